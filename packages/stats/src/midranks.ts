import { sortingOrder } from './sorting-order.ts';

/**
 * Ranks from 1; tied values share the mean of their ranks. O(n log n).
 * Oracle: scipy.stats.rankdata(method="average").
 */
export function midranks(values: Float64Array): Float64Array {
  const order = sortingOrder(values);
  const ranks = new Float64Array(values.length);
  for (let start = 0; start < order.length; ) {
    let end = start + 1;
    while (end < order.length && values[order[end]!] === values[order[start]!]) end += 1;
    const shared = (start + 1 + end) / 2;
    for (let at = start; at < end; at += 1) ranks[order[at]!] = shared;
    start = end;
  }
  return ranks;
}
