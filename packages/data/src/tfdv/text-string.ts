import { complainAt, quoted, type SourceText } from './source-text.ts';
import type { Token } from './text-tokens.ts';

const SIMPLE: Readonly<Record<string, number>> = {
  a: 7,
  b: 8,
  f: 12,
  n: 10,
  r: 13,
  t: 9,
  v: 11,
  '\\': 92,
  "'": 39,
  '"': 34,
  '?': 63,
};
/** As people write them. */
const ESCAPES = String.raw`\n \r \t \a \b \f \v \\ \' \" \? \123 \xAB \uABCD \UABCDABCD`;
const OCTAL = /[0-7]{1,3}/y;
const HEX = /[xX]([0-9a-fA-F]{1,2})/y;
const POINT = /u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})/y;
const CODE_POINT_MAX = 0x10ffff;

/**
 * What adjacent string tokens say together. Escapes are protobuf's: `\n`, `\303`, `\xC3`, `\u00E9`, `\U0001F600`; octal and
 * hexadecimal ones are bytes of UTF-8. Throws `CONFIG_SYNTAX` for another escape, `CONFIG_INVALID` where the bytes are not UTF-8.
 */
export function textOf(source: SourceText, tokens: readonly Token[]): string {
  const plain = tokens.every((token) => !token.text.includes('\\'));
  if (plain) return tokens.map((token) => token.text.slice(1, -1)).join('');
  const bytes = Buffer.concat(tokens.map((token) => bytesOf(source, token)));
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw complainAt(source, tokens[0]?.at ?? 0, {
      code: 'CONFIG_INVALID',
      reason: `text must be UTF-8: current value is the bytes ${quoted(bytes.toString('hex'))}`,
      fix: 'write the text in UTF-8, or without escapes',
    });
  }
}

function bytesOf(source: SourceText, { text, at }: Token): Buffer {
  const pieces: Buffer[] = [];
  const end = text.length - 1;
  for (let from = 1; from < end; ) {
    const slash = text.indexOf('\\', from);
    if (slash === -1 || slash >= end) {
      pieces.push(Buffer.from(text.slice(from, end)));
      break;
    }
    pieces.push(Buffer.from(text.slice(from, slash)));
    const read = escapeAt(text, slash + 1);
    if (read === null) {
      throw complainAt(source, at + slash, {
        code: 'CONFIG_SYNTAX',
        reason: `it must be protobuf text format: an escape must be one of ${ESCAPES}: current value is ${quoted(text.slice(slash, slash + 2))}`,
        fix: 'correct the escape, or write \\\\ for a backslash',
      });
    }
    pieces.push(read.bytes);
    from = read.end;
  }
  return Buffer.concat(pieces);
}

function escapeAt(text: string, at: number): { readonly bytes: Buffer; readonly end: number } | null {
  const simple = SIMPLE[text[at] ?? ''];
  if (simple !== undefined) return { bytes: Buffer.of(simple), end: at + 1 };
  const octal = matchAt(OCTAL, text, at);
  if (octal !== null) {
    const value = Number.parseInt(octal[0], 8);
    return value > 0xff ? null : { bytes: Buffer.of(value), end: at + octal[0].length };
  }
  const hex = matchAt(HEX, text, at);
  if (hex !== null) return { bytes: Buffer.of(Number.parseInt(hex[1] ?? '', 16)), end: at + hex[0].length };
  const point = matchAt(POINT, text, at);
  const value = Number.parseInt(point?.[1] ?? point?.[2] ?? '', 16);
  if (point === null || value > CODE_POINT_MAX || (value >= 0xd800 && value <= 0xdfff)) return null;
  return { bytes: Buffer.from(String.fromCodePoint(value)), end: at + point[0].length };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
