import type { FairnessMeasure, GroupSpread } from './fairness-measure.ts';

/**
 * One number of the groups' shares, as Fairlearn's MetricFrame has it: `difference` is max − min, `ratio` min / max. Groups without a share
 * (NaN: none of their rows counts) are left out; the number is NaN where fewer than two are left, and a ratio of shares that are all 0.
 * Oracle: fairlearn.metrics.MetricFrame(...).difference/ratio(method="between_groups"), .group_min/.group_max.
 */
export function spreadOf(shares: readonly number[], spread: GroupSpread): number {
  const known = shares.filter((share) => !Number.isNaN(share));
  if (known.length < (spread.startsWith('group') ? 1 : 2)) return Number.NaN;
  const [lowest, highest] = [Math.min(...known), Math.max(...known)];
  if (spread === 'group_min') return lowest;
  if (spread === 'group_max') return highest;
  return spread === 'difference' ? highest - lowest : lowest / highest;
}

/** The worst over several rates: the largest difference, the smallest ratio. */
export function worstOf(values: readonly number[], { spread }: Pick<FairnessMeasure, 'spread'>): number {
  if (values.some(Number.isNaN)) return Number.NaN;
  return spread === 'difference' || spread === 'group_max' ? Math.max(...values) : Math.min(...values);
}
