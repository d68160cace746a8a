import { describe, expect, it } from '@jest/globals';
import { packVectors, unpackVectors, vectorOf } from '../../../../packages/data/src/two-sample/vector-rows.ts';

const pack = (lists: readonly (readonly unknown[] | null)[]) =>
  packVectors({ threshold: 2 ** 48, rows: lists.map((list, key) => ({ key, list })) });
const vectors = (lists: readonly (readonly unknown[] | null)[]) =>
  unpackVectors(pack(lists)).map(({ bytes }) => vectorOf(bytes));

describe('packVectors', () => {
  it('keeps short vectors as they are, with their norm', () => {
    expect(vectors([[3, 4]])).toEqual([{ norm: 5, parts: [3, 4] }]);
  });

  it('counts the commonest length, of two as common the smaller', () => {
    expect(
      pack([
        [1, 2],
        [1, 2],
        [1, 2, 3],
      ]).dimensions,
    ).toBe(2);
    expect(
      pack([
        [1, 2, 3],
        [1, 2],
      ]).dimensions,
    ).toBe(2);
    expect(pack([[], null]).dimensions).toBe(0);
  });

  it('marks gaps, infinities, text, nothing and other lengths', () => {
    expect(vectors([[1, 2], [1, 2], [1, null], [1, Number.POSITIVE_INFINITY], ['1', 2], null, [1]])).toEqual([
      { norm: 2.236328125, parts: [1, 2] },
      { norm: 2.236328125, parts: [1, 2] },
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it('keeps distances of long vectors in the mean, and the norm exactly', () => {
    const lists = Array.from({ length: 60 }, (_, row) =>
      Array.from({ length: 400 }, (__, at) => Math.sin(1.7 * row + at * (row + 1))),
    );
    const packed = vectors(lists).map((vector) => vector!);
    const ratios = lists.slice(1).map((list, at) => {
      const near = (a: readonly number[], b: readonly number[]): number =>
        a.reduce((sum, value, index) => sum + (value - b[index]!) ** 2, 0);
      return near(packed[at + 1]!.parts, packed[0]!.parts) / near(list, lists[0]!);
    });
    const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
    expect(Math.abs(mean - 1)).toBeLessThan(0.2);
    expect(packed[3]!.parts).toHaveLength(32);
    expect(packed[3]!.norm / Math.hypot(...lists[3]!)).toBeCloseTo(1, 3);
  });

  it('never changes its projection: samples of years are compared', () => {
    const [vector] = vectors([Array.from({ length: 40 }, (_, at) => at)]);
    expect(vector!.parts.slice(0, 4)).toEqual([41.71875, 31.8125, 48.09375, 5.65625]);
  });
});
