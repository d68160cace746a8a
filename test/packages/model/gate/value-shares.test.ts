import { describe, expect, it } from '@jest/globals';
import { binMiddles, centralRange, commonRange, valueShares } from '@plumbline/model';

describe('valueShares', () => {
  const values = Float64Array.of(0, 0.1, 0.5, 1, 7, Number.NaN, Number.POSITIVE_INFINITY);

  it('puts both ends into the outermost bins, and leaves out what is not finite', () => {
    expect(valueShares(values, { weights: null, range: [0, 1], bins: 2 })).toEqual([2 / 5, 3 / 5]);
  });

  it('counts weights, and only the rows that count', () => {
    const weights = Float64Array.of(1, 2, 3, 4, 5, 6, 7);
    expect(valueShares(values, { weights, range: [0, 1], bins: 2, counts: (row) => row < 4 })).toEqual([0.3, 0.7]);
  });

  it('is null in every bin where no value counts', () => {
    expect(valueShares(values, { weights: null, range: [0, 1], bins: 2, counts: () => false })).toEqual([null, null]);
  });
});

describe('commonRange, centralRange and binMiddles', () => {
  it('span the finite values of all lists, and [0, 1] where there is none', () => {
    expect(commonRange(Float64Array.of(3, Number.NaN), Float64Array.of(-1))).toEqual([-1, 3]);
    expect(commonRange(Float64Array.of(Number.NaN))).toEqual([0, 1]);
    expect(centralRange([])).toEqual([0, 1]);
  });

  it('leave one value far out aside, and none where values are few', () => {
    const many = Float64Array.from({ length: 5_000 }, (_, row) => (row === 0 ? 1e9 : row / 5_000));
    expect(centralRange([many])[1]).toBeLessThan(1.1);
    expect(centralRange([Float64Array.of(0, 1, 1, 100)])).toEqual([0, 100]);
  });

  it('name the middle of each bin', () => {
    expect(binMiddles([0, 4], 2)).toEqual([1, 3]);
  });
});
