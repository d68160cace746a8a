import { binomialUpperTail, politisWhiteBlockLength, quantileSorted } from '@plumbline/stats';

/** A quantile with one-sided bounds; null where so few values allow none. */
export interface QuantileBounds {
  readonly estimate: number;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Values that count, once their dependence in time is taken into account. */
  readonly effective: number;
}

/**
 * The p-quantile of durations in the order of their measurement, bounded by order statistics: the k-th value is an upper bound with confidence
 * P(X < k), X binomial(n, p), whatever the law of the values. Values that follow one another are alike: n is divided by the block length of
 * Politis and White, and the ranks are spread over all values.
 * Oracle: test/oracle/resources (coverage and ranks by scipy.stats.binom).
 * Reference: David and Nagaraja, Order Statistics, 3rd ed., §7.1.
 */
export function quantileBounds(times: Float64Array, p: number, alpha: number): QuantileBounds {
  const sorted = times.toSorted();
  const n = sorted.length;
  const effective = Math.max(1, Math.floor(n / politisWhiteBlockLength(times)));
  const spread = n / effective;
  const above = upperRank(effective, p, alpha);
  const below = lowerRank(effective, p, alpha);
  return {
    estimate: quantileSorted(sorted, p),
    lower: below === null ? null : sorted[Math.max(0, Math.floor((below - 1) * spread))]!,
    upper: above === null ? null : sorted[Math.min(n - 1, Math.ceil(above * spread) - 1)]!,
    effective,
  };
}

/** The smallest rank, from 1, whose value is at least the quantile with confidence 1 − alpha; null where even the largest is not. */
export function upperRank(n: number, p: number, alpha: number): number | null {
  for (let rank = 1; rank <= n; rank += 1) if (binomialUpperTail(rank, n, p) <= alpha) return rank;
  return null;
}

/** The largest rank whose value is at most the quantile with confidence 1 − alpha; null where even the smallest is not. */
export function lowerRank(n: number, p: number, alpha: number): number | null {
  for (let rank = n; rank >= 1; rank -= 1) if (binomialUpperTail(rank, n, p) >= 1 - alpha) return rank;
  return null;
}
