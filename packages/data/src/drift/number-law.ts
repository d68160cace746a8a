import type { TfdvHistogram } from '@plumbline/stats';
import { pointCells } from '../profile/number-cells.ts';
import { belowEdges } from '../profile/on-edges.ts';
import type { NumberCells } from '../profile/profile.ts';

/** The value below which a share `p` lies, each cell's values lying evenly; exact where every value has a cell. Null without values. */
export function quantileOfCells(cells: NumberCells, p: number): number | null {
  const { count, edges, counts, min, max } = cells;
  if (count === 0 || min === null || max === null) return null;
  const isPoint = pointCells(edges);
  const wanted = p * count;
  let below = 0;
  for (const [cell, own] of counts.entries()) {
    if (own > 0 && below + own >= wanted) {
      if (isPoint[cell] === true) return edges[cell]!;
      const low = Math.max(min, edges[cell - 1] ?? min);
      const high = Math.min(max, edges[cell] ?? max);
      const place = Math.max(0, (wanted - below) / own);
      // Halves of the same number need not add up to it.
      return low === high ? low : low * (1 - place) + high * place;
    }
    below += own;
  }
  return max;
}

const BUCKETS = 10;

/**
 * The histogram TFDV makes of a column, from cells as it makes it from quantiles: ten buckets of the same width between the smallest and the
 * largest finite value (`equal-width`, its STANDARD), or ten of the same count (`quantiles`); infinite values in a bucket of their own.
 */
export function tfdvHistogram(
  cells: NumberCells,
  kind: 'equal-width' | 'quantiles',
  { nans, infinities }: { readonly nans: number; readonly infinities: number },
): TfdvHistogram {
  const infinite = { low: Number.POSITIVE_INFINITY, high: Number.POSITIVE_INFINITY, count: infinities };
  return { buckets: [...finiteBuckets(cells, kind), ...(infinities > 0 ? [infinite] : [])], nans };
}

function finiteBuckets(cells: NumberCells, kind: 'equal-width' | 'quantiles'): TfdvHistogram['buckets'] {
  const { min, max, count } = cells;
  if (min === null || max === null) return [];
  if (min === max) return [{ low: min, high: max, count }];
  const places = Array.from({ length: BUCKETS + 1 }, (_, place) => place / BUCKETS);
  if (kind === 'quantiles') {
    const bounds = places.map((share) => quantileOfCells(cells, share) ?? min);
    return bounds.slice(1).map((high, place) => ({ low: bounds[place]!, high, count: count / BUCKETS }));
  }
  const read = belowEdges(cells);
  const bounds = places.map((share) => min * (1 - share) + max * share);
  // The smallest value belongs to the first bucket, every other one to the bucket it ends.
  const below = bounds.map((bound, place) => (place === 0 ? 0 : read(bound).below));
  return bounds
    .slice(1)
    .map((high, place) => ({ low: bounds[place]!, high, count: below[place + 1]! - below[place]! }));
}
