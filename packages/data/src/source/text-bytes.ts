import { basename } from 'node:path';
import { PlumblineError } from '@plumbline/core';
import type { Source } from './source-kind.ts';
import { unpacking } from './unpack.ts';

const MARK_BYTES = 3;

/**
 * A text file's bytes as UTF-8, unpacked and without its byte order mark, in constant memory. Bytes that the file's encoding does not
 * know, and packed bytes that are cut off or damaged, throw `DATA_UNREADABLE`; where the file is written in UTF-8 bytes pass as they are.
 */
export async function* textBytes(source: Source): AsyncGenerator<Uint8Array> {
  yield* source.encoding === 'utf-8' ? withoutMark(source) : decoded(source);
}

async function* withoutMark(source: Source): AsyncGenerator<Uint8Array> {
  let left = source.hasMark ? MARK_BYTES : 0;
  for await (const chunk of unpackedBytes(source)) {
    const skipped = Math.min(left, chunk.length);
    left -= skipped;
    if (skipped < chunk.length) yield chunk.subarray(skipped);
  }
}

async function* decoded(source: Source): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(source.encoding, { fatal: true });
  const encoder = new TextEncoder();
  const decode = (chunk?: Uint8Array): string => {
    try {
      return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
    } catch (cause) {
      throw notOfEncoding(source, cause);
    }
  };
  for await (const chunk of unpackedBytes(source)) yield encoder.encode(decode(chunk));
  yield encoder.encode(decode());
}

/** A file's bytes, unpacked, in constant memory. Packed bytes that are cut off or damaged throw `DATA_UNREADABLE`. */
export async function* unpackedBytes(source: Source): AsyncGenerator<Uint8Array> {
  const [packed, ...rest] = unpacking(source);
  const unpacked = rest.reduce((from, to) => {
    from.on('error', (error) => to.destroy(error));
    return from.pipe(to);
  }, packed);
  const chunks: AsyncIterator<Uint8Array> = unpacked[Symbol.asyncIterator]();
  try {
    for (;;) {
      const { done, value } = await chunks.next().catch((cause: unknown) => {
        throw damaged(source, cause);
      });
      if (done === true) return;
      yield value;
    }
  } finally {
    packed.destroy();
  }
}

function notOfEncoding({ path, encoding }: Source, cause: unknown): PlumblineError {
  return new PlumblineError(
    'DATA_UNREADABLE',
    `Cannot read the text of "${basename(path)}": every character must be one of ${encoding}: there are bytes that are none`,
    'state the encoding the file was written in, or write it again as UTF-8',
    { cause, where: { file: path } },
  );
}

function damaged({ path }: Source, cause: unknown): PlumblineError {
  return new PlumblineError(
    'DATA_UNREADABLE',
    `Cannot read "${basename(path)}": the packed bytes must be whole: they are cut off or damaged`,
    'pack the file again, and check that it was uploaded and downloaded whole',
    { cause, where: { file: path } },
  );
}
