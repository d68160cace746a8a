import { describe, expect, it } from '@jest/globals';
import { ksHalfWidth, ksOfCells, ksPValue, ksResolution } from '@plumbline/stats';
import fc from 'fast-check';

const SEEDED = { seed: 20240601, numRuns: 300 };
const pair = fc.array(fc.tuple(fc.nat(200), fc.nat(200)), { minLength: 2, maxLength: 12 }).map((cells) => ({
  reference: cells.map(([a]) => a + 1),
  current: cells.map(([, b]) => b + 1),
}));

describe('ksOfCells', () => {
  it('is symmetric, in [0, 1], and 0 for the same counts', () => {
    fc.assert(
      fc.property(pair, ({ reference, current }) => {
        const distance = ksOfCells(reference, current);
        expect(distance).toBe(ksOfCells(current, reference));
        expect(distance).toBeGreaterThanOrEqual(0);
        expect(distance).toBeLessThanOrEqual(1);
        expect(ksOfCells(reference, reference)).toBe(0);
      }),
      SEEDED,
    );
  });

  it('is 0 where a side is empty, which its caller must judge', () => {
    expect(ksOfCells([0, 0], [1, 2])).toBe(0);
    expect(ksResolution([0, 0], [1, 2])).toBe(0);
  });
});

describe('ksPValue', () => {
  it('is the level at which the lower bound meets the tolerance', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.06, max: 0.4, noNaN: true }),
        fc.integer({ min: 50, max: 5000 }),
        (distance, n) => {
          const p = ksPValue(distance, 0.05, { n, m: 700 });
          if (p < 1 && p > 1e-12) expect(distance - ksHalfWidth(n, 700, p)).toBeCloseTo(0.05, 9);
        },
      ),
      SEEDED,
    );
  });

  it('is 1 up to the tolerance, whatever the rows', () => {
    expect(ksPValue(0.05, 0.05, { n: 1e9, m: 1e9 })).toBe(1);
    expect(ksPValue(Number.NaN, 0.05, { n: 100, m: 100 })).toBe(1);
  });
});

describe('ksResolution', () => {
  it('is the largest mass both sides have in one cell, but for cells of a single number', () => {
    expect(ksResolution([50, 50], [25, 75])).toBe(0.5);
    expect(ksResolution([50, 50], [25, 75], [false, true])).toBe(0.25);
  });
});
