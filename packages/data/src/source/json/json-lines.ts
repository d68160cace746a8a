import type { Source } from '../source-kind.ts';
import { textBytes } from '../text-bytes.ts';

/** A part of one value of a JSON-lines file: all of it, unless it runs over the pieces the file is read in. */
export interface JsonLinePart {
  /** Of the value among all, from 0; blank lines hold none. */
  readonly record: number;
  /** From 1. */
  readonly line: number;
  /** Does the value begin here? */
  readonly isFirst: boolean;
  /** Without the line break. Valid only during the call. */
  readonly bytes: Uint8Array;
}

/** What is done with the values; `true` ends the reading. */
export interface JsonLineTaker {
  readonly part: (part: JsonLinePart) => boolean;
  /** Awaited after each piece of the file. */
  readonly flush?: () => Promise<void>;
}

const LINE_FEED = 0x0a;

/** Reads through a JSON-lines file once, in constant memory, numbering lines and values as the engine counts them. */
export async function readJsonLines(source: Source, { part, flush }: JsonLineTaker): Promise<void> {
  let [line, record, isOpen] = [1, -1, false];
  const take = (bytes: Uint8Array): boolean => {
    if (!isOpen && isBlank(bytes)) return false;
    if (!isOpen) record += 1;
    const isFirst = !isOpen;
    isOpen = true;
    return part({ record, line, isFirst, bytes });
  };
  for await (const chunk of textBytes(source)) {
    for (let from = 0; from < chunk.length; ) {
      const end = chunk.indexOf(LINE_FEED, from);
      if (take(chunk.subarray(from, end < 0 ? chunk.length : end))) return;
      if (end < 0) break;
      from = end + 1;
      line += 1;
      isOpen = false;
    }
    await flush?.();
  }
}

/** Nothing but white space, as C's isspace has it. */
function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d));
}
