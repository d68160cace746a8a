import { describe, expect, it } from '@jest/globals';
import { areQuantities, decayMove, lossesOf, meanLoss, performanceOf } from '@plumbline/monitor';

describe('areQuantities', () => {
  it('tells classes from quantities', () => {
    expect(areQuantities([0, 1], [1, 0])).toBe(false);
    expect(areQuantities([0.5, 1.25], [1, 0])).toBe(true);
    expect(areQuantities(['a'], ['b'])).toBe(false);
    expect(areQuantities([1], ['b'])).toBe(false);
    expect(areQuantities([null], [null])).toBe(false);
    const many = Array.from({ length: 60 }, (_, value) => value);
    expect(areQuantities(many, many)).toBe(true);
  });

  it('does not let NaN turn a classifier into a quantity', () => {
    expect(areQuantities([0, Number.NaN, 1], [0, 1, 1])).toBe(false);
  });
});

describe('lossesOf', () => {
  it('takes one class for one class, however it is written', () => {
    const pairs = [[1, '1'], [true, 1], ['False', 0], ['1.0', 1], ['007', 7], ['a', 'a'], ['a', 'A']] as const; // biome-ignore format: one line
    const losses = lossesOf(pairs.map(([a]) => a), pairs.map(([, b]) => b), false); // biome-ignore format: one line
    expect(losses.values).toEqual([0, 0, 0, 0, 1, 0, 1]);
  });

  it('has no loss where prediction or label is missing, and always an error for NaN', () => {
    expect(lossesOf([1, null, Number.NaN], [null, 1, Number.NaN], false).values).toEqual([null, null, 1]);
  });

  it('measures quantities by their distance', () => {
    expect(lossesOf([1.5, 2, Number.NaN], [1, 4, 1])).toEqual({ kind: 'absolute-error', values: [0.5, 2, null] });
  });
});

describe('meanLoss', () => {
  it('is null without a row that has a loss', () => {
    expect(meanLoss({ kind: 'error', values: [null] })).toBeNull();
    expect(meanLoss({ kind: 'error', values: [1, null, 0] })).toEqual({ kind: 'error', mean: 0.5, rows: 2 });
  });
});

describe('decayMove', () => {
  const errors = (wrong: number, rows: number) => ({
    kind: 'error' as const,
    values: Array.from({ length: rows }, (_, row) => (row < wrong ? 1 : 0)),
  });

  it('is the rise of the error rate, and none for a fall', () => {
    const worse = performanceOf(errors(30, 100), errors(10, 100));
    const better = performanceOf(errors(5, 100), errors(10, 100));
    expect(worse && decayMove(worse, 'label', 0.02)?.estimate).toBeCloseTo(0.2, 12);
    expect(better && decayMove(better, 'label', 0.02)?.estimate).toBe(0);
  });

  it('is null where there is nothing to compare with, or a mean without bounds', () => {
    const alone = performanceOf(errors(1, 10), null);
    const quantity = performanceOf({ kind: 'absolute-error', values: [1] }, { kind: 'absolute-error', values: [2] });
    expect(alone && decayMove(alone, 'label', 0.02)).toBeNull();
    expect(quantity && decayMove(quantity, 'label', 0.02)).toBeNull();
    expect(performanceOf({ kind: 'error', values: [null] }, null)).toBeNull();
  });
});
