import cdf from '@stdlib/stats-base-dists-normal-cdf';
import quantile from '@stdlib/stats-base-dists-normal-quantile';

/** P(Z ≤ z) of the standard normal. Oracle: scipy.stats.norm.cdf. */
export function normalCdf(z: number): number {
  return cdf(z, 0, 1);
}

/** z with P(Z ≤ z) = p; ±Infinity at 1 and 0, NaN outside [0, 1]. Oracle: scipy.stats.norm.ppf. */
export function normalQuantile(p: number): number {
  return quantile(p, 0, 1);
}
