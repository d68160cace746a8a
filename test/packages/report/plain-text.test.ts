import { describe, expect, it } from '@jest/globals';
import { plainLine } from '@plumbline/report';
import fc from 'fast-check';
import { cutText, plainLines } from '../../../packages/report/src/plain-text.ts';

describe('plainLine', () => {
  it.each([
    ['line breaks and odd spaces become one space', 'a\r\n\u2028 \u00a0\tb', 'a b'],
    ['escape sequences lose their escape', '\u001b[31mred\u0007', '[31mred'],
    ['bidirectional and zero-width characters go', '\u202ea\u200bb\ufeff\u2066c\u00ad\u{e0041}', 'abc'],
    ['letters that show nothing go', 'a\u3164\u115f\u034fb', 'ab'],
    ['lone surrogates become U+FFFD', 'a\ud83d', 'a\ufffd'],
    ['stacked marks are limited', 'z\u0300\u0301\u0302\u0303\u0304\u0305', 'z\u0300\u0301\u0302\u0303'],
    ['ordinary text stays', 'Größe – 日本 🚀', 'Größe – 日本 🚀'],
  ])('%s', (_, raw, plain) => {
    expect(plainLine(raw, 100)).toBe(plain);
  });

  it('holds its limit and never cuts a surrogate pair', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.integer({ min: 1, max: 20 }), (raw, most) => {
        const line = plainLine(raw, most);
        expect(line.length).toBeLessThanOrEqual(most);
        expect(line.isWellFormed()).toBe(true);
        expect(line).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      }),
      { seed: 20240601, numRuns: 500 },
    );
  });
});

describe('cutText', () => {
  it('ends in an ellipsis where something was cut', () => {
    expect([cutText('abcdef', 4), cutText('abcd', 4), cutText('a🚀b', 3), cutText('abc', 0)]).toEqual([
      'abc…',
      'abcd',
      'a…',
      '',
    ]);
  });
});

describe('plainLines', () => {
  it('keeps lines and indentation and drops controls', () => {
    expect(plainLines('a\r\n\tb\u001b[0m\rc\u2028d ', 100)).toEqual(['a', '    b[0m', 'c', 'd']);
  });
});
