import { basename } from 'node:path';
import { PlumblineError } from '@plumbline/core';

/** How text is written: a label of the WHATWG Encoding Standard, e.g. `utf-8`, `utf-16le`, `windows-1252`, `shift_jis`. */
export type TextEncoding = string;

/** What decides besides the bytes. */
export interface EncodingQuestion {
  readonly path: string;
  /** As the author states it; a byte order mark outranks it. */
  readonly stated?: string | undefined;
}

/** Longest first: the mark of UTF-32 begins like that of UTF-16. */
const MARKS: readonly (readonly [readonly number[], TextEncoding])[] = [
  [[0xff, 0xfe, 0, 0], 'utf-32le'],
  [[0, 0, 0xfe, 0xff], 'utf-32be'],
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/**
 * The encoding of a text by its byte order mark, else as stated, else UTF-8. What is surely another one and cannot be read (UTF-32, UTF-16
 * without its mark) is `DATA_UNREADABLE`; a stated encoding nobody knows is `CONFIG_INVALID`. Encodings of one byte a character cannot be
 * told from their first bytes: they show where a record is not UTF-8 (`foreignText`).
 */
export function textEncoding(
  head: Uint8Array,
  { path, stated }: EncodingQuestion,
): { readonly encoding: TextEncoding; readonly hasMark: boolean } {
  const marked = MARKS.find(([mark]) => mark.every((byte, at) => head[at] === byte))?.[1];
  if (marked?.startsWith('utf-32') === true) throw notReadable(path, marked.toUpperCase());
  if (marked !== undefined) return { encoding: marked, hasMark: true };
  if (stated !== undefined) return { encoding: knownEncoding(stated), hasMark: false };
  const wide = wideWithoutMark(head);
  if (wide !== null) throw notReadable(path, wide);
  return { encoding: 'utf-8', hasMark: false };
}

/** The label's own name for what it means: `latin1` is `windows-1252`. */
function knownEncoding(stated: string): TextEncoding {
  try {
    return new TextDecoder(stated).encoding;
  } catch (cause) {
    throw new PlumblineError(
      'CONFIG_INVALID',
      `Cannot read text as stated: the encoding must be a label of the WHATWG Encoding Standard: current value is "${stated}"`,
      'use for example utf-8, utf-16le, windows-1252, iso-8859-2, shift_jis, gb18030 or euc-kr',
      { cause },
    );
  }
}

const SAMPLE_BYTES = 4096;
/** A byte of most characters is zero where text of Latin letters has two or four bytes a character. */
const MOSTLY = 0.4;
const HARDLY = 0.05;

function wideWithoutMark(head: Uint8Array): string | null {
  const characters = Math.floor(Math.min(head.length, SAMPLE_BYTES) / 4);
  if (characters === 0) return null;
  const zeros = [0, 1, 2, 3].map((place) => {
    let count = 0;
    for (let at = 0; at < characters; at += 1) if (head[4 * at + place] === 0) count += 1;
    return count / characters;
  });
  const pattern = zeros.map((share) => (share > MOSTLY ? '0' : share < HARDLY ? 'x' : '?')).join('');
  const names: Readonly<Record<string, string>> = {
    x0x0: 'UTF-16LE without its byte order mark',
    '0x0x': 'UTF-16BE without its byte order mark',
    x000: 'UTF-32LE',
    '000x': 'UTF-32BE',
  };
  return names[pattern] ?? null;
}

function notReadable(path: string, found: string): PlumblineError {
  const name = found.split(' ')[0] ?? found;
  return new PlumblineError(
    'DATA_UNREADABLE',
    `Cannot read the text of "${basename(path)}": it must be UTF-8: it is ${found}`,
    `convert it, e.g. iconv -f ${name} -t UTF-8 <file> > <new file>${name.startsWith('UTF-16') ? `, or state it in the rules: reading: { encoding: ${name.toLowerCase()} }` : ''}`,
    { where: { file: path } },
  );
}

/** How a text begins, without its mark; a character that is cut off at the end is left out. */
export function decodeHead(head: Uint8Array, encoding: TextEncoding): string {
  return new TextDecoder(encoding).decode(head, { stream: true });
}

/** Bytes that no character of Windows-1252 has. */
const UNUSED_IN_1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/** What text that is not UTF-8 most likely is, by the bytes of a record that shows it. */
export function likelyEncoding(record: Uint8Array): string {
  const high = record.filter((byte) => byte >= 0x80);
  if (high.some((byte) => UNUSED_IN_1252.has(byte))) return 'an encoding of another language';
  return high.some((byte) => byte < 0xa0) ? 'Windows-1252' : 'Latin-1 or Windows-1252';
}

/** The error for a file without one character of UTF-8 beyond ASCII and with records that are not UTF-8: all of it is written otherwise. */
export function foreignText(path: string, line: number, record: Uint8Array): PlumblineError {
  return new PlumblineError(
    'DATA_UNREADABLE',
    `Cannot read the text of "${basename(path)}" at line ${line}: the text must be UTF-8: it looks like ${likelyEncoding(record)}`,
    'convert it, e.g. iconv -f WINDOWS-1252 -t UTF-8 <file> > <new file>, or state it in the rules: reading: { encoding: windows-1252 }',
    { where: { file: path, line } },
  );
}
