import { isJsonObject } from '@plumbline/boundary';
import type { Json, JsonObject } from '@plumbline/core';
import type { Comparison, Predicate, RuleValue } from '../checks/predicate.ts';
import { pandasPredicate, sqlPredicate } from './condition-predicate.ts';
import { parseCondition } from './condition-text.ts';
import { type ConditionDialect, PANDAS, SPARK } from './condition-tree.ts';

/** A row condition read: the predicate, or what is not understood (then the whole suite is refused). */
export type RowCondition = { readonly rows: Predicate } | { readonly unclear: string };

/** The languages a textual condition may be written in. The second is what the first was called while it was tried out. */
export const CONDITION_PARSERS = [
  'great_expectations',
  'great_expectations__experimental__',
  'pandas',
  'spark',
] as const;

/** One of the languages. */
export type ConditionParser = (typeof CONDITION_PARSERS)[number];

/** Reads a condition: text in one of the languages (told from the text where `parser` is null), or an object as version 1.9 and later write it. */
export function readRowCondition(condition: Json, parser: ConditionParser | null): RowCondition {
  if (typeof condition === 'string') return readText(condition, parser);
  const objects = { left: CONDITIONS_MAX, parser };
  return isJsonObject(condition)
    ? readObject(condition, objects)
    : unclear(condition, 'it is neither text nor a condition');
}

function readText(text: string, parser: ConditionParser | null): RowCondition {
  const isOwn = parser === null ? /^\s*col\(/.test(text) : parser.startsWith('great_expectations');
  if (isOwn) return readOwn(text);
  const dialect: ConditionDialect = parser === 'spark' ? SPARK : PANDAS;
  const parsed = parseCondition(text, dialect);
  if ('problem' in parsed) return unclear(text, `in ${dialect.name} ${parsed.problem}`);
  return { rows: dialect === SPARK ? sqlPredicate(parsed) : pandasPredicate(parsed) };
}

const OWN =
  /^col\("([^"]+)"\)\s*(?:(\.notnull\(\))|(>=|<=|==|!=|>|<)\s*(?:([+-]?\d+(?:\.\d*)?(?:[eE][+-]?\d+)?)|(date\s*\(\s*)?(?:"([^"]*)"|'([^']*)')(?:\s*(\)))?))$/i;

/** `col("x") > 5`, `col("x") == "a"`, `col("x") >= date("2024-01-01")`, `col("x").notNull()`: one column, one comparison. */
function readOwn(text: string): RowCondition {
  const [, column, notNull, operator, number, date, double, single, close] = OWN.exec(text.trim()) ?? [];
  if (column === undefined || (date === undefined) !== (close === undefined))
    return unclear(text, 'it must be of the form col("name") > 5, col("name") == "text" or col("name").notNull()');
  if (notNull !== undefined) return { rows: { column, is: 'present' } };
  const to = number === undefined ? (double ?? single ?? '') : Number(number);
  return { rows: { column, compare: comparisonOf(operator!), to } };
}

function comparisonOf(operator: string): Comparison {
  const comparisons: readonly Comparison[] = ['!=', '<', '<=', '>', '>='];
  return comparisons.find((comparison) => comparison === operator) ?? '=';
}

/** As Great Expectations has it. */
const CONDITIONS_MAX = 100;

interface Budget {
  left: number;
  readonly parser: ConditionParser | null;
}

function readObject(condition: JsonObject, budget: Budget): RowCondition {
  budget.left -= 1;
  if (budget.left < 0) return unclear(condition, `it must hold at most ${CONDITIONS_MAX} conditions`);
  switch (condition['type']) {
    case 'comparison':
      return readComparison(condition);
    case 'nullity':
      return readNullity(condition);
    case 'and':
    case 'or':
      return readGroup(condition, budget);
    case 'pass_through': {
      const text = condition['pass_through_filter'];
      return typeof text === 'string' ? readText(text, budget.parser) : unclear(condition, 'it holds no text');
    }
    default:
      return unclear(condition, 'its type must be one of comparison, nullity, and, or, pass_through');
  }
}

function readComparison(condition: JsonObject): RowCondition {
  const column = columnOf(condition);
  const operator = condition['operator'];
  const parameter = condition['parameter'] ?? null;
  if (column === null) return unclear(condition, 'it names no column');
  if (operator === 'IN' || operator === 'NOT_IN') {
    if (!Array.isArray(parameter) || !parameter.every(isRuleValue))
      return unclear(condition, 'it needs a list of values');
    const isIn: Predicate = { column, in: parameter };
    return { rows: operator === 'IN' ? isIn : { all: [{ column, is: 'present' }, { not: isIn }] } };
  }
  const isKnown = typeof operator === 'string' && ['==', '!=', '<', '<=', '>', '>='].includes(operator);
  if (!isKnown) return unclear(condition, 'its operator must be one of ==, !=, <, <=, >, >=, IN, NOT_IN');
  if (!isRuleValue(parameter)) return unclear(condition, 'it must compare with a number, a text or a truth value');
  return { rows: { column, compare: comparisonOf(operator), to: parameter } };
}

function readNullity(condition: JsonObject): RowCondition {
  const column = columnOf(condition);
  const isNull = condition['is_null'];
  if (column === null || typeof isNull !== 'boolean') return unclear(condition, 'it needs "column" and "is_null"');
  return { rows: { column, is: isNull ? 'missing' : 'present' } };
}

function readGroup(condition: JsonObject, budget: Budget): RowCondition {
  const parts = condition['conditions'];
  if (!Array.isArray(parts) || parts.length === 0) return unclear(condition, 'it must hold conditions');
  const rows: Predicate[] = [];
  for (const part of parts) {
    const read = isJsonObject(part) ? readObject(part, budget) : unclear(part, 'it is no condition');
    if ('unclear' in read) return read;
    rows.push(read.rows);
  }
  return { rows: condition['type'] === 'and' ? { all: rows } : { any: rows } };
}

function columnOf(condition: JsonObject): string | null {
  const column = condition['column'];
  const name = isJsonObject(column) ? column['name'] : column;
  return typeof name === 'string' && name !== '' ? name : null;
}

function isRuleValue(value: Json): value is RuleValue {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

const SHOWN_CHARS_MAX = 200;

function unclear(condition: Json, reason: string): RowCondition {
  const written = typeof condition === 'string' ? condition : JSON.stringify(condition);
  const text = written.length > SHOWN_CHARS_MAX ? `${written.slice(0, SHOWN_CHARS_MAX)}…` : written;
  return { unclear: `${text} (${reason})` };
}
