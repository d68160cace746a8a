import { describe, expect, it } from '@jest/globals';
import { pairedPermutation, percentileBounds, quantileSorted, seededRandom, signFlips } from '@plumbline/stats';
import exact from '../../oracle/gate/exact-permutation.json' with { type: 'json' };
import subsets from '../../oracle/gate/sign-flips.json' with { type: 'json' };

const random = () => seededRandom('0123456789abcdef'.repeat(4));

describe('pairedPermutation() of few rows', () => {
  it.each(exact.cases)('counts every exchange as scipy does: $name', ({ input, expected, tolerance }) => {
    const { greater, less } = pairedPermutation(Float64Array.from(input.values), 1000, random());
    expect(Math.abs(greater - expected.greater)).toBeLessThan(tolerance);
    expect(Math.abs(less - expected.less)).toBeLessThan(tolerance);
  });
});

describe('signFlips()', () => {
  it.each(subsets.cases)('draws from the means of all subsets: $name', ({ input, expected, tolerance }) => {
    const { subsetMeans } = signFlips(Float64Array.from(input.values), 20_000, random());
    for (const [q, value] of Object.entries(expected.quantiles)) {
      expect(Math.abs(quantileSorted(subsetMeans, Number(q)) - value)).toBeLessThan(tolerance);
    }
  });

  it('bounds the mean where its p-value says so, and mirrored by negation', () => {
    const values = Float64Array.from(subsets.cases[1]!.input.values);
    const there = signFlips(values, 1999, random());
    const { lower, upper } = percentileBounds(there.subsetMeans, 0.05);
    const shifted = (by: number) =>
      signFlips(
        values.map((value) => value - by),
        1999,
        random(),
      );
    expect(shifted(lower - 1e-9).greater).toBeLessThanOrEqual(0.05);
    expect(shifted(lower + 1e-9).greater).toBeGreaterThan(0.05);
    expect(shifted(upper + 1e-9).less).toBeLessThanOrEqual(0.05);
    const back = signFlips(
      values.map((value) => -value),
      1999,
      random(),
    );
    expect([back.greater, back.less]).toEqual([there.less, there.greater]);
    expect(percentileBounds(back.subsetMeans, 0.05)).toEqual({ lower: -upper, upper: -lower });
  });
});
