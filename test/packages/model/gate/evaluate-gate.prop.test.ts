import { describe, expect, it } from '@jest/globals';
import {
  codedColumn,
  type EvaluationSample,
  evaluateGate,
  findMetric,
  metricsOf,
  parseCondition,
  swapped,
} from '@plumbline/model';
import { type Random, seededRandom } from '@plumbline/stats';
import fc from 'fast-check';
import { expectCode } from '../../../support/to-throw-with-code.ts';

const options = { alpha: 0.05, replicates: 1000, seed: 'c0ffee'.repeat(8) };
type Paired = EvaluationSample & { readonly baseline: NonNullable<EvaluationSample['baseline']> };

function binary(rows: number, gap: number, random: Random): Paired {
  const label = Int32Array.from({ length: rows }, () => (random.next() < 0.4 ? 1 : 0));
  const side = (lift: number) => {
    const score = Float64Array.from(label, (y) =>
      Math.min(1, Math.max(0, 0.35 + (0.2 + lift) * y + 0.6 * (random.next() - 0.5))),
    );
    return { predicted: Int32Array.from(score, (value) => (value >= 0.5 ? 1 : 0)), score, probabilities: null };
  };
  return {
    task: 'binary',
    rows,
    classes: ['0', '1'],
    label,
    target: null,
    weights: null,
    clusters: null,
    candidate: side(gap),
    baseline: side(0),
  };
}

function regression(rows: number, gap: number, random: Random): Paired {
  const target = Float64Array.from({ length: rows }, () => random.next() * 10);
  const side = (noise: number) => ({
    predicted: null,
    score: target.map((y) => y + noise * (random.next() - 0.5)),
    probabilities: null,
  });
  return {
    task: 'regression',
    rows,
    classes: [],
    label: null,
    target,
    weights: null,
    clusters: null,
    candidate: side(2 - gap),
    baseline: side(2),
  };
}

function judge(sample: EvaluationSample, name: string, conditions = [`${name}: better`]) {
  const legal = metricsOf(sample.task);
  const result = evaluateGate({
    sample,
    legal,
    primary: findMetric(name, legal),
    conditions: conditions.map(parseCondition),
    sliceColumns: [],
    options,
    onFirstModel: 'pass',
    sameModel: false,
  });
  return { ...result, first: result.judged[0]! };
}

const seeds = fc.integer({ min: 0, max: 1_000_000 }).map((value) => seededRandom(value.toString(16).padStart(32, 'f')));
const runs = { seed: 20240601, numRuns: 12 };
const BINARY = [
  'auc',
  'accuracy',
  'f1',
  'mcc',
  'log_loss',
  'brier',
  'average_precision',
  'balanced_accuracy',
  'precision',
  'recall',
];
const REGRESSION = ['mae', 'rmse', 'r2'];
const OPPOSITE = { better: 'worse', worse: 'better' } as const;

describe('evaluateGate when candidate and baseline are exchanged', () => {
  it.each([...BINARY, ...REGRESSION])('mirrors the bounds of %s bit for bit and turns better into worse', (name) => {
    fc.assert(
      fc.property(seeds, fc.constantFrom(10, 60, 250), fc.constantFrom(0, 0.05, 0.4), (random, rows, gap) => {
        const sample = REGRESSION.includes(name) ? regression(rows, gap, random) : binary(rows, gap, random);
        const there = judge(sample, name);
        const back = judge(swapped(sample), name);
        expect([back.first.lower === -there.first.upper, back.first.upper === -there.first.lower]).toEqual([
          true,
          true,
        ]);
        if (there.decision === 'better' || there.decision === 'worse')
          expect(back.decision).toBe(OPPOSITE[there.decision]);
        else expect(back.decision).toBe(there.decision);
      }),
      runs,
    );
  });
});

