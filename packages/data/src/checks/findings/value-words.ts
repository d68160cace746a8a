import { count, counted, type Json } from '@plumbline/core';
import type { Bounds } from '../bounds.ts';
import type { CheckResult } from '../check-result.ts';
import type { Demand, Metric, MetricDemand } from '../demand.ts';
import { mustLie } from './bounds-words.ts';

type Of<K extends Demand['kind']> = Extract<Demand, { readonly kind: K }>;

const READ_DIGITS = 6;

const MEASURES: Readonly<Record<Metric['of'], string>> = {
  rows: 'the number of rows',
  columns: 'the number of columns',
  min: 'the smallest value',
  max: 'the largest value',
  mean: 'the mean',
  median: 'the median',
  sum: 'the sum',
  sd: 'the standard deviation',
  distinct: 'the number of different values',
  'distinct-share': 'the share of different values',
  present: 'the number of values',
  'present-share': 'the share of rows with a value',
  'age-hours': 'the age of the newest time in hours',
  'rows-change': 'the change of the number of rows against the reference',
  'rows-ratio': 'the ratio of rows to those of the reference',
  query: 'the result of the query',
};

/** A metric in a sentence: what must be, and what is. */
export function metricWords({ metric, bounds }: MetricDemand, { answer, observed }: CheckResult): string {
  if (metric.of === 'rows') return rowsWords(bounds, answer === 'holds', Number(observed));
  const subject = 'column' in metric ? `Column "${metric.column}": ` : '';
  const measure = metric.of === 'query' ? (metric.what ?? MEASURES.query) : MEASURES[metric.of];
  const what = subject === '' ? capital(measure) : `${subject}${measure}`;
  const promise = `${what} must ${mustLie(bounds)}`;
  return answer === 'holds' || observed === undefined ? promise : `${promise}: it is ${beside(observed, bounds)}`;
}

function rowsWords({ min, max }: MetricDemand['bounds'], holds: boolean, rows: number): string {
  const ends = [
    min === undefined ? null : `at least ${limit(min)}`,
    max === undefined ? null : `at most ${limit(max)}`,
  ];
  const wanted = min !== undefined && min === max ? limit(min) : ends.filter((word) => word !== null).join(' and ');
  return holds ? `${count(rows)} rows are ${wanted}` : `There must be ${wanted} rows: there are ${count(rows)}`;
}

function limit(value: number | string): string {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? count(value) : String(value);
}

/** The set of different values in a sentence. */
export function distinctWords({ column, relation, values }: Of<'distinct'>, { answer, details }: CheckResult): string {
  const listed = `${count(values.length)} listed values`;
  const promise = {
    within: `Column "${column}": every value must be one of ${listed}`,
    contains: `Column "${column}": each of ${listed} must be there`,
    equals: `Column "${column}": the values must be exactly ${listed}`,
  }[relation];
  if (answer !== 'broken') return promise;
  const [unexpected, missing] = [Number(details?.['unexpected'] ?? 0), Number(details?.['missing'] ?? 0)];
  const wrong = [
    ...(unexpected > 0 && relation !== 'contains'
      ? [`${counted(unexpected, 'other')} ${unexpected === 1 ? 'is' : 'are'} there`]
      : []),
    ...(missing > 0 && relation !== 'within'
      ? [`${count(missing)} of them ${missing === 1 ? 'is' : 'are'} not there`]
      : []),
  ];
  return `${promise}: ${wrong.join(', ')}`;
}

/** Any other demand on a column's values. */
export function valueWords(
  demand: Of<'most-common' | 'quantiles' | 'divergence' | 'distance'>,
  { answer, observed }: CheckResult,
): string {
  const subject = `Column "${demand.column}":`;
  const was = answer === 'broken' && observed !== undefined ? `: it is ${beside(observed, limits(demand))}` : '';
  switch (demand.kind) {
    case 'most-common':
      return `${subject} the most frequent value must be one of ${count(demand.values.length)} legal values${answer === 'broken' ? ': it is not' : ''}`;
    case 'quantiles':
      return `${subject} the quantiles ${demand.quantiles.join(', ')} must lie in ${demand.ranges
        .map(([low, high]) => `[${low ?? '-∞'}, ${high ?? '∞'}]`)
        .join(
          ', ',
        )}${answer === 'broken' && Array.isArray(observed) ? `: they are ${observed.map((one) => beside(one, {})).join(', ')}` : ''}`;
    case 'divergence':
      return `${subject} the Kullback–Leibler divergence must be at most ${demand.below ?? '∞'}${was}`;
    case 'distance':
      return `${subject} the distance (${demand.measure}) from the reference must ${mustLie(demand.bounds)}${was}`;
  }
}

/** An observed number, text or list in a sentence. */
export function shown(observed: Json): string {
  if (typeof observed === 'number' && Number.isInteger(observed) && observed >= 10_000) return count(observed);
  if (typeof observed === 'string' || typeof observed === 'number') return String(observed);
  return observed === null ? 'none' : JSON.stringify(observed);
}

/** An observed number to the digits that people read; whole where rounding would put it on a limit it is not on. */
function beside(observed: Json, { min, max }: Bounds): string {
  if (typeof observed !== 'number' || Number.isInteger(observed)) return shown(observed);
  const rounded = Number(observed.toPrecision(READ_DIGITS));
  return rounded === min || rounded === max ? String(observed) : shown(rounded);
}

function limits(demand: Of<'most-common' | 'quantiles' | 'divergence' | 'distance'>): Bounds {
  if (demand.kind === 'distance') return demand.bounds;
  return demand.kind === 'divergence' && typeof demand.below === 'number' ? { max: demand.below } : {};
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
