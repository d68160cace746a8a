import { describe, expect, it } from '@jest/globals';
import { type EvaluationSample, evaluateGate, findMetric, metricsOf, parseCondition, swapped } from '@plumbline/model';
import { seededRandom } from '@plumbline/stats';

type Paired = EvaluationSample & { readonly baseline: NonNullable<EvaluationSample['baseline']> };

/** Alternating labels with the scores that two functions of row and label give. */
function binary(
  rows: number,
  candidate: (row: number, label: number) => number,
  baseline: (row: number, label: number) => number,
): Paired {
  const label = Int32Array.from({ length: rows }, (_, row) => row % 2);
  const side = (of: (row: number, label: number) => number) => {
    const score = Float64Array.from(label, (y, row) => of(row, y));
    return { predicted: Int32Array.from(score, (value) => Number(value >= 0.5)), score, probabilities: null };
  };
  return {
    task: 'binary',
    rows,
    classes: ['0', '1'],
    label,
    target: null,
    weights: null,
    clusters: null,
    candidate: side(candidate),
    baseline: side(baseline),
  };
}

function regression(candidate: readonly number[], baseline: readonly number[]): Paired {
  const side = (values: readonly number[]) => ({
    predicted: null,
    score: Float64Array.from(values),
    probabilities: null,
  });
  return {
    ...binary(candidate.length, Number, Number),
    task: 'regression',
    classes: [],
    label: null,
    target: new Float64Array(candidate.length),
    candidate: side(candidate),
    baseline: side(baseline),
  };
}

function judge(sample: EvaluationSample, conditions: readonly string[], primary = 'auc') {
  const legal = metricsOf(sample.task);
  const result = evaluateGate({
    sample,
    legal,
    primary: findMetric(primary, legal),
    conditions: conditions.map(parseCondition),
    sliceColumns: [],
    options: { alpha: 0.05, replicates: 1000, seed: 'c0ffee'.repeat(8) },
    onFirstModel: 'pass',
    sameModel: false,
  });
  return { ...result, first: result.judged[0]! };
}

const random = seededRandom('20240601'.repeat(4));
const noise = Float64Array.from({ length: 4_000 }, () => random.next());
/** Perfect separation with scores of the row's own. */
const perfect = (from: number) => (row: number, label: number) => 0.4 * noise[from + row]! + 0.55 * label;
/** About as good as a coin with a thumb on it. */
const weak = (from: number) => (row: number, label: number) => Math.min(1, 0.85 * noise[from + row]! + 0.15 * label);

const RANKED = ['auc', 'average_precision'];
const COUNTED = ['f1', 'mcc', 'precision', 'recall', 'balanced_accuracy', 'average_precision'];
/** Shares of rows, which are bounded exactly at any value. */
const EXACT = ['accuracy', 'f1', 'precision', 'recall', 'specificity'];

describe('evaluateGate on rows that show no spread', () => {
  it.each(RANKED)('does not take two perfect models on 40 rows for proof of %s', (metric) => {
    const sample = binary(40, perfect(0), perfect(100));
    expect(judge(sample, [`${metric}: not-worse by 0.01`])).toMatchObject({ verdict: 'inconclusive', promote: false });
  });

  it('bounds the AUC by pairs where hardly a row changes its rank', () => {
    const { first, promote } = judge(binary(2_000, perfect(0), perfect(2_000)), ['auc: not-worse by 0.01']);
    expect(promote).toBe(true);
    expect(first.lower).toBeCloseTo(-(1 - 0.05 ** (1 / 1000)), 9);
    expect(first.upper).toBe(-first.lower);
    expect(first.method).toContain('pairs');
  });

  it('takes recalibrated scores for the same ranking', () => {
    const sample = binary(1_200, weak(0), (row, label) => weak(0)(row, label) ** 3);
    expect(judge(sample, ['auc: not-worse by 0.01']).first.outcome).toBe('proven');
    expect(judge(sample, ['auc: better']).first.outcome).toBe('unproven');
  });

  it.each(COUNTED)('does not take one perfect model on 40 rows for proof of %s', (metric) => {
    const sample = { ...binary(40, perfect(0), perfect(100)), baseline: null };
    expect(judge(sample, [`candidate.${metric} >= 0.99`])).toMatchObject({ verdict: 'inconclusive', promote: false });
  });

  it.each(EXACT)('takes a perfect model on enough rows for proof of %s, and not on one row less', (metric) => {
    // 0.99 is what 299 right rows of 299 prove: 0.05^(1/299) is just above it, 0.05^(1/298) below.
    const judged = (of: number, condition: string) =>
      judge({ ...binary(2 * of, perfect(0), perfect(100)), baseline: null }, [condition]).promote;
    const ofClass = metric === 'accuracy' ? 150 : 299;
    const limit = metric === 'f1' ? (2 * 0.99) / 1.99 : 0.99;
    expect(judged(ofClass, `candidate.${metric} >= ${limit}`)).toBe(true);
    expect(judged(ofClass - (metric === 'accuracy' ? 2 : 1), `candidate.${metric} >= ${limit}`)).toBe(false);
  });

  it('does not take the same difference on every row for a known mean', () => {
    const sample = regression(Array(20).fill(1.005), Array(20).fill(1));
    expect(judge(sample, ['mae: not-worse by 0.01'], 'mae')).toMatchObject({
      verdict: 'inconclusive',
      decision: 'worse',
    });
    const gained = judge(swapped(sample) as Paired, ['mae: better by 0.004'], 'mae');
    expect(gained).toMatchObject({ verdict: 'inconclusive', promote: false, decision: 'not-worse' });
    const alone = { ...sample, baseline: null };
    expect(judge(alone, ['candidate.mae <= 1.006'], 'mae').first.outcome).toBe('unproven');
  });
});

