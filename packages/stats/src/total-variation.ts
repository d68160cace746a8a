import { largestCellMovePValue } from './largest-cell-move.ts';
import { drawMultinomial } from './multinomial.ts';
import { normalCdf, normalQuantile } from './normal.ts';
import { quantileSorted } from './quantile.ts';
import type { Random } from './random.ts';

/** Total variation distance ½Σ|p − q| of two sets of counts over the same cells; NaN where a side is empty. Oracle: numpy. */
export function totalVariation(reference: readonly number[], current: readonly number[]): number {
  return halfSum(differences(reference, current));
}

/** What the stored cells prove about the total variation distance. */
export interface TotalVariationTest {
  readonly distance: number;
  /** p of H₀: D ≤ tolerance; 1 where the estimate does not exceed it. */
  readonly pValue: (tolerance: number) => number;
  /** Largest tolerance refuted at level 1 − α; 0 where none is. */
  readonly lower: (alpha: number) => number;
  /** Upper bound at level 1 − α: McDiarmid's inequality; holds for any distribution, since the estimate is biased upwards. */
  readonly upper: (alpha: number) => number;
}

/** Where the noise comes from. */
export interface ResamplingOptions {
  readonly random: Random;
  /** Default 1000. */
  readonly resamples?: number;
}

const RESAMPLES = 1000;
const HALVINGS = 24;
/** Share of α that the resampling spends. */
const SPREAD_WEIGHT = 0.1;
/** In standard errors of one cell's difference. */
const CERTAIN_FROM = 3;
/** Resamples that a glance takes, and the standard deviations from the median within which it is enough: p is a third and more there. */
const GLANCE = 200;
const GLANCE_WITHIN = 1.8;

/**
 * Two ways to refute a tolerance, a tenth of α for the first and the rest for the second:
 *
 * - Bias-corrected multinomial resampling, for differences spread over many cells. The plug-in distance of two samples of one population is
 *   far from 0, the more so the more cells. What it exceeds the truth by is learned from resamples of a model in which the differences
 *   below 3 standard errors are none and the others are as observed. That corrects too much where many small differences are
 *   real: the bound errs towards "not proven". The tail beyond the resamples is the normal law through their median and upper quantiles.
 * - `largestCellMovePValue`, for a difference in one cell.
 *
 * Both sides must have at least one row. Calibration: bench/calibration/drift.ts.
 * Reference: Efron and Tibshirani, An Introduction to the Bootstrap, 1993, §10; Donoho and Johnstone, Biometrika 81, 1994.
 */
export function totalVariationTest(
  reference: readonly number[],
  current: readonly number[],
  { random, resamples = RESAMPLES }: ResamplingOptions,
): TotalVariationTest {
  const observed = differences(reference, current);
  const distance = halfSum(observed);
  const kept = certainDifferences(reference, current, observed);
  const settled = halfSum(kept);
  const excess = lazyExcess(() => noisyHalfSum({ reference, current, kept }, random) - settled, resamples);
  const pValue = (tolerance: number): number => {
    // An estimate within the tolerance needs no noise: most columns are never resampled for their p-value.
    if (!(distance > tolerance)) return 1;
    const spread = excess.upperTail(distance - tolerance) / SPREAD_WEIGHT;
    return Math.min(1, spread, largestCellMovePValue(reference, current, tolerance) / (1 - SPREAD_WEIGHT));
  };
  return {
    distance,
    pValue,
    lower: (alpha) => largestRefuted((tolerance) => pValue(tolerance) <= alpha, distance),
    upper: (alpha) =>
      Math.min(1, distance + Math.sqrt(-0.5 * Math.log(alpha) * (1 / sum(reference) + 1 / sum(current)))),
  };
}

/** By bisection: p rises with the tolerance. 0 where not even that is refuted. */
function largestRefuted(isRefuted: (tolerance: number) => boolean, distance: number): number {
  let low = 0;
  let high = distance;
  if (!isRefuted(0)) return 0;
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (low + high) / 2;
    if (isRefuted(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** The law of what the estimate exceeds the truth by. */
interface Excess {
  readonly median: number;
  readonly sd: number;
}

/**
 * P(excess ≥ x), drawn when asked for. Most estimates lie inside the noise, where no level asks for the digits of p: a glance at the first
 * resamples gives them well enough. The same stream goes on where it does not, so that the glance changes no bound.
 */
function lazyExcess(draw: () => number, resamples: number): { readonly upperTail: (x: number) => number } {
  const drawn: number[] = [];
  const first = (wanted: number): Excess => {
    while (drawn.length < wanted) drawn.push(draw());
    return excessOf(Float64Array.from(drawn));
  };
  let glance: Excess | undefined;
  let whole: Excess | undefined;
  return {
    upperTail: (x) => {
      glance ??= first(Math.min(GLANCE, resamples));
      if (x - glance.median < GLANCE_WITHIN * glance.sd) return upperTail(x - glance.median, glance.sd);
      whole ??= first(resamples);
      return upperTail(x - whole.median, whole.sd);
    },
  };
}

/** The normal law through the median and the wider of two upper quantiles: the tail is what a bound is made of. */
function excessOf(draws: Float64Array): Excess {
  const sorted = draws.sort();
  const median = quantileSorted(sorted, 0.5);
  return { median, sd: Math.max(...[0.9, 0.99].map((p) => (quantileSorted(sorted, p) - median) / normalQuantile(p))) };
}

/** P(X ≥ x) of a normal law around 0. Resamples that are all the same (both sides fill one cell each) show no law: 1. */
function upperTail(x: number, sd: number): number {
  if (!(sd > 0)) return 1;
  return normalCdf(-x / sd);
}

function differences(reference: readonly number[], current: readonly number[]): Float64Array {
  const n = sum(reference);
  const m = sum(current);
  return Float64Array.from(reference, (count, cell) => current[cell]! / m - count / n);
}

interface Resampled {
  readonly reference: readonly number[];
  readonly current: readonly number[];
  readonly kept: Float64Array;
}

/** The distance of the kept differences with one draw of (p* − p̂) − (q* − q̂) on them: both samples drawn again from their own cells. */
function noisyHalfSum({ reference, current, kept }: Resampled, random: Random): number {
  const n = sum(reference);
  const m = sum(current);
  // Counts that were scaled to an effective number of rows add up to it but for rounding.
  const first = drawMultinomial(Math.round(n), reference, random);
  const second = drawMultinomial(Math.round(m), current, random);
  let total = 0;
  for (let cell = 0; cell < kept.length; cell += 1) {
    total += Math.abs(kept[cell]! + (second[cell]! - current[cell]!) / m - (first[cell]! - reference[cell]!) / n);
  }
  return total / 2;
}

/** The differences of 3 standard errors and more, as observed; the others 0. */
function certainDifferences(
  reference: readonly number[],
  current: readonly number[],
  observed: Float64Array,
): Float64Array {
  const n = sum(reference);
  const m = sum(current);
  return observed.map((difference, cell) => {
    const share = (reference[cell]! + current[cell]!) / (n + m);
    const error = Math.sqrt(share * (1 - share) * (1 / n + 1 / m));
    return Math.abs(difference) < CERTAIN_FROM * error ? 0 : difference;
  });
}

function halfSum(values: Float64Array): number {
  return values.reduce((total, value) => total + Math.abs(value), 0) / 2;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
