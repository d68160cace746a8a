import type { Comparison, RuleValue } from '../checks/predicate.ts';
import { type Token, tokensOf } from './condition-tokens.ts';
import type { Condition, ConditionDialect, Operand } from './condition-tree.ts';

const CHARS_MAX = 10_000;
const DEPTH_MAX = 50;

/** Where the reader of a condition stands. */
interface Cursor {
  readonly tokens: readonly Token[];
  readonly dialect: ConditionDialect;
  at: number;
  depth: number;
}

/** What is not understood; never leaves this file. */
class Unclear extends Error {}

/** A condition's text as a tree, or the reason why it is not understood. Linear in its length. */
export function parseCondition(text: string, dialect: ConditionDialect): Condition | { readonly problem: string } {
  if (text.length > CHARS_MAX)
    return { problem: `it must have at most ${CHARS_MAX} characters: it has ${text.length}` };
  const tokens = tokensOf(text);
  if (tokens === null) return { problem: 'it holds a character that belongs to nothing' };
  try {
    const cursor: Cursor = { tokens, dialect, at: 0, depth: 0 };
    const condition = either(cursor);
    const rest = tokens[cursor.at];
    return rest === undefined ? condition : { problem: `it must not go on at "${rest.value}"` };
  } catch (thrown) {
    if (thrown instanceof Unclear) return { problem: thrown.message };
    throw thrown;
  }
}

function either(cursor: Cursor): Condition {
  cursor.depth += 1;
  if (cursor.depth > DEPTH_MAX) throw new Unclear(`it must be nested at most ${DEPTH_MAX} deep`);
  const of = [both(cursor)];
  while (takes(cursor, cursor.dialect.or)) of.push(both(cursor));
  cursor.depth -= 1;
  return of.length === 1 ? of[0]! : { is: 'or', of };
}

function both(cursor: Cursor): Condition {
  const of = [negated(cursor)];
  while (takes(cursor, cursor.dialect.and)) of.push(negated(cursor));
  return of.length === 1 ? of[0]! : { is: 'and', of };
}

function negated(cursor: Cursor): Condition {
  let isNot = false;
  while (takes(cursor, cursor.dialect.not)) isNot = !isNot;
  const condition = simple(cursor);
  return isNot ? { is: 'not', of: condition } : condition;
}

function simple(cursor: Cursor): Condition {
  if (takes(cursor, ['('])) {
    const condition = either(cursor);
    expect(cursor, ')');
    return condition;
  }
  const left = operand(cursor);
  const by = comparisonAt(cursor);
  if (by !== null) return chain(cursor, left, by);
  if (!('column' in left)) throw new Unclear(`a value alone is no condition: "${left.literal}"`);
  return tested(cursor, left.column);
}

/** A column without a comparison behind it: a test by words, or the column is true or false itself. */
function tested(cursor: Cursor, column: string): Condition {
  const { sqlTests, methods } = cursor.dialect;
  if (methods && takes(cursor, ['.'])) return method(cursor, column);
  if (sqlTests && takes(cursor, ['is'])) {
    const isNot = takes(cursor, ['not']);
    expect(cursor, 'null');
    return isNot ? { is: 'not', of: { is: 'missing', column } } : { is: 'missing', column };
  }
  const isNot = takes(cursor, ['not']);
  const condition = membership(cursor, column);
  if (condition !== null) return isNot ? { is: 'not', of: condition } : condition;
  if (isNot) throw new Unclear('"not" must stand before a test');
  return { is: 'compared', column, by: '=', to: { literal: true } };
}

function membership(cursor: Cursor, column: string): Condition | null {
  if (takes(cursor, ['in'])) return { is: 'one-of', column, values: list(cursor) };
  if (!cursor.dialect.sqlTests || !takes(cursor, ['between'])) return null;
  const from = operand(cursor);
  expect(cursor, 'and');
  const to = operand(cursor);
  const of: readonly Condition[] = [
    { is: 'compared', column, by: '>=', to: from },
    { is: 'compared', column, by: '<=', to },
  ];
  return { is: 'and', of };
}

function method(cursor: Cursor, column: string): Condition {
  const name = cursor.tokens[cursor.at]?.value;
  cursor.at += 1;
  expect(cursor, '(');
  if (name === 'isin') {
    const values = list(cursor);
    expect(cursor, ')');
    return { is: 'one-of', column, values };
  }
  expect(cursor, ')');
  if (name === 'isnull' || name === 'isna') return { is: 'missing', column };
  if (name === 'notnull' || name === 'notna') return { is: 'not', of: { is: 'missing', column } };
  throw new Unclear(`the method "${name}" is not known: methods there are isnull, isna, notnull, notna, isin`);
}

