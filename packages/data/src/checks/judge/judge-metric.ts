import { jsonNumber } from '@plumbline/boundary';
import type { MetricAnswer } from '../answer.ts';
import type { Bounds, Limit } from '../bounds.ts';
import type { Check } from '../check.ts';
import type { CheckResult } from '../check-result.ts';
import type { MetricDemand } from '../demand.ts';
import { isoTime } from '../values/shown-value.ts';
import { type JudgeContext, type Posed, unansweredResult, verdictOf } from './judgement.ts';
import { isWithin, limitOf, type Measured, microsOf } from './within-bounds.ts';

const HOUR_MICROS = 3_600_000_000;
const DIGITS = 15;

/** A measured number between bounds. A measure that does not exist is vacuous; one that is not finite lies nowhere. */
export function judgeMetric(
  { check, demand: { metric, bounds } }: Posed<MetricDemand>,
  answer: MetricAnswer,
  context: JudgeContext,
): CheckResult {
  const { of } = metric;
  if (of === 'rows-change' || of === 'rows-ratio') {
    if (context.reference === null)
      return unansweredResult(check, 'reference', 'there is no reference to compare the number of rows with');
    return judged(check, rowsAgainst(of, answer.elements, context.reference.rows), { bounds });
  }
  const value = measuredValue(of, answer, context);
  if (value === null) return { check, answer: 'vacuous', observed: null };
  if (answer.unit !== undefined && of !== 'age-hours') {
    const holds = typeof value === 'number' && isWithin(value, bounds, microsOf);
    return { check, answer: verdictOf(holds), observed: isoTime(Number(value), answer.unit) };
  }
  const result = judged(check, value, { bounds, read: isSettled(of, answer) ? settledLimit : limitOf });
  return answer.text === 'hidden' ? { ...result, observed: null } : result;
}

function judged(
  check: Check,
  value: Measured,
  { bounds, read = limitOf }: { readonly bounds: Bounds; readonly read?: (limit: Limit) => Measured },
): CheckResult {
  const isReal = typeof value !== 'number' || Number.isFinite(value);
  const isRatio = check.demand.kind === 'metric' && check.demand.metric.of.startsWith('rows-');
  const free = bounds.min === undefined && bounds.max === undefined;
  const holds = free || ((isReal || isRatio) && isWithin(value, bounds, read));
  return { check, answer: verdictOf(holds), observed: typeof value === 'number' ? jsonNumber(value) : String(value) };
}

/** 0 rows before: any now are infinitely many more, none are as many. */
function rowsAgainst(of: 'rows-change' | 'rows-ratio', rows: number, before: number): number {
  if (before === 0) return of === 'rows-ratio' || rows > 0 ? Number.POSITIVE_INFINITY : 0;
  return of === 'rows-ratio' ? rows / before : (rows - before) / before;
}

function measuredValue(of: MetricDemand['metric']['of'], answer: MetricAnswer, { now }: JudgeContext): Measured | null {
  const { elements, present, value, sd } = answer;
  if (value === null) return null;
  const stated = (measure: number): number => (isSettled(of, answer) ? settled(measure) : measure);
  switch (of) {
    case 'mean':
      return present === 0 ? null : stated(Number(value) / present);
    case 'sum':
      return stated(Number(value));
    case 'sd':
      return sd === null || sd === undefined ? null : stated(sd);
    case 'distinct-share':
      return present === 0 ? null : Number(value) / present;
    case 'present-share':
      return elements === 0 ? null : present / elements;
    case 'age-hours':
      return (now.getTime() * 1000 - Number(value)) / HOUR_MICROS;
    default:
      return typeof value === 'string' && answer.text === undefined ? BigInt(value) : value;
  }
}

/** The engine adds doubles in any order, which may change the last digit: 15 digits are the same whatever it is. */
function isSettled(of: MetricDemand['metric']['of'], { exact }: MetricAnswer): boolean {
  return of === 'sd' || ((of === 'mean' || of === 'sum') && exact !== true);
}

/** A limit with as many digits as what it is compared with, so that equal stays equal. */
function settledLimit(limit: Limit): Measured {
  const value = limitOf(limit);
  return typeof value === 'number' ? settled(value) : value;
}

function settled(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(DIGITS)) : value;
}
