import { normalCdf, normalQuantile } from './normal.ts';
import type { Interval } from './wilson-interval.ts';

/** A paired 2 × 2 table of right and wrong answers, as far as a difference needs it. */
export interface PairedCounts {
  /** Rows only the candidate has right. */
  readonly fixed: number;
  /** Rows only the baseline has right. */
  readonly broken: number;
  readonly rows: number;
}

/**
 * Score statistic of the difference of two paired proportions against `difference`; under H₀ standard normal.
 * Decreasing in `difference`; 0/0 (nothing discordant, no difference) is 0.
 * Reference: Tango, Statistics in Medicine 17, 1998, 891–908.
 */
export function tangoScore({ fixed, broken, rows }: PairedCounts, difference: number): number {
  const linear = -fixed - broken + (2 * rows - fixed + broken) * difference;
  const constant = -broken * difference * (1 - difference);
  const root = Math.sqrt(Math.max(0, linear * linear - 8 * rows * constant));
  // The restricted estimate of P(only the baseline is right); the second form avoids cancellation.
  const share = linear <= 0 ? (root - linear) / (4 * rows) : (-2 * constant) / (root + linear);
  const variance = rows * (2 * share + difference * (1 - difference));
  const excess = fixed - broken - rows * difference;
  if (variance <= 0) return excess === 0 ? 0 : Math.sign(excess) * Number.POSITIVE_INFINITY;
  return excess / Math.sqrt(variance);
}

/**
 * Tango's score interval of P(candidate right) − P(baseline right) on the same rows; `level` two-sided. Exchanging `fixed` and
 * `broken` gives exactly the mirrored interval. No rows: [−1, 1].
 * Oracle: a root of the score in mpmath (fixtures); statsmodels has none.
 * Reference: Tango, Statistics in Medicine 17, 1998, 891–908.
 */
export function tangoInterval(counts: PairedCounts, level: number): Interval {
  const z = normalQuantile(1 - (1 - level) / 2);
  const mirrored = { fixed: counts.broken, broken: counts.fixed, rows: counts.rows };
  return { lower: -upperLimit(mirrored, z), upper: upperLimit(counts, z), level };
}

/** P-value of H₀: difference ≥ margin; small where the candidate is shown to be worse than the margin. */
export function tangoPValueBelow(counts: PairedCounts, margin: number): number {
  return normalCdf(tangoScore(counts, margin));
}

const BISECTIONS = 64;

function upperLimit(counts: PairedCounts, z: number): number {
  if (counts.rows === 0) return 1;
  let low = (counts.fixed - counts.broken) / counts.rows;
  let high = 1;
  for (let step = 0; step < BISECTIONS; step += 1) {
    const middle = (low + high) / 2;
    if (tangoScore(counts, middle) > -z) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