/** `1 < x <= 5` is `1 < x and x <= 5`; a column compared with a list is a column in it. */
function chain(cursor: Cursor, first: Operand, operator: Comparison): Condition {
  const of: Condition[] = [];
  let left = first;
  for (let by: Comparison | null = operator; by !== null; by = cursor.dialect.chains ? comparisonAt(cursor) : null) {
    if (cursor.dialect.chains && peeks(cursor, '[') && 'column' in left && (by === '=' || by === '!=')) {
      const isIn: Condition = { is: 'one-of', column: left.column, values: list(cursor) };
      of.push(by === '=' ? isIn : { is: 'not', of: isIn });
      break;
    }
    const right = operand(cursor);
    of.push(compared(left, by, right));
    left = right;
  }
  return of.length === 1 ? of[0]! : { is: 'and', of };
}

const FLIPPED: Readonly<Record<Comparison, Comparison>> = {
  '=': '=',
  '!=': '!=',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
};

function compared(left: Operand, by: Comparison, right: Operand): Condition {
  if ('column' in left) return { is: 'compared', column: left.column, by, to: right };
  if ('column' in right) return { is: 'compared', column: right.column, by: FLIPPED[by], to: left };
  throw new Unclear('two values are compared, and no column');
}

function comparisonAt(cursor: Cursor): Comparison | null {
  const token = cursor.tokens[cursor.at];
  const by = token?.is === 'sign' ? cursor.dialect.comparisons.get(token.value) : undefined;
  if (by === undefined) return null;
  cursor.at += 1;
  return by;
}

function list(cursor: Cursor): readonly RuleValue[] {
  const close = takes(cursor, ['[']) ? ']' : ')';
  if (close === ')') expect(cursor, '(');
  const values: RuleValue[] = [];
  while (!takes(cursor, [close])) {
    if (values.length > 0) expect(cursor, ',');
    const item = operand(cursor);
    if (!('literal' in item)) throw new Unclear(`a list must hold values: "${item.column}" is a column`);
    values.push(item.literal);
  }
  return values;
}

function operand(cursor: Cursor): Operand {
  const sign = signAt(cursor);
  const token = cursor.tokens[cursor.at];
  cursor.at += 1;
  if (token === undefined) throw new Unclear('it ends too early');
  if (token.is === 'number') return { literal: numberOf(`${sign}${token.value}`) };
  if (sign !== '') throw new Unclear('a sign must stand before a number');
  if (token.is === 'text') return { literal: token.value };
  if (token.is === 'name') return { column: token.value };
  if (token.is === 'sign') throw new Unclear(`"${token.value}" must not stand there`);
  return wordOperand(cursor, token.value);
}

function signAt(cursor: Cursor): string {
  if (takes(cursor, ['-'])) return '-';
  takes(cursor, ['+']);
  return '';
}

function wordOperand(cursor: Cursor, word: string): Operand {
  const { dialect } = cursor;
  const known = dialect.anyCase ? word.toLowerCase() : word;
  const truth = dialect.anyCase ? ['true', 'false'] : ['True', 'False'];
  if (truth.includes(known)) return { literal: known === truth[0] };
  if ([...dialect.and, ...dialect.or, ...dialect.not, 'in', 'None', 'null'].includes(known))
    throw new Unclear(`"${word}" must not stand there`);
  if (peeks(cursor, '(')) throw new Unclear(`the function "${word}" is not known`);
  return { column: word };
}

/** Whole numbers that a double does not hold stay text. */
function numberOf(written: string): RuleValue {
  const value = Number(written);
  return /^-?\d+$/.test(written) && !Number.isSafeInteger(value) ? written : value;
}

function peeks(cursor: Cursor, sign: string): boolean {
  const token = cursor.tokens[cursor.at];
  return token?.is === 'sign' && token.value === sign;
}

function takes(cursor: Cursor, words: readonly string[]): boolean {
  const token = cursor.tokens[cursor.at];
  if (token === undefined || (token.is !== 'word' && token.is !== 'sign')) return false;
  const value = cursor.dialect.anyCase ? token.value.toLowerCase() : token.value;
  if (!words.includes(value)) return false;
  cursor.at += 1;
  return true;
}

function expect(cursor: Cursor, word: string): void {
  if (!takes(cursor, [word])) throw new Unclear(`"${word}" is missing`);
}
