import { createReadStream } from 'node:fs';
import type { Readable, Transform } from 'node:stream';
import { createGunzip, createZstdDecompress } from 'node:zlib';
import type { Source } from './source-kind.ts';

/** The streams that give a file's unpacked bytes, in constant memory; the first is its source. */
export function unpacking({ path, compression }: Source): readonly [Readable, ...Transform[]] {
  const packed = createReadStream(path);
  if (compression === 'gzip') return [packed, createGunzip()];
  if (compression === 'zstd') return [packed, createZstdDecompress()];
  return [packed];
}
