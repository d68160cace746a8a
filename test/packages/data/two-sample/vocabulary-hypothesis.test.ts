import { describe, expect, it } from '@jest/globals';
import { vocabularyHypothesis } from '@plumbline/data';
import { seededRandom } from '@plumbline/stats';
import { sampleTexts } from '../../../../bench/calibration/two-sample-laws.ts';
import { packTexts, textBytes } from '../../../../packages/data/src/two-sample/text-rows.ts';

const SEED = '0123456789abcdef'.repeat(2);
const OPTIONS = { column: 'c', tolerance: 0.02, seed: SEED };
const sample = (texts: readonly string[]) =>
  packTexts({ threshold: 2 ** 48, rows: texts.map((text, key) => ({ key, bytes: textBytes(text) })) });
const words = (from: number, count: number) =>
  Array.from(
    { length: count },
    (_, at) => `${'abcdefghij'[at % 10]} ${'klmnopqrst'[Math.floor(at / 10) % 10]} ${from}`,
  );
const share = ([strange, familiar]: readonly number[]) => strange! / (strange! + familiar!);

describe('vocabularyHypothesis', () => {
  it('counts the texts of mostly unknown words on both sides, among those of one half', () => {
    const random = seededRandom(SEED);
    const before = sampleTexts({ change: { kind: 'nothing' }, side: 'reference', rows: 1_000 }, random);
    const after = sampleTexts({ change: { kind: 'new-topic', share: 0.3 }, side: 'current', rows: 1_000 }, random);
    const found = vocabularyHypothesis(before, after, OPTIONS)!;
    expect(found).toMatchObject({ column: 'c', component: 'vocabulary', measure: 'share', tolerance: 0.02 });
    expect(Math.abs(found.reference[0]! + found.reference[1]! - 500)).toBeLessThan(60);
    expect(share(found.reference)).toBeLessThan(0.03);
    expect(share(found.current)).toBeGreaterThan(0.1);
  });

  it('counts equal texts once', () => {
    const texts = [...words(1, 90), ...Array.from({ length: 500 }, () => 'wholly new words')];
    const found = vocabularyHypothesis(sample(words(1, 90)), sample(texts), OPTIONS);
    const [strange, familiar] = found?.current ?? [0, 0];
    expect(strange! + familiar!).toBeLessThanOrEqual(91);
  });

  it('asks nothing where no text is strange, or a side has none', () => {
    expect(vocabularyHypothesis(sample(words(1, 100)), sample(words(1, 100)), OPTIONS)).toBeNull();
    expect(vocabularyHypothesis(sample([]), sample(words(1, 100)), OPTIONS)).toBeNull();
    expect(vocabularyHypothesis(sample(words(1, 100)), sample([]), OPTIONS)).toBeNull();
  });

  it('does not call a text without words strange', () => {
    const found = vocabularyHypothesis(
      sample(words(1, 100)),
      sample([...words(2, 100), '!!', '?', '...', '--']),
      OPTIONS,
    );
    expect(found === null ? 0 : found.current[0]).toBe(0);
  });

  it('takes along what it is told of dependence', () => {
    const found = vocabularyHypothesis(
      sample(words(1, 100)),
      sample(words(1, 100).map((text) => `${text} zz yy xx ww`)),
      {
        ...OPTIONS,
        designEffect: [2, 3],
      },
    );
    expect(found?.designEffect).toEqual([2, 3]);
  });
});
