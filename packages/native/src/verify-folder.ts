import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, type Stats } from 'node:fs';
import { open, readdir, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { FilePin, NeededPackage } from './engine-lock.ts';
import type { EngineRequest } from './engine-request.ts';
import { shadowingFiles } from './shadowing-files.ts';

const CHUNK_BYTES = 1024 * 1024;

/** Waiting for a smaller file costs more than reading it, and an engine has hundreds. */
const LARGE_BYTES = 256 * 1024;

/** sha256 of a file's bytes, in lower-case hex. */
export type DigestFile = (path: string) => Promise<string>;

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
 * could be loaded instead. Small files are told before large ones, so that a wrong version is told by its name; large
 * ones take longest, so that they are begun first. No file is read any more when this has answered.
 */
export async function findFault(
  folder: string,
  request: EngineRequest,
  { digest = digestHere }: { readonly digest?: DigestFile } = {},
): Promise<Fault | null> {
  const files = pinnedFiles(folder, request);
  const large = files.filter(({ pin }) => pin.size >= LARGE_BYTES);
  const digesting = Promise.all(large.map((file) => digestOf(file, digest)));
  digesting.catch(() => undefined);
  const small = files.filter(({ pin }) => pin.size < LARGE_BYTES);
  const fault =
    (await firstStray(folder, request)) ??
    firstAltered(
      small,
      small.map((file) => digestOf(file, digestAtOnce)),
    );
  const digests = await digesting;
  return fault ?? firstAltered(large, digests);
}

interface PinnedFile {
  /** Below `node_modules`. */
  readonly name: string;
  readonly path: string;
  readonly pin: FilePin;
}

/** Smallest first. */
function pinnedFiles(folder: string, { packages }: EngineRequest): readonly PinnedFile[] {
  return packages
    .flatMap(({ name, files }) =>
      Object.entries(files).map(([file, pin]) => ({
        name: `${name}/${file}`,
        path: join(packageFolder(folder, name), ...file.split('/')),
        pin,
      })),
    )
    .sort((a, b) => a.pin.size - b.pin.size);
}

function firstAltered(files: readonly PinnedFile[], digests: readonly (string | null)[]): Fault | null {
  const at = files.findIndex(({ pin }, index) => digests[index] !== pin.sha256);
  return at === -1 ? null : { kind: digests[at] === null ? 'absent' : 'altered', path: files[at]!.name };
}

async function firstStray(folder: string, { packages }: EngineRequest): Promise<Fault | null> {
  const names = packages.map(({ name }) => name);
  for (const needed of packages) {
    const fault = await findStray(folder, needed, names);
    if (fault !== null) return fault;
  }
  return null;
}

/** A package that is a link would resolve its own dependencies elsewhere than where they are verified. */
async function findStray(
  folder: string,
  { name, files }: NeededPackage,
  names: readonly string[],
): Promise<Fault | null> {
  const root = packageFolder(folder, name);
  const real = await realpath(root).catch(() => null);
  if (real === null) return { kind: 'absent', path: `${name}/package.json` };
  if (real !== packageFolder(await realpath(folder), name)) return { kind: 'stray', path: name };
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .split(sep)
        .join('/'),
    );
  const [stray] = shadowingFiles(new Set(Object.keys(files)), paths, names);
  return stray === undefined ? null : { kind: 'stray', path: `${name}/${stray}` };
}

/** What `digest` says of a regular file; null where there is none; empty where its size alone tells that it is another. */
function digestOf<T>({ path, pin }: PinnedFile, digest: (path: string) => T): T | '' | null {
  const stats = statsOf(path);
  if (stats === null) return null;
  return stats.isFile() && stats.size === pin.size ? digest(path) : '';
}

function statsOf(path: string): Stats | null {
  try {
    return lstatSync(path);
  } catch {
    return null;
  }
}

function digestAtOnce(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

async function digestHere(path: string): Promise<string> {
  const hash = createHash('sha256');
  const file = await open(path, 'r');
  try {
    const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
    for (;;) {
      const { bytesRead } = await file.read(chunk, 0, CHUNK_BYTES, null);
      if (bytesRead === 0) return hash.digest('hex');
      hash.update(chunk.subarray(0, bytesRead));
    }
  } finally {
    await file.close();
  }
}
