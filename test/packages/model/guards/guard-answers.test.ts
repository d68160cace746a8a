import { describe, expect, it } from '@jest/globals';
import type { Answers, EvaluationSample } from '../../../../packages/model/src/evaluation-sample.ts';
import { guardAnswers } from '../../../../packages/model/src/guards/guard-answers.ts';

const ROWS = 60;
const label = Int32Array.from({ length: ROWS }, (_, row) => row % 2);
const answersOf = (score: (row: number) => number): Answers => {
  const scores = Float64Array.from({ length: ROWS }, (_, row) => score(row));
  return { predicted: Int32Array.from(scores, (value) => (value >= 0.5 ? 1 : 0)), score: scores, probabilities: null };
};
const good = answersOf((row) => (row % 2 === 0 ? 0.1 : 0.9) + row / 1000);
const sampleOf = (
  candidate: Answers,
  baseline: Answers | null,
  parts: Partial<EvaluationSample> = {},
): EvaluationSample => ({
  task: 'binary',
  rows: ROWS,
  classes: ['no', 'yes'],
  label,
  target: null,
  weights: null,
  clusters: null,
  candidate,
  baseline,
  ...parts,
});
const guardsOf = (sample: EvaluationSample, facts = {}) =>
  guardAnswers(sample, { sameModel: false, needsProbabilities: true, ...facts }).map(({ guard }) => guard);

describe('guardAnswers()', () => {
  it('has nothing to say of two different, sound models', () => {
    expect(
      guardsOf(
        sampleOf(
          good,
          answersOf((row) => (row % 3) / 3),
        ),
      ),
    ).toEqual([]);
  });

  it('same-model and same-predictions: one of the two', () => {
    expect(guardsOf(sampleOf(good, good))).toEqual(['same-predictions']);
    expect(guardsOf(sampleOf(good, good), { sameModel: true })).toEqual(['same-model']);
    expect(guardsOf(sampleOf(good, { ...good, score: null }))).toEqual([]);
    expect(guardsOf(sampleOf(good, null))).toEqual([]);
    const nan = answersOf(() => Number.NaN);
    expect(guardsOf(sampleOf(nan, nan), { needsProbabilities: false })).toContain('same-predictions');
  });

  it('constant-predictions: of either side, by score, by label and by class', () => {
    const flat = answersOf(() => 0.3);
    expect(guardsOf(sampleOf(flat, good))).toEqual(['constant-predictions', 'unpredicted-class']);
    expect(guardsOf(sampleOf(good, flat))).toEqual(['constant-predictions']);
    expect(guardsOf(sampleOf({ ...flat, score: null }, good), { needsProbabilities: false })).toContain(
      'constant-predictions',
    );
    const perClass = [new Float64Array(ROWS).fill(0.4), new Float64Array(ROWS).fill(0.6)];
    expect(guardsOf(sampleOf({ ...good, score: null, probabilities: perClass }, good))).toEqual([
      'constant-predictions',
    ]);
  });

  it('scores-out-of-range: only where probabilities are needed; NaN is none', () => {
    const logits = answersOf((row) => (row % 2 === 0 ? -3 : 3) + row / 100);
    expect(guardsOf(sampleOf(logits, good))).toEqual(['scores-out-of-range']);
    expect(guardsOf(sampleOf(logits, good), { needsProbabilities: false })).toEqual([]);
    const one = answersOf((row) => (row === 5 ? Number.NaN : (row % 7) / 7));
    const [found] = guardAnswers(sampleOf(one, null), { sameModel: false, needsProbabilities: true });
    expect(found).toMatchObject({ guard: 'scores-out-of-range', evidence: { outside: 1, rows: ROWS } });
  });

  it('missing-class and unpredicted-class: a class without rows, a class without answers', () => {
    const three = { task: 'multiclass' as const, classes: ['no', 'yes', 'maybe'] };
    expect(guardsOf(sampleOf(good, null, three))).toEqual(['missing-class']);
    const never = { ...good, predicted: new Int32Array(ROWS) };
    expect(guardsOf(sampleOf(never, null))).toEqual(['unpredicted-class']);
    const rare = Int32Array.from(label, (_, row) => (row < 19 ? 1 : 0));
    expect(guardsOf(sampleOf(never, null, { label: rare }))).toEqual([]);
    expect(
      guardsOf(sampleOf(good, null, { label: null, target: new Float64Array(ROWS), task: 'regression', classes: [] })),
    ).toEqual([]);
  });
});
