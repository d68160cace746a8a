import { groupRows } from '@plumbline/stats';
import type { Answers, EvaluationSample } from '../evaluation-sample.ts';

/**
 * NDCG of each query (cluster), with tied scores averaged; 0 where nothing is relevant. Relevance is the gain itself, not 2^rel − 1.
 * Oracle: sklearn.metrics.ndcg_score, query by query.
 */
export function ndcgPerQuery(sample: EvaluationSample, answers: Answers): Float64Array {
  const { target, clusters } = sample;
  const { score } = answers;
  if (target === null || clusters === null || score === null) return new Float64Array(sample.rows).fill(Number.NaN);
  return Float64Array.from(groupRows(clusters), (rows) => {
    const gains = Float64Array.from(rows, (row) => target[row]!);
    const scores = Float64Array.from(rows, (row) => score[row]!);
    if (!scores.every(Number.isFinite)) return Number.NaN;
    const ideal = discountedGain(gains, gains);
    return ideal === 0 ? 0 : discountedGain(gains, scores) / ideal;
  });
}

/** Reciprocal rank of the first relevant (gain above 0) item of each query; ties are ranked in row order; 0 where nothing is relevant. */
export function reciprocalRankPerQuery(sample: EvaluationSample, answers: Answers): Float64Array {
  const { target, clusters } = sample;
  const { score } = answers;
  if (target === null || clusters === null || score === null) return new Float64Array(sample.rows).fill(Number.NaN);
  return Float64Array.from(groupRows(clusters), (rows) => {
    const ranked = [...rows].sort((a, b) => score[b]! - score[a]!);
    if (!ranked.every((row) => Number.isFinite(score[row]!))) return Number.NaN;
    const first = ranked.findIndex((row) => target[row]! > 0);
    return first < 0 ? 0 : 1 / (first + 1);
  });
}

/** DCG where items of one score share the mean of their gains. */
function discountedGain(gains: Float64Array, scores: Float64Array): number {
  const order = [...gains.keys()].sort((a, b) => scores[b]! - scores[a]!);
  let sum = 0;
  for (let start = 0; start < order.length; ) {
    let end = start;
    let gain = 0;
    let discount = 0;
    while (end < order.length && scores[order[end]!] === scores[order[start]!]) {
      gain += gains[order[end]!]!;
      discount += 1 / Math.log2(end + 2);
      end += 1;
    }
    sum += (gain / (end - start)) * discount;
    start = end;
  }
  return sum;
}
