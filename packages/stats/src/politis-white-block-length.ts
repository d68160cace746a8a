import { flatTopMoments } from './flat-top-window.ts';

const TOO_SHORT = 10;

/**
 * Mean block length of the stationary bootstrap that minimises the mean squared error of its variance estimate, with
 * the correction of 2009: b = (G²/σ⁴)^(1/3)·n^(1/3), at least 1 and at most ⌈min(3√n, n/3)⌉. A series without
 * dependence, a constant one, and one shorter than 10 get 1. Values must be finite.
 * Oracle: arch.bootstrap.optimal_block_length(...).stationary (which may be below 1 where this is 1).
 * Reference: Politis and White, Econometric Reviews 23(1), 2004; Patton, Politis and White, ibid. 28(4), 2009.
 */
export function politisWhiteBlockLength(series: Float64Array): number {
  const n = series.length;
  if (n < TOO_SHORT) return 1;
  const { slope, longRunVariance } = flatTopMoments(series);
  if (!(longRunVariance > 0)) return slope === 0 ? 1 : longest(n);
  const optimal = Math.cbrt((slope * slope) / (longRunVariance * longRunVariance)) * Math.cbrt(n);
  return Math.min(Math.max(optimal, 1), longest(n));
}

function longest(n: number): number {
  return Math.ceil(Math.min(3 * Math.sqrt(n), n / 3));
}
