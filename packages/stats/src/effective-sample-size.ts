import { flatTopMoments } from './flat-top-window.ts';

const TOO_SHORT = 10;

/**
 * How many independent values say as much about a mean as this series in time order does: n·γ(0)/Σγ(k), with the sum
 * through a flat-top lag window; never more than n, never less than 1 (0 for an empty series). A constant series and one
 * shorter than 10 count in full: they show no dependence. Values must be finite.
 * Oracle: numpy, the same sum by definition, over the lags arch.bootstrap.optimal_block_length chooses.
 * Reference: Politis, Journal of Nonparametric Statistics 15, 2003.
 */
export function effectiveSampleSize(series: Float64Array): number {
  const n = series.length;
  if (n < TOO_SHORT) return n;
  const { variance, longRunVariance } = flatTopMoments(series);
  // A negative estimate comes from alternating series, whose mean is known better than that of independent values.
  if (!(variance > 0) || longRunVariance <= 0) return n;
  return Math.min(n, Math.max(1, (n * variance) / longRunVariance));
}
