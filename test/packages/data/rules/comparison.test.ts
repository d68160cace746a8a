import { describe, expect, it } from '@jest/globals';
import { readComparison } from '../../../../packages/data/src/rules/comparison.ts';

describe('readComparison', () => {
  it.each([
    ['a < b', ['b', 'a'], { kind: 'greater', orEqual: false }],
    ['a<=b', ['b', 'a'], { kind: 'greater', orEqual: true }],
    ['a > b', ['a', 'b'], { kind: 'greater', orEqual: false }],
    ['a >= b', ['a', 'b'], { kind: 'greater', orEqual: true }],
    ['a = b', ['a', 'b'], { kind: 'equal' }],
    ['a == b', ['a', 'b'], { kind: 'equal' }],
    ['a != b', ['a', 'b'], { kind: 'unique-in-record' }],
    ['a <> b', ['a', 'b'], { kind: 'unique-in-record' }],
    ['  "first day" <= größe.tag-2 ', ['größe.tag-2', 'first day'], { kind: 'greater', orEqual: true }],
    ['"a""b" = "<="', ['a"b', '<='], { kind: 'equal' }],
  ] as const)('reads %s', (text, columns, test) => {
    expect(readComparison(text)).toEqual({ columns, test });
  });

  it.each(['', 'a', 'a <', '< b', 'a < b < c', 'a b = c', 'a =< b', '"a = b', 'a = 5 + 1', "a = 'b'", 'a; = b'])(
    'does not read "%s"',
    (text) => {
      expect(readComparison(text)).toBeNull();
    },
  );
});
