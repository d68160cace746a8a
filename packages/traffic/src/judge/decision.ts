import type { Verdict } from '@plumbline/core';
import type { Bounds } from '@plumbline/stats';

/**
 * `pass` when the upper bound keeps the limit, `fail` when the lower bound breaks it, else `inconclusive`; bounds that
 * are not numbers decide nothing.
 */
export function decide({ lower, upper }: Bounds, limit: number): Verdict {
  if (upper <= limit) return 'pass';
  return lower > limit ? 'fail' : 'inconclusive';
}

const FACTOR_MAX = 4096;

/**
 * The smallest number of pairs at which the decision would fall, were the rates to stay as they are; null where even
 * 4,096 times as many would not do. `boundsAt` gives the bounds for the sample taken `factor` times.
 */
export function pairsNeeded(pairs: number, limit: number, boundsAt: (factor: number) => Bounds): number | null {
  const isDecided = (factor: number): boolean => decide(boundsAt(factor), limit) !== 'inconclusive';
  if (pairs === 0) return null;
  let enough = 1;
  while (enough <= FACTOR_MAX && !isDecided(enough)) enough *= 2;
  if (enough > FACTOR_MAX) return null;
  let few = enough / 2;
  for (let step = 0; step < 40 && (enough - few) * pairs >= 1; step += 1) {
    const middle = (few + enough) / 2;
    if (isDecided(middle)) enough = middle;
    else few = middle;
  }
  return Math.ceil(enough * pairs);
}