describe('evaluateGate', () => {
  it.each([...BINARY, ...REGRESSION])('gives the same answer for the same input: %s', (name) => {
    const make = () =>
      (REGRESSION.includes(name) ? regression : binary)(120, 0.2, seededRandom('1234567890abcdef'.repeat(2)));
    const [one, two] = [judge(make(), name), judge(make(), name)];
    expect(JSON.stringify(one)).toBe(JSON.stringify(two));
  });

  it.each(BINARY)('never promotes where a score or label of either side is missing or not finite: %s', (name) => {
    fc.assert(
      fc.property(
        seeds,
        fc.constantFrom('candidate', 'baseline'),
        fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -3),
        fc.nat(119),
        (random, whose, bad, row) => {
          const sample = binary(120, 0.9, random);
          const side = sample[whose as 'candidate' | 'baseline'];
          const score = Float64Array.from(side.score ?? []);
          const predicted = Int32Array.from(side.predicted ?? []);
          score[row] = bad;
          predicted[row] = -2;
          const spoilt = { ...sample, [whose]: { ...side, score, predicted } };
          const isProbability = name === 'log_loss' || name === 'brier';
          // A finite score below 0 still ranks: only metrics of probabilities must refuse it.
          if (bad === -3 && (name === 'auc' || name === 'average_precision')) return;
          const result = judge(spoilt, name);
          expect(result.promote).toBe(false);
          expect(result.verdict).toBe('fail');
          expect(isProbability ? result.first.outcome : 'undefined').toBe('undefined');
        },
      ),
      runs,
    );
  });

  it.each(REGRESSION)('never promotes where a prediction is not finite: %s', (name) => {
    const sample = regression(120, 1.5, seededRandom('ab'.repeat(16)));
    const score = sample.candidate.score!.slice();
    score[7] = Number.NaN;
    expect(judge({ ...sample, candidate: { ...sample.candidate, score } }, name)).toMatchObject({
      promote: false,
      verdict: 'fail',
    });
  });

  it('never passes without rows, without conditions, or with one class', async () => {
    const empty = { ...binary(0, 0, seededRandom('ab'.repeat(16))) };
    await expectCode(() => judge(empty, 'accuracy'), 'DATA_EMPTY');
    const sample = binary(300, 0.9, seededRandom('cd'.repeat(16)));
    expect(judge(sample, 'auc', [])).toMatchObject({ verdict: 'inconclusive', promote: false });
    const oneClass = { ...sample, label: new Int32Array(300) };
    expect(judge(oneClass, 'auc')).toMatchObject({ verdict: 'fail', promote: false });
  });

  it('says that it cannot tell, and how many rows it would take', () => {
    const sample = binary(300, 0.05, seededRandom('42'.repeat(16)));
    const result = judge(sample, 'auc');
    expect(result.verdict).toBe('inconclusive');
    expect(result.first.estimate).toBeGreaterThan(0);
    expect(result.rowsNeeded).toBeGreaterThan(300);
  });

  it('says both where a candidate is not worse than the margin, and worse', () => {
    const sample = binary(3000, -0.03, seededRandom('77'.repeat(16)));
    const result = judge(sample, 'auc', ['auc: not-worse by 0.2']);
    expect(result).toMatchObject({ decision: 'not-worse', promote: true });
    expect(result.first.worse).toBe(true);
  });

  it('judges relative margins, weights and clusters by resampling', () => {
    const sample = binary(400, 0.3, seededRandom('99'.repeat(16)));
    expect(judge(sample, 'f1', ['f1: not-worse by 5%']).first).toMatchObject({ outcome: 'proven' });
    expect(judge(sample, 'log_loss', ['log_loss: better by 1%']).first).toMatchObject({ outcome: 'proven' });
    const weights = new Float64Array(400).fill(2);
    expect(judge({ ...sample, weights }, 'accuracy').first.method).toContain('bootstrap');
    const clusters = Int32Array.from({ length: 400 }, (_, row) => row % 40);
    expect(judge({ ...sample, clusters }, 'auc').first).toMatchObject({
      method: 'paired Obuchowski (clusters)',
      outcome: 'proven',
    });
    const few = Int32Array.from({ length: 400 }, (_, row) => row % 4);
    expect(judge({ ...sample, clusters: few }, 'accuracy').first.outcome).toBe('unproven');
  });

  it('judges bounds of one model and of differences', () => {
    const sample = binary(500, 0.2, seededRandom('55'.repeat(16)));
    const outcome = (text: string) => judge(sample, 'auc', [text]).first.outcome;
    expect(outcome('candidate.auc >= 0.6')).toBe('proven');
    expect(outcome('candidate.auc >= 0.9999')).toBe('broken');
    expect(outcome('candidate.log_loss - baseline.log_loss < 0.02')).toBe('proven');
    expect(outcome('baseline.auc - candidate.auc > 0')).toBe('broken');
    expect(outcome('candidate.accuracy > 0.5 +/- 0.01')).toBe('unproven');
    expect(outcome('candidate.accuracy > 0.5 +/- 0.1')).toBe('proven');
    expect(outcome('candidate.f1 + 0.5 * candidate.recall > 0.1')).toBe('proven');
  });
});

