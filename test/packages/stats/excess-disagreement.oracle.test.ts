import { describe, expect, it } from '@jest/globals';
import { effectiveClusters, excessDisagreement, type ShareSum } from '@plumbline/stats';
import oracle from '../../oracle/shadow/excess-disagreement.json' with { type: 'json' };

const shares = ([sum, count]: readonly number[]): ShareSum => ({ sum: sum!, count: count!, effective: count! });

describe('excessDisagreement', () => {
  it.each(oracle.cases)('agrees with scipy: $name', ({ input, expected, tolerance }) => {
    const within = input.within === null ? null : shares(input.within);
    const actual = excessDisagreement({ between: shares(input.between), within }, input.alpha);
    expect(Math.abs(actual.estimate - expected.estimate)).toBeLessThanOrEqual(tolerance);
    expect(Math.abs(actual.lower - expected.lower)).toBeLessThanOrEqual(tolerance);
    expect(Math.abs(actual.upper - expected.upper)).toBeLessThanOrEqual(tolerance);
  });

  it('says nothing where nothing was compared', () => {
    const { lower, upper, noise } = excessDisagreement({ between: shares([0, 0]), within: null }, 0.05);
    expect([lower, upper, noise]).toEqual([0, 1, null]);
  });

  it('is wider when the requests are clustered', () => {
    const loose = excessDisagreement({ between: { sum: 10, count: 1000, effective: 1000 }, within: null }, 0.05);
    const tight = excessDisagreement({ between: { sum: 10, count: 1000, effective: 100 }, within: null }, 0.05);
    expect(tight.upper).toBeGreaterThan(loose.upper);
    expect(tight.lower).toBeLessThan(loose.lower);
  });
});

describe('effectiveClusters', () => {
  it('is the number of clusters of equal size, fewer of unequal ones, and 0 of none', () => {
    expect(effectiveClusters([3, 3, 3])).toBeCloseTo(3, 12);
    expect(effectiveClusters([97, 1, 1, 1])).toBeLessThan(1.1);
    expect(effectiveClusters([])).toBe(0);
  });
});
