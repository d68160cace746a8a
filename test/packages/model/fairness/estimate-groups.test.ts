import { describe, expect, it } from '@jest/globals';
import {
  codedColumn,
  type EvaluationSample,
  evaluateGate,
  findMetric,
  metricsOf,
  parseCondition,
} from '@plumbline/model';
import { seededRandom } from '@plumbline/stats';
import { effectiveCounts, successOf } from '../../../../packages/model/src/fairness/group-counts.ts';
import { expectCode } from '../../../support/to-throw-with-code.ts';

const ROWS = 3000;
const random = seededRandom('fa'.repeat(16));
const label = Int32Array.from({ length: ROWS }, () => (random.next() < 0.5 ? 1 : 0));
const sexes = Array.from({ length: ROWS }, (_, row) => (row % 3 === 0 ? 'a' : 'b'));

/** Answers right nine times in ten, but `missed` of the positives of group a are not found. */
function side(missed: number) {
  const predicted = label.map((truth, row) => {
    const isMissed = truth === 1 && sexes[row] === 'a' && random.next() < missed;
    return isMissed ? 0 : random.next() < 0.9 ? truth : 1 - truth;
  });
  return { predicted, score: null, probabilities: null };
}

const sample: EvaluationSample = {
  task: 'binary',
  rows: ROWS,
  classes: ['0', '1'],
  label,
  target: null,
  weights: null,
  clusters: null,
  candidate: side(0.4),
  baseline: side(0),
};

function judge(condition: string, of: EvaluationSample = sample, values: readonly (string | null)[] = sexes) {
  const legal = metricsOf(of.task);
  return evaluateGate({
    sample: of,
    legal,
    primary: findMetric('accuracy', legal),
    conditions: [parseCondition(condition)],
    sliceColumns: [codedColumn('sex', values)],
    options: { alpha: 0.05, replicates: 1000, seed: '5eed'.repeat(16) },
    onFirstModel: 'pass',
    sameModel: false,
  });
}

const outcome = (condition: string, of?: EvaluationSample) => judge(condition, of).judged[0]?.outcome;

