import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { PlumblineError } from '@plumbline/core';
import type { Context } from '@plumbline/frame';

/** Copies of the data's files as they are on the base. */
export interface DataAtBase {
  readonly paths: readonly string[];
  readonly names: readonly string[];
}

const POINTER = 'version https://git-lfs.github.com/spec/';

/**
 * The same files on the base of the pull request, or null where it has none of them. Throws `INPUT_INVALID` where there is no base, or where
 * the repository does not hold the data itself, and `SERVICE_*`.
 */
export async function dataAtBase(context: Context, paths: readonly string[]): Promise<DataAtBase | null> {
  const ref = context.host.surroundings.baseRef;
  if (ref === null) throw noBase();
  const folder = join(context.reportDir, 'base');
  const copies: string[] = [];
  const names: string[] = [];
  for (const path of paths) {
    const inside = relative(context.workspace, path).replaceAll('\\', '/');
    if (inside.startsWith('../')) throw notInRepository(inside);
    const bytes = await context.host.readBytesAt(ref, inside);
    if (bytes === null) continue;
    if (Buffer.from(bytes.subarray(0, POINTER.length)).toString('latin1') === POINTER) throw isPointer(inside);
    // Under its own path: folders of partitions are columns.
    const copy = join(folder, inside);
    await mkdir(dirname(copy), { recursive: true });
    await writeFile(copy, bytes);
    copies.push(copy);
    names.push(`${inside} at ${ref}`);
  }
  return copies.length === 0 ? null : { paths: copies, names };
}

function noBase(): PlumblineError {
  return new PlumblineError(
    'INPUT_INVALID',
    'Cannot compare with "base": the run must belong to a pull request: this event has no base',
    'run on pull_request, or give another reference',
  );
}

function notInRepository(path: string): PlumblineError {
  return new PlumblineError(
    'INPUT_INVALID',
    `Cannot compare with "base": the data must lie in the repository: current value is "${path}"`,
    'give a profile of the base as the reference, or artifact:<name>',
  );
}

function isPointer(path: string): PlumblineError {
  return new PlumblineError(
    'INPUT_INVALID',
    `Cannot compare with "base": the data must lie in the repository itself: "${path}" is a Git LFS pointer there`,
    'give a profile of the base as the reference, or artifact:<name>',
  );
}
