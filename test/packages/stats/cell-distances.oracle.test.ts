import { describe, expect, it } from '@jest/globals';
import { cellDistances, totalVariation, wassersteinOfCells } from '@plumbline/stats';
import oracle from '../../oracle/drift/distances.json' with { type: 'json' };

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
        expect(Math.abs(actual[key] - expected[key])).toBeLessThanOrEqual(
          tolerance * Math.max(1, Math.abs(expected[key])),
        );
      }
      if ('wasserstein' in expected) {
        const bounds = [...reference.keys(), reference.length];
        expect(wassersteinOfCells(reference, current, bounds)).toBeCloseTo(expected.wasserstein ?? Number.NaN, 9);
      }
    },
  );

  it('is NaN where a side is empty', () => {
    expect(cellDistances([0, 0], [1, 2]).psi).toBeNaN();
    expect(wassersteinOfCells([0, 0], [1, 2], [0, 1, 2])).toBeNaN();
  });
});
