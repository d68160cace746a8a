import { effectiveSampleSize } from '@plumbline/stats';
import type { Outcome } from './losses.ts';

/**
 * How many rows of a column in time order say as much as one independent row, at least 1: n over the effective sample size of two
 * indicators, "at most the median" (of words: "the most frequent one") and "missing", whichever is larger. A few hundred rows are
 * needed for it to mean anything; values that time itself decides (an hour, a weekday) come out as few independent rows, as they are.
 * Reference: Kish, Survey Sampling, 1965, for the name; effectiveSampleSize() of the stats package for the number.
 */
export function designEffect(values: readonly Outcome[], order: readonly number[]): number {
  const inTime = order.map((row) => values[row] ?? null);
  const present = inTime.filter((value) => value !== null);
  const below = halfOf(present);
  return Math.max(effectOf(present.map(below)), effectOf(inTime.map((value) => value === null)));
}

function effectOf(indicator: readonly boolean[]): number {
  const series = Float64Array.from(indicator, Number);
  return series.length === 0 ? 1 : Math.max(1, series.length / effectiveSampleSize(series));
}

/** Splits values as evenly as one cut can: at the median of numbers, else the most frequent value from all others. */
function halfOf(values: readonly (string | number | boolean)[]): (value: string | number | boolean) => boolean {
  const numbers = values.filter((value) => typeof value === 'number');
  if (numbers.length === values.length && numbers.length > 0) {
    const sorted = Float64Array.from(numbers).sort();
    const [middle, largest] = [sorted[sorted.length >> 1]!, sorted.at(-1)!];
    // Where the median is the largest value there is, "at most" would hold everywhere and show nothing.
    return middle < largest ? (value) => Number(value) <= middle : (value) => Number(value) < middle;
  }
  const counts = new Map<string | number | boolean, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return (value) => value === first?.[0];
}

/** Row numbers by time, earliest first; ties keep their order, rows without a time come last. */
export function timeOrder(times: readonly Outcome[]): readonly number[] {
  const rank = (value: Outcome): Outcome => (typeof value === 'number' && Number.isNaN(value) ? null : value);
  return [...times.keys()].sort((a, b) => compare(rank(times[a] ?? null), rank(times[b] ?? null)) || a - b);
}

function compare(a: Outcome, b: Outcome): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a === b ? 0 : a < b ? -1 : 1;
}
