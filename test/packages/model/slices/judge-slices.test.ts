import { describe, expect, it } from '@jest/globals';
import {
  codedColumn,
  type EvaluationSample,
  evaluateGate,
  evaluatePoints,
  findMetric,
  metricsOf,
  parseCondition,
  type SliceColumn,
} from '@plumbline/model';

const OPTIONS = { alpha: 0.05, replicates: 1000, seed: '51ce'.repeat(16) };
const NO_ANSWER = -2;
const ROWS = 1000;

/** The candidate errs where `isWrong`; the baseline errs on every fourth row. */
function sampleOf(isWrong: (row: number) => boolean, rows = ROWS): EvaluationSample {
  const label = Int32Array.from({ length: rows }, (_, row) => row % 2);
  const side = (wrong: (row: number) => boolean) => ({
    predicted: label.map((truth, row) => (wrong(row) ? 1 - truth : truth)),
    score: null,
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
    candidate: side(isWrong),
    baseline: side((row) => row % 4 === 1),
  };
}

/** 900 rows in the north, 60 in the south, 40 in the east. */
const region = codedColumn(
  'region',
  Array.from({ length: ROWS }, (_, row) => (row < 900 ? 'north' : row < 960 ? 'south' : 'east')),
);
const age: SliceColumn = {
  name: 'age',
  kind: 'number',
  numbers: Float64Array.from({ length: ROWS }, (_, row) => row / 10),
};

function judge(conditions: readonly string[], sample: EvaluationSample, parts = {}) {
  const legal = metricsOf('binary');
  return evaluateGate({
    sample,
    legal,
    primary: findMetric('accuracy', legal),
    conditions: conditions.map(parseCondition),
    sliceColumns: [region, age],
    options: OPTIONS,
    onFirstModel: 'pass',
    sameModel: false,
    ...parts,
  });
}

const inSlice = (result: ReturnType<typeof judge>, name: string) => result.judged.find(({ slice }) => slice === name);

describe('judgeBySlice()', () => {
  const never = sampleOf(() => false);

  it('lists a slice that is too small with its reason: a veto holds, a proof is wanting', () => {
    const veto = judge(['slice(region): no-harm by 0.01'], never);
    expect(inSlice(veto, 'east')).toMatchObject({
      outcome: 'holds',
      rows: 40,
      pValue: null,
      problem: 'is too small to be judged: it has 40 rows of at least 50',
    });
    expect(inSlice(judge(['slice(region): not-worse by 0.01'], never), 'east')?.outcome).toBe('unproven');
    expect(inSlice(judge(['slice(region): candidate.accuracy >= 0.5'], never), 'east')?.outcome).toBe('unproven');
  });

  it('judges it where the minimum is lower, and leaves larger ones out where it is higher', () => {
    const low = judge(['slice(region): not-worse by 0.01'], never, { sliceMinimumRows: 40 });
    expect(inSlice(low, 'east')?.outcome).toBe('proven');
    const high = judge(['slice(region): not-worse by 0.01'], never, { sliceMinimumRows: 61 });
    expect(inSlice(high, 'south')?.outcome).toBe('unproven');
  });

  it('fails a small slice in which the candidate does not answer', () => {
    const silent = sampleOf(() => false);
    if (silent.candidate.predicted !== null) silent.candidate.predicted[990] = NO_ANSWER;
    expect(inSlice(judge(['slice(region): no-harm by 0.01'], silent), 'east')?.outcome).toBe('undefined');
  });

  it.each(['slice(region = "west")', 'slice(age > 100)', 'slice(age in [200, 300) or region = west)'])(
    '%s: names rows that are not there, which fails',
    (scope) => {
      const result = judge([`${scope}: no-harm by 0.01`], never);
      expect(result.judged).toMatchObject([
        { outcome: 'undefined', problem: 'no row of the test data is in this slice' },
      ]);
      expect(result).toMatchObject({ verdict: 'fail', promote: false });
    },
  );

  it('corrects vetoes over every slice of every condition that was tested, and not over small ones', () => {
    const harmed = sampleOf((row) => row >= 900 && row < 909);
    const alone = judge(['slice(region = "south"): no-harm by 0'], harmed).judged[0];
    const among = judge(['slice(region): no-harm by 0', 'slice(age by quantiles 4): no-harm by 0'], harmed);
    const south = inSlice(among, 'south');
    const tested = among.judged.filter(({ pValue }) => pValue !== null);
    expect(tested).toHaveLength(6);
    expect(south?.pValue).toBe(alone?.pValue);
    expect(south?.adjustedP).toBeGreaterThanOrEqual(alone?.adjustedP ?? 1);
  });

  it('judges ranges, intersections and expressions by themselves', () => {
    const weak = sampleOf((row) => row % 4 === 1 || (row < 300 && row % 4 !== 3));
    const result = judge(['slice(age by [0, 30, 90], region): no-harm by 0.1'], weak);
    expect(inSlice(result, 'age in [0, 30), region = north')?.outcome).toBe('broken');
    expect(inSlice(result, 'age in [30, 90), region = north')?.outcome).toBe('holds');
    const [young] = judge(['slice(age < 30 and not region = south): no-harm by 0.1'], weak).judged;
    expect(young).toMatchObject({ outcome: 'broken', rows: 300 });
  });

  it('judges a bound of a slice without a baseline too', () => {
    const first = { ...never, baseline: null };
    expect(judge(['slice(region = "north"): candidate.accuracy >= 0.9'], first)).toMatchObject({ promote: true });
    expect(judge(['slice(region = "west"): candidate.accuracy >= 0.9'], first)).toMatchObject({ verdict: 'fail' });
  });

  it('proves nothing of a slice from numbers that come without rows', () => {
    const points = evaluatePoints({
      candidate: { accuracy: 0.9 },
      baseline: { accuracy: 0.8 },
      rows: 0,
      conditions: [parseCondition('slice(region): candidate.accuracy >= 0.7')],
      options: OPTIONS,
      onFirstModel: 'pass',
      sameModel: false,
    });
    expect(points).toMatchObject({ verdict: 'inconclusive', promote: false });
  });
});
