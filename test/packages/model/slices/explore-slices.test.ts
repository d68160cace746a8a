import { describe, expect, it } from '@jest/globals';
import { type Random, seededRandom } from '@plumbline/stats';
import type { EvaluationSample } from '../../../../packages/model/src/evaluation-sample.ts';
import { metricsOf } from '../../../../packages/model/src/metrics/catalogue.ts';
import { findMetric } from '../../../../packages/model/src/metrics/find-metric.ts';
import { exploreSlices } from '../../../../packages/model/src/slices/explore-slices.ts';
import { codedColumn, type SliceColumn } from '../../../../packages/model/src/slices/slice-column.ts';

const Q = 0.05;
const metricOf = (name: string) => findMetric(name, metricsOf('binary'));

function columnsOf(rows: number, random: Random): readonly SliceColumn[] {
  const pick = (count: number) => Array.from({ length: rows }, () => `v${Math.floor(random.next() * count)}`);
  return [
    codedColumn('region', pick(4)),
    codedColumn('plan', pick(5)),
    { name: 'age', kind: 'number', numbers: Float64Array.from({ length: rows }, () => random.next()) },
  ];
}

interface Sides {
  readonly rows: number;
  /** Chance of a wrong answer of either side in a row. */
  readonly wrong: (row: number, side: 'candidate' | 'baseline') => number;
}

/** Labels are all 1; the score is the probability of 1, so that log loss is lopsided. */
function sampleOf({ rows, wrong }: Sides, random: Random): EvaluationSample {
  const side = (name: 'candidate' | 'baseline') => {
    const predicted = Int32Array.from({ length: rows }, (_, row) => (random.next() < wrong(row, name) ? 0 : 1));
    const score = Float64Array.from(predicted, (label) =>
      label === 1 ? 0.5 + 0.499 * random.next() : 0.5 * random.next() ** 3 + 1e-4,
    );
    return { predicted, score, probabilities: null };
  };
  const candidate = side('candidate');
  return {
    task: 'binary',
    rows,
    classes: ['0', '1'],
    label: new Int32Array(rows).fill(1),
    target: null,
    weights: null,
    clusters: null,
    candidate,
    baseline: side('baseline'),
  };
}

