import { describe, expect, it } from '@jest/globals';
import { re2Of } from '../../../../packages/data/src/json-schema/ecma-pattern.ts';

describe('re2Of', () => {
  it.each([
    ['^(?=.*[A-Z])', 'looking ahead or behind'],
    ['a(?!b)', 'looking ahead or behind'],
    ['(?<=a)b', 'looking ahead or behind'],
    ['(?<!a)b', 'looking ahead or behind'],
    ['(a)\\1', 'a back-reference'],
    ['(?<x>a)\\k<x>', 'a back-reference'],
    ['(?i:a)', 'a group with flags'],
    ['a{1001}', 'more than 1000 repetitions'],
    ['\\Aa\\z', 'the escape "\\A"'],
    ['\\07', 'the escape "\\0"'],
    ['\\u12', 'the escape "\\u" without its digits'],
    ['\\ud800', 'half of a surrogate pair'],
    ['\\p{Script_Extensions=Greek}', 'the escape "\\p" in this form'],
    ['\\c1', 'the escape "\\c"'],
  ])('cannot say %j: %s', (pattern, unsupported) => {
    expect(re2Of(pattern)).toEqual({ unsupported });
  });

  it('takes no word of JavaScript for a category', () => {
    expect(re2Of('\\p{constructor}')).toEqual({ re2: '\\p{constructor}' });
  });

  it('takes a lone brace for itself', () => {
    expect(re2Of('a{,3}]')).toEqual({ re2: 'a\\{,3\\}\\]' });
  });

  it.each([
    ['a|b', { re2: '^(?:a|b)$' }],
    ['[a-z-[aeiou]]', { unsupported: 'subtracting a class' }],
    ['\\i\\c*', { unsupported: 'the escape "\\i"' }],
    ['\\c', { unsupported: 'the escape "\\c"' }],
  ])('reads %j as XML Schema does: the whole text', (pattern, expected) => {
    expect(re2Of(pattern, 'xml')).toEqual(expected);
  });
});
