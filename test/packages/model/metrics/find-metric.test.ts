import { describe, expect, it } from '@jest/globals';
import {
  evaluateGate,
  FAMILIES,
  findMetric,
  METRIC_NAME,
  METRICS,
  meanMetric,
  metricIfKnown,
  metricsOf,
  reportedMetrics,
} from '@plumbline/model';
import { sampleOfRows } from '../../../support/metric-cases.ts';
import { expectCode } from '../../../support/to-throw-with-code.ts';

describe('findMetric', () => {
  it.each([
    ['fbeta@2', 'binary', 'fbeta@2'],
    ['FBETA_SCORE@02.50', 'binary', 'fbeta@2.5'],
    ['fbeta@2[spam]', 'binary', 'fbeta@2[spam]'],
    ['recall[setosa]', 'multiclass', 'recall[setosa]'],
    ['Recall[Setosa]', 'multiclass', 'recall[Setosa]'],
    ['precision_weighted', 'multiclass', 'precision_weighted'],
    ['f1_micro', 'multiclass', 'accuracy'],
    ['top_k_accuracy_score@5', 'multiclass', 'top_k_accuracy@5'],
    ['ndcg_cut@10', 'ranking', 'ndcg@10'],
    ['P@5', 'ranking', 'precision@5'],
    ['ndcg_at_3', 'ranking', 'ndcg@3'],
    ['precision_at_5', 'ranking', 'precision@5'],
    ['mean_pinball_loss@0.9', 'regression', 'pinball@0.9'],
    ['expected_calibration_error', 'binary', 'ece'],
    ['neg_mean_absolute_error', 'regression', 'mae'],
    ['cohen_kappa_score', 'binary', 'kappa'],
  ] as const)('reads %s of a %s task as %s', (written, task, name) => {
    expect(findMetric(written, metricsOf(task)).name).toBe(name);
  });

  it.each([
    ['ndcg@0', 'ranking', 'a whole number from 1'],
    ['ndcg@2.5', 'ranking', 'a whole number'],
    ['pinball@1.5', 'regression', 'from 0 to 1'],
    ['fbeta@0', 'binary', 'from 0.01 to 100'],
    ['top_k_accuracy@99999', 'multiclass', 'to 10000'],
  ] as const)('refuses %s, and says what the number must be', async (name, task, words) => {
    const error = await expectCode(() => findMetric(name, metricsOf(task)), 'CONFIG_INVALID');
    expect(error.message).toContain(words);
  });

  it.each([
    ['fbeta', 'binary', 'fbeta@<beta>'],
    ['recall', 'multiclass', 'recall[<class>]'],
    ['top_k_accuracy', 'multiclass', 'top_k_accuracy@<k>'],
    ['precision', 'ranking', 'precision@<k>'],
    ['ndcg[a]', 'ranking', 'ndcg@<k>'],
  ] as const)('says how %s is to be written', async (name, task, pattern) => {
    const error = await expectCode(() => findMetric(name, metricsOf(task)), 'CONFIG_INVALID');
    expect(error.fix).toContain(pattern);
  });

  it.each([
    '',
    '@',
    '[a]',
    'auc[',
    `recall[${'x'.repeat(101)}]`,
    'a'.repeat(10_000),
    'recall[a]]',
    '__proto__',
    'constructor',
  ])('refuses what is no name: %s', async (name) => {
    const error = await expectCode(() => findMetric(name, metricsOf('binary')), 'CONFIG_INVALID');
    expect(error.message.length).toBeLessThan(3000);
    expect(metricIfKnown(name, metricsOf('binary'))).toBeNull();
  });

  it('takes families only for the tasks that all legal metrics have in common', () => {
    expect(metricIfKnown('ndcg@3', metricsOf('binary'))).toBeNull();
    expect(metricIfKnown('ndcg@3', [meanMetric('score')])).toBeNull();
    expect(metricIfKnown('fbeta@2', metricsOf('multiclass'))).toBeNull();
  });

  it('gives a member of a family an unknown class as an error that lists the known ones', async () => {
    const sample = sampleOfRows({
      task: 'multiclass',
      classes: ['ant', 'bee', 'cat'],
      label: [0, 1],
      predicted: [0, 2],
    });
    const weights = Float64Array.of(1, 1);
    const of = (name: string) => findMetric(name, metricsOf('multiclass')).estimator(sample, sample.candidate)(weights);
    expect(of('recall[ant]')).toBe(1);
    const error = await expectCode(() => of('recall[be]'), 'CONFIG_INVALID');
    expect(error.message).toContain('ant, bee, cat');
    expect(error.fix).toContain('"bee"');
  });
});

