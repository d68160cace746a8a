import { type Share, shareMovePValue } from './newcombe-interval.ts';
import { normalCdf, normalQuantile } from './normal.ts';

const LOOKED_AT = 2;

/**
 * p of H₀: total variation ≤ tolerance, from the one cell whose share moved most: total variation is at least the move of any cell, so
 * that no bias needs correcting. Of all cells together at most one can gain, and one lose, the whole tolerance; what the others
 * add to the chance of a false rejection is bounded by their distance from it, so that near 0 this is Bonferroni's correction and far
 * from it none. Only the two most deviating cells are looked at, which can but raise p. Calibration: bench/calibration/drift.ts.
 */
export function largestCellMovePValue(
  reference: readonly number[],
  current: readonly number[],
  tolerance: number,
): number {
  const n = reference.reduce((sum, count) => sum + count, 0);
  const m = current.reduce((sum, count) => sum + count, 0);
  const cells = reference
    .map((count, cell) => ({
      before: { successes: count, trials: n },
      after: { successes: current[cell]!, trials: m },
    }))
    .map((sides) => ({
      ...sides,
      move: Math.abs(sides.after.successes / m - sides.before.successes / n),
      error: errorOf(sides),
    }))
    .filter(({ error }) => error > 0)
    .sort((a, b) => (b.move - tolerance) / b.error - (a.move - tolerance) / a.error);
  const looked = cells.slice(0, LOOKED_AT);
  const p = looked.reduce((least, { before, after }) => Math.min(least, shareMovePValue(before, after, tolerance)), 1);
  if (p >= 1) return 1;
  const z = -normalQuantile(p / 2);
  const others = cells.slice(1).reduce((sum, { error }) => sum + 2 * normalCdf(-z - tolerance / error), 0);
  return Math.min(1, p + others);
}

/** Standard error of a cell's difference under one pooled share. */
function errorOf({ before, after }: { readonly before: Share; readonly after: Share }): number {
  const share = (before.successes + after.successes) / (before.trials + after.trials);
  return Math.sqrt(share * (1 - share) * (1 / before.trials + 1 / after.trials));
}
