import { complainAt, quoted, type SourceText } from './source-text.ts';

/** One token of protobuf's text format. Offsets are of UTF-16 units, `end` behind the last. */
export interface Token {
  readonly kind: 'word' | 'number' | 'string' | 'mark' | 'end';
  /** As written. */
  readonly text: string;
  readonly at: number;
  readonly end: number;
}

const SPACE = /[ \t\r\n\v\f]+/y;
const WORD = /[A-Za-z_][A-Za-z0-9_]*/y;
const NUMBER = /0[xX][0-9a-fA-F]+|(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?[fF]?/y;
const MARKS = '{}<>[]:;,-./';
const AFTER_NUMBER = /[A-Za-z0-9_.]/;

/** All tokens of a text, an `end` last; comments (`#` to the end of the line) and space are left out. Throws `CONFIG_SYNTAX`. */
export function tokensOf(source: SourceText): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = afterSpace(source.text, 0); at < source.text.length; ) {
    const token = tokenAt(source, at);
    tokens.push(token);
    at = afterSpace(source.text, token.end);
  }
  const { length } = source.text;
  return [...tokens, { kind: 'end', text: '', at: length, end: length }];
}

function tokenAt(source: SourceText, at: number): Token {
  const { text } = source;
  const first = text[at] ?? '';
  const made = (kind: Token['kind'], end: number): Token => ({ kind, text: text.slice(at, end), at, end });
  if (first === '"' || first === "'") return made('string', stringEnd(source, at));
  const word = endOf(WORD, text, at);
  if (word !== null) return made('word', word);
  const number = endOf(NUMBER, text, at);
  if (number !== null) {
    if (AFTER_NUMBER.test(text[number] ?? '')) {
      throw malformed(source, at, { wanted: 'a number', found: text.slice(at, number + 1) });
    }
    return made('number', number);
  }
  if (MARKS.includes(first)) return made('mark', at + 1);
  const found = String.fromCodePoint(text.codePointAt(at) ?? 0);
  throw malformed(source, at, { wanted: 'a field, a value or a bracket', found });
}

function afterSpace(text: string, from: number): number {
  let at = from;
  for (;;) {
    at = endOf(SPACE, text, at) ?? at;
    if (text[at] !== '#') return at;
    const line = text.indexOf('\n', at);
    at = line === -1 ? text.length : line;
  }
}

function stringEnd(source: SourceText, at: number): number {
  const { text } = source;
  for (let end = at + 1; end < text.length && text[end] !== '\n'; end += text[end] === '\\' ? 2 : 1) {
    if (text[end] === text[at]) return end + 1;
  }
  const found = text.slice(at).split('\n', 1)[0] ?? '';
  throw malformed(source, at, { wanted: 'text that ends in the line it starts in', found });
}

function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

function malformed(source: SourceText, at: number, sides: { readonly wanted: string; readonly found: string }): Error {
  const { wanted, found } = sides;
  return complainAt(source, at, {
    code: 'CONFIG_SYNTAX',
    reason: `it must be protobuf text format: here must be ${wanted}: current value is ${quoted(found)}`,
    fix: 'correct the line named',
  });
}
