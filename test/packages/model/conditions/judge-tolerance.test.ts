import { describe, expect, it } from '@jest/globals';
import {
  alphaOf,
  type EvaluationSample,
  evaluateGate,
  findMetric,
  judgeCondition,
  judgeFromStatistics,
  metricsOf,
  parseCondition,
  parseConditions,
  settleAssurance,
  sliceColumnOf,
  surenessOf,
} from '@plumbline/model';
import { expectCode } from '../../../support/to-throw-with-code.ts';

interface Counts {
  readonly rows: number;
  /** Rows that only the candidate has right, and only the baseline. */
  readonly fixed: number;
  readonly broken: number;
  /** Rows that neither has right, though they agree. */
  readonly wrong?: number;
}

/** Answers of two classes, in which so many rows are right. */
function sampleOf({ rows, fixed, broken, wrong = 0 }: Counts): EvaluationSample {
  const label = new Int32Array(rows).map((_, row) => row % 2);
  const answer = (isWrong: (row: number) => boolean) => ({
    predicted: label.map((truth, row) => (isWrong(row) ? 1 - truth : truth)),
    score: null,
    probabilities: null,
  });
  const agreed = (row: number) => row >= rows - wrong;
  return {
    task: 'binary',
    rows,
    classes: ['no', 'yes'],
    label,
    target: null,
    weights: null,
    clusters: null,
    candidate: answer((row) => agreed(row) || (row >= fixed && row < fixed + broken)),
    baseline: answer((row) => agreed(row) || row < fixed),
  };
}

const legal = metricsOf('binary');
const options = { alpha: 0.05, replicates: 1000, seed: 'c0ffee'.repeat(8) };

function judge(counts: Counts, line: string) {
  const primary = findMetric('accuracy', legal);
  return parseConditions(line).flatMap((condition) =>
    judgeCondition(condition, { sample: sampleOf(counts), legal, primary, sliceColumns: [], options }),
  );
}

const outcomes = (counts: Counts, line: string) => judge(counts, line).map(({ outcome }) => outcome);

describe('judgeTolerance', () => {
  // ln(1/0.05)·2²/(2·0.05²) = 2,397 rows for a gain of two shares.
  const line = 'n - o > 0.02 +/- 0.05';

  it.each([
    ['exceeds the threshold by more than the tolerance', { fixed: 240, broken: 24 }, 'proven'],
    ['misses it by more than the tolerance', { fixed: 24, broken: 240 }, 'broken'],
    ['lies within the tolerance', { fixed: 100, broken: 50 }, 'unproven'],
    // (168 + ½)/2400: just above 0.07, as no count is exactly there.
    ['is just above', { fixed: 169, broken: 0 }, 'proven'],
    ['is exactly there', { fixed: 168, broken: 0 }, 'unproven'],
  ])('is decided where the estimate %s', (_, counts, outcome) => {
    expect(outcomes({ rows: 2_400, ...counts }, line)).toEqual([outcome]);
  });

  it('is unproven where the rows do not suffice for the tolerance, and says how many do', () => {
    const [judged] = judge({ rows: 2_396, fixed: 1_000, broken: 0 }, line);
    expect(judged).toMatchObject({
      outcome: 'unproven',
      rowsNeeded: 2_397,
      problem: 'is known too coarsely: 2,396 rows of 2,397 that the tolerance needs',
    });
    expect(outcomes({ rows: 2_397, fixed: 1_000, broken: 0 }, line)).toEqual(['proven']);
  });

  it('asks for more where more models are judged', () => {
    const needs = (text: string) => judge({ rows: 10, fixed: 5, broken: 0 }, text)[0]?.rowsNeeded;
    expect(needs(`${line} with reliability 0.99, steps 32`)).toBe(6_457);
    expect(needs(`${line} with reliability 0.99, adaptivity full, steps 32`)).toBe(21_429);
    // Both models on the same rows: less than ease.ml/ci's 7,012 and 21,984.
    expect(needs('n > 0.5 +/- 0.05 with reliability 0.99, steps 32')).toBeLessThan(1_615);
  });

  it('needs far fewer rows where another clause bounds the disagreement', () => {
    const both = judge(
      { rows: 10, fixed: 0, broken: 0 },
      'd < 0.1 +/- 0.01 and n - o > 0.02 +/- 0.01 with reliability 0.9999, steps 32',
    );
    expect(both.map(({ rowsNeeded }) => rowsNeeded)).toEqual([expect.any(Number), 26_184]);
  });

  it('lets fn-free hold what rows enough cannot tell, which never promotes by itself', () => {
    const counts = { rows: 3_000, fixed: 100, broken: 50 };
    expect(outcomes(counts, `${line} with mode fn-free`)).toEqual(['holds']);
    expect(outcomes({ ...counts, rows: 2_000 }, `${line} with mode fn-free`)).toEqual(['unproven']);
    expect(outcomes({ ...counts, fixed: 0, broken: 2_000 }, `${line} with mode fn-free`)).toEqual(['broken']);
    const gate = evaluateGate({
      sample: sampleOf(counts),
      legal,
      primary: findMetric('accuracy', legal),
      conditions: parseConditions(`${line} with mode fn-free`),
      sliceColumns: [],
      options,
      onFirstModel: 'pass',
      sameModel: false,
    });
    expect(gate).toMatchObject({ verdict: 'inconclusive', promote: false });
  });

  it('judges the disagreement, which needs no labels', () => {
    const counts = { rows: 1_000, fixed: 30, broken: 20 };
    expect(outcomes(counts, 'd < 0.1')).toEqual(['proven']);
    expect(outcomes(counts, 'd < 0.02')).toEqual(['broken']);
    expect(judge(counts, 'd < 0.1')[0]).toMatchObject({ estimate: 0.05, method: expect.stringContaining('Clopper') });
    expect(outcomes(counts, 'n - o - 0.5 * d > -0.2')).toEqual(['proven']);
  });

  it('is the same from its statistics alone', () => {
    const counts = { rows: 2_400, fixed: 240, broken: 24 };
    for (const text of [line, `${line} with mode fn-free, reliability 0.9, steps 2`, 'd < 0.3 +/- 0.05']) {
      const [judged] = judge(counts, text);
      if (judged === undefined) throw new Error('nothing was judged');
      const alpha = alphaOf(judged.condition, { alpha: 0.05, uses: 1 });
      const stored = JSON.parse(JSON.stringify(judged.statistics));
      expect(settleAssurance(judgeFromStatistics(judged.condition, stored, { alpha }))).toEqual(judged);
    }
  });

  it('refuses the disagreement beside what is no share of rows', async () => {
    await expectCode(() => judge({ rows: 100, fixed: 0, broken: 0 }, 'candidate.f1 - d > 0'), 'CONFIG_UNSUPPORTED');
  });
});

