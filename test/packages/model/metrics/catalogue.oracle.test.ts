import { describe, expect, it } from '@jest/globals';
import { type EvaluationSample, findMetric, metricsOf, metricValues, type Task } from '@plumbline/model';
import binary from '../../../oracle/gate/metrics-binary.json' with { type: 'json' };
import multiclass from '../../../oracle/gate/metrics-multiclass.json' with { type: 'json' };
import ranking from '../../../oracle/gate/metrics-ranking.json' with { type: 'json' };
import regression from '../../../oracle/gate/metrics-regression.json' with { type: 'json' };
import { expectCode } from '../../../support/to-throw-with-code.ts';

function sampleOf(task: Task, rows: number, parts: Partial<EvaluationSample>): EvaluationSample {
  return {
    task,
    rows,
    classes: [],
    label: null,
    target: null,
    weights: null,
    clusters: null,
    baseline: null,
    candidate: { predicted: null, score: null, probabilities: null },
    ...parts,
  };
}

function expectValues(sample: EvaluationSample, expected: object, tolerance: number): void {
  const actual = metricValues(sample, metricsOf(sample.task)).candidate;
  for (const [name, value] of Object.entries(expected)) {
    if (value === 'NaN') expect({ [name]: actual[name] }).toEqual({ [name]: Number.NaN });
    else
      expect({ [name]: Math.abs((actual[name] ?? Number.NaN) - value) <= tolerance ? value : actual[name] }).toEqual({
        [name]: value,
      });
  }
}

const doubles = (values: readonly number[] | null) => (values === null ? null : Float64Array.from(values));

describe('metricsOf', () => {
  it.each(binary.cases)('binary metrics agree with scikit-learn: $name', ({ input, expected, tolerance }) => {
    const sample = sampleOf('binary', input.label.length, {
      classes: ['0', '1'],
      label: Int32Array.from(input.label),
      weights: doubles(input.weights),
      candidate: {
        predicted: Int32Array.from(input.predicted),
        score: Float64Array.from(input.score),
        probabilities: null,
      },
    });
    expectValues(sample, expected, tolerance);
  });

  it.each(multiclass.cases)('multiclass metrics agree with scikit-learn: $name', ({ input, expected, tolerance }) => {
    const sample = sampleOf('multiclass', input.label.length, {
      classes: Array.from({ length: input.classes }, (_, index) => String(index)),
      label: Int32Array.from(input.label),
      weights: doubles(input.weights),
      candidate: {
        predicted: Int32Array.from(input.predicted),
        score: null,
        probabilities: input.probabilities?.map((column) => Float64Array.from(column)) ?? null,
      },
    });
    expectValues(sample, expected, tolerance);
  });

  it.each(regression.cases)('regression metrics agree with scikit-learn: $name', ({ input, expected, tolerance }) => {
    const sample = sampleOf('regression', input.target.length, {
      target: Float64Array.from(input.target),
      weights: doubles(input.weights),
      candidate: { predicted: null, score: Float64Array.from(input.score), probabilities: null },
    });
    expectValues(sample, expected, tolerance);
  });

  it.each(ranking.cases)('NDCG agrees with scikit-learn: $name', ({ input, expected, tolerance }) => {
    const sample = sampleOf('ranking', input.target.length, {
      target: Float64Array.from(input.target),
      clusters: Int32Array.from(input.query),
      candidate: { predicted: null, score: Float64Array.from(input.score), probabilities: null },
    });
    expectValues(sample, { ndcg: expected.ndcg }, tolerance);
  });
});

describe('findMetric', () => {
  it('knows scikit-learn’s names, and suggests the nearest for any other', async () => {
    expect(findMetric('ROC_AUC', metricsOf('binary')).name).toBe('auc');
    const error = await expectCode(() => findMetric('acuracy', metricsOf('binary')), 'CONFIG_INVALID');
    expect(error.fix).toContain('accuracy');
    const swapped = await expectCode(() => findMetric('acu', metricsOf('binary')), 'CONFIG_INVALID');
    expect(swapped.fix).toContain('"auc"');
    await expectCode(() => findMetric('auc', metricsOf('regression')), 'CONFIG_INVALID');
  });
});
