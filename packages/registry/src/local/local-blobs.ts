import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { digestFile, sha256Of } from '@plumbline/boundary';
import { hasCode, PlumblineError } from '@plumbline/core';
import { corrupt } from '../corrupt.ts';
import type { BlobStore } from '../ledger-store.ts';
import { createWhole, openTemporary, syncFolder } from './durable-file.ts';

const nameOf = (sha256: string): string => `blobs/sha256/${sha256}`;

/** The blobs of an OCI image layout on a local disk. */
export function localBlobs(root: string): BlobStore {
  const at = (sha256: string): string => join(root, nameOf(sha256));
  return {
    putFile: (source, sha256) => putFile(root, source, sha256),
    putText: (text) => putText(root, text),
    readText: (sha256, bytesMax) => readText(at(sha256), sha256, bytesMax),
    copyTo: (sha256, target) => copyTo(at(sha256), sha256, target),
    state: (sha256) => stateOf(at(sha256), sha256),
    list: async () => (await readdir(join(root, 'blobs/sha256')).catch(() => [])).sort(),
  };
}

async function putFile(root: string, source: string, sha256: string): Promise<void> {
  const path = join(root, nameOf(sha256));
  if ((await stat(path).catch(() => null)) === null) {
    await mkdir(dirname(path), { recursive: true });
    await copyIn(root, source, { path, sha256 });
  }
  await readBack(path, sha256);
}

async function copyIn(root: string, source: string, target: { path: string; sha256: string }): Promise<void> {
  const temporary = await openTemporary(root);
  try {
    const found = await pour(source, temporary.handle);
    if (found !== target.sha256) throw changedWhileRead(source, target.sha256, found);
    await temporary.handle.sync();
    await temporary.handle.close();
    await rename(temporary.path, target.path);
    await syncFolder(dirname(target.path));
  } finally {
    await temporary.handle.close().catch(() => undefined);
    await rm(temporary.path, { force: true });
  }
}

type Handle = Awaited<ReturnType<typeof open>>;

/** Copies bytes and returns their sha256. */
async function pour(source: string, target: Handle): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(source)) {
    hash.update(chunk);
    await target.writeFile(chunk);
  }
  return hash.digest('hex');
}

async function putText(root: string, text: string): Promise<string> {
  const sha256 = sha256Of(text);
  const path = join(root, nameOf(sha256));
  if ((await stat(path).catch(() => null)) === null) await createWhole(root, path, text);
  await readBack(path, sha256);
  return sha256;
}

async function readBack(path: string, sha256: string): Promise<void> {
  if ((await stateOf(path, sha256)) !== 'ok') throw corrupt(nameOf(sha256), 'does not have the digest it is named by');
}

async function stateOf(path: string, sha256: string): Promise<'ok' | 'missing' | 'corrupt'> {
  const found = await digestFile(path).catch((thrown: unknown) => {
    if (hasCode(thrown, 'ENOENT')) return null;
    throw thrown;
  });
  return found === null ? 'missing' : found === sha256 ? 'ok' : 'corrupt';
}

async function readText(path: string, sha256: string, bytesMax: number): Promise<string> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw corrupt(nameOf(sha256), 'is missing');
  if (found.size > bytesMax) {
    throw new PlumblineError(
      'LIMIT_SIZE',
      `Cannot read a file of the registry: it must be at most ${bytesMax} bytes: "${nameOf(sha256)}" has ${found.size}`,
      'register the version with a smaller file',
    );
  }
  const handle = await open(path, 'r');
  const bytes = await handle.readFile().finally(() => handle.close());
  if (sha256Of(bytes) !== sha256) throw corrupt(nameOf(sha256), 'does not have the digest it is named by');
  return bytes.toString('utf8');
}

async function copyTo(path: string, sha256: string, target: string): Promise<void> {
  if ((await stat(path).catch(() => null)) === null) throw corrupt(nameOf(sha256), 'is missing');
  await mkdir(dirname(target), { recursive: true });
  const handle = await open(target, 'wx');
  const found = await pour(path, handle).finally(() => handle.close());
  if (found === sha256) return;
  await rm(target, { force: true });
  throw corrupt(nameOf(sha256), 'does not have the digest it is named by');
}

function changedWhileRead(source: string, wanted: string, found: string): PlumblineError {
  return new PlumblineError(
    'MODEL_DIGEST',
    `Cannot store "${source}": it must be the file that was judged, with sha256 ${wanted}: it has ${found} now`,
    'let nothing write to the model while it is registered',
  );
}
