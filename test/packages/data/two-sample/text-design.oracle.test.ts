import { describe, expect, it } from '@jest/globals';
import { textDesign } from '../../../../packages/data/src/two-sample/text-design.ts';
import oracle from '../../../oracle/two-sample/text-design.json' with { type: 'json' };

/** Texts whose words are the codes of single letters. */
function bytesOf(letters: readonly string[]): Uint8Array {
  const codes = letters.map((letter) => letter.charCodeAt(0)).sort((a, b) => a - b);
  return Uint8Array.from([codes.length, 0, ...codes.flatMap((code) => [0, code])]);
}

describe('textDesign', () => {
  it.each(oracle.cases)('agrees with TfidfVectorizer: $name', ({ input, expected, tolerance }) => {
    const { starts, values } = textDesign(input.map(bytesOf));
    for (const [row, weights] of expected.entries()) {
      const own = [...values.slice(starts[row], starts[row + 1])].sort((a, b) => a - b);
      const wanted = Object.values(weights).sort((a, b) => a - b);
      expect(own).toHaveLength(wanted.length);
      for (const [at, value] of own.entries()) expect(Math.abs(value - wanted[at]!)).toBeLessThanOrEqual(tolerance);
    }
  });

  it('leaves out what a single text has, and keeps a text without anything', () => {
    const { starts, width } = textDesign([bytesOf(['a', 'b']), bytesOf(['b', 'c']), bytesOf([])]);
    expect([width, ...starts]).toEqual([1, 0, 1, 2, 2]);
  });
});
