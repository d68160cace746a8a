import { describe, expect, it } from '@jest/globals';
import { DEFAULT_ALERT_POLICY, judgeMoves, type Move } from '@plumbline/monitor';
import { distributionRadius, totalVariationRadius } from '@plumbline/stats';
import fc from 'fast-check';

const PARAMETERS = { seed: 20240601, numRuns: 500 };
const rows = { rows: 5000, family: 1 };

const moveOf = (parts: Partial<Move> = {}): Move => ({
  column: 'age',
  component: 'distribution',
  estimate: 0.2,
  tolerance: 0.05,
  referenceRows: 100_000,
  rows: 5000,
  ...parts,
});

const moves = fc.record({
  estimate: fc.double({ min: 0, max: 1, noNaN: true }),
  tolerance: fc.double({ min: 0.001, max: 0.5, noNaN: true }),
  rows: fc.integer({ min: 200, max: 100_000 }),
  referenceRows: fc.integer({ min: 200, max: 1_000_000 }),
});

describe('judgeMoves', () => {
  it('raises exactly when D̂ − c(α_w)/√n − c(α_r)/√n_ref exceeds the tolerance', () => {
    fc.assert(
      fc.property(moves, fc.integer({ min: 1, max: 300 }), (parts, family) => {
        const {
          moves: judged,
          budget,
          signal,
        } = judgeMoves([moveOf(parts)], { rows: parts.rows, family }, DEFAULT_ALERT_POLICY);
        const c = (alpha: number) => Math.sqrt(-0.5 * Math.log(alpha / 2));
        const proven =
          parts.estimate -
          c(budget.window / family) / Math.sqrt(parts.rows) -
          c(budget.reference / family) / Math.sqrt(parts.referenceRows);
        if (Math.abs(proven - parts.tolerance) < 1e-9) return;
        expect(judged[0]?.raised).toBe(proven > parts.tolerance);
        expect(signal === 'raised').toBe(proven > parts.tolerance);
      }),
      PARAMETERS,
    );
  });

  it('is monotone: a larger move is never judged milder', () => {
    const order = ['clear', 'between', 'raised'];
    fc.assert(
      fc.property(moves, fc.double({ min: 0, max: 1, noNaN: true }), (parts, more) => {
        const larger = Math.min(1, parts.estimate + more);
        const [first, second] = [parts.estimate, larger].map(
          (estimate) =>
            judgeMoves([moveOf({ ...parts, estimate })], { rows: parts.rows, family: 1 }, DEFAULT_ALERT_POLICY).signal,
        );
        expect(order.indexOf(second ?? '')).toBeGreaterThanOrEqual(order.indexOf(first ?? ''));
      }),
      PARAMETERS,
    );
  });

  it('never says that nothing to judge, or too few rows, is clear', () => {
    expect(judgeMoves([], rows, DEFAULT_ALERT_POLICY).signal).toBe('no-data');
    for (const few of [0, 199, Number.NaN]) {
      const judged = judgeMoves([moveOf({ estimate: 0 })], { rows: few, family: 1 }, DEFAULT_ALERT_POLICY);
      expect(judged.signal).toBe('no-data');
    }
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('raises an estimate of %p', (estimate) => {
    const judged = judgeMoves([moveOf({ estimate })], rows, DEFAULT_ALERT_POLICY);
    expect(judged).toMatchObject({ signal: 'raised', moves: [{ estimate: 1, raised: true }] });
  });

  it('raises what is certain without a sample', () => {
    const gone = moveOf({ estimate: 1, certain: true, rows: 0, referenceRows: 0 });
    expect(judgeMoves([gone], rows, DEFAULT_ALERT_POLICY).moves[0]).toMatchObject({ raised: true, lower: 1 });
  });

  it('cannot raise what has no rows, and does not call it stable either', () => {
    const judged = judgeMoves([moveOf({ rows: 0 })], rows, DEFAULT_ALERT_POLICY).moves[0];
    expect(judged).toMatchObject({ raised: false, lower: 0, upper: 1 });
  });

  it('widens the bound of total variation by what chance does to many cells', () => {
    const cells = { reference: Array.from({ length: 30 }, () => 4000), current: Array.from({ length: 30 }, () => 100) };
    const parts = { rows: 3000, referenceRows: 120_000, estimate: 0.05 };
    const { moves: judged, budget } = judgeMoves([moveOf({ ...parts, cells })], rows, DEFAULT_ALERT_POLICY);
    expect(judged[0]?.windowRadius).toBe(totalVariationRadius(cells.current, budget.windowEach));
    expect(judged[0]?.windowRadius).toBeGreaterThan(distributionRadius(3000, budget.windowEach));
  });

  it('takes rows that come in clusters for fewer', () => {
    const judge = (designEffect: number) =>
      judgeMoves([moveOf()], rows, { ...DEFAULT_ALERT_POLICY, designEffect }).moves[0];
    expect(judge(4)?.windowRadius).toBeCloseTo(2 * (judge(1)?.windowRadius ?? 0), 12);
  });

  it("takes the larger of the policy's design effect and the column's own", () => {
    const radius = (own: number, policy: number) =>
      judgeMoves([moveOf({ designEffect: own })], rows, { ...DEFAULT_ALERT_POLICY, designEffect: policy }).moves[0]
        ?.windowRadius;
    expect(radius(4, 1)).toBe(radius(1, 4));
    expect(radius(4, 2)).toBe(radius(1, 4));
    expect(radius(2, 4)).toBe(radius(1, 4));
  });

  it('is between when more than the lower threshold is shown, but not the tolerance', () => {
    const { budget } = judgeMoves([moveOf()], rows, DEFAULT_ALERT_POLICY);
    const radius = distributionRadius(5000, budget.windowEach) + distributionRadius(100_000, budget.referenceEach);
    const signalAt = (lower: number) =>
      judgeMoves([moveOf({ estimate: lower + radius })], rows, DEFAULT_ALERT_POLICY).signal;
    expect([0.02, 0.03, 0.049, 0.051].map(signalAt)).toEqual(['clear', 'between', 'between', 'raised']);
  });
});
