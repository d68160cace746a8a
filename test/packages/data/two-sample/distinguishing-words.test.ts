import { describe, expect, it } from '@jest/globals';
import { distinguishingWords } from '@plumbline/data';
import { packTexts, textBytes } from '../../../../packages/data/src/two-sample/text-rows.ts';

const sample = (texts: readonly string[]) =>
  packTexts({ threshold: 2 ** 48, rows: texts.map((text, key) => ({ key, bytes: textBytes(text) })) });
const before = Array.from({ length: 200 }, (_, at) => `order ${at} arrived ${at % 2 === 0 ? 'late' : 'early'}`);
const after = [...before.slice(0, 140), ...Array.from({ length: 60 }, (_, at) => `Refund ${at} demanded`)];

describe('distinguishingWords', () => {
  it('names the words that more of the current texts hold, clearest first', () => {
    const found = distinguishingWords(sample(before), sample(after), { texts: after, count: 5 });
    expect(found.map(({ word }) => word)).toEqual(['demanded', 'refund']);
    expect(found[0]).toMatchObject({ reference: 0, current: 0.3 });
  });

  it('names no more than asked for, and none where nothing is clear', () => {
    expect(distinguishingWords(sample(before), sample(after), { texts: after, count: 1 })).toHaveLength(1);
    expect(distinguishingWords(sample(before), sample(before), { texts: before, count: 5 })).toEqual([]);
    expect(distinguishingWords(sample([]), sample(after), { texts: after, count: 5 })).toEqual([]);
  });
});
