const HEIGHTS = '▁▂▃▄▅▆▇█';
/** Nobody reads more bars in the width of a table cell. */
const BARS_MAX = 24;

/**
 * Shares as one block character each, e.g. `▂▅█▃▁`, scaled to the largest. Only what is exactly zero, or not a share, is a dot, so that a rare
 * group is not mistaken for an absent one. Beyond 24 groups neighbours are added up.
 */
export function histogramBars(values: readonly (number | null)[]): string {
  const shares = joined(values.map((value) => (value !== null && Number.isFinite(value) && value > 0 ? value : 0)));
  const highest = Math.max(...shares);
  return shares
    .map((share) => (share === 0 ? '·' : HEIGHTS[Math.round((share / highest) * (HEIGHTS.length - 1))]))
    .join('');
}

/** Neighbours added up until there are few enough. */
export function joined(shares: readonly number[]): readonly number[] {
  const each = Math.ceil(shares.length / BARS_MAX);
  if (each <= 1) return shares;
  return Array.from({ length: Math.ceil(shares.length / each) }, (_, index) =>
    shares.slice(index * each, (index + 1) * each).reduce((sum, share) => sum + share, 0),
  );
}
