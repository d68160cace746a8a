import type { EvaluationSample } from '../evaluation-sample.ts';
import { type Estimated, errorOfBounds, unbounded } from '../gate/estimated.ts';
import type { Estimation, GroupShares } from '../gate/statistics.ts';
import { fairnessBounds } from './fairness-bounds.ts';
import type { FairnessGroups } from './fairness-groups.ts';
import type { FairnessMeasure } from './fairness-measure.ts';
import { effectiveCounts, type GroupCount, successOf } from './group-counts.ts';

/** What a measure of one model is known by: how many succeed of how many, by rate and group. */
export function groupStatistics(
  sample: EvaluationSample,
  model: 'candidate' | 'baseline',
  { measure, groups }: { readonly measure: FairnessMeasure; readonly groups: FairnessGroups },
): Estimation {
  const answers = sample[model];
  const ways = answers === null ? [] : measure.rates.map((rate) => successOf(rate, sample, answers));
  const known = ways.filter((way) => way !== null);
  if (known.length < measure.rates.length) {
    return {
      kind: 'none',
      estimate: null,
      problem: `the ${model}'s ${measure.text} needs a label for every row ("prediction")`,
    };
  }
  const rates = known.map((way) => effectiveCounts(way, groups.codes, sample));
  return {
    kind: 'groups',
    spread: measure.spread,
    names: groups.names,
    rates: measure.rates.map((rate, place) => ({
      rate,
      successes: (rates[place] ?? []).map(({ successes }) => successes),
      trials: (rates[place] ?? []).map(({ trials }) => trials),
    })),
  };
}

/** Estimate and simultaneous bounds from the counts alone. */
export function estimateGroups({ spread, rates, names }: GroupShares, alpha: number): Estimated {
  const counts = rates.map(({ successes, trials }) =>
    trials.map((all, place): GroupCount => ({ successes: successes[place] ?? 0, trials: all })),
  );
  const { estimate, lower, upper } = fairnessBounds(counts, spread, alpha);
  if (!Number.isFinite(estimate)) return unbounded(estimate, undefinedBecause(counts, spread));
  const empty = names.filter((_, place) => counts.some((groups) => groups[place]?.trials === 0));
  return {
    estimate,
    lower,
    upper,
    sign: 0,
    method: METHODS[spread],
    problem: empty.length === 0 ? null : `has groups of which no row counts (${empty.slice(0, 3).join(', ')})`,
    standardError: errorOfBounds(lower, upper, alpha),
    pBelow: () => 1,
  };
}

const METHODS: Readonly<Record<GroupShares['spread'], string>> = {
  difference: 'Newcombe, simultaneous over all pairs of groups',
  ratio: 'Koopman, simultaneous over all pairs of groups',
  group_min: 'Clopper–Pearson, simultaneous over all groups',
  group_max: 'Clopper–Pearson, simultaneous over all groups',
};

function undefinedBecause(rates: readonly (readonly GroupCount[])[], spread: GroupShares['spread']): string {
  const counting = rates.map((groups) => groups.filter(({ trials }) => trials > 0));
  if (counting.some((groups) => groups.length < 2)) return 'needs two groups of which rows count';
  return spread === 'ratio' ? 'is a ratio of shares that are all 0' : 'is not a finite number';
}
