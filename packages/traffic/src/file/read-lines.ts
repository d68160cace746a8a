import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { createGunzip, createZstdDecompress } from 'node:zlib';
import { messageOf, PlumblineError } from '@plumbline/core';

/** One line; `text` is null where it is longer than the limit and was skipped. `number` counts from 1. */
export interface Line {
  readonly number: number;
  readonly text: string | null;
}

/** Longest line that is read; a longer one is malformed. */
export const LINE_BYTES_MAX = 16 * 1024 * 1024;
const UNPACKED_BYTES_MAX = 64 * 1024 * 1024 * 1024;
const NEWLINE = 10;

/**
 * The lines of a text file, plain, gzip or zstd by its first bytes, in memory bounded by the longest legal line.
 * Throws `DATA_MISSING`, `DATA_UNREADABLE` (broken compression), `LIMIT_SIZE` (unpacks to more than 64 GiB).
 */
export async function* readLines(path: string, lineBytesMax: number = LINE_BYTES_MAX): AsyncGenerator<Line> {
  const stream = await openText(path);
  const line = { number: 0, parts: [] as Buffer[], sizeBytes: 0 };
  const finish = (): Line => {
    line.number += 1;
    const text = line.sizeBytes > lineBytesMax ? null : Buffer.concat(line.parts).toString('utf8');
    line.parts = [];
    line.sizeBytes = 0;
    return { number: line.number, text };
  };
  for await (const chunk of bounded(stream, path)) {
    let from = 0;
    for (let to = chunk.indexOf(NEWLINE); to !== -1; to = chunk.indexOf(NEWLINE, from)) {
      collect(line, chunk.subarray(from, to), lineBytesMax);
      yield finish();
      from = to + 1;
    }
    collect(line, chunk.subarray(from), lineBytesMax);
  }
  if (line.sizeBytes > 0) yield finish();
}

/** Keeps a piece unless the line is already too long: its length goes on being counted, its bytes do not. */
function collect(line: { parts: Buffer[]; sizeBytes: number }, piece: Buffer, lineBytesMax: number): void {
  line.sizeBytes += piece.length;
  if (line.sizeBytes <= lineBytesMax) line.parts.push(piece);
  else line.parts = [];
}

async function* bounded(stream: Readable, path: string): AsyncGenerator<Buffer> {
  let seen = 0;
  try {
    for await (const chunk of stream) {
      const bytes = Buffer.from(chunk);
      seen += bytes.length;
      if (seen > UNPACKED_BYTES_MAX) throw tooLarge(path);
      yield bytes;
    }
  } catch (cause) {
    if (cause instanceof PlumblineError) throw cause;
    throw new PlumblineError(
      'DATA_UNREADABLE',
      `Cannot read the traffic "${path}": it must be plain text, gzip or zstd: ${messageOf(cause)}`,
      'write the file again: it is cut off or damaged',
      { cause },
    );
  } finally {
    stream.destroy();
  }
}

function tooLarge(path: string): PlumblineError {
  return new PlumblineError(
    'LIMIT_SIZE',
    `Cannot read the traffic "${path}": it must unpack to at most ${UNPACKED_BYTES_MAX} bytes: it holds more`,
    'split the recording',
  );
}

async function openText(path: string): Promise<Readable> {
  const head = await firstBytes(path);
  const file = createReadStream(path);
  const unpack = head.startsWith('1f8b') ? createGunzip() : head === '28b52ffd' ? createZstdDecompress() : null;
  if (unpack === null) return file;
  file.on('error', (error) => unpack.destroy(error));
  unpack.on('close', () => file.destroy());
  return file.pipe(unpack);
}

async function firstBytes(path: string): Promise<string> {
  const handle = await open(path, 'r').catch((cause: unknown) => {
    throw new PlumblineError(
      'DATA_MISSING',
      `Cannot read the traffic "${path}": it must be a file that can be opened: ${messageOf(cause)}`,
      'give the path of an existing file',
      { cause },
    );
  });
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead).toString('hex');
  } finally {
    await handle.close();
  }
}
