import { ksHalfWidth } from './ks-bound.ts';

/**
 * How far an empirical distribution function may lie from the true one, c(α)/√n with c(α) = √(−½ ln(α/2)): farther with
 * probability at most α, for every distribution and every n. Also holds for one share, which is a step of it.
 * Infinity where there are no rows.
 * Oracle: the formula in numpy. Reference: Massart, Annals of Probability 18, 1990 (Dvoretzky–Kiefer–Wolfowitz with its best constant).
 */
export function distributionRadius(rows: number, alpha: number): number {
  return ksHalfWidth(rows, Number.POSITIVE_INFINITY, alpha);
}

/**
 * How far the shares of a sample over fixed cells may lie from the true ones in total variation: farther with probability at most α.
 * Two parts: what is expected, at most ½Σ√(p(1 − p)/n) with the sample's own shares for p, and c(α)/√n for what chance adds to that.
 * `rows` is the number of independent rows the counts stand for, the sum of the counts unless told. Infinity where there are none.
 * Oracle: the formula in numpy; its coverage by simulation. Reference: McDiarmid, "On the method of bounded differences", 1989
 * (one row moves total variation by at most 1/n); Jensen's inequality for the expectation.
 */
export function totalVariationRadius(counts: readonly number[], alpha: number, rows = sumOf(counts)): number {
  const total = sumOf(counts);
  if (!(total > 0 && rows > 0)) return Number.POSITIVE_INFINITY;
  const spread = counts.reduce((sum, count) => sum + Math.sqrt((count / total) * (1 - count / total)), 0);
  return spread / (2 * Math.sqrt(rows)) + distributionRadius(rows, alpha);
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
