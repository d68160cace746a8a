import { describe, expect, it } from '@jest/globals';
import { type EvaluationSample, findMetric, metricsOf } from '@plumbline/model';
import { problemOfDifference, problemOfRows } from '../../../../packages/model/src/gate/domain.ts';

/** Binary rows of which `positives` are positive and `differing` are answered otherwise by the baseline. */
function sampleOf(rows: number, positives: number, differing: number): EvaluationSample {
  const label = Int32Array.from({ length: rows }, (_, row) => (row < positives ? 1 : 0));
  const answered = (flipped: number) => ({
    predicted: label.map((value, row) => (row < flipped ? 1 - value : value)),
    score: Float64Array.from(label, (value, row) => (row < flipped ? 1 - value : value)),
    probabilities: null,
  });
  return {
    task: 'binary',
    rows,
    classes: ['0', '1'],
    label,
    target: null,
    weights: null,
    clusters: null,
    candidate: answered(0),
    baseline: answered(differing),
  };
}

const accuracy = findMetric('accuracy', metricsOf('binary'));
const auc = findMetric('auc', metricsOf('binary'));

describe('problemOfRows()', () => {
  it.each([
    [40, 20, null],
    [40, 19, 'needs at least 20 rows of each class: the rarest has 19'],
    [40, 21, 'needs at least 20 rows of each class: the rarest has 19'],
    [100, 0, 'needs at least 20 rows of each class: the rarest has 0'],
    [19, 10, 'needs at least 20 rows: there are 19'],
  ])('of %d rows with %d positives is %j', (rows, positives, problem) => {
    expect(problemOfRows(sampleOf(rows, positives, 0), auc)).toBe(problem);
  });

  it('asks for 30 clusters where rows come in clusters', () => {
    const clusters = Int32Array.from({ length: 100 }, (_, row) => row % 29);
    expect(problemOfRows({ ...sampleOf(100, 50, 0), clusters }, auc)).toBe('needs at least 30 clusters: there are 29');
  });
});

describe('problemOfDifference()', () => {
  it.each([
    [10, null],
    [9, 'needs at least 10 rows on which the models differ: there are 9'],
    [0, 'needs at least 10 rows on which the models differ: there are 0'],
  ])('with %d differing rows is %j', (differing, problem) => {
    for (const metric of [accuracy, auc]) {
      expect(problemOfDifference(sampleOf(100, 50, differing), metric)).toBe(problem);
    }
  });
});
