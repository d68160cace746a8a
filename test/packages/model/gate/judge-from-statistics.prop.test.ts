import { describe, expect, it } from '@jest/globals';
import {
  type EvaluationSample,
  evaluateGate,
  evaluatePoints,
  findMetric,
  type Judged,
  judgeFromStatistics,
  metricsOf,
  parseCondition,
} from '@plumbline/model';
import { type Random, seededRandom } from '@plumbline/stats';
import fc from 'fast-check';
import { comparisonStatistics } from '../../../../packages/model/src/gate/judge-comparison.ts';
import type { SufficientStatistics } from '../../../../packages/model/src/gate/statistics.ts';

type Paired = EvaluationSample & { readonly baseline: NonNullable<EvaluationSample['baseline']> };

const options = { alpha: 0.05, replicates: 1000, seed: 'c0ffee'.repeat(8) };
const seeds = fc.integer({ min: 0, max: 1_000_000 }).map((value) => seededRandom(value.toString(16).padStart(32, 'f')));
const runs = { seed: 20240601, numRuns: 25 };

function binary(rows: number, gap: number, random: Random): Paired {
  const label = Int32Array.from({ length: rows }, (_, row) => (row % 3 === 0 ? 1 : 0));
  const side = (lift: number) => {
    const score = Float64Array.from(label, (y) =>
      Math.min(1, Math.max(0, 0.35 + (0.2 + lift) * y + 0.6 * (random.next() - 0.5))),
    );
    return { predicted: Int32Array.from(score, (value) => (value >= 0.5 ? 1 : 0)), score, probabilities: null };
  };
  const rest = { task: 'binary', classes: ['0', '1'], target: null, weights: null, clusters: null } as const;
  return { ...rest, rows, label, candidate: side(gap), baseline: side(0) };
}

function judged(sample: EvaluationSample, conditions: readonly string[], more: object = {}): readonly Judged[] {
  const legal = metricsOf(sample.task);
  return evaluateGate({
    sample,
    legal,
    primary: findMetric('auc', legal),
    conditions: conditions.map(parseCondition),
    sliceColumns: [],
    options: { ...options, ...more },
    onFirstModel: 'pass',
    sameModel: false,
  }).judged;
}

const CONDITIONS = [
  'auc: better',
  'auc: not-worse by 0.02',
  'auc: no-harm by 0.02',
  'auc: not-worse by 5%',
  'accuracy: better by 0.01',
  'accuracy: no-harm by 0.01',
  'recall: not-worse by 0.05',
  'f1: better',
  'f1: no-harm by 0.03',
  'f1: not-worse by 5%',
  'log_loss: no-harm by 0.05',
  'log_loss: better by 1%',
  'brier: better',
  'mcc: not-worse by 10%',
  'candidate.auc >= 0.6',
  'candidate.accuracy > 0.5',
  'candidate.f1 >= 0.4',
  'candidate.log_loss < 0.8',
  'candidate.mcc > 0.1 +/- 0.3',
  'baseline.auc - candidate.auc < 0.1',
  'candidate.log_loss - baseline.log_loss < 0.02',
  'candidate.f1 + 0.5 * candidate.recall > 0.1',
];

/** What came out, but for Holm's adjustment, which looks at all together. */
const own = ({ adjustedP, outcome, ...rest }: Judged) => ({
  ...rest,
  outcome: adjustedP !== null && outcome === 'broken' ? 'holds' : outcome,
});

function kindsOf(statistics: SufficientStatistics): readonly string[] {
  if (statistics.kind === 'unjudged') return ['unjudged'];
  if (statistics.kind === 'bound') return [statistics.value.kind];
  return [statistics.difference.kind, ...(statistics.excess === null ? [] : [statistics.excess.kind])];
}

function expectTheSame(all: readonly Judged[], alpha = options.alpha): void {
  for (const each of all) {
    const text = JSON.stringify(each.statistics);
    const read = JSON.parse(text) as SufficientStatistics;
    expect(read).toEqual(each.statistics);
    expect(own(judgeFromStatistics(each.condition, read, { alpha }))).toEqual(own(each));
  }
}