describe('evaluateGate on weights and clusters', () => {
  const good = (row: number, label: number) => 0.2 * noise[row]! + 0.4 * label + 0.2;
  const sample = binary(400, good, weak(400));

  it('counts rows that weigh nothing as no rows', () => {
    const weights = Float64Array.from({ length: 400 }, (_, row) => Number(row < 12));
    for (const metric of ['accuracy', 'auc', 'f1', 'log_loss', 'brier']) {
      const { first } = judge({ ...sample, weights }, [`${metric}: not-worse by 0.3`], metric);
      expect(first.problem ?? first.method).toMatch(/needs at least|permutation/);
      expect(Number.isFinite(first.lower) && first.lower !== 0).toBe(false);
    }
  });

  it('counts rows by what they weigh: one row that outweighs all proves nothing', () => {
    const weights = Float64Array.from({ length: 400 }, (_, row) => (row === 1 ? 1e12 : 1));
    for (const metric of ['accuracy', 'auc', 'f1']) {
      expect(judge({ ...sample, weights }, [`candidate.${metric} >= 0.6`], metric).promote).toBe(false);
      expect(judge({ ...sample, weights }, [`${metric}: not-worse by 0.3`], metric).first.method).toBe(
        'paired permutation',
      );
    }
  });

  it('proves nothing from one cluster, nor from positives that all lie in a few', () => {
    const one = { ...sample, clusters: new Int32Array(400) };
    expect(judge(one, ['auc: better'])).toMatchObject({ verdict: 'inconclusive', promote: false });
    const gathered = Int32Array.from({ length: 400 }, (_, row) => (row % 2 === 1 ? row % 4 : 4 + ((row / 2) % 50)));
    const clusters = Int32Array.from(gathered, (id) => (id === 1 ? 0 : id === 3 ? 1 : id - 2));
    expect(judge({ ...sample, clusters }, ['auc: better']).first).toMatchObject({
      method: 'paired permutation',
    });
    expect(judge({ ...sample, clusters }, ['auc: better by 0.01', 'candidate.auc >= 0.6']).judged).toMatchObject([
      { outcome: 'unproven', problem: null },
      { outcome: 'unproven', problem: 'needs at least 20 clusters with rows of each class: the rarest has 2' },
    ]);
  });
});

describe('evaluateGate on bounds that this sample does not give', () => {
  const few = { ...binary(16, perfect(0), perfect(100)), baseline: null };

  it.each(['<=', '<', '>=', '>'])('does not take a missing bound for one that %s holds by', (operator) => {
    for (const metric of ['log_loss', 'brier', 'auc', 'mcc', 'average_precision']) {
      for (const threshold of [-5, 0, 0.0001, 0.5, 1, 1e300]) {
        const result = judge(few, [`candidate.${metric} ${operator} ${threshold}`]);
        expect(result).toMatchObject({ verdict: 'inconclusive', promote: false });
      }
    }
  });
});

