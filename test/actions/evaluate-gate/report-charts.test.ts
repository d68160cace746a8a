import { describe, expect, it } from '@jest/globals';
import type { Answers, EvaluationSample, Task } from '@plumbline/model';
import { chartsOf } from '../../../actions/evaluate-gate/src/report-charts.ts';

const SEED = '5eed'.repeat(16);
const rows = 120;
const label = Int32Array.from({ length: rows }, (_, row) => row % 2);
const scored = (move: number): Answers => ({
  predicted: label,
  score: Float64Array.from(label, (y, row) => (0.3 * y + (row % 7) * 0.1 * move) % 1),
  probabilities: null,
});

function sampleOf(task: Task): EvaluationSample {
  const isClasses = task === 'binary' || task === 'multiclass';
  return {
    ...{ task, rows, weights: null, classes: isClasses ? ['0', '1'] : [], label: isClasses ? label : null },
    target: isClasses ? null : Float64Array.from(label),
    clusters: task === 'ranking' ? Int32Array.from({ length: rows }, (_, row) => Math.floor(row / 6)) : null,
    candidate: scored(1),
    baseline: scored(0.7),
  };
}

const titles = (sample: EvaluationSample): readonly string[] => chartsOf(sample, SEED).map(({ title }) => title);

describe('chartsOf', () => {
  it.each([
    ['binary', ['ROC', 'Precision and recall', 'Calibration', 'F1', 'Precision and recall by', 'Scores']],
    ['multiclass', ['F1 by class', 'Recall by class', 'Precision by class']],
    ['regression', ['Residuals by true value', 'Residuals']],
    ['ranking', ['NDCG of each query']],
    ['mean', ['Scores']],
  ] as const)('draws both models of a %s task, the same each time', (task, starts) => {
    const charts = chartsOf(sampleOf(task), SEED);
    expect(charts).toHaveLength(starts.length);
    expect(charts.every(({ title }, at) => title.startsWith(starts[at] ?? ''))).toBe(true);
    expect(charts.every(({ series }) => series.length >= 2)).toBe(true);
    expect(charts.every(({ x, series }) => series.every(({ values }) => values.length === x.length))).toBe(true);
    expect(chartsOf(sampleOf(task), SEED)).toEqual(charts);
  });

  it('draws no curve of one model where the other has no scores', () => {
    const sample = sampleOf('binary');
    expect(titles({ ...sample, baseline: { predicted: label, score: null, probabilities: null } })).toEqual([]);
    expect(titles({ ...sample, baseline: null })).toHaveLength(6);
  });

  it('draws scores that are no probabilities on their own scale, without calibration', () => {
    const sample = sampleOf('binary');
    const wide = { ...sample.candidate, score: Float64Array.from(label, (y, row) => 5 * y - row) };
    const charts = chartsOf({ ...sample, candidate: wide, baseline: wide }, SEED);
    expect(charts.map(({ title }) => title).join()).not.toContain('Calibration');
    expect(charts.find(({ title }) => title.startsWith('F1'))?.x[0]).toBe(Math.min(...wide.score));
  });

  it('shows of many classes those that moved most', () => {
    const classes = Array.from({ length: 30 }, (_, index) => `c${index}`);
    const truth = Int32Array.from({ length: 300 }, (_, row) => row % 30);
    const side = (predicted: Int32Array): Answers => ({ predicted, score: null, probabilities: null });
    const wrong = truth.map((index) => (index === 29 ? 0 : index));
    const sample = { ...sampleOf('multiclass'), rows: 300, classes, label: truth };
    const [chart] = chartsOf({ ...sample, candidate: side(truth), baseline: side(wrong) }, SEED);
    expect(chart?.x).toHaveLength(20);
    expect(chart?.x).toEqual(expect.arrayContaining(['c0', 'c29']));
    expect(chart?.title).toContain('20 of 30 classes');
  });
});
