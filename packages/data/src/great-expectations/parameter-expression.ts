import type { Json, JsonObject } from '@plumbline/core';
import { momentMs, readMoment } from './moment.ts';
import { callFunction, PARAMETER_FUNCTIONS } from './parameter-functions.ts';
import { asArgument, combine, type ParameterValue, plainNumber } from './parameter-value.ts';

/** What an expression may use. */
export interface ParameterScope {
  readonly parameters: JsonObject;
  readonly now: Date;
}

/** An expression worked out, or what is wrong with it. */
export type Evaluated = { readonly value: Json } | { readonly problem: string };

const EXPRESSION_CHARS_MAX = 1000;
const DEPTH_MAX = 50;
const TOKEN = /\s*(?:(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?)|([A-Za-z][A-Za-z0-9_$]*)|([-+*/^(),=]))/y;

/**
 * The value of a suite parameter's expression: the name of a parameter, whatever it holds, or arithmetic over names and numbers with
 * + − * / ^, parentheses and Great Expectations' functions. A minus in front binds closer than ^, as it does there. Linear in its length.
 */
export function evaluateParameter(expression: string, scope: ParameterScope): Evaluated {
  const name = expression.trim();
  if (Object.hasOwn(scope.parameters, name)) return { value: scope.parameters[name]! };
  if (expression.length > EXPRESSION_CHARS_MAX)
    return { problem: `it must have at most ${EXPRESSION_CHARS_MAX} characters: it has ${expression.length}` };
  const tokens = tokensOf(expression);
  if (tokens === null) return { problem: 'it must be an arithmetic expression over names and numbers' };
  try {
    const value = asArgument(parse(tokens, scope));
    return value === null ? { problem: 'it must come to a finite number or a moment' } : { value };
  } catch (thrown) {
    if (thrown instanceof Mistake) return { problem: thrown.message };
    throw thrown;
  }
}

/** What is wrong with an expression; never leaves this file. */
class Mistake extends Error {}

function tokensOf(expression: string): readonly string[] | null {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  const text = expression.trimEnd();
  while (TOKEN.lastIndex < text.length) {
    const found = TOKEN.exec(text);
    if (found === null) return null;
    tokens.push(found[1] ?? found[2] ?? found[3]!);
  }
  return tokens;
}

interface Cursor {
  readonly tokens: readonly string[];
  readonly scope: ParameterScope;
  at: number;
  depth: number;
}

function parse(tokens: readonly string[], scope: ParameterScope): ParameterValue {
  const cursor: Cursor = { tokens, scope, at: 0, depth: 0 };
  const value = sum(cursor);
  if (cursor.at < tokens.length) throw new Mistake(`it must not go on at "${tokens[cursor.at]}"`);
  return value;
}

function sum(cursor: Cursor): ParameterValue {
  cursor.depth += 1;
  if (cursor.depth > DEPTH_MAX) throw new Mistake(`it must be nested at most ${DEPTH_MAX} deep`);
  let value = product(cursor);
  for (let operator = takeAny(cursor, '+-'); operator !== null; operator = takeAny(cursor, '+-'))
    value = combined(operator, value, product(cursor));
  cursor.depth -= 1;
  return value;
}

function product(cursor: Cursor): ParameterValue {
  let value = power(cursor);
  for (let operator = takeAny(cursor, '*/'); operator !== null; operator = takeAny(cursor, '*/'))
    value = combined(operator, value, power(cursor));
  return value;
}

/** From the right: 2^3^2 is 2^9. */
function power(cursor: Cursor): ParameterValue {
  const values = [atom(cursor)];
  while (takeAny(cursor, '^') !== null) values.push(atom(cursor));
  return values.reduceRight((exponent, base) => combined('^', base, exponent));
}

function atom(cursor: Cursor): ParameterValue {
  let sign = 1;
  for (let found = takeAny(cursor, '+-'); found !== null; found = takeAny(cursor, '+-')) sign *= found === '-' ? -1 : 1;
  const value = unsigned(cursor);
  return sign === 1 ? value : combined('*', value, plainNumber(-1));
}

function unsigned(cursor: Cursor): ParameterValue {
  const token = cursor.tokens[cursor.at];
  cursor.at += 1;
  if (token === undefined) throw new Mistake('it ends too early');
  if (token === '(') {
    const value = sum(cursor);
    expect(cursor, ')');
    return value;
  }
  if (/^[\d.]/.test(token)) return plainNumber(Number(token));
  if (!/^[A-Za-z]/.test(token)) throw new Mistake(`"${token}" must not stand there`);
  return takeAny(cursor, '(') === null ? named(token, cursor.scope) : call(token, cursor);
}

function named(name: string, { parameters }: ParameterScope): ParameterValue {
  if (Object.hasOwn(parameters, name)) return operand(name, parameters[name]!);
  if (name.toUpperCase() === 'PI') return plainNumber(Math.PI);
  if (name.toUpperCase() === 'E') return plainNumber(Math.E);
  throw new Mistake(`no value is given for "${name}"`);
}

function operand(name: string, value: Json): ParameterValue {
  const number =
    typeof value === 'number' ? value : Number(typeof value === 'string' && value !== '' ? value : Number.NaN);
  if (Number.isFinite(number)) return plainNumber(number);
  const moment = typeof value === 'string' ? readMoment(value) : undefined;
  if (moment === undefined) throw new Mistake(`"${name}" must hold a number or a moment to be reckoned with`);
  return { is: 'moment', value: momentMs(moment) };
}

function call(name: string, cursor: Cursor): ParameterValue {
  const placed: ParameterValue[] = [];
  const byName = new Map<string, number>();
  while (takeAny(cursor, ')') === null) {
    if (placed.length + byName.size > 0) expect(cursor, ',');
    if (cursor.tokens[cursor.at + 1] === '=') {
      const key = cursor.tokens[cursor.at]!;
      cursor.at += 2;
      const value = sum(cursor);
      byName.set(key, value.is === 'number' ? value.value : Number.NaN);
    } else placed.push(sum(cursor));
  }
  const value = callFunction(name, { placed, named: byName }, cursor.scope.now);
  if (value === null)
    throw new Mistake(`"${name}" cannot be called so: functions there are ${PARAMETER_FUNCTIONS.join(', ')}`);
  return value;
}

function takeAny(cursor: Cursor, operators: string): string | null {
  const token = cursor.tokens[cursor.at];
  if (token === undefined || token.length !== 1 || !operators.includes(token)) return null;
  cursor.at += 1;
  return token;
}

function expect(cursor: Cursor, token: string): void {
  if (takeAny(cursor, token) === null) throw new Mistake(`a "${token}" is missing`);
}

function combined(operator: string, a: ParameterValue, b: ParameterValue): ParameterValue {
  const value = combine(operator, a, b);
  if (value === null) throw new Mistake(`"${operator}" cannot combine these two`);
  return value;
}
