import { expect } from '@jest/globals';

/** |actual − expected| ≤ tolerance·|expected|: where the expected number is 0, the actual one must be. */
export function expectRelative(actual: number, expected: number, tolerance: number): void {
  expect({ actual, error: Math.abs(actual - expected) <= tolerance * Math.abs(expected) }).toEqual({
    actual,
    error: true,
  });
}
