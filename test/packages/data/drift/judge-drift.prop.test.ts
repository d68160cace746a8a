import { describe, expect, it } from '@jest/globals';
import { type DriftHypothesis, type DriftPolicy, judgeDrift, judgeHypotheses, type Profile } from '@plumbline/data';
import fc from 'fast-check';

const SEEDED = { seed: 20240601, numRuns: 60 };
const SEED = '5eed5eed5eed5eed5eed5eed5eed5eed';
const context = { falseDiscoveryRate: 0.05, seed: SEED, changed: [], added: [] };
const counts = fc.array(fc.nat(400), { minLength: 2, maxLength: 8 });
const hypothesis = fc
  .record({
    measure: fc.constantFrom('ks' as const, 'total-variation' as const),
    cells: fc.array(fc.tuple(fc.nat(400), fc.nat(400)), { minLength: 2, maxLength: 8 }),
  })
  .map(
    ({ measure, cells }, index = 0): DriftHypothesis => ({
      column: `c${index}`,
      component: 'distribution',
      measure,
      tolerance: 0.05,
      resolution: 0,
      reference: cells.map(([a]) => a),
      current: cells.map(([, b]) => b),
    }),
  );

function profileOf(cells: readonly number[], rows: number): Profile {
  const count = cells.reduce((sum, cell) => sum + cell, 0);
  const own = { kind: 'string', type: 'VARCHAR', nulls: rows - count, nans: 0, infinities: 0 } as const;
  const categories = cells.map((cell, index) => ({ key: `k${index}`, count: cell }));
  return {
    schema: 'plumbline.profile/v1',
    rows,
    rules: [],
    edgesFrom: null,
    columns: [{ ...own, name: 'c', categories: { count, distinct: cells.length, categories, unseen: 0 } }],
  };
}

const policy: DriftPolicy = {
  tolerance: 0.05,
  shareTolerance: 0.02,
  falseDiscoveryRate: 0.05,
  columns: new Map(),
  ignored: new Set(),
  seed: SEED,
};

describe('judgeHypotheses', () => {
  it('never finds drift in identical counts', () => {
    fc.assert(
      fc.property(counts, fc.nat(50), (cells, nulls) => {
        const profile = profileOf(cells, cells.reduce((sum, cell) => sum + cell, 0) + nulls);
        expect(judgeDrift(profile, profile, policy).drifted).toEqual([]);
      }),
      SEEDED,
    );
  });

  it('gives both directions the same distance, and the same input the same answer', () => {
    fc.assert(
      fc.property(hypothesis, (asked) => {
        const [there] = judgeHypotheses([asked], context).columns;
        const [back] = judgeHypotheses(
          [{ ...asked, reference: asked.current, current: asked.reference }],
          context,
        ).columns;
        expect(back?.components[0]?.distance).toBeCloseTo(there?.components[0]?.distance ?? Number.NaN, 12);
        expect(judgeHypotheses([asked], context).columns[0]).toEqual(there);
        if (asked.measure === 'ks') expect(back?.answer).toBe(there?.answer);
      }),
      SEEDED,
    );
  });

  it('orders lower ≤ estimate ≤ upper, and drifted ⇔ lower > tolerance', () => {
    fc.assert(
      fc.property(fc.array(hypothesis, { minLength: 1, maxLength: 4 }), (asked) => {
        const named = asked.map((one, index) => ({ ...one, column: `c${index}` }));
        for (const { lower, distance, upper, answer, tolerance, tooFewRows } of judgeHypotheses(
          named,
          context,
        ).columns.flatMap(({ components }) => components)) {
          expect(lower).toBeLessThanOrEqual(distance + 1e-12);
          expect(upper).toBeGreaterThanOrEqual(distance - 1e-12);
          expect(answer === 'drifted').toBe(lower > tolerance);
          if (tooFewRows) expect(answer).toBe('undetermined');
        }
      }),
      SEEDED,
    );
  });

  it('never calls an empty side anything but undetermined', () => {
    const empty: DriftHypothesis = {
      column: 'c',
      component: 'distribution',
      measure: 'total-variation',
      tolerance: 0.05,
      resolution: 0,
      reference: [0, 0],
      current: [500, 500],
    };
    expect(judgeHypotheses([empty], context).columns[0]).toMatchObject({
      answer: 'undetermined',
      components: [{ tooFewRows: true }],
    });
  });
});
