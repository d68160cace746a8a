import { describe, expect, it } from '@jest/globals';
import type { Content } from '../../../../packages/data/src/two-sample/contents.ts';
import { chooseKept, EVERYTHING, keepOf, places } from '../../../../packages/data/src/two-sample/informative-scores.ts';

const content = (reference: number, current: number): Content => ({ bytes: new Uint8Array(), reference, current });

describe('places', () => {
  it('counts each side half, whatever its rows', () => {
    const contents = [content(1, 0), content(3, 0), content(0, 1)];
    expect([...places(contents, Float64Array.of(5, 1, 3))]).toEqual([0.9375, 0.1875, 0.625]);
  });

  it('gives equal scores their middle', () => {
    expect([...places([content(1, 0), content(0, 1)], Float64Array.of(7, 7))]).toEqual([0.5, 0.5]);
  });
});

describe('keepOf', () => {
  it('ties what lies between the lowest and the highest share', () => {
    const placed = Float64Array.of(0.01, 0.06, 0.5, 0.85, 0.95);
    expect([...keepOf(placed, { low: 0.05, high: 0.1 })]).toEqual([0.01, 0.5, 0.5, 0.5, 0.95]);
    expect([...keepOf(placed, EVERYTHING)]).toEqual([...placed]);
  });
});

describe('chooseKept', () => {
  /** 400 rows a side in the order of their scores; the last `moved` are current ones alone. */
  const half = (moved: number) => {
    const contents = [
      ...Array.from({ length: 800 - 2 * moved }, (_, at) => (at % 2 === 0 ? content(1, 0) : content(0, 1))),
      ...Array.from({ length: moved }, () => content(0, 1)),
    ];
    return { contents, placed: places(contents, Float64Array.from(contents.keys())) };
  };

  it('keeps every score where nothing is proven', () => {
    expect(chooseKept([half(0), half(0)])).toEqual(EVERYTHING);
  });

  it('keeps the end where rows of one side are', () => {
    const { low, high } = chooseKept([half(60), half(60)]);
    expect(low).toBe(0);
    expect(high).toBeGreaterThan(0);
    expect(high).toBeLessThanOrEqual(0.1);
  });
});
