import { describe, expect, it } from '@jest/globals';
import { type Answers, type EvaluationSample, findMetric, type Metric, metricsOf, type Task } from '@plumbline/model';
import fc from 'fast-check';

const SETTINGS = { seed: 20240601, numRuns: 60 };
const MEMBERS: Readonly<Record<string, readonly string[]>> = {
  binary: ['fbeta@2', 'fbeta_macro@0.5', 'fbeta_weighted@2', 'recall[b]', 'precision[a]', 'ece@4'],
  multiclass: [
    'fbeta_macro@2',
    'fbeta@2[b]',
    'recall[c]',
    'specificity[a]',
    'auc[b]',
    'average_precision[c]',
    'top_k_accuracy@2',
  ],
  regression: ['pinball@0.1', 'pinball@0.9'],
  ranking: ['ndcg@3', 'map@2', 'mrr@2', 'precision@3', 'recall@3', 'hit_rate@2'],
};
const TASKS = ['binary', 'multiclass', 'regression', 'ranking'] as const;
const CLASSES = ['a', 'b', 'c'];

function metricsFor(task: Task): readonly Metric[] {
  const legal = metricsOf(task);
  return [...legal, ...(MEMBERS[task] ?? []).map((name) => findMetric(name, legal))];
}

const row = fc.record({
  truth: fc.nat(2),
  answer: fc.nat(2),
  // Few values: ties are usual.
  parts: fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 })),
  score: fc.nat(8),
  target: fc.integer({ min: 0, max: 5 }),
  query: fc.nat(3),
  weight: fc.integer({ min: 1, max: 4 }),
});
type Row = typeof row extends fc.Arbitrary<infer T> ? T : never;
const rowsOf = fc.array(row, { minLength: 1, maxLength: 24 });

/** Numbers of queries in order of first appearance, as a sample has them. */
function queryNumbers(rows: readonly Row[]): Int32Array {
  const known = [...new Set(rows.map(({ query }) => query))];
  return Int32Array.from(rows, ({ query }) => known.indexOf(query));
}

function sampleOf(task: Task, rows: readonly Row[]): EvaluationSample {
  const isClassified = task === 'binary' || task === 'multiclass';
  const classes = isClassified ? CLASSES.slice(0, task === 'binary' ? 2 : 3) : [];
  return {
    task,
    rows: rows.length,
    classes,
    label: isClassified ? Int32Array.from(rows, ({ truth }) => truth % classes.length) : null,
    target: isClassified ? null : Float64Array.from(rows, ({ target }) => target),
    weights: null,
    clusters: task === 'ranking' ? queryNumbers(rows) : null,
    baseline: null,
    candidate: {
      predicted: isClassified ? Int32Array.from(rows, ({ answer }) => answer % classes.length) : null,
      score: task === 'multiclass' ? null : Float64Array.from(rows, ({ score }) => score / 8),
      probabilities:
        task === 'multiclass'
          ? [0, 1, 2].map((index) =>
              Float64Array.from(rows, ({ parts }) => parts[index]! / (parts[0] + parts[1] + parts[2])),
            )
          : null,
    },
  };
}

function valueFor(sample: EvaluationSample, metric: Metric, weights?: Float64Array): number {
  return metric.estimator(sample, sample.candidate)(weights ?? new Float64Array(sample.rows).fill(1));
}

function expectSame(name: string, actual: number, wanted: number): void {
  const same = Object.is(actual, wanted) || Math.abs(actual - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted));
  expect({ [name]: same ? wanted : actual }).toEqual({ [name]: wanted });
}

