import { describe, expect, it } from '@jest/globals';
import { type Random, seededRandom } from '@plumbline/stats';
import type { Repeats } from '../../../../packages/data/src/splits/ask/count-repeats.ts';
import { copiedMultiplicity } from '../../../../packages/data/src/splits/chance-repeats.ts';
import { duplicatesAnswer, judgeDuplicates } from '../../../../packages/data/src/splits/judge-duplicates.ts';

const TERMS = { split: 'test', severity: 'error', limit: 0.01, showValues: false } as const;
const seed = 'cd'.repeat(32);

/** What `countRepeats` would say of two lists of rows. */
function repeatsOf(train: readonly number[], other: readonly number[]): Repeats {
  const counts = new Map<number, [number, number]>();
  for (const [side, rows] of [train, other].entries())
    for (const row of rows) {
      const own = counts.get(row) ?? [0, 0];
      own[side]! += 1;
      counts.set(row, own);
    }
  const all = [...counts.values()];
  const sum = (some: readonly [number, number][]) => some.reduce((total, [, other]) => total + other, 0);
  return {
    trainRows: train.length,
    otherRows: other.length,
    matched: sum(all.filter(([own]) => own > 0)),
    matchedOnce: sum(all.filter(([own]) => own === 1)),
    trainTwice: all.filter(([own]) => own === 2).length,
    trainThrice: all.filter(([own]) => own === 3).length,
    together: Array.from({ length: 7 }, (_, index) => all.filter(([own, theirs]) => own + theirs === index + 1).length),
  };
}

/** Laws that rows are drawn from: how many different rows, and how unlike their chances are. */
const LAWS: readonly (readonly [string, (random: Random) => number])[] = [
  ['nearly continuous', (random) => random.integer(2 ** 31)],
  ['a few values', (random) => random.integer(40)],
  ['some hundred values', (random) => random.integer(700)],
  ['many values, most of them rare', (random) => Math.floor(1 / (random.next() + 1e-6))],
  ['some thousand values', (random) => random.integer(5000)],
  ['a mixture', (random) => (random.next() < 0.4 ? random.integer(9) : 100 + random.integer(2 ** 31))],
];

const draw = (rows: number, law: (random: Random) => number, random: Random): number[] =>
  Array.from({ length: rows }, () => law(random));

describe('judgeDuplicates', () => {
  it.each(LAWS)('passes independent rows: %s', (_, law) => {
    const random = seededRandom(seed);
    for (let times = 0; times < 25; times += 1) {
      const [n, m] = times % 2 === 0 ? [4000, 1000] : [300, 300];
      const repeats = repeatsOf(draw(n, law, random), draw(m, law, random));
      expect(judgeDuplicates(repeats, TERMS).verdict).toBe('pass');
    }
  });

  it('passes splits whose frequent rows are not alike, as in time', () => {
    const random = seededRandom(seed);
    const before = draw(5000, (own) => (own.next() < 0.4 ? own.integer(9) : own.integer(2 ** 31)), random);
    const after = draw(1000, (own) => (own.next() < 0.7 ? own.integer(9) : own.integer(2 ** 31)), random);
    expect(judgeDuplicates(repeatsOf(before, after), TERMS).verdict).toBe('pass');
  });

  it.each([LAWS[0]!, LAWS[5]!])('fails where a twentieth of the rows was trained on: %s', (_, law) => {
    const random = seededRandom(seed);
    const train = draw(4000, law, random);
    const other = [...draw(950, law, random), ...train.slice(0, 50)];
    expect(judgeDuplicates(repeatsOf(train, other), TERMS).verdict).toBe('fail');
  });

  it('fails where a split was trained on whole', () => {
    const train = draw(300, LAWS[0]![1], seededRandom(seed));
    const finding = judgeDuplicates(repeatsOf(train, train.slice(0, 100)), TERMS);
    expect(finding).toMatchObject({ check: 'splits.test.duplicates', verdict: 'fail' });
    expect(finding.detail).toContain('100 of 100 rows (100 %) of the test split repeat the features of a training row');
  });

  it('passes a single row that stands in both: no metric sees it', () => {
    const train = draw(1000, LAWS[0]![1], seededRandom(seed));
    const other = [...draw(999, LAWS[0]![1], seededRandom('ef'.repeat(32))), train[0]!];
    expect(judgeDuplicates(repeatsOf(train, other), TERMS).verdict).toBe('pass');
  });

  it.each([2, 3, 4])('warns of rows that were copied before the split, each %s times', (copies) => {
    const random = seededRandom(seed);
    const rows = draw(1000, LAWS[0]![1], random).flatMap((row) => Array<number>(copies).fill(row));
    const train = rows.filter(() => random.next() < 0.8);
    const rest = new Map<number, number>();
    for (const row of train) rest.set(row, (rest.get(row) ?? 0) + 1);
    const other = rows.filter((row) => {
      const left = rest.get(row) ?? 0;
      rest.set(row, left - 1);
      return left <= 0;
    });
    const finding = judgeDuplicates(repeatsOf(train, other), TERMS);
    expect(finding.verdict).toBe('warn');
    expect(finding.detail).toContain('copies made before the split');
  });

  it('breaks as severely as it is told to', () => {
    const train = draw(300, LAWS[0]![1], seededRandom(seed));
    const repeats = repeatsOf(train, train);
    expect(
      (['error', 'warning', 'info'] as const).map(
        (severity) => judgeDuplicates(repeats, { ...TERMS, severity }).verdict,
      ),
    ).toEqual(['fail', 'warn', 'pass']);
  });
});

describe('duplicatesAnswer', () => {
  it('says what chance explains as Good and Turing do', () => {
    const random = seededRandom(seed);
    const law = LAWS[4]![1];
    const answer = duplicatesAnswer(repeatsOf(draw(20_000, law, random), draw(20_000, law, random)));
    expect(Math.abs(answer.shareOnce - answer.chance)).toBeLessThan(0.01);
  });
});

describe('copiedMultiplicity', () => {
  it('sees copies in no independent rows', () => {
    const random = seededRandom(seed);
    for (const [, law] of LAWS)
      for (let times = 0; times < 40; times += 1)
        expect(copiedMultiplicity(repeatsOf(draw(500 + 100 * times, law, random), []))).toBeNull();
  });
});
