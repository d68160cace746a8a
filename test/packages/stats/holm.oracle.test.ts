import { describe, expect, it } from '@jest/globals';
import { holmAdjust } from '@plumbline/stats';
import oracle from '../../oracle/gate/holm.json' with { type: 'json' };

describe('holmAdjust', () => {
  it.each(oracle.cases)('agrees with statsmodels: $name', ({ input, expected, tolerance }) => {
    for (const [place, p] of holmAdjust(input.p).entries()) {
      expect(Math.abs(p - (expected.adjusted[place] ?? Number.NaN))).toBeLessThanOrEqual(tolerance);
    }
  });

  it('never rejects what is not a number, and takes nothing', () => {
    expect(holmAdjust([Number.NaN, 0.001])).toEqual([1, 0.002]);
    expect(holmAdjust([])).toEqual([]);
  });
});
