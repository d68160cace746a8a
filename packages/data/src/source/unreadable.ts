import { basename } from 'node:path';
import { messageOf, PlumblineError } from '@plumbline/core';

/** DuckDB's messages quote the data, so that only what is listed here is passed on. */
const REASONS: readonly (readonly [RegExp, (found: RegExpExecArray) => string])[] = [
  [
    /Expected Number of Columns: (\d+) Found: (\d+)/,
    ([, wanted, found]) => `the line must have ${wanted} fields: it has ${found}`,
  ],
  [/Invalid unicode|not utf-8 encoded|Invalid unicode \(byte sequence mismatch\)/i, () => 'the text must be UTF-8'],
  [/unterminated quote/i, () => 'a quoted field must end with a quote'],
  [/Maximum line size/i, () => 'a line must be shorter than 2 MB'],
  [
    /Malformed JSON.*: (unexpected [a-z ]+|invalid [a-z ]+|no digit [a-z ]+|[a-z ]*literal[a-z ]*)/i,
    ([, reason]) => `the JSON must be well-formed: ${String(reason).trim()}`,
  ],
  [/No magic bytes|too small to be a Parquet/i, () => 'it must be a Parquet file: its magic bytes are missing'],
  [/Could not convert string/i, () => 'every field must have the type of its column'],
  [/codec not found/, () => 'its bodies must be plain or packed with Zstandard, not with LZ4'],
  [/GZIP|gzip|zstd|ZSTD/, () => 'the packed bytes must be whole'],
  [/Out of Memory|failed to allocate/i, () => 'it must fit into the memory and temporary space of this machine'],
];

/** A failed read as `DATA_UNREADABLE` with file and line; the engine's own words go no further than `cause`. */
export function unreadable(path: string, what: string, cause: unknown): PlumblineError {
  if (cause instanceof PlumblineError) return cause;
  const message = messageOf(cause);
  const line = lineIn(message);
  const place = line === null ? '' : ` at line ${line}`;
  return new PlumblineError(
    'DATA_UNREADABLE',
    `Cannot read ${what} from "${basename(path)}"${place}: ${reasonIn(message)}`,
    'correct the file, or write it again',
    { where: line === null ? { file: path } : { file: path, line }, cause },
  );
}

function reasonIn(message: string): string {
  for (const [pattern, say] of REASONS) {
    const found = pattern.exec(message);
    if (found !== null) return say(found);
  }
  return 'it must be a table of its kind: its bytes cannot be decoded';
}

function lineIn(message: string): number | null {
  const found = /CSV Error on Line: (\d+)/.exec(message) ?? /in line (\d+)/.exec(message);
  return found === null ? null : Number(found[1]);
}
