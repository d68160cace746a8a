import { createReadStream } from 'node:fs';
import type { Readable, Transform } from 'node:stream';
import { createGunzip, createZstdDecompress } from 'node:zlib';
import type { Source } from './source-kind.ts';

/** Large pieces: each costs a turn of the event loop. */
const CHUNK_BYTES = 256 * 1024;

/** The streams that give a file's unpacked bytes, in constant memory; the first is its source. */
export function unpacking({
  path,
  compression,
}: Pick<Source, 'path' | 'compression'>): readonly [Readable, ...Transform[]] {
  const packed = createReadStream(path, { highWaterMark: CHUNK_BYTES });
  if (compression === 'gzip') return [packed, createGunzip({ chunkSize: CHUNK_BYTES })];
  if (compression === 'zstd') return [packed, createZstdDecompress({ chunkSize: CHUNK_BYTES })];
  return [packed];
}
