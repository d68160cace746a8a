import { createHash } from 'node:crypto';
import { lstat, open, readdir, realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { FilePin, NeededPackage } from './engine-lock.ts';
import type { EngineRequest } from './engine-request.ts';
import { shadowingFiles } from './shadowing-files.ts';

const CHUNK_BYTES = 1024 * 1024;

/** Why a folder does not hold the pinned engine. */
export interface Fault {
  readonly kind: 'absent' | 'altered' | 'stray';
  /** Path below `node_modules`. */
  readonly path: string;
}

/** Where a package lies in an engine folder. */
export function packageFolder(folder: string, name: string): string {
  return join(folder, 'node_modules', ...name.split('/'));
}

/**
 * The first fault of an engine folder, or null where every pinned file is there byte for byte and nothing beside
 * could be loaded instead. Small files are looked at before large ones, so that a wrong version is told at once.
 */
export async function findFault(folder: string, request: EngineRequest): Promise<Fault | null> {
  for (const needed of request.packages) {
    const fault = await findStray(folder, needed);
    if (fault !== null) return fault;
  }
  const files = request.packages.flatMap(({ name, files }) =>
    Object.entries(files).map(([path, pin]) => ({ path: `${name}/${path}`, pin })),
  );
  for (const { path, pin } of files.sort((a, b) => a.pin.size - b.pin.size)) {
    const found = await digestOf(join(folder, 'node_modules', ...path.split('/')), pin);
    if (found !== pin.sha256) return { kind: found === null ? 'absent' : 'altered', path };
  }
  return null;
}

/** A package that is a link would resolve its own dependencies elsewhere than where they are verified. */
async function findStray(folder: string, { name, files }: NeededPackage): Promise<Fault | null> {
  const root = packageFolder(folder, name);
  const real = await realpath(root).catch(() => null);
  if (real === null) return { kind: 'absent', path: `${name}/package.json` };
  if (real !== packageFolder(await realpath(folder), name)) return { kind: 'stray', path: name };
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
  const [stray] = shadowingFiles(new Set(Object.keys(files)), paths);
  return stray === undefined ? null : { kind: 'stray', path: `${name}/${stray}` };
}

/** sha256 of a regular file; null where there is none; empty where its size alone tells that it is another. */
async function digestOf(path: string, pin: FilePin): Promise<string | null> {
  const stats = await lstat(path).catch(() => null);
  if (stats === null) return null;
  if (!stats.isFile() || stats.size !== pin.size) return '';
  const file = await open(path, 'r');
  try {
    const hash = createHash('sha256');
    const chunk = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, pin.size));
    for (let left = pin.size; left > 0; ) {
      const { bytesRead } = await file.read(chunk, 0, Math.min(chunk.length, left), null);
      if (bytesRead === 0) return '';
      hash.update(chunk.subarray(0, bytesRead));
      left -= bytesRead;
    }
    return hash.digest('hex');
  } finally {
    await file.close();
  }
}
