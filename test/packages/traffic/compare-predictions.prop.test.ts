import { describe, expect, it } from '@jest/globals';
import type { Json } from '@plumbline/core';
import { comparePredictions, sameValue } from '@plumbline/traffic';
import fc from 'fast-check';

const value: fc.Arbitrary<Json> = fc.jsonValue({ maxDepth: 2 }).map((raw) => JSON.parse(JSON.stringify(raw)) as Json);
const tolerance = fc.constantFrom(0, 1e-6, 0.1);

describe('sameValue', () => {
  it('is symmetric, and everything is the same as itself', () => {
    fc.assert(
      fc.property(value, value, tolerance, (a, b, within) => {
        expect(sameValue(a, b, within)).toBe(sameValue(b, a, within));
        expect(sameValue(a, a, within)).toBe(true);
      }),
      { seed: 20240601, numRuns: 500 },
    );
  });

  it.each<[Json, Json, boolean]>([
    [1, 1 + 5e-7, true],
    [1, 1 + 5e-6, false],
    [1e9, 1e9 + 100, true],
    [0, -0, true],
    [1, '1', false],
    [1, true, false],
    [null, 0, false],
    [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, true],
    [Number.POSITIVE_INFINITY, 1e308, false],
    [Number.NaN, Number.NaN, false],
    [[1, 2], [1, 2, 3], false],
    [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
    [{ a: 1 }, { a: 1, b: undefined as unknown as Json }, false],
    [[], {}, false],
  ])('says of %j and %j: %s', (a, b, expected) => {
    expect(sameValue(a, b, 1e-6)).toBe(expected);
  });
});

describe('comparePredictions', () => {
  it('gives the share of differing rows and which they are', () => {
    const a = { contract: 'y', rows: ['x', 'y', 'z', 'x'] };
    expect(comparePredictions(a, { contract: 'y', rows: ['x', 'Y', 'z', 'X'] }, 0)).toEqual({
      share: 0.5,
      contractBroken: false,
      rows: [1, 3],
    });
  });

  it('counts a broken contract in full', () => {
    const a = { contract: 'y', rows: ['x', 'y'] };
    expect(comparePredictions(a, { contract: 'y', rows: ['x'] }, 0)).toMatchObject({ share: 1, contractBroken: true });
    expect(comparePredictions(a, { contract: 'z', rows: ['x', 'y'] }, 0)).toMatchObject({
      share: 1,
      contractBroken: true,
    });
  });
});
