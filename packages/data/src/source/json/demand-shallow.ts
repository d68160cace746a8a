import { basename } from 'node:path';
import { PlumblineError } from '@plumbline/core';
import type { Source } from '../source-kind.ts';
import { textBytes } from '../text-bytes.ts';

/** No table nests deeper; the engine's own reader falls over far beyond it, and takes the process with it. */
export const NESTING_MAX = 512;

const [QUOTE, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d];

/**
 * Reads through a JSON file once and throws `LIMIT_SIZE` where it nests deeper than `NESTING_MAX`, and `DATA_UNREADABLE` where a JSON
 * document ends before all that is open is closed: the engine takes an array that is cut off between two rows for a whole one. Says
 * nothing else of it.
 */
export async function demandShallow(source: Source, what: string): Promise<void> {
  const scan = nestingScan();
  for await (const chunk of textBytes(source)) if (scan.push(chunk) > NESTING_MAX) throw tooDeep(source, what);
  if (source.kind === 'json' && scan.isOpen()) throw cutOff(source, what);
}

interface NestingScan {
  /** Gives the deepest nesting seen so far. */
  readonly push: (chunk: Uint8Array) => number;
  /** Is something still open? */
  readonly isOpen: () => boolean;
}

/** Brackets inside strings do not count; a line break ends no string in valid JSON. */
function nestingScan(): NestingScan {
  let [depth, deepest] = [0, 0];
  let [quoted, escaped] = [false, false];
  return {
    push: (chunk) => {
      for (const byte of chunk) {
        if (escaped) escaped = false;
        else if (quoted && byte === BACKSLASH) escaped = true;
        else if (byte === QUOTE) quoted = !quoted;
        else if (!quoted && (byte === OPEN_LIST || byte === OPEN_OBJECT)) deepest = Math.max(deepest, ++depth);
        else if (!quoted && (byte === CLOSE_LIST || byte === CLOSE_OBJECT)) depth = Math.max(0, depth - 1);
      }
      return deepest;
    },
    isOpen: () => depth > 0 || quoted,
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

function cutOff(source: Source, what: string): PlumblineError {
  return new PlumblineError(
    'DATA_UNREADABLE',
    `Cannot read ${what} from "${basename(source.path)}": it must end with what it began with: it is cut off`,
    'write the file again, and check that it was uploaded and downloaded whole',
    { where: { file: source.path } },
  );
}
