import { describe, expect, it } from '@jest/globals';
import { count, counted, percent } from '@plumbline/core';

describe('percent', () => {
  it('keeps the digits that matter near zero', () => {
    expect([0.5, 0.123456, 0.05, 0.00256, 0, 1].map(percent)).toEqual([
      '50 %',
      '12.3 %',
      '5 %',
      '0.26 %',
      '0 %',
      '100 %',
    ]);
  });

  it('writes a true minus and names what is no number', () => {
    expect([-0.021, Number.NaN, Number.POSITIVE_INFINITY].map(percent)).toEqual(['−2.1 %', 'NaN', 'Infinity']);
  });
});

describe('count', () => {
  it('groups thousands, whatever the locale', () => {
    expect([0, 999, 2850, 1_234_567].map(count)).toEqual(['0', '999', '2,850', '1,234,567']);
  });
});

describe('counted', () => {
  it('has one of a thing and several of it', () => {
    expect([0, 1, 2000].map((value) => counted(value, 'row'))).toEqual(['0 rows', '1 row', '2,000 rows']);
  });
});
