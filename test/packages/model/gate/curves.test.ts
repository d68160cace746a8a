import { describe, expect, it } from '@jest/globals';
import { calibrationCurve, confusionCounts, type EvaluationSample, flipsOf, rocCurve } from '@plumbline/model';

const label = Int32Array.from([0, 0, 1, 1]);

describe('rocCurve', () => {
  it('rises to 1 at once for perfect scores, and is the diagonal for tied ones', () => {
    const perfect = rocCurve(label, Float64Array.from([0.1, 0.2, 0.8, 0.9]));
    expect(perfect.y.every((height) => height === 1)).toBe(true);
    const tied = rocCurve(label, new Float64Array(4).fill(0.5));
    expect(tied.y.map((height) => Number(height).toFixed(9))).toEqual(tied.x.map((rate) => rate.toFixed(9)));
  });

  it('follows the corners in between', () => {
    const { x, y } = rocCurve(label, Float64Array.from([0.1, 0.8, 0.7, 0.9]));
    expect([y[x.indexOf(0)], y[x.indexOf(0.5)], y[x.indexOf(1)]]).toEqual([0.5, 1, 1]);
    expect(y[x.indexOf(0.24)]).toBeCloseTo(0.5, 12);
  });
});

describe('calibrationCurve', () => {
  it('is the share of positives in each tenth, with gaps where there is none', () => {
    const { x, y } = calibrationCurve(label, Float64Array.from([0.05, 0.95, 1, 0.92]));
    expect(x).toHaveLength(10);
    expect(y[0]).toBe(0);
    expect(y[5]).toBeNull();
    expect(y[9]).toBeCloseTo(2 / 3, 12);
  });
});

describe('flipsOf and confusionCounts', () => {
  const side = (...predicted: number[]) => ({
    predicted: Int32Array.from(predicted),
    score: null,
    probabilities: null,
  });
  const sample: EvaluationSample = {
    task: 'binary',
    rows: 4,
    classes: ['0', '1'],
    label,
    target: null,
    weights: null,
    clusters: null,
    candidate: side(0, 1, 1, -1),
    baseline: side(1, 0, 1, 1),
  };

  it('name the rows that changed between right and wrong', () => {
    expect(flipsOf(sample)).toEqual({ fixed: [0], broken: [1, 3] });
    expect(flipsOf({ ...sample, baseline: null })).toBeNull();
  });

  it('count answers by truth, those that are no class last', () => {
    expect(confusionCounts(sample, sample.candidate)).toEqual([
      [1, 1, 0],
      [0, 1, 1],
    ]);
  });
});
