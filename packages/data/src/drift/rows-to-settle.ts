import type { DriftBounds } from './drift-bounds.ts';
import type { SampleSizes } from './drift-hypothesis.ts';

/** Beyond this no number of rows is worth naming. */
const ROWS_NEEDED_MAX = 1e9;

/** Where the bounds of an undetermined answer lie. */
export interface Unsettled {
  readonly lower: number;
  readonly upper: number;
  readonly bounds: DriftBounds;
  readonly sizes: SampleSizes;
}

/**
 * About how many rows a side would settle an undetermined answer, null where no number would: a bound's distance from the estimate shrinks
 * with the root of the rows, but for what the cells and sketches cannot resolve. Rows are meant to hang together as they do now.
 */
export function rowsToSettle({ lower, upper, bounds, sizes }: Unsettled, tolerance: number): number | null {
  const above = bounds.distance > tolerance;
  const fixed = above ? bounds.fixed.below : bounds.fixed.above;
  const gap = Math.abs(bounds.distance - tolerance) - fixed;
  const width = (above ? bounds.distance - lower : upper - bounds.distance) - fixed;
  if (!(gap > 0)) return null;
  const rows = Math.min(sizes.n, sizes.m);
  const needed = Math.ceil(rows * (width / gap) ** 2);
  return needed <= ROWS_NEEDED_MAX ? Math.max(needed, rows + 1) : null;
}
