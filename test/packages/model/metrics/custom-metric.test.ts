import { describe, expect, it } from '@jest/globals';
import { customMetric, type Metric } from '@plumbline/model';
import { sampleOfRows, type WrittenRows } from '../../../support/metric-cases.ts';
import { expectCode } from '../../../support/to-throw-with-code.ts';

/** 3 true positives, 2 false positives, 1 false negative, 4 true negatives. */
const binary: WrittenRows = {
  task: 'binary',
  classes: ['no', 'yes'],
  label: [1, 1, 1, 0, 0, 1, 0, 0, 0, 0],
  predicted: [1, 1, 1, 1, 1, 0, 0, 0, 0, 0],
};
const several: WrittenRows = {
  task: 'multiclass',
  classes: ['a', 'b', "c's"],
  label: [0, 0, 1, 2],
  predicted: [0, 1, 1, 0],
};

const metricOf = (expression: string): Metric => customMetric('profit', { expression, higherIsBetter: true });

function valueFor(expression: string, rows: WrittenRows = binary): number {
  const sample = sampleOfRows(rows);
  return metricOf(expression).estimator(
    sample,
    sample.candidate,
  )(sample.weights ?? new Float64Array(sample.rows).fill(1));
}

describe('customMetric', () => {
  it.each([
    ['5*tp - 2*fp - fn', 10],
    ['tp + fp + tn + fn - n', 0],
    ['p', 4],
    ['-(tp)', -3],
    ['- - tp', 3],
    ['tp - fp - fn', 0],
    ['8 / 2 / 2', 2],
    ['2 + 3 * 4', 14],
    ['(2 + 3) * 4', 20],
    ['1.5e1 + .5', 15.5],
    ['min(tp, fp, fn)', 1],
    ['max(tp / 2, fn)', 1.5],
    ['cm["yes","no"] + cm[\'no\', \'yes\']', 3],
    ['tp/(tp+fp)', 0.6],
  ])('%s is %d', (expression, value) => {
    expect(valueFor(expression)).toBe(value);
  });

  it('counts weights', () => {
    expect(valueFor('5*tp - 2*fp - fn', { ...binary, weights: [1, 1, 2, 0, 0.5, 0, 1, 1, 1, 1] })).toBe(19);
  });

  it('counts an answer that is no class as a wrong one', () => {
    const rows = { ...binary, label: [0, 1], predicted: [-1, -1] };
    expect(valueFor('fp + 10*fn + 100*tp + 1000*tn', rows)).toBe(11);
  });

  it('reads cells of several classes, which have no positives', async () => {
    expect(valueFor('2*cm["a","a"] - cm["c\'s","a"] + n', several)).toBe(5);
    expect(metricOf('cm["a","a"]').tasks).toEqual(['binary', 'multiclass']);
    expect(metricOf('tp').tasks).toEqual(['binary']);
    await expectCode(() => valueFor('cm["a","d"]', several), 'CONFIG_INVALID');
  });

  it.each(['tp / 0', '0 / 0', '1e300 * 1e300', 'max(1, fn / (tp - 3))', '1 - 1e300*1e300'])(
    '%s has no value',
    (expression) => {
      expect(valueFor(expression)).toBeNaN();
    },
  );

  it('has no value where an answer is missing', () => {
    expect(valueFor('tp', { ...binary, predicted: [1, 1, 1, 1, 1, 0, 0, 0, 0, -2] })).toBeNaN();
  });

  it.each([
    ['', 'at character 1'],
    ['tp +', 'it ends'],
    ['tp tp', 'at character 4'],
    ['2 ** 3', '"*" must be'],
    ['tp; process.exit()', '"; process.exit()" must be'],
    ['constructor', '"constructor" must be one of'],
    ['__proto__', 'must be one of'],
    ['TP', 'must be one of'],
    ['min tp', '"(" must follow'],
    ['min()', 'must be a number'],
    ['(tp', '")" must follow'],
    ['cm["a"]', '"," must follow'],
    ['cm[a,b]', 'a class in quotes'],
    ['cm["a","b"', '"]" must follow'],
    ['"yes"', 'must be a number'],
    ['1e9999', '"'],
    ['tp\u0000', 'must be'],
    [`${'('.repeat(100)}tp${')'.repeat(100)}`, 'nested at most 32'],
    [`${'-'.repeat(100)}tp`, 'nested at most 32'],
    [`${'tp+'.repeat(200)}tp`, 'at most 500 characters'],
  ])('refuses %s', async (expression, words) => {
    const error = await expectCode(() => metricOf(expression), 'CONFIG_INVALID');
    expect(error.message).toContain(words);
  });

  it.each(['', 'a b', '1st', 'auc', 'ROC_AUC', 'cost', 'fbeta', 'top_k_accuracy', 'x'.repeat(65), 'a@2', 'é'])(
    'refuses the name "%s"',
    async (name) => {
      await expectCode(() => customMetric(name, { expression: 'tp', higherIsBetter: true }), 'CONFIG_INVALID');
    },
  );
});
