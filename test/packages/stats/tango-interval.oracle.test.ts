import { describe, expect, it } from '@jest/globals';
import { normalCdf, tangoInterval, tangoPValueBelow, tangoScore } from '@plumbline/stats';
import oracle from '../../oracle/gate/tango.json' with { type: 'json' };

describe('tangoInterval', () => {
  it.each(oracle.cases)('agrees with the roots in mpmath: $name', ({ input, expected, tolerance }) => {
    const { lower, upper } = tangoInterval(input, input.level);
    expect(Math.abs(lower - expected.lower)).toBeLessThanOrEqual(tolerance);
    expect(Math.abs(upper - expected.upper)).toBeLessThanOrEqual(tolerance);
  });

  it('agrees with the published interval of 835, 15, 5, 145', () => {
    const { lower, upper } = tangoInterval({ fixed: 15, broken: 5, rows: 1000 }, 0.95);
    expect(lower).toBeCloseTo(0.0013668714, 9);
    expect(upper).toBeCloseTo(0.0201838089, 9);
  });

  it('is mirrored exactly when the models are exchanged', () => {
    const there = tangoInterval({ fixed: 31, broken: 12, rows: 400 }, 0.9);
    const back = tangoInterval({ fixed: 12, broken: 31, rows: 400 }, 0.9);
    expect([back.lower, back.upper]).toEqual([-there.upper, -there.lower]);
  });

  it('says nothing without rows', () => {
    expect(tangoInterval({ fixed: 0, broken: 0, rows: 0 }, 0.9)).toMatchObject({ lower: -1, upper: 1 });
  });
});

describe('tangoPValueBelow', () => {
  it('is below α exactly where the upper bound is below the margin', () => {
    const counts = { fixed: 10, broken: 40, rows: 900 };
    const { upper } = tangoInterval(counts, 0.9);
    expect(tangoPValueBelow(counts, upper + 1e-9)).toBeLessThan(0.05);
    expect(tangoPValueBelow(counts, upper - 1e-9)).toBeGreaterThan(0.05);
  });
});

describe('tangoScore', () => {
  it('is McNemar’s statistic at no difference', () => {
    expect(tangoScore({ fixed: 15, broken: 5, rows: 1000 }, 0)).toBeCloseTo(10 / Math.sqrt(20), 12);
    expect(normalCdf(tangoScore({ fixed: 0, broken: 0, rows: 9 }, 0))).toBe(0.5);
  });
});
