import { jsonNumber } from '@plumbline/boundary';
import type { Json, JsonObject } from '@plumbline/core';
import type { BinsAnswer, ModesAnswer, QuantilesAnswer, TallyAnswer } from '../answer.ts';
import type { Check } from '../check.ts';
import type { CheckResult } from '../check-result.ts';
import type { DistinctDemand, DivergenceDemand, MostCommonDemand, QuantilesDemand } from '../demand.ts';
import { binDivergence, type Divergence, valueDivergence } from '../divergence.ts';
import type { RuleValue } from '../predicate.ts';
import { VALUES_COUNTED_MAX } from '../values/tally-question.ts';
import { unansweredResult, verdictOf } from './judgement.ts';

/** The set of different values beside the listed ones. An empty column has the empty set. */
export function judgeDistinct(check: Check, { relation, values }: DistinctDemand, answer: TallyAnswer): CheckResult {
  const absent = values.filter((_, index) => answer.counts[index] === 0);
  const isWithin = answer.otherRows === 0;
  const holds = relation === 'within' ? isWithin : absent.length === 0 && (relation === 'contains' || isWithin);
  const counts = { unexpected: answer.otherValues, missing: absent.length };
  if (answer.present === 0 && relation === 'within')
    return { check, answer: 'vacuous', observed: null, details: counts };
  const { shown } = answer;
  return {
    check,
    answer: verdictOf(holds),
    observed: shown === undefined ? null : shown.map(({ value }) => value),
    details: { ...counts, ...(shown === undefined ? {} : shownSets(shown, absent)) },
  };
}

function shownSets(shown: NonNullable<TallyAnswer['shown']>, absent: readonly RuleValue[]): JsonObject {
  return {
    unexpected_values: shown.flatMap(({ value, listed }) => (listed ? [] : [value])),
    missing_values: absent,
    value_counts: shown.map(({ value, count }) => ({ value, count })),
  };
}

/** The most frequent value is a legal one; of several either one or all must be. */
export function judgeMostCommon(check: Check, { tiesOk }: MostCommonDemand, answer: ModesAnswer): CheckResult {
  const observed = answer.shown ?? null;
  if (answer.modes === 0) return { check, answer: 'vacuous', observed };
  const holds = tiesOk ? answer.legal > 0 : answer.modes === 1 && answer.legal === 1;
  return { check, answer: verdictOf(holds), observed, details: { modes: answer.modes, legal: answer.legal } };
}

/** Every quantile lies between its limits. */
export function judgeQuantiles(check: Check, demand: QuantilesDemand, { values }: QuantilesAnswer): CheckResult {
  const within = values.map((value, index) => {
    const [low, high] = demand.ranges[index] ?? [null, null];
    return value !== null && !Number.isNaN(value) && isBetween(value, [low, high], demand.closeness ?? 0);
  });
  const observed: Json = values.map((value) => (value === null ? null : jsonNumber(value)));
  if (values.length > 0 && values.every((value) => value === null))
    return { check, answer: 'vacuous', observed, details: { within } };
  return { check, answer: verdictOf(within.every(Boolean)), observed, details: { within } };
}

function isBetween(value: number, [low, high]: readonly [number | null, number | null], closeness: number): boolean {
  const close = (limit: number): boolean => Math.abs(value - limit) <= closeness * Math.abs(limit);
  if (closeness > 0 && ((low !== null && close(low)) || (high !== null && close(high)))) return true;
  return (low === null || value >= low) && (high === null || value <= high);
}

/** How far the shares are from the expected ones. */
export function judgeDivergence(check: Check, demand: DivergenceDemand, answer: TallyAnswer | BinsAnswer): CheckResult {
  const { partition, below } = demand;
  if (partition === null) return { check, answer: 'holds', observed: 0 };
  if (answer.present === 0) return { check, answer: 'vacuous', observed: null };
  const found = divergenceOf(demand, answer);
  if (found === null) {
    const problem = `the column "${demand.column}" has more than ${VALUES_COUNTED_MAX} values that are not listed`;
    return unansweredResult(check, 'type', problem);
  }
  const { divergence, details } = found;
  const exists = Number.isFinite(divergence);
  return {
    check,
    answer: verdictOf(below === null || (exists && divergence <= below)),
    observed: exists ? divergence : null,
    details,
  };
}

function divergenceOf(demand: DivergenceDemand, answer: TallyAnswer | BinsAnswer): Divergence | null {
  const { partition } = demand;
  if (partition === null) return null;
  if (answer.kind === 'bins') {
    if (!('bins' in partition)) return null;
    return binDivergence(partition, { inside: answer.counts, below: answer.below, above: answer.above }, demand);
  }
  const others = answer.others ?? [];
  if (!('values' in partition) || others.length > VALUES_COUNTED_MAX) return null;
  const counts = { listed: answer.counts, others: namedOthers(answer, others) };
  return valueDivergence(partition, counts, demand);
}

/** Values that the partition does not name have names only where showing is allowed. */
function namedOthers(
  { shown, otherValues }: TallyAnswer,
  others: readonly number[],
): readonly { readonly value: RuleValue; readonly count: number }[] {
  const named = (shown ?? []).flatMap(({ value, count, listed }) =>
    listed ? [] : [{ value: typeof value === 'object' ? String(value) : value, count }],
  );
  if (named.length === otherValues) return named;
  return others.map((count, index) => ({ value: `other value ${index + 1}`, count }));
}
