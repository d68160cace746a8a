import { describe, expect, it } from '@jest/globals';
import { politisWhiteBlockLength } from '@plumbline/stats';
import oracle from '../../oracle/shadow/block-length.json' with { type: 'json' };

describe('politisWhiteBlockLength', () => {
  it.each(oracle.cases)('agrees with arch: $name', ({ input, expected, tolerance }) => {
    const actual = politisWhiteBlockLength(Float64Array.from(input.series));
    expect(Math.abs(actual - expected)).toBeLessThanOrEqual(tolerance * expected);
  });

  it('is 1 for a constant series, a short one and an empty one', () => {
    expect(politisWhiteBlockLength(new Float64Array(100).fill(3))).toBe(1);
    expect(politisWhiteBlockLength(Float64Array.of(1, 2, 3))).toBe(1);
    expect(politisWhiteBlockLength(new Float64Array(0))).toBe(1);
  });
});
