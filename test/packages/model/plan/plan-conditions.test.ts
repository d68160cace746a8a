import { describe, expect, it } from '@jest/globals';
import {
  findMetric,
  metricsOf,
  type PlanFrame,
  parseConditions,
  planConditions,
  type RawAnswers,
  rowsThatDiffer,
  type Task,
} from '@plumbline/model';
import { connorRows } from '@plumbline/stats';
import { expectCode } from '../../../support/to-throw-with-code.ts';

function plan(lines: readonly string[], extra: Partial<PlanFrame> = {}, task: Task = 'binary') {
  const legal = metricsOf(task);
  return planConditions(lines.flatMap(parseConditions), {
    legal,
    primary: findMetric('accuracy', legal),
    gate: { alpha: 0.05, uses: 1 },
    assumptions: { gain: 0.02, disagreement: 0.1, measuredRows: null, power: 0.8 },
    rows: 2_000,
    rowsOfSlice: () => 150,
    pilot: () => null,
    ...extra,
  });
}

const first = (line: string, extra: Partial<PlanFrame> = {}) => plan([line], extra)[0];

describe('planConditions', () => {
  it("plans a gain by Connor's formula, and labels only where predictions differ", () => {
    const rows = connorRows(0.1, 0.02, { alpha: 0.05, power: 0.8 });
    expect(first('accuracy: better')).toMatchObject({
      rows,
      labels: Math.ceil(rows * 0.1),
      atHand: 2_000,
      enough: true,
    });
    expect(first('accuracy: better')?.assumption).toContain('differing on 10 % of rows (assumed)');
    const measured = { gain: 0.02, disagreement: 0.04, measuredRows: 900, power: 0.8 };
    expect(first('accuracy: better', { assumptions: measured })).toMatchObject({
      rows: connorRows(0.04, 0.02, { alpha: 0.05, power: 0.8 }),
      assumption: expect.stringContaining('differing on 4 % of rows (measured on 900 rows)'),
    });
  });

  it('asks for labels on every row where the same answers may be right and wrong', () => {
    const [planned] = plan(['candidate.accuracy - baseline.accuracy > 0', 'candidate.accuracy >= 0.8']);
    expect(planned?.labels).toBeLessThan(planned?.rows ?? 0);
    const top = plan(['top_k_accuracy@2: better'], {}, 'multiclass' as Task).at(0);
    expect(top?.labels).toBe(top?.rows);
  });

  it.each([
    // The formula in scipy: power 0.8 at equal models, and at a gain one point above the margin.
    ['accuracy: not-worse by 0.01', 6_179],
    ['accuracy: better by 0.01', 6_171],
    ['n - o > -0.01', 686],
    ['o - n < 0.01', 686],
    // Every number of rows in scipy.stats.binom: the true value is assumed to be two points above the threshold.
    ['candidate.accuracy >= 0.8', 2_476],
    ['d < 0.1', 1_365],
  ])('plans "%s"', (line, rows) => {
    expect(first(line)?.rows).toBe(rows);
  });

  it('needs no labels to know how often predictions differ', () => {
    expect(first('d < 0.1 +/- 0.01')).toMatchObject({
      labels: 0,
      assumption: expect.stringContaining('needs no labels'),
    });
    expect(first('d < 0.1')).toMatchObject({ labels: 0 });
  });

  it('plans a tolerance without assuming an effect, and lists what other bounds ask for', () => {
    const planned = plan([
      'd < 0.1 +/- 0.01 and n - o > 0.02 +/- 0.01 with reliability 0.9999, adaptivity full, steps 32',
    ]);
    expect(planned[1]).toMatchObject({ rows: 64_842, labels: 6_485, enough: false });
    expect(planned[1]?.alternatives).toEqual([
      { method: 'Bennett', rows: 64_842 },
      { method: 'Hoeffding', rows: expect.any(Number) },
      { method: 'ease.ml/ci', rows: 641_684 },
    ]);
  });

  it('needs more of each test set that judges more models', () => {
    const one = first('accuracy: better')?.rows ?? 0;
    const ten = first('accuracy: better', { gate: { alpha: 0.005, uses: 10 } })?.rows ?? 0;
    // STATISTICS: ten uses cost 1.9 times the rows.
    expect(ten / one).toBeGreaterThan(1.85);
    expect(ten / one).toBeLessThan(1.95);
  });

  it('waits for no rows of a veto, and counts those of the smallest slice', () => {
    expect(first('f1: no-harm by 0.01', { rows: null })).toMatchObject({ rows: 0, enough: true });
    expect(first('slice(region): candidate.accuracy >= 0.5')).toMatchObject({ atHand: 150, enough: false });
    expect(first('accuracy: better', { rows: null })).toMatchObject({ atHand: null, enough: false });
  });

  it('asks for a pilot where nothing else tells, and uses it blind to the effect', () => {
    expect(first('log_loss: better')).toMatchObject({
      rows: null,
      enough: false,
      assumption: expect.stringContaining('needs a pilot'),
    });
    const pilot = () => ({ rows: 400, standardError: 0.02, baseline: 0.5 });
    // 400 · (2.4865 · 0.02/0.02)².
    expect(first('log_loss: better', { pilot })?.rows).toBe(2_474);
    expect(first('log_loss: not-worse by 10%', { pilot })?.rows).toBe(396);
    expect(first('auc: better')?.assumption).toContain('Hanley–McNeil');
  });

  it('says where no number of rows would do', () => {
    for (const line of ['accuracy: better by 0.05', 'candidate.accuracy >= 1', 'auc: better by 0.1']) {
      expect(first(line)).toMatchObject({ rows: null, enough: false });
    }
  });

  it('refuses a metric that is not there', async () => {
    await expectCode(() => plan(['acuracy: better']), 'CONFIG_INVALID');
  });
});

describe('rowsThatDiffer', () => {
  const none = {
    what: 'the candidate',
    rows: 3,
    ids: null,
    labels: null,
    numbers: null,
    scores: [],
    classes: null,
    stated: false,
  };
  const raw = (extra: Partial<RawAnswers>): RawAnswers => ({ ...none, ...extra });
  const of = (...values: number[]) => Float64Array.from(values);

  it('compares labels, scores at the threshold, or the likeliest class; what is missing differs', () => {
    expect([...rowsThatDiffer(raw({ labels: ['a', 'b', null] }), raw({ labels: ['a', 'a', null] }), 0.5)]).toEqual([
      1, 2,
    ]);
    expect([
      ...rowsThatDiffer(raw({ scores: [of(0.4, 0.6, Number.NaN)] }), raw({ scores: [of(0.1, 0.4, 0.9)] }), 0.5),
    ]).toEqual([1, 2]);
    expect([
      ...rowsThatDiffer(raw({ scores: [of(0.4, 0.6, 0.2)] }), raw({ scores: [of(0.1, 0.4, 0.9)] }), 0.3),
    ]).toEqual([0, 2]);
    const classes = (a: Float64Array, b: Float64Array) => raw({ scores: [a, b], classes: ['x', 'y'] });
    expect([
      ...rowsThatDiffer(
        classes(of(0.4, 0.6, 0.2), of(0.6, 0.4, 0.8)),
        classes(of(0.6, 0.7, 0.1), of(0.4, 0.3, 0.9)),
        0.5,
      ),
    ]).toEqual([0]);
  });

  it('refuses sides that have nothing in common', async () => {
    await expectCode(() => rowsThatDiffer(raw({}), raw({ labels: ['a', 'b', 'c'] }), 0.5), 'DATA_MISMATCH');
  });
});
