import { normalCdf, normalQuantile } from './normal.ts';
import { studentCdf, studentQuantile } from './student-t.ts';

/** One-sided bounds, each at the same α. */
export interface OneSidedBounds {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Percentile bounds from bootstrap replicates. Taken at order statistics chosen so that `lower > m` exactly where
 * (1 + #{replicate ≤ m}) / (B + 1) ≤ α, and mirrored for `upper`: negating every replicate negates and exchanges the bounds, bit
 * for bit. A replicate that is not finite, or fewer than 1/α − 1 of them, leaves both unbounded.
 * Oracle: sorted replicates in numpy; between the two neighbours of numpy.quantile. Reference: Davison and Hinkley, Bootstrap Methods, 1997, §2.4, §4.
 */
export function percentileBounds(replicates: Float64Array, alpha: number): OneSidedBounds {
  const rank = tailRank(replicates.length, alpha);
  if (rank < 1 || !replicates.every(Number.isFinite)) {
    return { lower: Number.NEGATIVE_INFINITY, upper: Number.POSITIVE_INFINITY };
  }
  const sorted = replicates.toSorted();
  return { lower: sorted[rank - 1]!, upper: sorted[sorted.length - rank]! };
}

/** P-value of H₀: θ ≥ margin; never 0. A replicate that is not finite counts against rejection. */
export function bootstrapPValueBelow(replicates: Float64Array, margin: number): number {
  let against = 0;
  for (const replicate of replicates) if (!(replicate < margin)) against += 1;
  return (1 + against) / (replicates.length + 1);
}

/**
 * The α at which percentile bounds must be read to err at α where few units were drawn: replicates of n units spread √((n − 1)/n) too little, and
 * their quantiles are those of the normal where t's were due. Always below α; in step with `expandedPValue`.
 * Oracle: scipy.stats.norm.cdf(−√(n/(n−1)) · scipy.stats.t.ppf(1 − α, n − 1)).
 * Reference: Hesterberg, What Teachers Should Know About the Bootstrap, The American Statistician 69, 2015, §4.2 (expanded percentile interval).
 */
export function expandedAlpha(alpha: number, units: number): number {
  if (!(units > 1)) return 0;
  return normalCdf(Math.sqrt(units / (units - 1)) * studentQuantile(alpha, units - 1));
}

/** The p-value that belongs to the share `p` of replicates on the wrong side: `expandedPValue(expandedAlpha(α, n), n)` is α. */
export function expandedPValue(p: number, units: number): number {
  if (!(units > 1)) return 1;
  return studentCdf(normalQuantile(p) / Math.sqrt(units / (units - 1)), units - 1);
}

/** How many replicates one tail may hold; rounding of α · (B + 1) must not lose one. */
export function tailRank(replicates: number, alpha: number): number {
  return Math.floor(alpha * (replicates + 1) + 1e-9);
}
