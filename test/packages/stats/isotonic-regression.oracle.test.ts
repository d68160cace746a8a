import { describe, expect, it } from '@jest/globals';
import { isotonicRegression } from '@plumbline/stats';
import oracle from '../../oracle/monitor/isotonic-regression.json' with { type: 'json' };

describe('isotonicRegression', () => {
  it.each(oracle.cases)('agrees with scikit-learn: $name', ({ input, expected, tolerance }) => {
    const fitted = isotonicRegression(input.values, input.weights);
    for (const [index, value] of expected.entries())
      expect(Math.abs(fitted[index]! - value)).toBeLessThanOrEqual(tolerance);
    expect(fitted).toHaveLength(expected.length);
  });

  it('fits nothing to nothing, and lets values without weight follow', () => {
    expect(isotonicRegression([], [])).toHaveLength(0);
    expect([...isotonicRegression([3, 1, 2], [0, 1, 1])]).toEqual([1, 1, 2]);
  });
});
