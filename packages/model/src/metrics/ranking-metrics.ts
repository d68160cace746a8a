import { groupRows } from '@plumbline/stats';
import { meanMetricOf, RANKING } from './define-metric.ts';
import { meanEstimator } from './estimator.ts';
import type { Metric } from './metric.ts';
import type { MetricFamily, ParameterRule } from './metric-family.ts';
import {
  averagePrecisionAt,
  hitAt,
  ndcgAt,
  precisionAt,
  type QueryValue,
  recallAt,
  reciprocalRankAt,
  valuePerQuery,
} from './query-values.ts';

const K: ParameterRule = { symbol: 'k', least: 1, most: 1_000_000, integer: true };
const ALL = Number.POSITIVE_INFINITY;

interface Ranked {
  readonly base: string;
  readonly at: (k: number) => QueryValue;
  readonly aliases: readonly string[];
  readonly definition: string;
}

const WHOLE: readonly Ranked[] = [
  {
    base: 'ndcg',
    at: ndcgAt,
    aliases: ['ndcg_score', 'normalized_discounted_cumulative_gain', 'ndcg_cut', 'retrievalnormalizeddcg'],
    definition: 'mean over queries of DCG / ideal DCG, gains as they are, discount 1/log₂(rank + 1)',
  },
  {
    base: 'mrr',
    at: reciprocalRankAt,
    aliases: ['recip_rank', 'reciprocal_rank', 'mean_reciprocal_rank', 'retrievalmrr'],
    definition: 'mean over queries of 1 / rank of the first relevant item, 0 without one',
  },
  {
    base: 'map',
    at: averagePrecisionAt,
    aliases: ['mean_average_precision', 'map_cut', 'retrievalmap'],
    definition: 'mean over queries of the mean precision at the ranks of the relevant items',
  },
];

const AT_K: readonly Ranked[] = [
  {
    base: 'precision',
    at: precisionAt,
    aliases: ['p', 'precision_at', 'retrievalprecision'],
    definition: 'mean over queries of the relevant items among the first k, divided by k',
  },
  {
    base: 'recall',
    at: recallAt,
    aliases: ['recall_at', 'retrievalrecall'],
    definition: 'mean over queries of the share of relevant items among the first k',
  },
  {
    base: 'hit_rate',
    at: hitAt,
    aliases: ['success', 'retrievalhitrate'],
    definition: 'share of queries with a relevant item among the first k',
  },
];

const TIES = 'tied scores: mean over their orders';

export const RANKING_METRICS: readonly Metric[] = WHOLE.map((ranked) => ({
  ...queryMetric(ranked.base, ranked, ALL),
  aliases: ranked.aliases,
  reported: ranked.base === 'map' ? [] : RANKING,
}));

export const RANKING_FAMILIES: readonly MetricFamily[] = [...WHOLE, ...AT_K].map((ranked) => ({
  base: ranked.base,
  aliases: ranked.aliases,
  tasks: RANKING,
  parameter: K,
  byClass: false,
  make: (name, { parameter }) => queryMetric(name, ranked, parameter ?? ALL),
}));

/** Every query counts as its first row does, whatever its number of rows. */
function queryMetric(name: string, { at, definition }: Ranked, k: number): Metric {
  const perRow = valuePerQuery(at(k));
  return meanMetricOf(
    {
      name,
      tasks: RANKING,
      higherIsBetter: true,
      needs: 'score',
      range: [0, 1],
      definition: `${definition}; ${TIES}`,
      estimator: (sample, answers) => {
        const mean = meanEstimator(perRow(sample, answers));
        const firsts = groupRows(sample.clusters ?? new Int32Array(0)).map((rows) => rows[0] ?? 0);
        const counts = new Float64Array(firsts.length);
        return (weights) => {
          for (const [query, row] of firsts.entries()) counts[query] = weights[row]!;
          return mean(counts);
        };
      },
    },
    perRow,
  );
}
