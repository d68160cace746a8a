import { basename } from 'node:path';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { PlumblineError } from '@plumbline/core';
import type { Source } from './source-kind.ts';
import { unpacking } from './unpack.ts';

/** No table nests deeper; the engine's own reader falls over far beyond it, and takes the process with it. */
export const NESTING_MAX = 512;

const [QUOTE, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d];

/** Reads through a JSON file once and throws `LIMIT_SIZE` where it nests deeper than `NESTING_MAX`; says nothing else of it. */
export async function demandShallow(source: Source, what: string): Promise<void> {
  const scan = depthScan();
  const reader = new Writable({
    write: (chunk: Uint8Array, _encoding, done) => done(scan(chunk) > NESTING_MAX ? tooDeep(source, what) : null),
  });
  await pipeline([...unpacking(source), reader]);
}

/** Gives the deepest nesting seen so far. Brackets inside strings do not count; a line break ends no string in valid JSON. */
function depthScan(): (chunk: Uint8Array) => number {
  let [depth, deepest] = [0, 0];
  let [quoted, escaped] = [false, false];
  return (chunk) => {
    for (const byte of chunk) {
      if (escaped) escaped = false;
      else if (quoted && byte === BACKSLASH) escaped = true;
      else if (byte === QUOTE) quoted = !quoted;
      else if (!quoted && (byte === OPEN_LIST || byte === OPEN_OBJECT)) deepest = Math.max(deepest, ++depth);
      else if (!quoted && (byte === CLOSE_LIST || byte === CLOSE_OBJECT)) depth = Math.max(0, depth - 1);
    }
    return deepest;
  };
}

function tooDeep(source: Source, what: string): PlumblineError {
  return new PlumblineError(
    'LIMIT_SIZE',
    `Cannot read ${what} from "${basename(source.path)}": it may nest at most ${NESTING_MAX} levels deep: it nests deeper`,
    'flatten the records',
    { where: { file: source.path } },
  );
}
