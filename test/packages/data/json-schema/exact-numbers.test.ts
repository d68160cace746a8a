import { describe, expect, it } from '@jest/globals';
import { identityOf, mayBeInexact, parseExact } from '../../../../packages/data/src/json-schema/exact-numbers.ts';

const identity = (text: string): string => {
  const { value, exact } = parseExact(text);
  return identityOf(value, exact);
};

describe('parseExact', () => {
  it('keeps every digit of whole numbers', () => {
    expect(identity('{"b": [9007199254740993], "a": -9223372036854775809}')).toBe(
      '{"a":-9223372036854775809,"b":[9007199254740993]}',
    );
  });

  it('throws SyntaxError for what is no JSON', () => {
    expect(() => parseExact('{')).toThrow(SyntaxError);
  });
});

describe('identityOf', () => {
  it.each([
    ['1', '1.0', true],
    ['0', '-0', true],
    ['{"a":1,"b":2}', '{"b":2,"a":1}', true],
    ['[1,2]', '[2,1]', false],
    ['"1"', '1', false],
    ['null', '"null"', false],
    ['[9007199254740993]', '[9007199254740992]', false],
    ['{"a,b":1}', '{"a":1}', false],
  ])('%s and %s: %s', (a, b, equal) => {
    expect(identity(a) === identity(b)).toBe(equal);
  });
});

describe('mayBeInexact', () => {
  it.each([
    ['{"a": 9007199254740993}', true],
    ['{"a": 123456789012345}', false],
    ['{"a": "9007199254740993"}', true],
  ])('%s: %s', (text, expected) => {
    expect(mayBeInexact(text)).toBe(expected);
  });
});
