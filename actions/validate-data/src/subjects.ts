import { basename } from 'node:path';
import { digestFile } from '@plumbline/boundary';
import type { Subject } from '@plumbline/core';

/** Files as subjects; the rows are those of all of them, so that only a single file can state them. */
export async function subjectsOf(
  role: string,
  { paths, rows }: { readonly paths: readonly string[]; readonly rows: number },
  names: readonly string[],
): Promise<readonly Subject[]> {
  const single = paths.length === 1 ? { rows } : {};
  return Promise.all(
    paths.map(async (path, index) => ({
      role,
      name: names[index] ?? basename(path),
      sha256: await digestFile(path),
      ...single,
    })),
  );
}
