import { clopperPearsonInterval, koopmanInterval, newcombeInterval } from '@plumbline/stats';
import type { GroupSpread } from './fairness-measure.ts';
import { type GroupCount, shareOf } from './group-counts.ts';
import { spreadOf, worstOf } from './spread-of-groups.ts';

/** A measure with one-sided bounds, each at α, whichever groups are the extreme ones. */
export interface FairnessBounds {
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
}

/** The counts of one rate, by group. */
export type RateCounts = readonly GroupCount[];

interface Ends {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Bounds of the worst spread over several rates.
 *
 * That two groups are the extreme ones is seen in the same rows, and there are many pairs to choose from. To show that a spread is *larger*
 * than a limit, one pair is enough, and any of them may be the one: its bound is at α over the number of ordered pairs (and rates), as
 * Bonferroni has it. To show that a spread is *smaller*, every pair must be shown to be: each at α, with no correction, because the chance
 * that all err is at most the chance that the truly extreme pair does (intersection–union). Pairs: Newcombe's interval for differences,
 * Koopman's score interval for ratios, which unlike Katz's logarithmic one is defined and covers where a group has no success.
 */
export function fairnessBounds(rates: readonly RateCounts[], spread: GroupSpread, alpha: number): FairnessBounds {
  const estimate = worstOf(
    rates.map((groups) => spreadOf(groups.map(shareOf), spread)),
    { spread },
  );
  const parts = rates.flatMap((groups) => partsOf(groups, spread));
  if (parts.length === 0) return { estimate, lower: Number.NEGATIVE_INFINITY, upper: Number.POSITIVE_INFINITY };
  const each = parts.map((part) => part(alpha));
  const jointly = parts.map((part) => part(alpha / parts.length));
  // The measure is the largest of its parts, or the smallest.
  if (spread === 'difference' || spread === 'group_max') {
    return {
      estimate,
      lower: Math.max(floorOf(spread), ...jointly.map(({ lower }) => lower)),
      upper: Math.max(...each.map(({ upper }) => upper)),
    };
  }
  return {
    estimate,
    lower: Math.min(...each.map(({ lower }) => lower)),
    upper: Math.min(1, ...jointly.map(({ upper }) => upper)),
  };
}

const floorOf = (spread: GroupSpread): number => (spread === 'difference' ? 0 : Number.NEGATIVE_INFINITY);

/** Everything the spread is the largest or smallest of: groups, or ordered pairs of them, with bounds at any α. */
function partsOf(groups: RateCounts, spread: GroupSpread): readonly ((alpha: number) => Ends)[] {
  if (spread === 'group_min' || spread === 'group_max') {
    return groups.map(
      ({ successes, trials }) =>
        (alpha) =>
          clopperPearsonInterval(successes, trials, 1 - 2 * alpha),
    );
  }
  const interval = spread === 'difference' ? newcombeInterval : koopmanInterval;
  return groups.flatMap((first) =>
    groups.flatMap((second) => (first === second ? [] : [(alpha: number) => interval(first, second, 1 - 2 * alpha)])),
  );
}
