import { randomBytes } from 'node:crypto';
import { type FileHandle, link, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hasCode, PlumblineError } from '@plumbline/core';

/** Temporary files lie on the same disk as their targets, so that a rename is atomic. */
const TEMPORARY = '.tmp';

/** A file being written under a name nobody reads. */
export interface TemporaryFile {
  readonly path: string;
  readonly handle: FileHandle;
}

/**
 * A new, empty temporary file. No name comes twice: whoever clears up after a rename must not take away another's file that has got the name
 * meanwhile.
 */
export async function openTemporary(root: string): Promise<TemporaryFile> {
  await mkdir(join(root, TEMPORARY), { recursive: true });
  const path = join(root, TEMPORARY, `${process.pid}-${randomBytes(12).toString('hex')}`);
  return { path, handle: await open(path, 'wx') };
}

/** Writes a whole file that is not there yet, or nothing: false where it exists. */
export async function createWhole(root: string, path: string, text: string): Promise<boolean> {
  const temporary = await writeTemporary(root, path, text);
  try {
    await link(temporary, path);
  } catch (thrown) {
    if (hasCode(thrown, 'EEXIST')) return false;
    if (hasCode(thrown, 'EPERM') || hasCode(thrown, 'ENOTSUP')) throw withoutLinks(root, thrown);
    throw thrown;
  } finally {
    await rm(temporary, { force: true });
  }
  await syncFolder(dirname(path));
  return true;
}

/** Writes a whole file in the place of whatever is there. */
export async function replaceWhole(root: string, path: string, text: string): Promise<void> {
  await rename(await writeTemporary(root, path, text), path);
  await syncFolder(dirname(path));
}

async function writeTemporary(root: string, path: string, text: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = await openTemporary(root);
  try {
    await temporary.handle.writeFile(text);
    await temporary.handle.sync();
  } finally {
    await temporary.handle.close();
  }
  return temporary.path;
}

/** Makes a new name durable. Where a folder cannot be opened (Windows), the file system does this itself. */
export async function syncFolder(path: string): Promise<void> {
  const handle = await open(path, 'r').catch(() => null);
  if (handle === null) return;
  await handle.sync().catch(() => undefined);
  await handle.close();
}

function withoutLinks(root: string, cause: unknown): PlumblineError {
  return new PlumblineError(
    'INPUT_INVALID',
    `Cannot write the registry: its disk must support hard links, which make a write exclusive: "${root}" does not`,
    'put the registry on a local disk',
    { cause },
  );
}
