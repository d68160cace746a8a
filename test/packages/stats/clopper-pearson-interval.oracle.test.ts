import { describe, expect, it } from '@jest/globals';
import { clopperPearsonInterval } from '@plumbline/stats';
import oracle from '../../oracle/shadow/clopper-pearson.json' with { type: 'json' };

describe('clopperPearsonInterval', () => {
  it.each(oracle.cases)('agrees with statsmodels: $name', ({ input, expected, tolerance }) => {
    const actual = clopperPearsonInterval(input.successes, input.trials, input.level);
    expect(Math.abs(actual.lower - expected.lower)).toBeLessThanOrEqual(tolerance);
    expect(Math.abs(actual.upper - expected.upper)).toBeLessThanOrEqual(tolerance);
  });

  it('says nothing without trials', () => {
    expect(clopperPearsonInterval(0, 0, 0.9)).toEqual({ lower: 0, upper: 1, level: 0.9 });
  });
});
