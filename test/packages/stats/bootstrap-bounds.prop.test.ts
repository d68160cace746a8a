import { describe, expect, it } from '@jest/globals';
import { bootstrapPValueBelow, percentileBounds } from '@plumbline/stats';
import fc from 'fast-check';

const replicates = fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 40, maxLength: 300 });

describe('percentileBounds', () => {
  it('mirrors bit for bit when every replicate is negated', () => {
    fc.assert(
      fc.property(replicates, (values) => {
        const there = percentileBounds(Float64Array.from(values), 0.05);
        const back = percentileBounds(
          Float64Array.from(values, (value) => -value),
          0.05,
        );
        expect(back.lower + there.upper).toBe(0);
        expect(back.upper + there.lower).toBe(0);
      }),
      { seed: 20240601 },
    );
  });

  it('is below a margin exactly where the p-value is at most α', () => {
    fc.assert(
      fc.property(replicates, fc.double({ min: -5, max: 5, noNaN: true }), (values, margin) => {
        const { upper } = percentileBounds(Float64Array.from(values), 0.05);
        expect(bootstrapPValueBelow(Float64Array.from(values), margin) <= 0.05).toBe(upper < margin);
      }),
      { seed: 20240601 },
    );
  });

  it('is unbounded where a replicate is not finite or there are too few', () => {
    const unbounded = { lower: Number.NEGATIVE_INFINITY, upper: Number.POSITIVE_INFINITY };
    expect(
      percentileBounds(
        Float64Array.from({ length: 99 }, (_, row) => (row === 7 ? Number.NaN : row)),
        0.05,
      ),
    ).toEqual(unbounded);
    expect(
      percentileBounds(
        Float64Array.from({ length: 10 }, (_, row) => row),
        0.05,
      ),
    ).toEqual(unbounded);
    expect(bootstrapPValueBelow(Float64Array.from([Number.NaN, Number.NaN]), 0)).toBe(1);
  });
});
