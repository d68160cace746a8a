import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '@plumbline/stats';
import fc from 'fast-check';
import { mergeNumbers } from '../../../../packages/data/src/profile/merge-numbers.ts';
import { cellsOf, worstError } from './cells-of.ts';

const number = fc.oneof(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer({ min: 0, max: 30 }));
const part = fc.record({
  data: fc.array(number, { maxLength: 700 }),
  cut: fc.constantFrom('exhaustive' as const, 'grid' as const),
});
const cells = ({ data, cut }: { data: readonly number[]; cut: 'exhaustive' | 'grid' }) => cellsOf(data, cut);

describe('mergeNumbers', () => {
  it('misplaces no more than the share of values it states, in at most 512 cells, in any grouping', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (parts) => {
        const all = parts.flatMap(({ data }) => data);
        const together = mergeNumbers(parts.map(cells));
        const [first, ...rest] = parts.map(cells);
        const oneByOne = rest.reduce((merged, next) => mergeNumbers([merged, next]), first!);
        const backwards = mergeNumbers(parts.map(cells).reverse());
        expect(backwards.edges).toEqual(together.edges);
        for (const merged of [together, oneByOne, backwards]) {
          expect(merged.count).toBe(all.length);
          expect(merged.counts.reduce((sum, count) => sum + count, 0)).toBe(all.length);
          expect(merged.counts.length).toBeLessThanOrEqual(512);
          expect(worstError(merged, all)).toBeLessThanOrEqual((merged.rankError ?? 0) * all.length + 1e-9);
        }
      }),
      { seed: 20240601, numRuns: 150 },
    );
  });

  it('gives back the one part that holds values', () => {
    fc.assert(
      fc.property(part, (one) => {
        const own = cells(one);
        expect(mergeNumbers([cellsOf([], 'exhaustive'), own, cellsOf([], 'grid')])).toEqual(own);
      }),
      { seed: 20240601, numRuns: 50 },
    );
  });

  it('is exact where each value has a cell, where edges are shared, and where ranges do not meet', () => {
    const few = mergeNumbers([cellsOf([1, 2, 2, 9], 'exhaustive'), cellsOf([2, 5], 'exhaustive')]);
    expect(few).toEqual(cellsOf([1, 2, 2, 9, 2, 5], 'exhaustive'));
    const grid = cellsOf(
      Array.from({ length: 1000 }, (_, index) => index),
      'grid',
    );
    const shared = mergeNumbers([grid, grid, grid]);
    expect(shared.counts).toEqual(grid.counts.map((count) => 3 * count));
    expect(shared.rankError).toBeUndefined();
    const later = cellsOf(
      Array.from({ length: 1000 }, (_, index) => 5000 + index),
      'grid',
    );
    expect(mergeNumbers([grid, later]).rankError).toBeUndefined();
  });

  it('errs by less than a cell where many shards of one population are merged at once', () => {
    const random = seededRandom('c0ffee00c0ffee00c0ffee00c0ffee00');
    const shards = Array.from({ length: 40 }, () => Array.from({ length: 3000 }, () => random.next() ** 3));
    const merged = mergeNumbers(shards.map((data) => cellsOf(data, 'grid')));
    const all = shards.flat();
    expect(merged.rankError).toBeLessThan(1 / 200);
    expect(worstError(merged, all) / all.length).toBeLessThan(1 / 1000);
    expect(Math.max(...merged.counts) / all.length).toBeLessThan(1 / 120);
  });

  it('keeps values that hold a large share apart where cells are joined', () => {
    const shards = [0, 1, 2, 3].map((shard) => [
      ...Array.from({ length: 900 }, (_, index) => index + shard / 7),
      ...new Array<number>(500).fill(77.5),
    ]);
    const merged = mergeNumbers(shards.map((data) => cellsOf(data, 'grid')));
    const cell = merged.edges.indexOf(77.5);
    expect(merged.counts.length).toBeLessThanOrEqual(512);
    expect(merged.counts[cell]).toBe(2000);
  });
});
