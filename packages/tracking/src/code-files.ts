import { lstat, readdir, readlink } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { digestFile, sha256Of } from '@plumbline/boundary';
import { PlumblineError } from '@plumbline/core';
import type { NamedDigest } from './fingerprint.ts';
import type { TrackedFile } from './git.ts';

/** How many code files a training may have. */
const FILES_MAX = 50_000;
const FOLDERS_LEFT_OUT = new Set(['node_modules', '.git', '.plumbline', '__pycache__', '.venv']);

/** Files to take the digests of, absolute. `name` calls them in the record; `leaveOut` says what is data or output. */
export interface CodeOptions {
  readonly name: (path: string) => string;
  readonly leaveOut: (path: string) => boolean;
}

/** Digests of the tracked files as they are in the work tree; one that is deleted there is left out, so its loss is a change. */
export async function digestTracked(
  root: string,
  files: readonly TrackedFile[],
  options: CodeOptions,
): Promise<readonly NamedDigest[]> {
  const submodules = files.filter((file) => file.submoduleCommit !== null);
  const pinned = submodules.map((file) => ({
    name: options.name(join(root, file.name)),
    sha256: sha256Of(`submodule ${file.submoduleCommit}`),
  }));
  const plain = files.filter((file) => file.submoduleCommit === null).map((file) => join(root, file.name));
  return [...(await digestFiles(plain, options)), ...pinned].sort(byName);
}

/** Digests of files; a symbolic link counts by where it points, and is not followed. `LIMIT_SIZE` for too many. */
export async function digestFiles(paths: readonly string[], options: CodeOptions): Promise<readonly NamedDigest[]> {
  const kept = paths.filter((path) => !options.leaveOut(path));
  if (kept.length > FILES_MAX) {
    throw new PlumblineError(
      'LIMIT_SIZE',
      `Cannot take the fingerprint of the code: it must be at most ${FILES_MAX} files: current value is ${kept.length}`,
      'name the files that matter in "code"',
    );
  }
  const digests: NamedDigest[] = [];
  for (const path of kept) {
    const sha256 = await digestOf(path);
    if (sha256 !== null) digests.push({ name: options.name(path), sha256 });
  }
  return digests.sort(byName);
}

/** Every file below a folder that is not under git, without installed packages, caches and hidden administration. */
export async function listFiles(root: string): Promise<readonly string[]> {
  const found: string[] = [];
  const pending = [root];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (!entry.isDirectory()) found.push(path);
      else if (!FOLDERS_LEFT_OUT.has(entry.name)) pending.push(path);
    }
  }
  return found.sort();
}

/** Whether a path is one of these, or lies below one of them. */
export function isBelow(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => {
    const rest = relative(folder, path);
    return (
      rest === '' ||
      (rest !== '..' && !rest.startsWith(`..${sep}`) && !rest.startsWith(sep) && !/^[A-Za-z]:/.test(rest))
    );
  });
}

async function digestOf(path: string): Promise<string | null> {
  const found = await lstat(path).catch(() => null);
  if (found === null) return null;
  if (found.isSymbolicLink()) return sha256Of(`link ${await readlink(path)}`);
  return found.isFile() ? digestFile(path) : null;
}

function byName(a: NamedDigest, b: NamedDigest): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
