import { describe, expect, it } from '@jest/globals';
import { isWithin, microsOf } from '../../../../../packages/data/src/checks/judge/within-bounds.ts';

describe('isWithin', () => {
  it.each([
    [1, { min: 1, max: 1 }, true],
    [1, { min: 1, minStrict: true }, false],
    [1, { max: 1, maxStrict: true }, false],
    [1, {}, true],
    [Number.NaN, {}, false],
    [Number.NaN, { outside: true }, false],
    [Number.POSITIVE_INFINITY, { min: 0 }, true],
    [1, { min: 2, max: 3, outside: true }, true],
    [2, { min: 2, max: 3, outside: true }, false],
    [9_007_199_254_740_993n, { max: '9007199254740992' }, false],
    [9_007_199_254_740_993n, { min: '9007199254740993' }, true],
    [5, { min: '5' }, true],
    [5, { min: '4.5' }, true],
    [5, { min: 'a' }, false],
    [5, { min: 'a', outside: true }, false],
    ['b', { min: 'a', max: 'c' }, true],
    ['b', { max: 7 }, false],
    // By code point, as the engine compares: a surrogate pair comes after every other character.
    ['🙂', { min: '\uffee' }, true],
  ] as const)('%p in %j: %p', (value, bounds, expected) => {
    expect(isWithin(value, bounds)).toBe(expected);
  });
});

describe('microsOf', () => {
  it.each([
    ['1970-01-01', 0],
    ['1970-01-01T00:00:01', 1_000_000],
    ['1970-01-01 00:00:00.000001', 1],
    ['1970-01-01T01:00:00+01:00', 0],
    ['1970-01-01T01:00+01', 0],
    ['1970-01-01T01:00:00+0100', 0],
    ['1970-01-01T00:00Z', 0],
    ['1969-12-31T23:59:59.5', -500_000],
    ['soon', null],
    ['2024-13-01', null],
    [5, null],
  ])('%p is %p', (limit, expected) => {
    expect(microsOf(limit)).toBe(expected);
  });
});
