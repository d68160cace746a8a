import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mergeMoments, momentsOf, momentsOfValues } from '../../../../packages/data/src/profile/moments.ts';

const counted = (values: readonly number[]) => values.map((value) => ({ value, count: 1 }));

/** In two passes, as the definition says. */
function direct(values: readonly number[]) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, sd: Math.sqrt(squares / (values.length - 1)) };
}

describe('mergeMoments', () => {
  it('gives the moments of all values, far from zero too', () => {
    const values = fc.array(fc.double({ min: -1000, max: 1000, noNaN: true }), { minLength: 2, maxLength: 60 });
    fc.assert(
      fc.property(fc.array(values, { minLength: 1, maxLength: 5 }), fc.constantFrom(0, 1e6, 1.7e9), (parts, shift) => {
        const moved = parts.map((part) => part.map((value) => value + shift));
        const merged = mergeMoments(moved.map((part) => momentsOfValues(counted(part))));
        const { mean, sd } = direct(moved.flat());
        // A mean is a double: what lies below its last digit cannot be told.
        const digit = Number.EPSILON * Math.abs(mean);
        expect(merged.count).toBe(moved.flat().length);
        expect(Math.abs(merged.mean! - mean)).toBeLessThanOrEqual(1e-8 * sd + 50 * digit);
        expect(Math.abs(merged.sd! - sd)).toBeLessThanOrEqual(1e-8 * sd + 50 * digit);
        expect([merged.min, merged.max]).toEqual([Math.min(...moved.flat()), Math.max(...moved.flat())]);
      }),
      { seed: 20240601, numRuns: 300 },
    );
  });

  it('knows no deviation where a part knows none', () => {
    const far = { ...momentsOfValues(counted([1, 2])), sd: null };
    expect(mergeMoments([far, momentsOfValues(counted([3]))]).sd).toBeNull();
    expect(mergeMoments([momentsOfValues(counted([1])), momentsOfValues(counted([3]))]).sd).toBe(
      Number(Math.SQRT2.toPrecision(10)),
    );
  });
});

describe('momentsOf', () => {
  it('says null instead of what overflows', () => {
    const sums = { count: 3, min: 0, max: 1e300, pivot: 0, sum: 1e300, squares: Number.POSITIVE_INFINITY };
    expect(momentsOf(sums)).toEqual({ count: 3, min: 0, max: 1e300, mean: 3.333333333e299, sd: null });
    expect(momentsOf({ ...sums, sum: Number.POSITIVE_INFINITY }).mean).toBeNull();
  });

  it('gives a single value itself, and none nothing', () => {
    expect(momentsOfValues(counted([0.1]))).toEqual({ count: 1, min: 0.1, max: 0.1, mean: 0.1, sd: null });
    expect(momentsOfValues([])).toEqual({ count: 0, min: null, max: null, mean: null, sd: null });
  });
});