describe('judgeFromStatistics()', () => {
  const seen = new Set<string>();
  const note = (all: readonly Judged[]) => {
    for (const { statistics } of all) for (const kind of kindsOf(statistics)) seen.add(kind);
    return all;
  };

  it('finds bit for bit what was judged, from statistics that went through JSON', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom(12, 70, 240), fc.constantFrom(-0.1, 0, 0.3), (random, rows, gap) => {
        expectTheSame(note(judged(binary(rows, gap, random), CONDITIONS)));
      }),
      runs,
    );
  });

  it('does so on weights, clusters, permutation, models that are the same or perfect, and numbers that are not there', () => {
    const random = seededRandom('ab'.repeat(16));
    const sample = binary(240, 0.1, random);
    const weights = Float64Array.from({ length: 240 }, () => random.next());
    const clusters = Int32Array.from({ length: 240 }, (_, row) => row % 40);
    const spoilt = { ...sample.candidate, score: sample.candidate.score!.with(7, Number.NaN) };
    const separating = { ...sample.candidate, score: Float64Array.from(sample.label ?? [], (y, row) => y + row / 1e3) };
    const kinds: readonly EvaluationSample[] = [
      { ...sample, weights },
      { ...sample, clusters },
      { ...sample, candidate: spoilt },
      { ...sample, baseline: sample.candidate },
      { ...sample, baseline: null },
      { ...sample, candidate: separating, baseline: separating },
    ];
    for (const each of kinds) expectTheSame(note(judged(each, CONDITIONS)));
    expectTheSame(note(judged(sample, CONDITIONS, { test: 'permutation' })));
    const { judged: points } = evaluatePoints({
      candidate: { auc: 0.8, f1: Number.NaN },
      baseline: { auc: 0.7 },
      rows: 0,
      conditions: ['candidate.auc >= 0.75', 'candidate.f1 > 0', 'auc: better', 'candidate.nope > 0'].map(
        parseCondition,
      ),
      options,
      onFirstModel: 'pass',
      sameModel: false,
    });
    expectTheSame(note(points));
  });

  it('was asked about every kind of number', () => {
    const kinds = ['none', 'point', 'discordant', 'delong', 'pairs', 'permutation', 'percentile', 'studentised'];
    expect([...seen].sort()).toEqual([...kinds, 'binomial', 'auc', 'unjudged'].sort());
  });

  it('proves nothing from bounds of another confidence, nor from statistics of another kind', () => {
    const sample = binary(240, 0.4, seededRandom('cd'.repeat(16)));
    for (const each of judged(sample, ['f1: better', 'log_loss: better'])) {
      expect(each.outcome).toBe('proven');
      expect(judgeFromStatistics(each.condition, each.statistics, { alpha: 0.2 }).outcome).toBe('unproven');
      const bound = parseCondition('candidate.f1 >= 0');
      expect(judgeFromStatistics(bound, each.statistics, options).outcome).toBe('undefined');
    }
  });
});

describe('comparisonStatistics() at a smaller α', () => {
  it.each(['auc', 'accuracy', 'recall', 'f1', 'log_loss', 'average_precision'])('never proves more: %s', (name) => {
    const metric = findMetric(name, metricsOf('binary'));
    fc.assert(
      fc.property(seeds, fc.constantFrom(12, 70, 240), fc.constantFrom(0, 0.1, 0.3), (random, rows, gap) => {
        for (const text of [`${name}: better`, `${name}: not-worse by 0.05`]) {
          const condition = parseCondition(text);
          if (condition.kind !== 'comparison') throw new Error(text);
          const at = comparisonStatistics(binary(rows, gap, random), { condition, metric, slice: null }, options);
          const proven = [0.2, 0.1, 0.05, 0.025, 0.01].map(
            (alpha) => judgeFromStatistics(condition, at(alpha), { alpha }).outcome === 'proven',
          );
          // Once lost, a proof does not come back.
          expect(proven).toEqual(proven.toSorted((a, b) => Number(b) - Number(a)));
        }
      }),
      runs,
    );
  });
});

describe('evaluateGate when one answer of the candidate is corrected', () => {
  const POSITION = { better: 3, 'not-worse': 2, inconclusive: 1, worse: 0 } as const;

  it('never turns better into worse, nor lowers a bound of the accuracy', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom(30, 120), fc.constantFrom(-0.2, 0, 0.3), (random, rows, gap) => {
        const sample = binary(rows, gap, random);
        const { predicted } = sample.candidate;
        const wrong = predicted?.findIndex((answer, row) => answer !== sample.label?.[row]) ?? -1;
        if (wrong < 0 || predicted === null) return;
        const corrected = { ...sample.candidate, predicted: predicted.with(wrong, sample.label?.[wrong] ?? 0) };
        const [before] = judged(sample, ['accuracy: better']);
        const [after] = judged({ ...sample, candidate: corrected }, ['accuracy: better']);
        const state = ({ better, worse }: Judged) =>
          better ? POSITION.better : worse ? POSITION.worse : POSITION.inconclusive;
        expect(after!.estimate).toBeGreaterThan(before!.estimate);
        // Exact and asymptotic bounds meet at ten differing rows, where only the sign is comparable.
        if (after!.method === before!.method) {
          expect(after!.lower).toBeGreaterThanOrEqual(before!.lower);
          expect(after!.upper).toBeGreaterThanOrEqual(before!.upper);
        }
        expect(state(before!) === POSITION.better && state(after!) === POSITION.worse).toBe(false);
      }),
      { ...runs, numRuns: 100 },
    );
  });
});
