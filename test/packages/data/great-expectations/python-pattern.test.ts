import { describe, expect, it } from '@jest/globals';
import { beyondRe2, re2OfPython } from '../../../../packages/data/src/great-expectations/python-pattern.ts';

describe('beyondRe2', () => {
  it.each([
    ['a(?=b)', 'looking ahead or behind'],
    ['a(?!b)', 'looking ahead or behind'],
    ['(?<=a)b', 'looking ahead or behind'],
    ['[a](?<!a)b', 'looking ahead or behind'],
    ['(a)\\1', 'a back-reference'],
    ['(?P<x>a)(?P=x)', 'a back-reference'],
    ['(a)?(?(1)b|c)', 'a condition'],
    ['(?>a+)b', 'matching without going back'],
    ['a++b', 'matching without going back'],
  ])('finds what %p needs', (pattern, beyond) => {
    expect(beyondRe2(pattern)).toBe(beyond);
  });

  it.each([
    ['^[a-z]+\\d{2}$'],
    ['(?P<x>a)(?:b)(?i:c)'],
    ['\\(?=a'],
    ['[(?=a)]'],
    ['[](?=a)]'],
    ['[^](?=a)]'],
    ['[\\](?=a)]'],
    ['\\\\1'],
    ['[\\1]'],
    ['[*+]+'],
    ['a}+'],
    ['['],
    ['\\'],
    [''],
  ])('finds nothing in %p', (pattern) => {
    expect(beyondRe2(pattern)).toBeNull();
  });
});

describe('re2OfPython', () => {
  it('writes the end of the text as RE2 does', () => {
    expect(re2OfPython('a\\Z')).toBe('a\\z');
    expect(re2OfPython('a\\\\Z')).toBe('a\\\\Z');
  });
});
