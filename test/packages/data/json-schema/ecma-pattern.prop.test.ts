import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { patternReader } from '../../../../packages/data/src/json-schema/linear-pattern.ts';

const SEEDED = { seed: 20240601, numRuns: 800 };

/** Pieces that both engines know, and in which their notations differ. */
const atom = fc.constantFrom(
  ...[
    'a',
    'b',
    '.',
    '\\d',
    '\\w',
    '\\s',
    '\\S',
    '\\D',
    '[ab]',
    '[^a]',
    '[\\s\\S]',
    '[^]',
    '\\u0041',
    '\\x62',
    '\\.',
    '\\/',
  ],
  ...[
    '[\\]\\-a]',
    '[\\S]',
    '[^\\s]',
    '[\\d.]',
    '(?:a|b)',
    '(a)',
    '(?<n>b)',
    '\\t',
    '\\n',
    '[a-c]',
    '\\u{1F600}',
    '\\uD83D\\uDE00',
    '\\p{Lu}',
    '\\P{L}',
    '\\0',
    '\\cA',
    '[\\b]',
  ],
);
const piece = fc
  .tuple(atom, fc.constantFrom('', '', '?', '*', '+', '{2}', '{1,2}', '+?'))
  .map((parts) => parts.join(''));
const pattern = fc
  .tuple(fc.constantFrom('', '^'), fc.array(piece, { minLength: 1, maxLength: 4 }), fc.constantFrom('', '$'))
  .filter(([, pieces]) => pieces.filter((part) => part.startsWith('(?<n>')).length < 2)
  .map(([start, pieces, end]) => start + pieces.join('') + end);
const text = fc
  .array(
    fc.constantFrom(
      'a',
      'b',
      'A',
      '1',
      '.',
      '/',
      '-',
      ' ',
      '\n',
      '\r',
      '\u2028',
      '\u00a0',
      '\ufeff',
      '😀',
      'É',
      'é',
      '\0',
      '\u0001',
      '\b',
      ']',
      '_',
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));

describe('re2Of', () => {
  it('finds what ECMAScript finds', async () => {
    const read = await patternReader();
    fc.assert(
      fc.property(pattern, text, (expression, subject) => {
        const compiled = read(expression);
        if (!('test' in compiled)) throw new Error(`${expression}: ${compiled.problem}`);
        expect([expression, subject, compiled.test(subject)]).toEqual([
          expression,
          subject,
          new RegExp(expression, 'u').test(subject),
        ]);
      }),
      SEEDED,
    );
  });
});
