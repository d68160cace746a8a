import { describe, expect, it } from '@jest/globals';
import { onEdges } from '@plumbline/data';
import fc from 'fast-check';
import { cellsOf, worstError } from './cells-of.ts';

const numbers = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -20, max: 20 }),
  fc.constantFrom(0, 1e300, -1e300, Number.MAX_VALUE, -Number.MAX_VALUE),
);
const values = fc.array(numbers, { minLength: 1, maxLength: 400 });
const edges = fc
  .uniqueArray(numbers, { maxLength: 40 })
  .map((list) => [...new Set(list.map((edge) => edge + 0))].sort((a, b) => a - b));
const kind = fc.constantFrom('exhaustive' as const, 'grid' as const);

describe('onEdges', () => {
  it('misplaces no more than the share of values it states', () => {
    fc.assert(
      fc.property(values, edges, kind, (data, wanted, cut) => {
        const found = onEdges(cellsOf(data, cut), wanted);
        expect(found.edges).toEqual(wanted);
        expect(found.counts.reduce((sum, count) => sum + count, 0)).toBe(data.length);
        expect(Math.min(...found.counts)).toBeGreaterThanOrEqual(0);
        expect(worstError(found, data)).toBeLessThanOrEqual((found.rankError ?? 0) * data.length + 1e-9);
      }),
      { seed: 20240601, numRuns: 300 },
    );
  });

  it('is exact where every value has a cell, whatever the edges', () => {
    fc.assert(
      fc.property(values, edges, (data, wanted) => {
        const found = onEdges(cellsOf(data, 'exhaustive'), wanted);
        expect(found.rankError).toBeUndefined();
        expect(worstError(found, data)).toBe(0);
      }),
      { seed: 20240601, numRuns: 200 },
    );
  });

  it('states what it errs by, and not much more', () => {
    const data = Array.from({ length: 5000 }, (_, index) => Math.sqrt(index));
    const found = onEdges(cellsOf(data, 'grid'), [10.05, 35.01, 60.3]);
    expect(found.rankError).toBeGreaterThan(0);
    expect(found.rankError).toBeLessThan(1 / 200);
  });

  it('leaves cells on their own edges as they are', () => {
    const cells = cellsOf([1, 2, 3, 4.5], 'exhaustive');
    expect(onEdges(cells, [...cells.edges])).toBe(cells);
  });
});
