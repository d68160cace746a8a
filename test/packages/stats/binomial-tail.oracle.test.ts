import { describe, expect, it } from '@jest/globals';
import { binomialUpperTail } from '@plumbline/stats';
import oracle from '../../oracle/monitor/binomial-tail.json' with { type: 'json' };

describe('binomialUpperTail', () => {
  it.each(oracle.cases)('agrees with scipy: $name', ({ input, expected, tolerance }) => {
    const actual = binomialUpperTail(input.successes, input.trials, input.p);
    expect(Math.abs(actual - expected)).toBeLessThanOrEqual(tolerance * Math.max(expected, 1e-300));
  });
});