describe('metrics of very many classes', () => {
  const classes = Array.from({ length: 30_001 }, (_, index) => `c${index}`);
  const ofClasses = (count: number) => {
    const sample = sampleOfRows({
      task: 'multiclass',
      classes: classes.slice(0, count),
      label: [0, 1, 2],
      predicted: [0, count - 1, 2],
    });
    return (name: string) =>
      findMetric(name, metricsOf('multiclass')).estimator(sample, sample.candidate)(Float64Array.of(1, 1, 1));
  };

  it('are counted as any others', () => {
    const of = ofClasses(30_000);
    expect(of('accuracy')).toBeCloseTo(2 / 3, 15);
    expect(of('f1_macro')).toBe(0.5);
    expect(of('recall[c1]')).toBe(0);
    expect(of('kappa')).toBeCloseTo(4 / 7, 15);
  });

  it('are refused where they would not fit into memory', async () => {
    await expectCode(() => ofClasses(30_001)('accuracy'), 'DATA_INVALID');
    await expectCode(() => ofClasses(1_001)('kappa_quadratic'), 'DATA_INVALID');
    const error = await expectCode(() => {
      const probabilities = Array.from({ length: 1_001 }, (_, index) => [index < 2 ? 0.5 : 0]);
      const sample = sampleOfRows({ task: 'multiclass', classes: classes.slice(0, 1_001), label: [0], probabilities });
      return findMetric('auc_ovo', metricsOf('multiclass')).estimator(sample, sample.candidate);
    }, 'DATA_INVALID');
    expect(error.message).toContain('at most 1000 classes: there are 1001');
  });
});

describe('METRIC_NAME', () => {
  it.each([
    ['recall[setosa]', true],
    ['fbeta@0.5', true],
    ['fbeta@2[a b]', true],
    ['@2', false],
    ['a@', false],
    ['a[]', false],
    ['a@2.', false],
  ])('of %s: %s', (text, matches) => {
    expect(new RegExp(`^${METRIC_NAME}$`).test(text)).toBe(matches);
  });
});

describe('METRICS', () => {
  it('give no task a name or alias twice', () => {
    for (const task of ['binary', 'multiclass', 'regression', 'ranking'] as const) {
      const names = metricsOf(task).flatMap(({ name, aliases }) => [name, ...aliases]);
      expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
      const patterns = FAMILIES.filter(({ tasks }) => tasks.includes(task)).flatMap(
        ({ base, aliases, parameter, byClass }) =>
          [base, ...aliases].map((word) => `${word}${parameter === null ? '' : '@'}${byClass ? '[]' : ''}`),
      );
      expect(patterns.filter((name, place) => patterns.indexOf(name) !== place)).toEqual([]);
    }
  });

  it('state aliases in lower case, and a definition of one line', () => {
    for (const { name, aliases, definition } of METRICS) {
      expect({ name, aliases }).toEqual({ name, aliases: aliases.map((alias) => alias.toLowerCase()) });
      expect(definition).toMatch(/^[^\n]{10,200}$/);
    }
  });

  it('have values a row exactly where the test of their difference needs them', () => {
    for (const { name, test, perRow } of METRICS) {
      expect([name, perRow !== undefined]).toEqual([name, test === 'mean' || test === 'mcnemar']);
    }
  });
});

describe('reportedMetrics', () => {
  it('are what every report of a task shows', () => {
    const sample = { ...sampleOfRows({ task: 'regression', target: [1, 2], score: [1, 3] }) };
    const legal = metricsOf('regression');
    const { values } = evaluateGate({
      sample,
      legal,
      primary: findMetric('rmse', legal),
      conditions: [],
      sliceColumns: [],
      options: { alpha: 0.05, replicates: 1000, seed: 'a'.repeat(64) },
      onFirstModel: 'pass',
      sameModel: false,
    });
    expect(Object.keys(values.candidate)).toEqual(reportedMetrics('regression').map(({ name }) => name));
  });
});