describe('fairness conditions', () => {
  it('are proven, broken or open by bounds that hold for all pairs', () => {
    expect(outcome('fairness(sex).equal_opportunity_difference <= 0.1')).toBe('broken');
    expect(outcome('baseline.fairness(sex).equal_opportunity_difference <= 0.1')).toBe('proven');
    expect(outcome('fairness(sex).equal_opportunity_difference <= 0.6')).toBe('proven');
    expect(outcome('fairness(sex).equal_opportunity_difference <= 0.36')).toBe('unproven');
    expect(outcome('candidate.fairness(sex).demographic_parity_ratio >= 0.95')).toBe('broken');
    expect(outcome('fairness(sex).false_positive_rate_group_max < 0.2')).toBe('proven');
    expect(judge('fairness(sex).demographic_parity_ratio >= 0.5').judged[0]).toMatchObject({
      metric: 'fairness(sex).demographic_parity_ratio',
      method: 'Koopman, simultaneous over all pairs of groups',
      statistics: { kind: 'bound', value: { kind: 'groups', names: ['b', 'a'], rates: [{ rate: 'selection_rate' }] } },
    });
  });

  it('hold a change against production, vetoed only where a loss is shown', () => {
    expect(outcome('fairness(sex).equal_opportunity_difference: no-harm by 0.05')).toBe('broken');
    expect(outcome('fairness(sex).equal_opportunity_difference: no-harm by 0.5')).toBe('holds');
    expect(outcome('fairness(sex).equal_opportunity_difference: not-worse by 0.6')).toBe('proven');
    expect(outcome('fairness(sex).false_positive_parity_difference: no-harm by 0.05')).toBe('holds');
  });

  it('veto equal models no more often than α', () => {
    const runs = 60;
    let vetoes = 0;
    for (let run = 0; run < runs; run += 1) {
      const rows = 400;
      const chance = seededRandom((1000 + run).toString(16).padStart(4, '0').repeat(8));
      const truth = Int32Array.from({ length: rows }, () => (chance.next() < 0.5 ? 1 : 0));
      const answers = () => ({
        predicted: truth.map((value) => (chance.next() < 0.8 ? value : 1 - value)),
        score: null,
        probabilities: null,
      });
      const equal = { ...sample, rows, label: truth, candidate: answers(), baseline: answers() };
      const [judged] = judge(
        'fairness(sex).accuracy_parity_difference: no-harm by 0',
        equal,
        sexes.slice(0, rows),
      ).judged;
      if (judged?.outcome === 'broken') vetoes += 1;
    }
    expect(vetoes / runs).toBeLessThanOrEqual(0.05 + 3 * Math.sqrt((0.05 * 0.95) / runs));
  });

  it('compare the two models row by row in the permutation too', () => {
    const [judged] = judge('fairness(sex).equal_opportunity_difference: better').judged;
    const value = judged?.statistics.kind === 'comparison' ? judged.statistics.difference : null;
    expect(value).toMatchObject({ kind: 'percentile', permutation: { greater: 1, less: 1 / 1001 } });
  });

  it('need labels and answers: without them they fail, without a baseline the absolute ones stand', () => {
    const silent = {
      ...sample,
      candidate: { predicted: null, score: label.map(Number) as never, probabilities: null },
    };
    expect(outcome('fairness(sex).equal_opportunity_difference <= 0.9', silent)).toBe('undefined');
    const first = { ...sample, baseline: null };
    expect(outcome('fairness(sex).equal_opportunity_difference <= 0.6', first)).toBe('proven');
    expect(outcome('fairness(sex).equal_opportunity_difference: no-harm by 0.1', first)).toBe('no-baseline');
    expect(judge('fairness(sex).accuracy_parity_difference <= 0.6', first).promote).toBe(true);
  });

  it('cannot be proven of a group of which no row counts, and are undefined with one group', () => {
    const rare = sexes.map((sex, row) => (row === label.indexOf(0) ? 'rare' : sex));
    const [judged] = judge('fairness(sex).equal_opportunity_difference <= 0.6', sample, rare).judged;
    expect(judged).toMatchObject({ outcome: 'unproven', problem: 'has groups of which no row counts (rare)' });
    expect(
      judge(
        'fairness(sex).equal_opportunity_difference <= 0.6',
        sample,
        sexes.map(() => 'a'),
      ).judged[0]?.outcome,
    ).toBe('undefined');
  });

  it('refuse what they cannot be asked of', async () => {
    await expectCode(() => judge('fairness(planet).accuracy_ratio > 0.5'), 'DATA_COLUMN_MISSING');
    await expectCode(() => judge('slice(sex): candidate.fairness(sex).accuracy_ratio > 0.5'), 'CONFIG_UNSUPPORTED');
    await expectCode(() => judge('fairness(sex).acuracy_ratio > 0.5'), 'CONFIG_INVALID');
    await expectCode(() => judge('fairness(sex > 0.5'), 'CONFIG_INVALID');
    const three = { ...sample, task: 'multiclass' as const, classes: ['0', '1', '2'] };
    await expectCode(() => judge('fairness(sex).selection_rate_ratio > 0.5', three), 'CONFIG_INVALID');
    expect(outcome('fairness(sex).accuracy_ratio > 0.5', three)).toBe('proven');
    const many = sexes.map((_, row) => `g${row % 51}`);
    await expectCode(() => judge('fairness(sex).accuracy_ratio > 0.5', sample, many), 'DATA_INVALID');
  });
});

describe('effectiveCounts()', () => {
  const codes = Int32Array.from({ length: 8 }, (_, row) => row >> 2);
  const small = { ...sample, rows: 8, label: new Int32Array(8).fill(1) };
  const answers = { predicted: Int32Array.from([1, 0, 1, 1, 0, 0, 0, 0]), score: null, probabilities: null };
  const success = successOf('accuracy', small, answers);
  if (success === null) throw new Error('answers every row');

  it('are the counts where rows count alike', () => {
    expect(effectiveCounts(success, codes, small)).toEqual([
      { successes: 3, trials: 4 },
      { successes: 0, trials: 4 },
    ]);
  });

  it('are those of a simple sample with the same variance where rows are weighted or clustered', () => {
    const weights = Float64Array.from([4, 2, 1, 1, 1, 1, 1, 1]);
    const [weighted] = effectiveCounts(success, codes, { weights, clusters: null });
    // Share 6/8; variance (4·¼)² + (2·¾)² + 2·(¼)² over 8².
    const expected = (0.75 * 0.25) / ((1 + 2.25 + 0.125) / 64);
    expect(weighted?.trials).toBeCloseTo(expected, 12);
    expect((weighted?.successes ?? 0) / (weighted?.trials ?? 1)).toBeCloseTo(0.75, 12);
    const clusters = Int32Array.from([0, 0, 1, 1, 2, 2, 2, 2]);
    const clustered = effectiveCounts(success, codes, { weights: null, clusters });
    expect(clustered[0]?.trials).toBeLessThanOrEqual(4);
    expect(clustered[1]).toEqual({ successes: 0, trials: 1 });
  });
});
