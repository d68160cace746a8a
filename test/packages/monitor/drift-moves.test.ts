import { describe, expect, it } from '@jest/globals';
import { type CountedHypothesis, driftMoves } from '@plumbline/monitor';

const asked = (parts: Partial<CountedHypothesis>): CountedHypothesis => ({
  column: 'age',
  component: 'distribution',
  measure: 'ks',
  tolerance: 0.05,
  reference: [50, 50],
  current: [50, 50],
  ...parts,
});

describe('driftMoves', () => {
  it('measures numbers by the largest distance of their distribution functions', () => {
    const { moves } = driftMoves({
      hypotheses: [asked({ reference: [25, 50, 25], current: [5, 5, 10] })],
      changed: [],
    });
    expect(moves).toEqual([
      {
        column: 'age',
        component: 'distribution',
        estimate: 0.25,
        tolerance: 0.05,
        referenceRows: 100,
        rows: 20,
        designEffect: 1,
      },
    ]);
  });

  it('measures categories by total variation and keeps the cells for its bound', () => {
    const cells = { reference: [50, 30, 20], current: [20, 30, 50] };
    const { moves } = driftMoves({ hypotheses: [asked({ measure: 'total-variation', ...cells })], changed: [] });
    expect(moves[0]?.estimate).toBeCloseTo(0.3, 12);
    expect(moves[0]?.cells).toEqual(cells);
  });

  it('measures a share by its change, whichever way', () => {
    const hypotheses = [asked({ measure: 'share', component: 'null-share', reference: [30, 70], current: [1, 9] })];
    expect(driftMoves({ hypotheses, changed: [] }).moves[0]?.estimate).toBeCloseTo(0.2, 12);
  });

  it('carries the design effect of each column', () => {
    const hypotheses = [asked({}), asked({ column: 'plan' })];
    const { moves } = driftMoves({ hypotheses, changed: [] }, new Map([['plan', 4]]));
    expect(moves.map((move) => move.designEffect)).toEqual([1, 4]);
  });

  it('takes a column that is gone for a certain move', () => {
    const { moves } = driftMoves({ hypotheses: [], changed: [{ column: 'plan', reason: 'it is gone' }] });
    expect(moves[0]).toMatchObject({ column: 'plan', component: 'presence', estimate: 1, certain: true });
  });

  it('leaves out a distribution without a value on one side: its nulls tell the same', () => {
    expect(driftMoves({ hypotheses: [asked({ current: [0, 0] })], changed: [] }).moves).toEqual([]);
  });

  it('shares the error out among all that could be asked of the columns, not only what this window holds', () => {
    const nulls = asked({ measure: 'share', component: 'null-share' });
    expect(driftMoves({ hypotheses: [asked({})], changed: [] }).size).toBe(4);
    expect(driftMoves({ hypotheses: [asked({}), nulls], changed: [{ column: 'plan', reason: 'x' }] }).size).toBe(8);
  });
});