describe('judgeCondition', () => {
  it('raises the number of resamples for small errors, and says where none suffices', () => {
    const counts = { rows: 400, fixed: 80, broken: 20, wrong: 40 };
    expect(judge(counts, 'mcc: better with reliability 0.99, steps 10')[0]?.outcome).toBe('proven');
    const [judged] = judge(counts, 'mcc: better with reliability 0.9999, adaptivity full, steps 32');
    expect(judged).toMatchObject({
      outcome: 'unproven',
      problem: expect.stringContaining('cannot be known that surely'),
    });
  });

  it('judges bounds in slices', async () => {
    const sample = sampleOf({ rows: 400, fixed: 10, broken: 0, wrong: 100 });
    const values = Array.from({ length: 400 }, (_, row) => (row < 200 ? 'north' : 'south'));
    const condition = parseCondition('slice(region): candidate.accuracy >= 0.9');
    const frame = { sample, legal, primary: findMetric('accuracy', legal), options, sliceColumns: [] };
    await expectCode(() => judgeCondition(condition, frame), 'DATA_COLUMN_MISSING');
    const sliced = { ...frame, sliceColumns: [sliceColumnOf('region', { kind: 'string', values })] };
    expect(
      judgeCondition(condition, sliced).map(({ slice, outcome, statistics }) => [slice, outcome, statistics.slice]),
    ).toEqual([
      ['north', 'proven', 'north'],
      ['south', 'broken', 'south'],
    ]);
    const one = parseCondition('slice(region = "north"): candidate.accuracy >= 0.9');
    expect(judgeCondition(one, sliced)).toMatchObject([{ slice: 'region = "north"', outcome: 'proven' }]);
  });
});

describe('surenessOf', () => {
  it('takes from the gate what the line does not say', () => {
    const plain = parseCondition('auc: better');
    expect(surenessOf(plain, { alpha: 0.005, uses: 10 })).toEqual({ delta: 0.05, steps: 10, adaptivity: 'none' });
    expect(alphaOf(plain, { alpha: 0.005, uses: 10 })).toBe(0.005);
    const said = parseCondition('auc: better with reliability 0.99');
    expect(alphaOf(said, { alpha: 0.005, uses: 10 })).toBeCloseTo(0.001, 12);
  });

  it('splits the error among clauses only where a refusal must not be wrong', () => {
    const deltas = (mode: string) =>
      parseConditions(`n > 0.5 and o > 0.5 with reliability 0.9, mode ${mode}`).map(
        (each) => surenessOf(each, { alpha: 0.05, uses: 1 }).delta,
      );
    expect(deltas('fp-free').map((delta) => delta.toFixed(9))).toEqual(['0.100000000', '0.100000000']);
    expect(deltas('fn-free').map((delta) => delta.toFixed(9))).toEqual(['0.050000000', '0.050000000']);
  });
});