describe('exploreSlices()', () => {
  it.each([
    ['accuracy', 0.03, 31],
    ['accuracy', 0.3, 32],
    ['log_loss', 0.1, 33],
  ])('flags anything at all in at most q of the runs where no slice is weak: %s, %d wrong', (metric, share, seed) => {
    const random = seededRandom(String(seed).repeat(16));
    const runs = 300;
    let flagged = 0;
    for (let run = 0; run < runs; run += 1) {
      const sample = sampleOf({ rows: 2000, wrong: () => share }, random);
      const found = exploreSlices(sample, {
        metric: metricOf(metric),
        columns: columnsOf(2000, random),
        falseDiscoveryRate: Q,
      });
      if ((found?.flagged ?? 0) > 0) flagged += 1;
    }
    expect(flagged / runs).toBeLessThanOrEqual(Q + 3 * Math.sqrt((Q * (1 - Q)) / runs));
  });

  it('finds a planted intersection of one row in twenty that loses 20 points, nine times in ten', () => {
    const random = seededRandom('77'.repeat(16));
    const [rows, runs] = [20_000, 40];
    let found = 0;
    for (let run = 0; run < runs; run += 1) {
      const columns = columnsOf(rows, random);
      const [region, plan] = columns;
      if (region?.kind !== 'text' || plan?.kind !== 'text') throw new Error('columns of text');
      const isPlanted = (row: number) =>
        region.labels[region.codes[row]!] === 'v1' && plan.labels[plan.codes[row]!] === 'v2';
      const sample = sampleOf(
        { rows, wrong: (row, side) => (side === 'candidate' && isPlanted(row) ? 0.35 : 0.15) },
        random,
      );
      const weak = exploreSlices(sample, { metric: metricOf('accuracy'), columns, falseDiscoveryRate: Q });
      const hit = weak?.slices.filter(({ slice, flagged }) => flagged && slice === 'region = v1, plan = v2') ?? [];
      if (hit.length === 2 && hit[0]?.slice === weak?.slices[0]?.slice) found += 1;
    }
    expect(found / runs).toBeGreaterThanOrEqual(0.9);
  });

  const random = seededRandom('5a'.repeat(16));
  const planted = sampleOf(
    { rows: 4000, wrong: (row, side) => (side === 'candidate' && row % 10 === 3 ? 0.6 : 0.1) },
    random,
  );
  const tenth = codedColumn(
    'tenth',
    Array.from({ length: 4000 }, (_, row) => String(row % 10)),
  );

  it('prints values as the metric has them, and bounds that agree with the flag', () => {
    const found = exploreSlices(planted, { metric: metricOf('log_loss'), columns: [tenth], falseDiscoveryRate: Q });
    const [first] = found?.slices ?? [];
    expect(found).toMatchObject({ metric: 'log_loss', tested: 20, flagged: 2 });
    expect(first).toMatchObject({ slice: 'tenth = 3', rows: 400, flagged: true });
    expect(first?.candidate).toBeGreaterThan(first?.reference ?? Number.NaN);
    expect(first?.upper).toBeLessThan(0);
    expect(first?.estimate).toBeCloseTo((first?.reference ?? 0) - (first?.candidate ?? 0), 12);
  });

  it('goes by a metric that every row has a value of where the primary one has none', () => {
    const asked = { columns: [tenth], falseDiscoveryRate: Q };
    expect(exploreSlices(planted, { metric: metricOf('auc'), ...asked })?.metric).toBe('brier');
    const logits = planted.candidate.score?.map((score) => 9 * score) ?? null;
    const unbounded = { ...planted, candidate: { ...planted.candidate, score: logits } };
    expect(exploreSlices(unbounded, { metric: metricOf('auc'), ...asked })?.metric).toBe('accuracy');
    const silent = { ...unbounded, candidate: { predicted: null, score: logits, probabilities: null } };
    expect(exploreSlices(silent, { metric: metricOf('auc'), ...asked })).toBeNull();
    expect(exploreSlices(planted, { metric: metricOf('auc'), columns: [], falseDiscoveryRate: Q })).toBeNull();
  });

  it('compares a first model with itself alone', () => {
    const found = exploreSlices(
      { ...planted, baseline: null },
      { metric: metricOf('accuracy'), columns: [tenth], falseDiscoveryRate: Q },
    );
    expect(found?.slices.map(({ against }) => against)).toEqual(Array.from({ length: 10 }, () => 'overall'));
    expect(found?.slices[0]).toMatchObject({ slice: 'tenth = 3', flagged: true });
  });

  it('counts clusters, not rows: one user whose rows all fail is no weak slice', () => {
    const sample = { ...planted, clusters: Int32Array.from({ length: 4000 }, (_, row) => (row % 10 === 3 ? 0 : row)) };
    const found = exploreSlices(sample, { metric: metricOf('accuracy'), columns: [tenth], falseDiscoveryRate: Q });
    expect(found?.slices.filter(({ slice, flagged }) => flagged && slice === 'tenth = 3')).toEqual([]);
  });

  it('leaves slices below the minimum untested', () => {
    const rare = codedColumn(
      'rare',
      Array.from({ length: 4000 }, (_, row) => (row < 49 ? 'few' : row < 99 ? 'enough' : 'rest')),
    );
    const found = exploreSlices(planted, { metric: metricOf('accuracy'), columns: [rare], falseDiscoveryRate: Q });
    expect([...new Set(found?.slices.map(({ slice }) => slice))].sort()).toEqual(['rare = enough', 'rare = rest']);
  });
});
