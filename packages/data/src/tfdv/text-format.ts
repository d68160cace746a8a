import { CONFIG_BYTES_MAX, JSON_DEPTH_MAX, PlumblineError } from '@plumbline/core';
import { complainAt, quoted, type SourceText } from './source-text.ts';
import { textOf } from './text-string.ts';
import { type Token, tokensOf } from './text-tokens.ts';

/** A message as written: nothing is known of its fields yet. Offsets are of UTF-16 units; `end` is that of its closing bracket. */
export interface TextMessage {
  readonly kind: 'message';
  readonly fields: readonly TextField[];
  readonly at: number;
  readonly end: number;
}

/** One value as written. `end` lies behind its last character. */
export type TextScalar = { readonly at: number; readonly end: number } & (
  | { readonly kind: 'text'; readonly value: string }
  /** With its sign: `-12`, `0x1F`, `1e5`, `-inf`. */
  | { readonly kind: 'number' | 'word'; readonly value: string }
);

/**
 * One field with one value: `f: [a, b]` makes two. `end` lies behind the value, before a separator; behind the last value of a list it lies
 * behind the list.
 */
export interface TextField {
  readonly name: string;
  readonly at: number;
  readonly end: number;
  readonly value: TextScalar | TextMessage;
  readonly inList?: true;
}

interface Cursor {
  readonly source: SourceText;
  readonly tokens: readonly Token[];
  next: number;
}

/** What is known of a value before it is read. */
interface Expected {
  readonly name: string;
  readonly at: number;
  readonly depth: number;
  readonly colon: boolean;
}

/**
 * Protobuf's text format to a tree that knows where everything stands. Only the grammar: which fields there are is judged elsewhere.
 * Throws `CONFIG_SYNTAX` (also for messages nested deeper than 64) and `LIMIT_SIZE` (more than 1 MiB).
 * Reference: Protocol Buffers Text Format Language Specification.
 */
export function readTextFormat(source: SourceText): TextMessage {
  if (source.text.length > CONFIG_BYTES_MAX) {
    throw new PlumblineError(
      'LIMIT_SIZE',
      `Cannot use the schema "${source.name}": it must be at most ${CONFIG_BYTES_MAX} characters: it has ${source.text.length}`,
      'give a smaller file',
    );
  }
  const cursor: Cursor = { source, tokens: tokensOf(source), next: 0 };
  const fields = fieldsUntil(cursor, '', 0);
  return { kind: 'message', fields, at: 0, end: source.text.length };
}

function fieldsUntil(cursor: Cursor, close: string, depth: number): readonly TextField[] {
  const fields: TextField[] = [];
  for (;;) {
    const token = peek(cursor);
    if (token.kind === 'end' ? close === '' : token.text === close && token.kind === 'mark') return fields;
    readField(cursor, depth, fields);
    const separator = peek(cursor);
    if (separator.kind === 'mark' && (separator.text === ',' || separator.text === ';')) cursor.next += 1;
  }
}

function readField(cursor: Cursor, depth: number, into: TextField[]): void {
  const { at } = peek(cursor);
  const name = fieldName(cursor);
  const colon = accept(cursor, ':');
  const expected = { name, at, depth, colon };
  if (accept(cursor, '[')) readItems(cursor, expected, into);
  else into.push(fieldOf(expected, readValue(cursor, expected)));
}

/** An extension's name and the address of an `Any` keep their brackets. */
function fieldName(cursor: Cursor): string {
  const first = take(cursor);
  if (first.kind === 'word') return first.text;
  if (first.kind !== 'mark' || first.text !== '[') throw unexpected(cursor, first, 'the name of a field');
  for (let token = take(cursor); ; token = take(cursor)) {
    if (token.kind === 'mark' && token.text === ']') return cursor.source.text.slice(first.at, token.end);
    if (token.kind === 'end' || token.kind === 'string') throw unexpected(cursor, token, 'the name of an extension');
  }
}

function readItems(cursor: Cursor, expected: Expected, into: TextField[]): void {
  for (let first = true; ; first = false) {
    const { end } = peek(cursor);
    if (accept(cursor, ']')) {
      const last = first ? undefined : into.pop();
      if (last !== undefined) into.push({ ...last, end });
      return;
    }
    if (!first && !accept(cursor, ',')) throw unexpected(cursor, peek(cursor), '"," or "]"');
    const read = readValue(cursor, expected);
    into.push({ ...fieldOf(expected, read), at: first ? expected.at : read.at, inList: true });
  }
}

function fieldOf({ name, at }: Expected, value: TextScalar | TextMessage): TextField {
  return { name, at, end: value.kind === 'message' ? value.end + 1 : value.end, value };
}

function readValue(cursor: Cursor, { depth, colon }: Expected): TextScalar | TextMessage {
  const token = take(cursor);
  if (token.kind === 'mark' && (token.text === '{' || token.text === '<')) return readMessage(cursor, token, depth + 1);
  if (!colon) throw unexpected(cursor, token, '":" or "{"');
  if (token.kind === 'string') {
    const parts = [token];
    while (peek(cursor).kind === 'string') parts.push(take(cursor));
    return { kind: 'text', value: textOf(cursor.source, parts), at: token.at, end: parts.at(-1)?.end ?? token.end };
  }
  const negative = token.kind === 'mark' && token.text === '-';
  const unsigned = negative ? take(cursor) : token;
  if (unsigned.kind !== 'number' && unsigned.kind !== 'word') throw unexpected(cursor, unsigned, 'a value');
  const written = `${negative ? '-' : ''}${unsigned.text}`;
  return { kind: unsigned.kind, value: written, at: token.at, end: unsigned.end };
}

function readMessage(cursor: Cursor, open: Token, depth: number): TextMessage {
  if (depth > JSON_DEPTH_MAX) throw syntax(cursor, open, `nested at most ${JSON_DEPTH_MAX} levels deep: it is deeper`);
  const fields = fieldsUntil(cursor, open.text === '{' ? '}' : '>', depth);
  return { kind: 'message', fields, at: open.at, end: take(cursor).at };
}

function peek({ tokens, next }: Cursor): Token {
  return tokens[Math.min(next, tokens.length - 1)]!;
}

function take(cursor: Cursor): Token {
  const token = peek(cursor);
  cursor.next += 1;
  return token;
}

function accept(cursor: Cursor, mark: string): boolean {
  const token = peek(cursor);
  if (token.kind !== 'mark' || token.text !== mark) return false;
  cursor.next += 1;
  return true;
}

function unexpected(cursor: Cursor, token: Token, wanted: string): Error {
  const found = token.kind === 'end' ? 'the end of the file' : quoted(token.text);
  return syntax(cursor, token, `protobuf text format: here must be ${wanted}: current value is ${found}`);
}

function syntax(cursor: Cursor, token: Token, wanted: string): Error {
  const reason = `it must be ${wanted}`;
  return complainAt(cursor.source, token.at, { code: 'CONFIG_SYNTAX', reason, fix: 'correct the line named' });
}
