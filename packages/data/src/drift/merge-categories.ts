import { drawMultinomial, type Random } from '@plumbline/stats';
import type { CategoryCells } from '../profile/profile.ts';

const CELLS_MAX = 30;
const ROWS_PER_CELL = 50;
const ORDERING_SHARE = 0.2;

/** Categories of both sides, and how many rows of either say as much as one independent row. */
export interface CategorySides {
  readonly before: CategoryCells;
  readonly after: CategoryCells;
  readonly designEffect: readonly [number, number];
}

/** Counts of both sides over common cells: the reference's most frequent categories, then everything else. */
export interface MergedCells {
  readonly reference: readonly number[];
  readonly current: readonly number[];
}

/**
 * Merges categories by the reference's counts alone to K ≤ min(30, ⌊min(n, m)/50⌋) cells and "other", n and m counted in independent
 * rows. Where that leaves categories out, a random fifth of the reference's rows settles the order and only the rest is compared: cells
 * chosen for being large in the very sample that is compared would look like drift.
 */
export function mergeCategories({ before, after, designEffect }: CategorySides, random: Random): MergedCells {
  const now = new Map(after.categories.map(({ key, count }) => [key, count]));
  const counts = before.categories.map(({ count }) => count);
  const rows = Math.min(before.count / designEffect[0], after.count / designEffect[1]);
  const kept = Math.max(1, Math.min(CELLS_MAX, Math.floor(rows / ROWS_PER_CELL)));
  const currents = before.categories.map(({ key }) => now.get(key) ?? 0);
  // With at most one category left for "other" the cells are the categories themselves, whatever their order.
  if (counts.length <= kept + 1) {
    return {
      reference: [...counts, before.count - total(counts)],
      current: [...currents, after.count - total(currents)],
    };
  }
  const ordering = counts.map((count) => drawMultinomial(count, [ORDERING_SHARE, 1 - ORDERING_SHARE], random)[0]!);
  const order = [...counts.keys()].sort((a, b) => ordering[b]! - ordering[a]! || a - b).slice(0, kept);
  const rest = counts.map((count, index) => count - ordering[index]!);
  const reference = order.map((index) => rest[index]!);
  const current = order.map((index) => currents[index]!);
  return {
    reference: [...reference, total(rest) - total(reference)],
    current: [...current, after.count - total(current)],
  };
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
