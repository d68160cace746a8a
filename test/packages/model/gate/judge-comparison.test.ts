import { describe, expect, it } from '@jest/globals';
import {
  type EvaluationSample,
  evaluateGate,
  findMetric,
  type Metric,
  meanMetric,
  metricsOf,
  parseCondition,
} from '@plumbline/model';
import { seededRandom } from '@plumbline/stats';

type Paired = EvaluationSample & { readonly baseline: NonNullable<EvaluationSample['baseline']> };

const random = seededRandom('20240601'.repeat(4));

function judge(sample: Paired, text: string, legal: readonly Metric[] = metricsOf(sample.task)) {
  const primary = findMetric(text.slice(0, text.indexOf(':')), legal);
  const options = { alpha: 0.05, replicates: 1000, seed: 'c0ffee'.repeat(8) };
  const result = evaluateGate({
    sample,
    legal,
    primary,
    conditions: [parseCondition(text)],
    sliceColumns: [],
    options,
    onFirstModel: 'pass',
    sameModel: false,
  });
  return { ...result, first: result.judged[0]! };
}

/** Scores a row that are already computed; larger is better. */
function scored(candidate: Float64Array, baseline: Float64Array): Paired {
  const side = (score: Float64Array) => ({ predicted: null, score, probabilities: null });
  const rest = { classes: [], label: null, target: null, weights: null, clusters: null };
  return { task: 'mean', rows: candidate.length, ...rest, candidate: side(candidate), baseline: side(baseline) };
}

const around = (mean: number, spread: number) =>
  Float64Array.from({ length: 200 }, () => mean + spread * (random.next() - 0.5));
const legal = [meanMetric('score')];

describe('judgeComparison() with a margin in percent', () => {
  it('takes shares of the size of a baseline below 0', () => {
    const base = around(-2, 0.2);
    const near = base.map((value) => value - 0.05 + 0.02 * random.next());
    // 5 % of 2 is 0.1: a loss of 0.04 to 0.05 is within it, and beyond 1 %.
    expect(judge(scored(near, base), 'score: not-worse by 5%', legal).first).toMatchObject({ outcome: 'proven' });
    expect(judge(scored(near, base), 'score: not-worse by 1%', legal).first).toMatchObject({ outcome: 'broken' });
    expect(judge(scored(base, near), 'score: better by 1%', legal).first).toMatchObject({ outcome: 'proven' });
    expect(judge(scored(base, near), 'score: better by 5%', legal).first).toMatchObject({ outcome: 'broken' });
    expect(judge(scored(near, base), 'score: not-worse by 5%', legal).first.threshold).toBeCloseTo(-0.1, 1);
  });

  it.each(['better by 1%', 'not-worse by 1%', 'no-harm by 1%'])(
    'fails in words where the baseline is 0: %s',
    (verb) => {
      const { first, verdict, promote } = judge(scored(around(1, 0.1), new Float64Array(200)), `score: ${verb}`, legal);
      expect([first.outcome, verdict, promote]).toEqual(['undefined', 'fail', false]);
      expect(first.problem).toBe('cannot take a margin in percent of a baseline that must not be 0: it is 0');
    },
  );

  it('cannot tell, in words, where the sign of the baseline is not certain', () => {
    const { first, promote } = judge(scored(around(1, 0.1), around(0.01, 1)), 'score: not-worse by 1%', legal);
    expect([first.outcome, promote]).toEqual(['unproven', false]);
    expect(first.problem).toContain('whose sign is not certain');
    const truth = Float64Array.from({ length: 200 }, () => random.next());
    const guess = (noise: number) => ({
      predicted: null,
      probabilities: null,
      score: truth.map((y) => y + noise * (random.next() - 0.5)),
    });
    const sample = {
      ...scored(truth, truth),
      task: 'regression' as const,
      target: truth,
      candidate: guess(0.1),
      baseline: guess(2),
    };
    expect(judge({ ...sample, baseline: guess(1) }, 'r2: better by 1%').first.problem).toContain(
      'whose sign is not certain',
    );
    expect(judge({ ...sample, baseline: guess(3) }, 'r2: better by 1%').first).toMatchObject({ outcome: 'proven' });
  });

  it('takes decimals for what they say', () => {
    const base = new Float64Array(200).map((_, row) => 0.8 + (row % 2) * 0.1);
    const gained = base.map((value, row) => value + 0.05 + (row % 2 === 0 ? 1e-15 : -1e-15));
    // Every row gained 0.05 but for rounding: neither more than 0.05 nor less.
    expect(judge(scored(gained, base), 'score: better by 0.05', legal).first.outcome).toBe('unproven');
  });
});

describe('judgeComparison() by permutation', () => {
  const answers = (right: number) =>
    Int32Array.from({ length: 300 }, (_, row) => (random.next() < right ? row % 2 : 1 - (row % 2)));
  const side = (predicted: Int32Array) => ({ predicted, score: null, probabilities: null });
  const sample: Paired = {
    ...scored(new Float64Array(300), new Float64Array(300)),
    task: 'binary',
    classes: ['0', '1'],
    label: Int32Array.from({ length: 300 }, (_, row) => row % 2),
    candidate: side(answers(0.9)),
    baseline: side(answers(0.6)),
  };

  it.each(['accuracy', 'f1', 'recall'])('shows the sign of %s and no margin', (name) => {
    const metrics = metricsOf('binary');
    const run = (text: string) =>
      evaluateGate({
        sample,
        legal: metrics,
        primary: findMetric(name, metrics),
        conditions: [parseCondition(text)],
        sliceColumns: [],
        options: { alpha: 0.05, replicates: 1000, seed: 'c0ffee'.repeat(8), test: 'permutation' },
        onFirstModel: 'pass',
        sameModel: false,
      }).judged[0]!;
    expect(run(`${name}: better`)).toMatchObject({ outcome: 'proven', method: 'paired permutation', problem: null });
    expect(run(`${name}: not-worse by 0.01`).outcome).toBe('proven');
    expect(run(`${name}: better by 0.01`).outcome).toBe('unproven');
    expect(run(`${name}: better by 1%`)).toMatchObject({
      outcome: 'unproven',
      problem: 'has no permutation test for a margin in percent',
    });
  });
});
