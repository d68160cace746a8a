import { describe, expect, it } from '@jest/globals';
import { comparePrevious, designEffect, type Losses, type Outcome, timeOrder } from '@plumbline/monitor';
import { seededRandom } from '@plumbline/stats';

const SEED = '20240601'.repeat(8);
const order = (rows: number): readonly number[] => Array.from({ length: rows }, (_, row) => row);

/** Values that each stand `run` times in a row. */
function runs<T>(rows: number, run: number, draw: (uniform: number) => T): readonly T[] {
  const random = seededRandom(SEED);
  let value = draw(random.next());
  return order(rows).map((row) => {
    if (row % run === 0) value = draw(random.next());
    return value;
  });
}

describe('designEffect', () => {
  it.each<{ name: string; draw: (uniform: number) => Outcome }>([
    { name: 'numbers', draw: (uniform: number) => uniform },
    { name: 'words', draw: (uniform: number) => (uniform < 0.5 ? 'free' : uniform < 0.8 ? 'pro' : 'team') },
    { name: 'truths', draw: (uniform: number) => uniform < 0.3 },
    { name: 'two numbers', draw: (uniform: number) => (uniform < 0.7 ? 1 : 0) },
  ])('is about 1 for independent $name and about the length of runs', ({ draw }) => {
    expect(designEffect(runs(5000, 1, draw), order(5000))).toBeLessThan(1.3);
    const ofRuns = designEffect(runs(5000, 10, draw), order(5000));
    expect(ofRuns).toBeGreaterThan(7);
    expect(ofRuns).toBeLessThan(14);
  });

  it('sees missing values that come in runs', () => {
    const values = runs(5000, 20, (uniform) => (uniform < 0.2 ? null : 'x'));
    expect(designEffect(values, order(5000))).toBeGreaterThan(12);
  });

  it('takes time from the order, not from the rows', () => {
    const values = runs(5000, 10, (uniform) => uniform);
    const random = seededRandom(SEED);
    const shuffled = order(5000)
      .map((row) => ({ row, key: random.next() }))
      .sort((a, b) => a.key - b.key);
    const places = shuffled.map(({ row }) => row);
    const mixed = places.map((row) => values[row] ?? null);
    expect(designEffect(mixed, order(5000))).toBeLessThan(1.5);
    expect(designEffect(mixed, timeOrder(places))).toBe(designEffect(values, order(5000)));
  });

  it('is 1 where nothing varies or nothing is there', () => {
    expect(
      designEffect(
        order(500).map(() => 7),
        order(500),
      ),
    ).toBe(1);
    expect(
      designEffect(
        order(500).map(() => null),
        order(500),
      ),
    ).toBe(1);
    expect(designEffect([], [])).toBe(1);
  });
});

describe('timeOrder', () => {
  it('keeps ties as they stand and puts rows without a time last', () => {
    expect(timeOrder([3, 1, null, 1, Number.NaN, 2])).toEqual([1, 3, 5, 0, 2, 4]);
    expect(timeOrder(['b', 'a', null])).toEqual([1, 0, 2]);
  });
});

describe('comparePrevious', () => {
  it('does not take one bad hour for many bad rows', () => {
    // The earlier version is better in a single run of 60 rows among 2,000.
    const bad = order(2000).map((row): number => (row >= 500 && row < 560 ? 1 : 0));
    const current: Losses = { kind: 'error', values: bad };
    const previous: Losses = { kind: 'error', values: bad.map(() => 0) };
    const options = { alpha: 0.05, random: seededRandom(SEED) };
    expect(comparePrevious(current, previous, options).previousBetter).toBe(true);
    expect(comparePrevious(current, previous, { ...options, order: order(2000) }).previousBetter).toBe(false);
  });
});