describe.each(TASKS)('metricsOf %s', (task) => {
  const metrics = metricsFor(task);

  it('does not hang on the order of rows', () => {
    fc.assert(
      fc.property(
        rowsOf.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
        ([rows, shuffled]) => {
          const weightsOf = (some: readonly Row[]) =>
            task === 'ranking' ? undefined : Float64Array.from(some, ({ weight }) => weight);
          const [sample, other] = [sampleOf(task, rows), sampleOf(task, shuffled)];
          for (const metric of metrics) {
            const wanted = valueFor(sample, metric, weightsOf(rows));
            expectSame(metric.name, valueFor(other, metric, weightsOf(shuffled)), wanted);
          }
        },
      ),
      SETTINGS,
    );
  });

  it('stays in the range it states', () => {
    fc.assert(
      fc.property(rowsOf, (rows) => {
        const sample = sampleOf(task, rows);
        for (const metric of metrics) {
          const value = valueFor(
            sample,
            metric,
            Float64Array.from(rows, ({ weight }) => weight / 7),
          );
          if (Number.isNaN(value)) continue;
          expect({ [metric.name]: value >= metric.range[0] - 1e-12 && value <= metric.range[1] + 1e-12 }).toEqual({
            [metric.name]: true,
          });
        }
      }),
      SETTINGS,
    );
  });

  it('takes a whole weight for as many rows, and 0 for none', () => {
    fc.assert(
      fc.property(rowsOf, fc.infiniteStream(fc.nat(3)), (rows, stream) => {
        const times = rows.map(() => Number(stream.next().value));
        times[0] = Math.max(1, times[0] ?? 1);
        const whole = rows.map((each, place) => ({ ...each, query: place }));
        const repeated = whole.flatMap((each, place) =>
          Array.from({ length: times[place] ?? 0 }, (_, copy) => ({ ...each, query: place * 100 + copy })),
        );
        // One row has no variance, however often it counts.
        if (repeated.length < 2 || rows.length < 2) return;
        const [weighted, plain] = [sampleOf(task, whole), sampleOf(task, repeated)];
        for (const metric of metrics) {
          expectSame(metric.name, valueFor(weighted, metric, Float64Array.from(times)), valueFor(plain, metric));
        }
      }),
      SETTINGS,
    );
  });

  it('is not a number where an answer is none', () => {
    fc.assert(
      fc.property(rowsOf, fc.nat(), fc.nat(2), (rows, at, column) => {
        const sample = spoilt(sampleOf(task, rows), at % rows.length, column);
        for (const metric of metrics) {
          expect({ [metric.name]: valueFor(sample, metric) }).toEqual({ [metric.name]: Number.NaN });
          const values = metric.perRow?.(sample, sample.candidate);
          expect({ [metric.name]: values?.some(Number.isNaN) ?? true }).toEqual({ [metric.name]: true });
        }
      }),
      SETTINGS,
    );
  });

  it('gives a mean over rows the value of its rows', () => {
    fc.assert(
      fc.property(rowsOf, (rows) => {
        const sample = sampleOf(task, rows);
        for (const metric of metrics) {
          if (metric.perRow === undefined) continue;
          const values = metric.perRow(sample, sample.candidate);
          expectSame(
            metric.name,
            values.reduce((sum, value) => sum + value, 0) / values.length,
            valueFor(sample, metric),
          );
        }
      }),
      SETTINGS,
    );
  });
});

/** One row without an answer, in every part of the answers that there is. */
function spoilt(sample: EvaluationSample, row: number, column: number): EvaluationSample {
  const candidate: Answers = {
    predicted: sample.candidate.predicted?.map((index, place) => (place === row ? -2 : index)) ?? null,
    score: sample.candidate.score?.map((score, place) => (place === row ? Number.NaN : score)) ?? null,
    probabilities:
      sample.candidate.probabilities?.map((values, index) =>
        values.map((value, place) => (place === row && (index === column || column > 1) ? Number.NaN : value)),
      ) ?? null,
  };
  return { ...sample, candidate };
}

describe('metrics of a binary task', () => {
  const MIRRORED: Readonly<Record<string, string>> = {
    auc: 'auc',
    accuracy: 'accuracy',
    balanced_accuracy: 'balanced_accuracy',
    precision: 'negative_predictive_value',
    recall: 'specificity',
    f1: 'f1[a]',
    false_positive_rate: 'false_negative_rate',
    f1_macro: 'f1_macro',
    f1_weighted: 'f1_weighted',
    mcc: 'mcc',
    kappa: 'kappa',
    kappa_quadratic: 'kappa_quadratic',
    log_loss: 'log_loss',
    brier: 'brier',
  };

  it('speak of the other class where the classes change places', () => {
    fc.assert(
      fc.property(rowsOf, (rows) => {
        const sample = sampleOf('binary', rows);
        const { label, candidate } = sample;
        const other: EvaluationSample = {
          ...sample,
          classes: ['b', 'a'],
          label: label?.map((index) => 1 - index) ?? null,
          candidate: {
            ...candidate,
            predicted: candidate.predicted?.map((index) => 1 - index) ?? null,
            score: candidate.score?.map((score) => 1 - score) ?? null,
          },
        };
        const legal = metricsOf('binary');
        for (const [name, mirror] of Object.entries(MIRRORED)) {
          expectSame(name, valueFor(other, findMetric(name, legal)), valueFor(sample, findMetric(mirror, legal)));
        }
      }),
      SETTINGS,
    );
  });
});

describe('metrics of several classes', () => {
  const ORDERED = ['kappa_linear', 'kappa_quadratic', 'top_k_accuracy@2', 'ece'];

  it('do not hang on the order of the classes, but those that say so', () => {
    const turn = (index: number): number => (index + 1) % 3;
    fc.assert(
      fc.property(rowsOf, (rows) => {
        const sample = sampleOf('multiclass', rows);
        const { label, candidate } = sample;
        const other: EvaluationSample = {
          ...sample,
          classes: ['c', 'a', 'b'],
          label: label?.map(turn) ?? null,
          candidate: {
            predicted: candidate.predicted?.map(turn) ?? null,
            score: null,
            probabilities:
              candidate.probabilities === null ? null : [2, 0, 1].map((old) => candidate.probabilities![old]!),
          },
        };
        for (const metric of metricsFor('multiclass')) {
          if (!ORDERED.includes(metric.name))
            expectSame(metric.name, valueFor(other, metric), valueFor(sample, metric));
        }
      }),
      SETTINGS,
    );
  });
});
