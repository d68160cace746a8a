import { describe, expect, it } from '@jest/globals';
import {
  calibrationCurve,
  type EvaluationSample,
  precisionRecallCurve,
  rocCurve,
  scoreCells,
  thresholdCurves,
} from '@plumbline/model';
import oracle from '../../../oracle/curves/curves.json' with { type: 'json' };

type Given = (typeof oracle.cases)[number]['input'];

function scene({ label, score, weights }: Given) {
  const answers = { predicted: null, score: Float64Array.from(score), probabilities: null };
  const sample: EvaluationSample = {
    task: 'binary',
    rows: label.length,
    classes: ['0', '1'],
    label: Int32Array.from(label),
    target: null,
    weights: weights === null ? null : Float64Array.from(weights),
    clusters: null,
    candidate: answers,
    baseline: null,
  };
  const cells = scoreCells(sample, answers);
  if (cells === null) throw new Error('no cells');
  return { answers, sample, cells };
}

/** The largest distance; a gap must be a gap. */
function apart(own: readonly (number | null)[], other: readonly (number | null)[]): number {
  const distances = own.map((value, at) => {
    const wanted = other[at] ?? null;
    if (value === null || wanted === null) return value === wanted ? 0 : Number.POSITIVE_INFINITY;
    return Math.abs(value - wanted);
  });
  return own.length === other.length ? Math.max(...distances) : Number.POSITIVE_INFINITY;
}

describe.each(oracle.cases)('curves of $name: scikit-learn', ({ input, expected, tolerance }) => {
  const { answers, sample, cells } = scene(input);

  it('rocCurve', () => {
    expect(apart(rocCurve(cells, null).y, expected.roc)).toBeLessThanOrEqual(tolerance);
  });

  it('precisionRecallCurve', () => {
    expect(apart(precisionRecallCurve(cells, null).y, expected.precisionRecall)).toBeLessThanOrEqual(tolerance);
  });

  it('calibrationCurve', () => {
    const curve = calibrationCurve(sample, answers);
    expect(apart(curve?.y ?? [], expected.calibration)).toBeLessThanOrEqual(tolerance);
  });

  it('thresholdCurves', () => {
    const { x, f1 } = thresholdCurves(sample, answers.score, [0, 1]);
    expect(apart([f1[x.indexOf(0.5)] ?? null], [expected.f1])).toBeLessThanOrEqual(tolerance);
  });
});
