import { createHash } from 'node:crypto';
import { lstat, open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { PlumblineError } from '@plumbline/core';
import { digestBeside } from './digest-thread.ts';

/** One file of a folder: its path inside the folder with forward slashes, its sha256 and its size. */
export interface DigestedFile {
  readonly name: string;
  readonly sha256: string;
  readonly sizeBytes: number;
}

/** sha256 of bytes or of text in UTF-8, as 64 lower-case hex digits. */
export function sha256Of(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

const READ_BYTES = 1024 * 1024;

/** A file of so many bytes takes longer than telling another thread of it. */
const LARGE_BYTES = 8 * READ_BYTES;

/** sha256 of a file's bytes, in constant memory. That of a large file is taken beside everything else, one such file after the other. */
export async function digestFile(path: string): Promise<string> {
  const stats = await stat(path);
  if (stats.isFile() && stats.size >= LARGE_BYTES) return digestBeside(path);
  return digestHere(path, Math.min(READ_BYTES, stats.size + 1));
}

async function digestHere(path: string, bytesAtOnce: number): Promise<string> {
  const hash = createHash('sha256');
  const file = await open(path);
  try {
    // One buffer for all of it: streams make garbage of every chunk.
    const buffer = Buffer.allocUnsafe(bytesAtOnce);
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, bytesAtOnce, null);
      if (bytesRead === 0) return hash.digest('hex');
      hash.update(buffer.subarray(0, bytesRead));
    }
  } finally {
    await file.close();
  }
}

/**
 * Every file below a folder with its digest, sorted by code point of the name. Symbolic links are refused:
 * they would let a folder speak of files outside it.
 */
export async function digestFolder(path: string): Promise<readonly DigestedFile[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files: DigestedFile[] = [];
  for (const entry of entries) {
    const full = join(entry.parentPath, entry.name);
    if (entry.isSymbolicLink()) throw linkRefused(full);
    if (!entry.isFile()) continue;
    const name = full.slice(join(path, '/').length).replaceAll('\\', '/');
    files.push({ name, sha256: await digestFile(full), sizeBytes: (await lstat(full)).size });
  }
  return files.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function linkRefused(path: string): PlumblineError {
  return new PlumblineError(
    'PATH_OUTSIDE',
    `Cannot take the digest of a folder: every entry must be a file or folder: "${path}" is a symbolic link`,
    'replace the link by the file it points to',
  );
}

/**
 * The root digest of a folder as OpenSSF model-signing defines it (method `files`): sha256 over the raw file digests in
 * the order of the names. Reference: https://github.com/ossf/model-signing-spec.
 */
export function rootDigest(files: readonly DigestedFile[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(Buffer.from(file.sha256, 'hex'));
  return hash.digest('hex');
}

/** The one digest of a model, wherever it is named: sha256 of a file's bytes, or the root digest of a folder. */
export async function digestPath(path: string): Promise<string> {
  const stats = await lstat(path);
  if (!stats.isDirectory()) return digestFile(path);
  return rootDigest(await digestFolder(path));
}

/** The seed of everything random in a run: a digest of the sorted input digests, so that order does not matter. */
export function seedOf(digests: readonly string[]): string {
  return sha256Of([...digests].sort().join('\n'));
}
