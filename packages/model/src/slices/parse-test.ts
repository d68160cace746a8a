import { readRange, readValue } from './parse-value.ts';
import type { SliceTest } from './selector.ts';
import type { TokenReader } from './token-reader.ts';

const DEPTH_MAX = 20;
const OPERATORS = ['=', '!=', '<', '<=', '>', '>='] as const;

/**
 * Reads `… or …`, which binds less than `and`, which binds less than `not`. `column` is a name that was read already, of the first
 * comparison; null where there is none.
 */
export function readOr(reader: TokenReader, column: string | null, depth = 0): SliceTest {
  const tests = [readAnd(reader, column, depth)];
  while (reader.accepts('or')) tests.push(readAnd(reader, null, depth));
  return joined('or', tests);
}

function readAnd(reader: TokenReader, column: string | null, depth: number): SliceTest {
  const tests = [readNot(reader, column, depth)];
  while (reader.accepts('and')) tests.push(readNot(reader, null, depth));
  return joined('and', tests);
}

function joined(kind: 'and' | 'or', tests: readonly SliceTest[]): SliceTest {
  const [first] = tests;
  return first !== undefined && tests.length === 1 ? first : { kind, tests };
}

function readNot(reader: TokenReader, column: string | null, depth: number): SliceTest {
  if (column !== null) return readComparison(reader, column);
  if (depth > DEPTH_MAX) throw reader.refuse(`parentheses and "not" must be nested at most ${DEPTH_MAX} deep`);
  if (reader.accepts('not')) return { kind: 'not', test: readNot(reader, null, depth + 1) };
  if (!reader.accepts('(')) return readComparison(reader, reader.name());
  const test = readOr(reader, null, depth + 1);
  if (!reader.accepts(')')) throw reader.refuse('")" must close the parenthesis');
  return test;
}

function readComparison(reader: TokenReader, column: string): SliceTest {
  if (reader.accepts('is')) return readMissing(reader, column);
  if (reader.accepts('in')) return readIn(reader, column);
  const operator = OPERATORS.find((sign) => reader.accepts(sign));
  if (operator === undefined) throw reader.refuse('=, !=, <, <=, >, >=, "in" or "is" must stand here');
  return { kind: 'compare', column, operator, value: readValue(reader) };
}

function readMissing(reader: TokenReader, column: string): SliceTest {
  const isNot = reader.accepts('not');
  if (!reader.accepts('missing')) throw reader.refuse('"missing" must follow "is"');
  return isNot ? { kind: 'not', test: { kind: 'missing', column } } : { kind: 'missing', column };
}

function readIn(reader: TokenReader, column: string): SliceTest {
  const opens = reader.next.kind === 'symbol' ? reader.next.text : '';
  if (opens === '[' || opens === '(') return { kind: 'range', column, range: readRange(reader) };
  if (!reader.accepts('{'))
    throw reader.refuse('a range such as [18, 30) or values such as {"a", "b"} must follow "in"');
  const values = [readValue(reader)];
  while (reader.accepts(',')) values.push(readValue(reader));
  if (!reader.accepts('}')) throw reader.refuse('"}" must close the values');
  return { kind: 'among', column, values };
}
