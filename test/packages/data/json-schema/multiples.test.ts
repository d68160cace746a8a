import { describe, expect, it } from '@jest/globals';
import { isMultipleOf } from '../../../../packages/data/src/json-schema/multiples.ts';

describe('isMultipleOf', () => {
  it.each([
    [6, 3, true],
    [7, 3, false],
    [-6, 3, true],
    [0, 7, true],
    [0.3, 0.1, true],
    [0.35, 0.1, false],
    [19.99, 0.01, true],
    [1e9 + 0.005, 0.01, false],
    [1e308, 0.5, true],
    [1e-7, 1e-8, true],
    [1.5e-7, 1e-7, false],
    [9007199254740993n, 2, false],
    [9007199254740994n, 2, true],
    [9007199254740993n, 0.5, true],
  ])('%d of %d: %s', (value, of, expected) => {
    expect(isMultipleOf(value, of)).toBe(expected);
  });
});
