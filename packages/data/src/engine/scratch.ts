import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** A folder of one table's own, for copies that the engine must read while the table is loaded. */
export interface Scratch {
  /** The path of the copy with this number; there is no file yet. */
  readonly copy: (index: number) => string;
  readonly remove: () => Promise<void>;
}

/** Makes it in `temp`, under a name that nobody can foresee. */
export async function openScratch(temp: string): Promise<Scratch> {
  await mkdir(temp, { recursive: true });
  const folder = await mkdtemp(join(temp, 'plumbline-copies-'));
  return {
    copy: (index) => join(folder, String(index)),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
