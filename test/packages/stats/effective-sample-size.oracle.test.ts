import { describe, expect, it } from '@jest/globals';
import { effectiveSampleSize, flatTopMoments } from '@plumbline/stats';
import oracle from '../../oracle/shadow/effective-sample-size.json' with { type: 'json' };

describe('effectiveSampleSize', () => {
  it.each(oracle.cases)('agrees with the definition in numpy: $name', ({ input, expected, tolerance }) => {
    const series = Float64Array.from(input.series);
    expect(flatTopMoments(series).bandwidth).toBe(expected.bandwidth);
    expect(Math.abs(effectiveSampleSize(series) - expected.size)).toBeLessThanOrEqual(tolerance * expected.size);
  });

  it('counts a constant, a short and an empty series in full', () => {
    expect(effectiveSampleSize(new Float64Array(100).fill(3))).toBe(100);
    expect(effectiveSampleSize(Float64Array.of(1, 2))).toBe(2);
    expect(effectiveSampleSize(new Float64Array(0))).toBe(0);
  });
});
