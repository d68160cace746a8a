import { describe, expect, it } from '@jest/globals';
import { type EvaluationSample, residualCurve, residualsOf } from '@plumbline/model';

const rows = 400;
const target = Float64Array.from({ length: rows }, (_, row) => row);
const score = target.map((value, row) => value + (value < 200 ? 1 : -1) + ((row % 4) - 1.5) / 2);
const candidate = { predicted: null, score, probabilities: null };
const sample: EvaluationSample = {
  ...{ rows, classes: [], label: null, weights: null, clusters: null, baseline: null },
  task: 'regression',
  target,
  candidate,
};

describe('residualsOf', () => {
  it('are answer − truth, and not a number where either is missing', () => {
    const answers = { ...candidate, score: Float64Array.from(score, (value, row) => (row === 1 ? Number.NaN : value)) };
    expect(residualsOf(sample, answers)[0]).toBeCloseTo(score[0]! - target[0]!, 12);
    expect(residualsOf(sample, answers)[1]).toBeNaN();
    expect(residualsOf({ ...sample, target: null }, answers)[0]).toBeNaN();
  });
});

describe('residualCurve', () => {
  it('is the median of each twentieth of the rows, with its middle half', () => {
    const curve = residualCurve(sample, residualsOf(sample, candidate));
    expect(curve?.x).toHaveLength(20);
    expect(curve?.y[0]).toBeCloseTo(1, 12);
    expect(curve?.y[19]).toBeCloseTo(-1, 12);
    expect(curve?.x[0]).toBeCloseTo(9.5, 12);
    expect(Number(curve?.lower?.[0])).toBeLessThan(1);
    expect(Number(curve?.upper?.[0])).toBeGreaterThan(1);
  });

  it('is not drawn without truths or finite residuals', () => {
    expect(residualCurve({ target: null }, new Float64Array(rows))).toBeNull();
    expect(residualCurve(sample, new Float64Array(rows).fill(Number.NaN))).toBeNull();
  });
});