describe('evaluateGate on slices', () => {
  const sample = binary(900, 0.3, seededRandom('31'.repeat(16)));
  const judgeSlices = (values: readonly string[], conditions: readonly string[], of: EvaluationSample = sample) => {
    const legal = metricsOf('binary');
    const sliceColumns = [codedColumn('region', values)];
    return evaluateGate({
      sample: of,
      legal,
      primary: findMetric('auc', legal),
      conditions: conditions.map(parseCondition),
      sliceColumns,
      options,
      onFirstModel: 'pass',
      sameModel: false,
    });
  };
  const positives = (row: number) => sample.label?.[row] === 1;

  it('cannot tell of a slice with one class, which vetoes nothing and proves nothing', () => {
    const values = Array.from({ length: 900 }, (_, row) => (row < 40 && !positives(row) ? 'tiny' : 'rest'));
    expect(judgeSlices(values, ['auc: better', 'slice(region): no-harm by 0.01'])).toMatchObject({
      verdict: 'pass',
      promote: true,
    });
    expect(judgeSlices(values, ['auc: better', 'slice(region): not-worse by 0.01'])).toMatchObject({
      verdict: 'inconclusive',
      promote: false,
    });
  });

  it('fails where the candidate does not answer in such a slice', () => {
    const values = Array.from({ length: 900 }, (_, row) => (row < 40 && !positives(row) ? 'tiny' : 'rest'));
    const score = sample.candidate.score!.slice();
    score[values.indexOf('tiny')] = Number.NaN;
    const spoilt = { ...sample, candidate: { ...sample.candidate, score } };
    expect(judgeSlices(values, ['slice(region): no-harm by 0.01'], spoilt).verdict).toBe('fail');
  });

  it('refuses a column with too many values', async () => {
    const long = binary(1200, 0.3, seededRandom('31'.repeat(16)));
    const values = Array.from({ length: 1200 }, (_, row) => String(row));
    await expectCode(() => judgeSlices(values, ['slice(region): no-harm by 0.01'], long), 'DATA_INVALID');
    await expectCode(() => judgeSlices(values, ['slice(planet): no-harm by 0.01'], long), 'DATA_COLUMN_MISSING');
  });

  it('vetoes equal models among twenty slices no more often than once in twenty', () => {
    let vetoes = 0;
    for (let repetition = 0; repetition < 40; repetition += 1) {
      const equal = binary(1200, 0, seededRandom(repetition.toString(16).padStart(32, 'e')));
      const values = Array.from({ length: 1200 }, (_, row) => String(row % 20));
      if (judgeSlices(values, ['slice(region).accuracy: no-harm by 0'], equal).verdict === 'fail') vetoes += 1;
    }
    expect(vetoes).toBeLessThanOrEqual(6);
  });
});
