import { describe, expect, it } from '@jest/globals';
import { costMetric, customMetric, findMetric, type Metric, metricsOf } from '@plumbline/model';
import { type MetricCase, metricCases, sampleOfRows, type Written } from '../../../support/metric-cases.ts';

type Values = Readonly<Record<string, Written>>;

/** The metric of a name, or the expression after "=". */
function metricOf(name: string, legal: readonly Metric[]): Metric {
  if (!name.startsWith('=')) return findMetric(name, legal);
  return customMetric('own', { expression: name.slice(1), higherIsBetter: true });
}

/** Names whose value is not the expected one, with both: empty where all agree. */
function disagreements({ input, expected, tolerance }: MetricCase<Values>): readonly string[] {
  const sample = sampleOfRows(input);
  const own: readonly Metric[] = input.costs === undefined ? [] : [costMetric(input.costs)];
  const legal = [...metricsOf(sample.task), ...own];
  const weights = sample.weights ?? new Float64Array(sample.rows).fill(1);
  return Object.entries(expected).flatMap(([name, written]) => {
    const value = metricOf(name, legal).estimator(sample, sample.candidate)(weights);
    const wanted = Number(written);
    const agrees = Number.isNaN(wanted)
      ? Number.isNaN(value)
      : Math.abs(value - wanted) <= tolerance * Math.max(1, Math.abs(wanted));
    return agrees ? [] : [`${name} is ${value}, not ${written}`];
  });
}

describe('metrics by name', () => {
  it.each(metricCases<Values>('confusion'))('of the confusion matrix are scikit-learn’s: $name', (one) => {
    expect(disagreements(one)).toEqual([]);
  });

  it.each(metricCases<Values>('probability'))('of probabilities are scikit-learn’s and torchmetrics’: $name', (one) => {
    expect(disagreements(one)).toEqual([]);
  });

  it.each(metricCases<Values>('regression'))('of regression are scikit-learn’s: $name', (one) => {
    expect(disagreements(one)).toEqual([]);
  });

  it.each(metricCases<Values>('ranking'))(
    'of queries are trec_eval’s and scikit-learn’s, averaged over ties: $name',
    (one) => {
      expect(disagreements(one)).toEqual([]);
    },
  );
});
