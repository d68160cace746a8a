import { describe, expect, it } from '@jest/globals';
import { expandedAlpha, expandedPValue } from '@plumbline/stats';
import oracle from '../../oracle/gate/expanded-percentile.json' with { type: 'json' };

describe('expandedAlpha()', () => {
  it.each(oracle.cases)("is Hesterberg's: $name", ({ input: { alpha, units }, expected, tolerance }) => {
    const found = expandedAlpha(alpha, units);
    expect(Math.abs(found / expected.alpha - 1)).toBeLessThan(tolerance);
    expect(found).toBeLessThan(alpha);
    expect(Math.abs(expandedPValue(found, units) / alpha - 1)).toBeLessThan(1e-8);
  });

  it('reads nothing from a single unit', () => {
    expect([expandedAlpha(0.05, 1), expandedPValue(0.01, 1)]).toEqual([0, 1]);
  });
});
