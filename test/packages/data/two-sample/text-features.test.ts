import { describe, expect, it } from '@jest/globals';
import { TEXT_FEATURES_MAX } from '../../../../packages/data/src/two-sample/sample.ts';
import { textFeatures, wordHash, wordsOf } from '../../../../packages/data/src/two-sample/text-features.ts';

const long = Array.from({ length: 400 }, (_, index) => `word${index}`).join(' ');

describe('textFeatures', () => {
  it('never changes: profiles written today are compared with those of tomorrow', () => {
    const { words, grams } = textFeatures('A plumb line');
    expect([words, grams.slice(0, 4), grams.length]).toEqual([[2167, 34194, 52233], [2747, 3980, 4403, 6595], 33]);
  });

  it('does not tell case, white space or, in n-grams, digits apart', () => {
    expect(textFeatures('Hello  World\n')).toEqual(textFeatures('hello world'));
    expect(textFeatures('no 17').grams).toEqual(textFeatures('no 42').grams);
    expect(textFeatures('no 17').words).not.toEqual(textFeatures('no 42').words);
  });

  it('ascends, holds nothing twice and is never more than fits', () => {
    const { words, grams } = textFeatures(long);
    expect(words.length + grams.length).toBeLessThanOrEqual(TEXT_FEATURES_MAX);
    for (const features of [words, grams]) expect([...new Set(features)].sort((a, b) => a - b)).toEqual(features);
  });

  it('keeps the same words of two texts that share most of them', () => {
    const other = textFeatures(`${long.replace('word7 ', 'another ')}`).words;
    expect(textFeatures(long).words.filter((word) => !other.includes(word)).length).toBeLessThanOrEqual(1);
  });

  it('looks at no more than the beginning of a text', () => {
    expect(textFeatures('abc '.repeat(10_000_000)).words).toEqual(textFeatures('abc').words);
  });

  it.each(['', '   ', '\n\t'])('finds nothing in %j', (text) => {
    expect(textFeatures(text)).toEqual({ words: [], grams: [] });
  });

  it('reads every script', () => {
    expect([...wordsOf('Москва 東京 café')]).toEqual(['москва', '東京', 'café']);
    expect(textFeatures('東京タワー').grams.length).toBeGreaterThan(3);
  });

  it('names the feature of a word', () => {
    expect(textFeatures('plumb').words).toEqual([wordHash('plumb')]);
  });
});
