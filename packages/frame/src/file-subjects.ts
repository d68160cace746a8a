import { digestFile } from '@plumbline/boundary';
import type { Subject } from '@plumbline/core';
import type { Context } from './course.ts';

/** Files that play one role. `rows` are those of all of them together, so that only a single file can state them. */
export interface SubjectFiles {
  readonly role: string;
  /** Absolute. */
  readonly paths: readonly string[];
  readonly rows?: number;
}

/** Files as subjects of the evidence: named as people know them, and by the digest of their bytes. */
export async function fileSubjects(
  { display }: Pick<Context, 'display'>,
  { role, paths, rows }: SubjectFiles,
): Promise<readonly Subject[]> {
  const stated = rows !== undefined && paths.length === 1 ? { rows } : {};
  return Promise.all(
    paths.map(async (path) => ({ role, name: display(path), sha256: await digestFile(path), ...stated })),
  );
}
