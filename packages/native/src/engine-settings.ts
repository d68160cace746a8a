import type { Platform } from './platform.ts';
import type { DigestFile } from './verify-folder.ts';

/** Where native engines may be found and put. Paths are absolute; null where there is none. */
export interface EngineSettings {
  /** A folder that already holds the engines, as npm lays them out or as a copy of our tool cache. It decides alone. */
  readonly enginesPath: string | null;
  /** Address of the npm registry to fetch from; null asks the npm client's own configuration. */
  readonly npmRegistry: string | null;
  /** The runner's tool cache; null uses the user's cache folder. */
  readonly toolCache: string | null;
  /** A writable folder for work in progress. */
  readonly temp: string;
  /** What to run on; by default, what this process runs on. */
  readonly platform?: Platform;
  readonly log?: (line: string) => void;
  /** sha256 of a file in lower-case hex. Who has a faster way for large files says so; by default it is taken in this thread. */
  readonly digest?: DigestFile;
  /** By default the environment of the process. The HTTP client reads the proxy variables of the process itself. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}
