import type { Task } from '../evaluation-sample.ts';
import { CONFUSION_FAMILIES, CONFUSION_METRICS } from './confusion-metrics.ts';
import { meanMetricOf } from './define-metric.ts';
import { DISCRIMINATION_FAMILIES, DISCRIMINATION_METRICS } from './discrimination-metrics.ts';
import type { Metric } from './metric.ts';
import type { MetricFamily } from './metric-family.ts';
import { PROBABILITY_FAMILIES, PROBABILITY_METRICS } from './probability-metrics.ts';
import { RANKING_FAMILIES, RANKING_METRICS } from './ranking-metrics.ts';
import { REGRESSION_FAMILIES, REGRESSION_METRICS } from './regression-metrics.ts';

/** Every metric that has a plain name, in the order of reports. */
export const METRICS: readonly Metric[] = [
  ...DISCRIMINATION_METRICS.filter(({ name }) => name === 'auc'),
  ...CONFUSION_METRICS,
  ...DISCRIMINATION_METRICS.filter(({ name }) => name !== 'auc'),
  ...PROBABILITY_METRICS,
  ...REGRESSION_METRICS,
  ...RANKING_METRICS,
];

/** Metrics whose name takes a number (`ndcg@10`) or a class (`recall[setosa]`). */
export const FAMILIES: readonly MetricFamily[] = [
  ...CONFUSION_FAMILIES,
  ...DISCRIMINATION_FAMILIES,
  ...PROBABILITY_FAMILIES,
  ...REGRESSION_FAMILIES,
  ...RANKING_FAMILIES,
];

/** Every metric of a task that has a plain name: what conditions may name, in the order of reports. */
export function metricsOf(task: Task): readonly Metric[] {
  return METRICS.filter((metric) => metric.tasks.includes(task));
}

/** The metrics that every report of a task shows. */
export function reportedMetrics(task: Task): readonly Metric[] {
  return METRICS.filter((metric) => metric.reported.includes(task));
}

/** What decides where nothing else is asked for. */
export const PRIMARY: Readonly<Record<Exclude<Task, 'mean'>, string>> = {
  binary: 'auc',
  multiclass: 'accuracy',
  regression: 'rmse',
  ranking: 'ndcg',
};

/** The metric of a score per row that was computed elsewhere: its plain mean, larger is better. */
export function meanMetric(name: string): Metric {
  return meanMetricOf(
    {
      name,
      tasks: ['mean'],
      reported: ['mean'],
      higherIsBetter: true,
      needs: 'score',
      range: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
      definition: 'mean of a score per row that was computed elsewhere',
    },
    (sample, { score }) => score ?? new Float64Array(sample.rows).fill(Number.NaN),
  );
}
