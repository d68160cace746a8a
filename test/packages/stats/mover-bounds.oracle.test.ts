import { describe, expect, it } from '@jest/globals';
import { moverBounds } from '@plumbline/stats';
import oracle from '../../oracle/shadow/mover.json' with { type: 'json' };

describe('moverBounds', () => {
  it.each(oracle.cases)('agrees with the Newcombe interval of statsmodels: $name', ({ input, expected, tolerance }) => {
    const actual = moverBounds(input.terms);
    expect(Math.abs(actual.estimate - expected.estimate)).toBeLessThanOrEqual(tolerance);
    expect(Math.abs(actual.lower - expected.lower)).toBeLessThanOrEqual(tolerance);
    expect(Math.abs(actual.upper - expected.upper)).toBeLessThanOrEqual(tolerance);
  });

  it('is zero without terms', () => {
    expect(moverBounds([])).toEqual({ estimate: 0, lower: 0, upper: 0 });
  });
});
