import { nearest } from '@plumbline/boundary';
import type { ColumnsAnswer, QueryAnswer, TablesAnswer } from '../answer.ts';
import type { Check } from '../check.ts';
import type { CheckResult } from '../check-result.ts';
import type { ColumnsDemand, ColumnTypeDemand, NestingDemand, PresenceDemand, QueryDemand } from '../demand.ts';
import { itemType, listDepth } from '../list-items.ts';
import { isOfType } from '../type-names.ts';
import { type JudgeContext, type Posed, unansweredResult, verdictOf } from './judgement.ts';

/** Which columns there are. */
export function judgeColumns(check: Check, { names, mode }: ColumnsDemand, { columns }: ColumnsAnswer): CheckResult {
  const found = columns.map(({ name }) => name);
  const missing = names.filter((name) => !found.includes(name));
  const unexpected = found.filter((name) => !names.includes(name));
  const holds = {
    ordered: () => found.length === names.length && found.every((name, index) => name === names[index]),
    exactly: () => missing.length === 0 && unexpected.length === 0,
    'at-least': () => missing.length === 0,
    'no-others': () => unexpected.length === 0,
    'any-of': () => missing.length < names.length,
  }[mode]();
  return { check, answer: verdictOf(holds), observed: found, details: { missing, unexpected } };
}

/** A column is there, in the table or in the reference. */
export function judgePresence(
  { check, demand: { column, index, of } }: Posed<PresenceDemand>,
  { columns }: ColumnsAnswer,
  { reference }: JudgeContext,
): CheckResult {
  if (of === 'reference' && reference === null)
    return unansweredResult(check, 'reference', 'there is no reference (the input "reference" gives it)');
  const names = (of === 'reference' ? (reference?.columns ?? []) : columns).map(({ name }) => name);
  const place = names.indexOf(column);
  const holds = place >= 0 && (index === undefined || place === index);
  const near = place < 0 ? nearest(column, names) : null;
  const hint = near === null ? {} : { details: { near } };
  return { check, answer: verdictOf(holds), observed: place < 0 ? null : place, ...hint };
}

/** The engine's type of a column is one of those named. */
export function judgeColumnType(
  { check, demand: { types, guessed, items } }: Posed<ColumnTypeDemand>,
  { columns }: ColumnsAnswer,
  { typesGuessed }: JudgeContext,
): CheckResult {
  const whole = columns[0]?.type ?? '';
  const type = items === true ? itemType(whole) : whole;
  const legal = types === null ? null : [...types, ...(typesGuessed ? (guessed ?? []) : [])];
  return { check, answer: verdictOf(legal?.some((name) => isOfType(type, name)) ?? true), observed: type };
}

/** So many lists stand around each value. */
export function judgeNesting(check: Check, { levels }: NestingDemand, { columns }: ColumnsAnswer): CheckResult {
  const depth = Math.max(1, listDepth(columns[0]?.type ?? ''));
  return { check, answer: verdictOf(depth === levels), observed: depth };
}

/** Two tables have as many rows. */
export function judgeTables(check: Check, { self, other }: TablesAnswer): CheckResult {
  return { check, answer: verdictOf(self === other), observed: { self, other } };
}

/** The author's query: no row, or as many rows in common with another as must be. */
export function judgeQuery(check: Check, { expect }: QueryDemand, { rows, breaking }: QueryAnswer): CheckResult {
  if (expect === 'no-rows') return { check, answer: verdictOf(breaking === 0), observed: rows };
  const share = rows === 0 ? 0 : breaking / rows;
  return { check, answer: verdictOf(1 - share >= expect.holding), details: { unexpected: breaking, share } };
}
