import { PlumblineError } from '@plumbline/core';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';

/** A source of chance. It is always an argument, so that the seed in the report reproduces every number. */
export interface Random {
  /** Uniform on [0, 1) with 53 bits. */
  next(): number;
  /** Uniform on {0, …, exclusiveMax − 1}; `exclusiveMax` at most 2^32. */
  integer(exclusiveMax: number): number;
}

/**
 * xoroshiro128+ seeded with the first 128 bits of a hex digest (at least 32 hex digits, not all zero).
 * The same seed gives the same numbers on every platform.
 * Reference: Blackman and Vigna, "Scrambled linear pseudorandom number generators", ACM TOMS 47(4), 2021.
 */
export function seededRandom(seed: string): Random {
  if (!/^[0-9a-f]{32,}$/.test(seed) || /^0{32}/.test(seed)) {
    throw new PlumblineError(
      'INVARIANT_BROKEN',
      `Cannot seed the generator: the seed must be at least 32 hex digits, not all zero: current value is "${seed}"`,
      'report it',
    );
  }
  const words = [0, 8, 16, 24].map((at) => Number.parseInt(seed.slice(at, at + 8), 16) | 0);
  const generator = xoroshiro128plusFromState(words);
  const word = (): number => generator.next() >>> 0;
  return {
    next: () => ((word() >>> 5) * 67_108_864 + (word() >>> 6)) / 9_007_199_254_740_992,
    integer: (exclusiveMax) => {
      // Words above the last whole multiple would favour small numbers: draw again.
      const limit = 4_294_967_296 - (4_294_967_296 % exclusiveMax);
      let drawn = word();
      while (drawn >= limit) drawn = word();
      return drawn % exclusiveMax;
    },
  };
}

/** Fisher–Yates in place. */
export function shuffle<T>(items: T[], random: Random): T[] {
  for (let last = items.length - 1; last > 0; last -= 1) {
    const other = random.integer(last + 1);
    [items[last], items[other]] = [items[other]!, items[last]!];
  }
  return items;
}
