import { describe, expect, it } from '@jest/globals';
import { cellDistances, normalizedAbsoluteDifference, totalVariation, wassersteinOfCells } from '@plumbline/stats';
import exact from '../../oracle/drift/cell-distances.json' with { type: 'json' };
import oracle from '../../oracle/drift/distances.json' with { type: 'json' };
import values from '../../oracle/drift/wasserstein.json' with { type: 'json' };
import { expectRelative } from '../../support/expect-relative.ts';

describe('cellDistances', () => {
  it.each(oracle.cases)(
    'agrees with numpy and scipy: $name',
    ({ input: { reference, current }, expected, tolerance }) => {
      const actual = { ...cellDistances(reference, current), totalVariation: totalVariation(reference, current) };
      for (const key of [
        'psi',
        'jensenShannon',
        'hellinger',
        'chiSquare',
        'degreesOfFreedom',
        'totalVariation',
      ] as const) {
        expectRelative(actual[key], expected[key], tolerance);
      }
      if ('wasserstein' in expected) {
        const bounds = [...reference.keys(), reference.length];
        expectRelative(wassersteinOfCells(reference, current, bounds), expected.wasserstein ?? Number.NaN, tolerance);
      }
    },
  );

  it.each(exact.cases)(
    'agrees with the definitions: $name',
    ({ input: { reference, current }, expected, tolerance }) => {
      const actual = {
        ...cellDistances(reference, current),
        totalVariation: totalVariation(reference, current),
        normalizedAbsoluteDifference: normalizedAbsoluteDifference(reference, current),
      };
      for (const key of [
        'psi',
        'jensenShannon',
        'hellinger',
        'lInfinity',
        'totalVariation',
        'normalizedAbsoluteDifference',
      ] as const) {
        expectRelative(actual[key], expected[key], tolerance);
      }
    },
  );

  it('is NaN where a side is empty', () => {
    const { psi, jensenShannon, hellinger, lInfinity, chiSquare } = cellDistances([0, 0], [1, 2]);
    expect([psi, jensenShannon, hellinger, lInfinity, chiSquare]).toEqual(new Array(5).fill(Number.NaN));
    expect(wassersteinOfCells([0, 0], [1, 2], [0, 1, 2])).toBeNaN();
  });
});

describe('wassersteinOfCells', () => {
  it.each(values.cases)('agrees with scipy on values: $name', ({ input, expected, tolerance }) => {
    expectRelative(wassersteinOfCells(input.reference, input.current, input.bounds), expected, tolerance);
  });
});

describe('normalizedAbsoluteDifference', () => {
  it('has the number of TFDV: the same shares at ten times the volume', () => {
    expect(normalizedAbsoluteDifference([1, 5], [10, 50])).toBeCloseTo(45 / 66, 12);
    expect(normalizedAbsoluteDifference([0], [0])).toBe(0);
  });
});
