import { describe, expect, it } from '@jest/globals';
import { compareNumbers } from '../../../../packages/cli/src/verify/compare-numbers.ts';

describe('compareNumbers', () => {
  it('passes over what only rounding tells apart, relative to the larger above 1', () => {
    expect(compareNumbers({ a: [1, 2e6] }, { a: [1 + 1e-13, 2e6 + 1e-7] }, 1e-12)).toEqual([]);
    expect(compareNumbers({ a: [1, 2e6] }, { a: [1 + 1e-11, 2e6] }, 1e-12)).toMatchObject([{ place: 'a.0' }]);
  });

  it.each([
    [{ a: 1 }, { a: 1, b: 2 }, 'b'],
    [{ a: 1, b: 2 }, { a: 1 }, 'b'],
    [[1, 2], [1], ''],
    ['pass', 'fail', ''],
    [1, '1', ''],
    [null, 0, ''],
    [true, false, ''],
    ['NaN', 'Infinity', ''],
  ])('tells %j from %j', (recorded, again, place) => {
    expect(compareNumbers(recorded, again, 1)).toEqual([expect.objectContaining({ place })]);
  });
});
