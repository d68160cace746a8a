import { describe, expect, it } from '@jest/globals';
import { seededRandom, shuffle } from '../../../packages/stats/src/random.ts';
import { expectCode } from '../../support/to-throw-with-code.ts';

const SEED = '0123456789abcdef0123456789abcdef';

describe('seededRandom()', () => {
  it('draws the numbers of xoroshiro128+, the same on every platform', () => {
    const random = seededRandom(SEED);
    // The low words of the first sums of the two halves of the state.
    expect([random.integer(2 ** 32), random.integer(2 ** 32)]).toEqual([324_508_638, 4_009_829_189]);
    expect(random.next()).toBeGreaterThanOrEqual(0);
    expect(random.next()).toBeLessThan(1);
  });

  it.each([1, 2, 3, 7, 1000, 20_000, 65_536, 2 ** 31])('fills an array with what single draws below %d are', (max) => {
    const [one, other] = [seededRandom(SEED), seededRandom(SEED)];
    const filled = new Int32Array(3000);
    one.fill(filled, max);
    expect([...filled]).toEqual(Array.from({ length: 3000 }, () => other.integer(max) | 0));
    // And goes on from there.
    expect(one.next()).toBe(other.next());
  });

  it('is even over numbers that do not divide 2^32', () => {
    const random = seededRandom(SEED);
    const counts = new Array<number>(7).fill(0);
    const filled = new Int32Array(70_000);
    random.fill(filled, 7);
    for (const drawn of filled) counts[drawn] = counts[drawn]! + 1;
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(400);
  });

  it.each(['', 'xyz', '0'.repeat(32), '12'.repeat(8)])('refuses the seed "%s"', async (seed) => {
    await expectCode(() => seededRandom(seed), 'INVARIANT_BROKEN');
  });
});

describe('shuffle()', () => {
  it('keeps every item and is the same for the same seed', () => {
    const shuffled = () => shuffle([1, 2, 3, 4, 5, 6], seededRandom(SEED));
    expect(shuffled().toSorted()).toEqual([1, 2, 3, 4, 5, 6]);
    expect(shuffled()).toEqual(shuffled());
  });
});
