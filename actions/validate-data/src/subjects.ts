import { basename } from 'node:path';
import { digestFile } from '@plumbline/boundary';
import type { Subject } from '@plumbline/core';

/** Digests of files that are being taken, by path. */
export type Digests = ReadonlyMap<string, Promise<string>>;

/** Starts to digest files before anybody needs it. What cannot be read is told by whoever waits for it. */
export function startDigests(paths: readonly string[]): Digests {
  const digests = new Map(paths.map((path) => [path, digestFile(path)]));
  for (const digest of digests.values()) digest.catch(() => undefined);
  return digests;
}

/** Files of one table. */
export interface DigestedFiles {
  readonly paths: readonly string[];
  readonly rows: number;
  /** Digests that were begun earlier. */
  readonly digests?: Digests;
}

/** Files as subjects; the rows are those of all of them, so that only a single file can state them. */
export async function subjectsOf(
  role: string,
  { paths, rows, digests = new Map() }: DigestedFiles,
  names: readonly string[],
): Promise<readonly Subject[]> {
  const single = paths.length === 1 ? { rows } : {};
  return Promise.all(
    paths.map(async (path, index) => ({
      role,
      name: names[index] ?? basename(path),
      sha256: await (digests.get(path) ?? digestFile(path)),
      ...single,
    })),
  );
}
