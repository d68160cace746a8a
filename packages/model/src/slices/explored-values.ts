import { groupRows } from '@plumbline/stats';
import type { Answers, EvaluationSample, Task } from '../evaluation-sample.ts';
import { isAnswered } from '../gate/domain.ts';
import { metricsOf } from '../metrics/catalogue.ts';
import type { Metric } from '../metrics/metric.ts';

/** Each unit's values (rows; of a ranking, queries), oriented so that larger is better. */
export interface ExploredValues {
  readonly metric: Metric;
  /** Values are 0 or 1, each row counts once, and rows are independent: counting tests are exact. */
  readonly counts: boolean;
  /** The row each unit is sliced by. */
  readonly rowOf: Uint32Array;
  readonly candidate: Float64Array;
  readonly baseline: Float64Array | null;
  readonly weights: Float64Array | null;
  readonly clusters: Int32Array | null;
}

/** What is looked at in place of a metric that is no mean over rows; the first one that every row has a value of. */
const INSTEAD: Readonly<Record<Task, readonly string[]>> = {
  binary: ['brier', 'accuracy'],
  multiclass: ['brier', 'accuracy'],
  regression: ['mse'],
  ranking: ['ndcg'],
  mean: [],
};

/** The values that slices are explored by: the primary metric's, else a metric's that has one a row; null where no metric has one for each row. */
export function exploredValues(sample: EvaluationSample, primary: Metric): ExploredValues | null {
  const legal = metricsOf(sample.task);
  const others = INSTEAD[sample.task].flatMap((name) => legal.filter((metric) => metric.name === name));
  for (const metric of [primary, ...others]) {
    const found = valuesOf(sample, metric);
    if (found !== null) return found;
  }
  return null;
}

function valuesOf(sample: EvaluationSample, metric: Metric): ExploredValues | null {
  const { perRow } = metric;
  if (perRow === undefined || !isAnswered({ ...sample, baseline: sample.baseline ?? sample.candidate }, metric))
    return null;
  const sideOf = (answers: Answers): Float64Array => {
    const values = perRow(sample, answers);
    return metric.higherIsBetter ? values : values.map((value) => -value);
  };
  const candidate = sideOf(sample.candidate);
  const baseline = sample.baseline === null ? null : sideOf(sample.baseline);
  if (!candidate.every(Number.isFinite) || baseline?.every(Number.isFinite) === false) return null;
  const isRanking = sample.task === 'ranking';
  const firsts = isRanking ? groupRows(sample.clusters ?? new Int32Array(0)).map((rows) => rows[0] ?? 0) : null;
  const rowOf = firsts === null ? Uint32Array.from({ length: sample.rows }, (_, row) => row) : Uint32Array.from(firsts);
  if (rowOf.length !== candidate.length) return null;
  const clusters = isRanking ? null : sample.clusters;
  const weights = isRanking ? null : sample.weights;
  const counts = metric.test === 'mcnemar' && clusters === null && weights === null;
  return { metric, counts, rowOf, candidate, baseline, weights, clusters };
}
