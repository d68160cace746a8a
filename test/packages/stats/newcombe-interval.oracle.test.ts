import { describe, expect, it } from '@jest/globals';
import { newcombeInterval } from '@plumbline/stats';
import oracle from '../../oracle/drift/newcombe.json' with { type: 'json' };

describe('newcombeInterval', () => {
  it.each(oracle.cases)('agrees with statsmodels: $name', ({ input, expected, tolerance }) => {
    const share = ([successes = 0, trials = 0]: readonly number[]) => ({ successes, trials });
    const { lower, upper } = newcombeInterval(share(input.first), share(input.second), input.level);
    expect(Math.abs(lower - expected[0]!)).toBeLessThanOrEqual(tolerance);
    expect(Math.abs(upper - expected[1]!)).toBeLessThanOrEqual(tolerance);
  });
});
