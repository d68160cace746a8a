import type { Answers, EvaluationSample } from '../evaluation-sample.ts';
import type { Metric } from '../metrics/metric.ts';
import { metricValue } from './compare-metric.ts';

/** Values by metric; NaN where one is not defined on these rows. */
export type Values = Readonly<Record<string, number>>;

/** Every metric of the task that the answers allow, for both models. */
export interface MetricValues {
  readonly candidate: Values;
  readonly baseline: Values | null;
  /** candidate − baseline, not oriented. */
  readonly difference: Values | null;
}

/** Metrics of both models. One that needs what a side does not give (scores, labels) is left out for that side. */
export function metricValues(sample: EvaluationSample, metrics: readonly Metric[]): MetricValues {
  const candidate = valuesOf(sample, metrics, sample.candidate);
  const baseline = sample.baseline === null ? null : valuesOf(sample, metrics, sample.baseline);
  return { candidate, baseline, difference: baseline === null ? null : differenceOf(candidate, baseline) };
}

/** candidate − baseline of what both have. */
export function differenceOf(candidate: Values, baseline: Values): Values {
  const shared = Object.entries(candidate).filter(([name]) => Object.hasOwn(baseline, name));
  return Object.fromEntries(shared.map(([name, value]) => [name, value - (baseline[name] ?? Number.NaN)]));
}

function valuesOf(sample: EvaluationSample, metrics: readonly Metric[], answers: Answers): Values {
  const possible = metrics.filter((metric) => canJudge(metric, answers));
  return Object.fromEntries(possible.map((metric) => [metric.name, metricValue(sample, metric, answers)]));
}

function canJudge({ needs }: Metric, { predicted, score, probabilities }: Answers): boolean {
  if (needs === 'predicted') return predicted !== null;
  if (needs === 'score') return score !== null;
  return score !== null || probabilities !== null;
}
