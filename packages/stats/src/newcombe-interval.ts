import { normalCdf } from './normal.ts';
import { type Interval, wilsonInterval } from './wilson-interval.ts';

/** Successes of trials. */
export interface Share {
  readonly successes: number;
  readonly trials: number;
}

/**
 * Newcombe's hybrid score interval of the difference of two independent proportions, second − first, without continuity correction.
 * `level` is two-sided. No trials on a side: [−1, 1] widened as Wilson's [0, 1] says.
 * Oracle: statsmodels.stats.proportion.confint_proportions_2indep(compare="diff", method="newcomb").
 * Reference: Newcombe, Statistics in Medicine 17, 1998, method 10.
 */
export function newcombeInterval(first: Share, second: Share, level: number): Interval {
  const a = wilsonInterval(first.successes, first.trials, level);
  const b = wilsonInterval(second.successes, second.trials, level);
  const p = shareOf(first, a);
  const q = shareOf(second, b);
  return {
    lower: q - p - Math.hypot(q - b.lower, a.upper - p),
    upper: q - p + Math.hypot(b.upper - q, p - a.lower),
    level,
  };
}

function shareOf({ successes, trials }: Share, { lower, upper }: Interval): number {
  return trials === 0 ? (lower + upper) / 2 : successes / trials;
}

/**
 * Lower bound of |second − first| at level 1 − α: the two-sided interval's distance from zero, 0 where it holds zero. Half a row a side is
 * taken off for continuity: without it a dozen events are too few for the small α that many columns ask for (1.5 times the
 * nominal rate at α = 0.0008, 5,000 rows against 300).
 */
export function shareMoveLower(first: Share, second: Share, alpha: number): number {
  const { lower, upper } = newcombeInterval(first, second, 1 - alpha);
  return Math.max(0, Math.max(lower, -upper) - continuity(first, second));
}

/** Upper bound of |second − first| at level 1 − α, one-sided, with the same correction. */
export function shareMoveUpper(first: Share, second: Share, alpha: number): number {
  const { lower, upper } = newcombeInterval(first, second, 1 - 2 * alpha);
  return Math.min(1, Math.max(-lower, upper) + continuity(first, second));
}

function continuity(first: Share, second: Share): number {
  return first.trials === 0 || second.trials === 0 ? 0 : (1 / first.trials + 1 / second.trials) / 2;
}

const Z_MAX = 8;
const HALVINGS = 40;

/**
 * The smallest α at which `shareMoveLower` exceeds the tolerance, by bisection on z: p of H₀: |Δ| ≤ tolerance.
 * 1 where the estimate does not exceed it; never below 1e-15, where the level is no longer told from 1.
 */
export function shareMovePValue(first: Share, second: Share, tolerance: number): number {
  if (first.trials === 0 || second.trials === 0) return 1;
  const move = Math.abs(second.successes / second.trials - first.successes / first.trials);
  if (!(move - continuity(first, second) > tolerance)) return 1;
  let proven = 0;
  let unproven = Z_MAX;
  if (shareMoveLower(first, second, alphaOf(unproven)) > tolerance) return alphaOf(unproven);
  for (let step = 0; step < HALVINGS; step += 1) {
    const z = (proven + unproven) / 2;
    if (shareMoveLower(first, second, alphaOf(z)) > tolerance) proven = z;
    else unproven = z;
  }
  return alphaOf(unproven);
}

function alphaOf(z: number): number {
  return 2 * normalCdf(-z);
}