describe('evaluateGate on margins in percent', () => {
  it('asks no less of "better by 0%" than of "better"', () => {
    for (let repetition = 0; repetition < 60; repetition += 1) {
      const at = 20 * repetition;
      const sample = binary(60, weak(at), weak(at + 1_500));
      for (const metric of ['auc', 'accuracy', 'f1']) {
        const [plain, percent] = [`${metric}: better`, `${metric}: better by 0%`].map(
          (condition) => judge(sample, [condition], metric).promote,
        );
        expect(percent && !plain).toBe(false);
      }
    }
  });

  it('cannot tell, and does not fail, where there are too few rows', () => {
    const sample = binary(16, weak(0), weak(100));
    expect(judge(sample, ['f1: not-worse by 5%'], 'f1')).toMatchObject({ verdict: 'inconclusive', promote: false });
    expect(judge(sample, ['candidate.f1 - 0.9 * baseline.f1 > 0'], 'f1').verdict).toBe('inconclusive');
  });
});

describe('evaluateGate when candidate and baseline of an extreme sample are exchanged', () => {
  const constant = () => 0.5;
  const weights = Float64Array.from({ length: 120 }, (_, row) => (row % 3 === 0 ? 0 : noise[row]! * 10 ** (row % 9)));
  const clusters = Int32Array.from({ length: 120 }, (_, row) => Math.floor(row / 3));
  const doubled = binary(
    120,
    (row, label) => weak(0)(row >> 2, label),
    (row, label) => weak(900)(row >> 2, label),
  );
  const samples: readonly (readonly [string, Paired])[] = [
    ['perfect against constant', binary(120, perfect(0), constant)],
    ['two perfect ones', binary(120, perfect(0), perfect(500))],
    ['nearly perfect ones', binary(120, (row, label) => (row === 4 ? 0.9 : perfect(0)(row, label)), perfect(500))],
    ['the same ranking', binary(120, weak(0), (row, label) => weak(0)(row, label) ** 2)],
    ['duplicate rows', doubled],
    ['twenty rows', binary(20, weak(0), perfect(500))],
    ['wild weights', { ...binary(120, weak(0), weak(900)), weights }],
    ['clusters of three', { ...binary(120, weak(0), weak(900)), clusters }],
    ['one cluster', { ...binary(120, perfect(0), weak(900)), clusters: new Int32Array(120) }],
  ];

  it.each(samples)('mirrors every bound and never promotes both ways: %s', (_, sample) => {
    for (const metric of ['auc', 'accuracy', 'f1', 'average_precision', 'log_loss', 'brier', 'mcc']) {
      const [there, back] = [
        judge(sample, [`${metric}: better`], metric),
        judge(swapped(sample), [`${metric}: better`], metric),
      ];
      expect([there.first.lower === -back.first.upper, there.first.upper === -back.first.lower]).toEqual([true, true]);
      expect([there.first.better, there.first.worse]).toEqual([back.first.worse, back.first.better]);
      expect(there.promote && back.promote).toBe(false);
      expect(there.first.lower <= there.first.estimate + 1e-12).toBe(true);
    }
  });
});

describe('evaluateGate on extreme numbers', () => {
  const CONDITIONS = ['better', 'not-worse by 0.01', 'not-worse by 5%'];
  const scores = [0, 1, 0.5, Number.MIN_VALUE, 1 - 2 ** -53];

  it.each(scores)('never promotes a constant score of %d over itself or over a better model', (value) => {
    const constant = binary(400, () => value, weak(0));
    const equal = binary(
      400,
      () => value,
      () => value,
    );
    for (const sample of [constant, equal]) {
      for (const condition of CONDITIONS) expect(judge(sample, [`auc: ${condition}`]).promote).toBe(false);
    }
  });

  it.each([1e308, Number.MAX_VALUE, Number.POSITIVE_INFINITY, Number.NaN])(
    'never promotes a regression that is off by %d, and leaves the evidence readable',
    (value) => {
      const near = Array.from({ length: 60 }, (_, row) => noise[row]!);
      const far = near.map((own, row) => (row === 7 ? value : own / 2));
      for (const metric of ['mae', 'rmse', 'r2']) {
        const result = judge(
          regression(far, near),
          [`${metric}: not-worse by 0.01`, `${metric}: no-harm by 0.01`],
          metric,
        );
        expect(result.promote).toBe(false);
        expect(result.judged.map(({ rowsNeeded }) => Number.isNaN(rowsNeeded)).includes(true)).toBe(false);
        expect(Number.isNaN(result.jointPower)).toBe(false);
      }
    },
  );

  it('takes a loss that only rounding tells from its margin for unproven', () => {
    const sample = binary(2_000, perfect(0), perfect(2_000));
    const edge = 1 - 0.05 ** (1 / 1000);
    expect(judge(sample, [`auc: not-worse by ${edge + 1e-14}`]).first.outcome).toBe('unproven');
    expect(judge(sample, [`auc: not-worse by ${edge + 1e-6}`]).first.outcome).toBe('proven');
  });
});
