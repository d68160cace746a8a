import { describe, expect, it } from '@jest/globals';
import { tfdvJensenShannon } from '@plumbline/stats';
import oracle from '../../oracle/drift/tfdv-jensen-shannon.json' with { type: 'json' };

describe('tfdvJensenShannon', () => {
  it.each(oracle.cases)('$name', ({ input: { before, after }, expected, tolerance }) => {
    // The published numbers have eleven digits.
    expect(Math.abs(tfdvJensenShannon(before, after) - expected)).toBeLessThanOrEqual(tolerance);
    expect(Math.abs(tfdvJensenShannon(after, before) - expected)).toBeLessThanOrEqual(tolerance);
  });

  it('never lets infinite mass of one side meet that of the other', () => {
    const open = {
      buckets: [
        { low: Number.NEGATIVE_INFINITY, high: 0, count: 1 },
        { low: Number.POSITIVE_INFINITY, high: Number.POSITIVE_INFINITY, count: 1 },
      ],
      nans: 0,
    };
    expect(tfdvJensenShannon(open, open)).toBe(1);
  });

  it('is NaN for an empty side, and spans the whole range of numbers', () => {
    const wide = { buckets: [{ low: -Number.MAX_VALUE, high: Number.MAX_VALUE, count: 4 }], nans: 0 };
    expect(tfdvJensenShannon(wide, { buckets: [], nans: 0 })).toBeNaN();
    expect(tfdvJensenShannon(wide, { buckets: [{ low: 0, high: 1, count: 3 }], nans: 0 })).toBeCloseTo(1, 9);
  });
});
