import { groupRows } from '@plumbline/stats';
import type { Answers, EvaluationSample } from '../evaluation-sample.ts';

/** A run of items with equal scores in a query's ranking. */
export interface TiedRun {
  /** Items ranked before the run. */
  readonly before: number;
  readonly items: number;
  /** Relevant (gain above 0) items in the run and before it. */
  readonly relevant: number;
  readonly relevantBefore: number;
  /** Sum of the gains in the run. */
  readonly gain: number;
}

/** One query: its runs in descending order of score, and the gains. */
export interface RankedQuery {
  readonly runs: readonly TiedRun[];
  readonly gains: Float64Array;
  readonly relevant: number;
}

/** A value of one query; where scores tie, the mean over all orders of the tied items, so that the order of rows says nothing. */
export type QueryValue = (query: RankedQuery) => number;

/**
 * The value of each query (cluster), in the order of their numbers. NaN for a query with a score that is not finite, or a gain that is not finite
 * or negative.
 */
export function valuePerQuery(value: QueryValue): (sample: EvaluationSample, answers: Answers) => Float64Array {
  return ({ target, clusters, rows }, { score }) => {
    if (target === null || clusters === null || score === null) return new Float64Array(rows).fill(Number.NaN);
    return Float64Array.from(groupRows(clusters), (members) => {
      const gains = Float64Array.from(members, (row) => target[row]!);
      const scores = Float64Array.from(members, (row) => score[row]!);
      if (!scores.every(Number.isFinite) || !gains.every((gain) => gain >= 0 && gain < Number.POSITIVE_INFINITY))
        return Number.NaN;
      return value({
        runs: runsOf(gains, scores),
        gains,
        relevant: gains.reduce((sum, gain) => sum + Number(gain > 0), 0),
      });
    });
  };
}

function runsOf(gains: Float64Array, scores: Float64Array): readonly TiedRun[] {
  const order = [...gains.keys()].sort((a, b) => scores[b]! - scores[a]!);
  const runs: TiedRun[] = [];
  let relevantBefore = 0;
  for (let start = 0; start < order.length; ) {
    let end = start;
    let gain = 0;
    let relevant = 0;
    for (; end < order.length && scores[order[end]!] === scores[order[start]!]; end += 1) {
      gain += gains[order[end]!]!;
      if (gains[order[end]!]! > 0) relevant += 1;
    }
    runs.push({ before: start, items: end - start, relevant, relevantBefore, gain });
    relevantBefore += relevant;
    start = end;
  }
  return runs;
}

/**
 * NDCG among the first k, gains as they are (not 2^gain − 1), discount 1/log₂(rank + 1); 0 where nothing is relevant, and 1 for a single relevant
 * item (where scikit-learn throws). Oracle: sklearn.metrics.ndcg_score, query by query.
 */
export function ndcgAt(k: number): QueryValue {
  return ({ runs, gains }) => {
    const ideal = discountedGain(runsOf(gains, gains), k);
    return ideal === 0 ? 0 : discountedGain(runs, k) / ideal;
  };
}

function discountedGain(runs: readonly TiedRun[], k: number): number {
  let sum = 0;
  for (const { before, items, gain } of runs) {
    let discount = 0;
    for (let place = before; place < before + items && place < k; place += 1) discount += 1 / Math.log2(place + 2);
    sum += (gain / items) * discount;
  }
  return sum;
}

/** Relevant items among the first k, divided by k also where there are fewer items. Oracle: trec_eval P_k. */
export function precisionAt(k: number): QueryValue {
  return (query) => relevantAmong(query, k) / k;
}

/** Share of the relevant items that are among the first k; 0 where nothing is relevant. Oracle: trec_eval recall_k. */
export function recallAt(k: number): QueryValue {
  return (query) => (query.relevant === 0 ? 0 : relevantAmong(query, k) / query.relevant);
}

function relevantAmong({ runs }: RankedQuery, k: number): number {
  let sum = 0;
  for (const { before, items, relevant } of runs) {
    sum += (relevant * Math.min(items, Math.max(0, k - before))) / items;
  }
  return sum;
}

/** Is any relevant item among the first k? With ties: the chance of it. Oracle: trec_eval success_k. */
export function hitAt(k: number): QueryValue {
  return ({ runs }) => {
    const first = runs.find(({ relevant }) => relevant > 0);
    if (first === undefined) return 0;
    return 1 - chanceOfNone(first, Math.max(0, k - first.before));
  };
}

/** Chance that none of `taken` items drawn from a run is relevant. */
function chanceOfNone({ items, relevant }: TiedRun, taken: number): number {
  let chance = 1;
  for (let place = 0; place < Math.min(taken, items); place += 1) {
    chance *= Math.max(0, items - relevant - place) / (items - place);
  }
  return chance;
}

/** 1 / rank of the first relevant item, if it is among the first k; 0 where there is none. Oracle: trec_eval recip_rank. */
export function reciprocalRankAt(k: number): QueryValue {
  return ({ runs }) => {
    const first = runs.find(({ relevant }) => relevant > 0);
    if (first === undefined) return 0;
    const { before, items, relevant } = first;
    let sum = 0;
    // The chance that the first relevant one stands at this place of the run.
    let chance = relevant / items;
    for (let place = 0; place < items - relevant + 1 && before + place < k; place += 1) {
      sum += chance / (before + place + 1);
      chance *= (items - place - relevant) / (items - place - 1 || 1);
    }
    return sum;
  };
}

/**
 * Average precision: mean over the relevant items of the precision at their rank, those beyond k counted 0; 0 where nothing is relevant.
 * Oracle: trec_eval map, map_cut_k. Reference of the means over ties: McSherry and Najork, ECIR 2008.
 */
export function averagePrecisionAt(k: number): QueryValue {
  return ({ runs, relevant: all }) => {
    if (all === 0) return 0;
    let sum = 0;
    for (const { before, items, relevant, relevantBefore } of runs) {
      // Given that a place is relevant, each earlier one of the run is with this chance.
      const alike = items > 1 ? (relevant - 1) / (items - 1) : 0;
      for (let place = 0; relevant > 0 && place < items && before + place < k; place += 1) {
        sum += ((relevant / items) * (relevantBefore + 1 + place * alike)) / (before + place + 1);
      }
    }
    return sum / all;
  };
}
