import { describe, expect, it } from '@jest/globals';
import { kullbackLeiblerDivergence } from '@plumbline/stats';
import oracle from '../../oracle/great-expectations/kullback-leibler.json' with { type: 'json' };

describe('kullbackLeiblerDivergence', () => {
  it.each(oracle.cases)('agrees with scipy: $name', ({ input, expected, tolerance }) => {
    const found = kullbackLeiblerDivergence(input.observed, input.expected);
    if (typeof expected === 'string') expect(String(found)).toBe(expected);
    else expect(Math.abs(found - expected)).toBeLessThanOrEqual(tolerance * Math.max(1, expected));
  });
});
