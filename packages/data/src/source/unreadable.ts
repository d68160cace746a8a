import { basename } from 'node:path';
import { messageOf, PlumblineError } from '@plumbline/core';
import { MalformedFile } from './malformed-file.ts';

/** DuckDB's messages quote the data, so that only what is listed here is passed on. */
const REASONS: readonly (readonly [RegExp, (found: RegExpExecArray) => string])[] = [
  [/Invalid unicode|not utf-8 encoded|Invalid unicode \(byte sequence mismatch\)/i, () => 'the text must be UTF-8'],
  [
    /Malformed JSON.*: (unexpected [a-z ]+|invalid [a-z ]+|no digit [a-z ]+|[a-z ]*literal[a-z ]*)/i,
    ([, reason]) => `the JSON must be well-formed: ${String(reason).trim()}`,
  ],
  [/No magic bytes|too small to be a Parquet/i, () => 'it must be a Parquet file: its magic bytes are missing'],
  [/Could not convert string/i, () => 'every field must have the type of its column'],
  [/maximum_object_size/, () => 'a value must be smaller than 16 MB'],
  [/duplicate key/, () => 'an object must have each key once'],
  [/GZIP|gzip|zstd|ZSTD/, () => 'the packed bytes must be whole'],
  [/Out of Memory|failed to allocate/i, () => 'it must fit into the memory and temporary space of this machine'],
];

/**
 * A failed read as `DATA_UNREADABLE`; the engine's own words go no further than `cause`. Lines are not taken from it: it counts records,
 * and from 0 or 1 as it happens. Who can tell the line throws an error of its own.
 */
export function unreadable(path: string, what: string, cause: unknown): PlumblineError {
  if (cause instanceof PlumblineError) return cause;
  const message = messageOf(cause);
  return new PlumblineError(
    'DATA_UNREADABLE',
    `Cannot read ${what} from "${basename(path)}": ${cause instanceof MalformedFile ? `it must hold together: ${message}` : reasonIn(message)}`,
    'correct the file, or write it again',
    { where: { file: path }, cause },
  );
}

function reasonIn(message: string): string {
  for (const [pattern, say] of REASONS) {
    const found = pattern.exec(message);
    if (found !== null) return say(found);
  }
  return 'it must be a table of its kind: its bytes cannot be decoded';
}
