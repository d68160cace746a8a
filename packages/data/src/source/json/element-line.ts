import type { Source } from '../source-kind.ts';
import { textBytes } from '../text-bytes.ts';

const [QUOTE, BACKSLASH, COMMA, LINE_END] = [0x22, 0x5c, 0x2c, 0x0a];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * The line, from 1, on which an element of the JSON array that a file holds begins; `element` counts from 0. Null where the document is no
 * array, or has no such element. Reads the file up to there, in constant memory.
 */
export async function lineOfElement(source: Source, element: number): Promise<number | null> {
  const scan = elementScan(element);
  for await (const chunk of textBytes(source)) {
    const line = scan(chunk);
    if (line !== null) return line > 0 ? line : null;
  }
  return null;
}

/** Gives the line once it is known, 0 where there is none, null before. Brackets and commas inside strings do not count. */
function elementScan(wanted: number): (chunk: Uint8Array) => number | null {
  let [line, depth, seen] = [1, 0, -1];
  let [quoted, escaped, awaited] = [false, false, false];
  return (chunk) => {
    for (const byte of chunk) {
      if (byte === LINE_END) line += 1;
      if (escaped || (quoted && byte !== QUOTE && byte !== BACKSLASH)) {
        escaped = false;
        continue;
      }
      if (quoted) {
        if (byte === QUOTE) quoted = false;
        else escaped = true;
        continue;
      }
      if (byte <= 0x20) continue;
      if (depth === 0 && byte !== OPEN_LIST) return 0;
      if (awaited) {
        awaited = false;
        seen += 1;
        if (seen === wanted) return line;
      }
      if (byte === QUOTE) quoted = true;
      else if (byte === OPEN_LIST || byte === OPEN_OBJECT) depth += 1;
      else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) depth -= 1;
      awaited = depth === 1 && (byte === COMMA || (byte === OPEN_LIST && seen < 0));
    }
    return null;
  };
}
