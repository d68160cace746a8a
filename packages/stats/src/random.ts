import { PlumblineError } from '@plumbline/core';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';

/** A source of chance. It is always an argument, so that the seed in the report reproduces every number. */
export interface Random {
  /** Uniform on [0, 1) with 53 bits. */
  next(): number;
  /** Uniform on {0, …, exclusiveMax − 1}; `exclusiveMax` at most 2^32. */
  integer(exclusiveMax: number): number;
  /** As many calls of `integer` as the array is long, several times as fast; `exclusiveMax` at most 2^31. */
  fill(target: Int32Array, exclusiveMax: number): void;
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
  let generator = xoroshiro128plusFromState(words);
  const word = (): number => generator.next() >>> 0;
  return {
    next: () => ((word() >>> 5) * 67_108_864 + (word() >>> 6)) / 9_007_199_254_740_992,
    integer: (exclusiveMax) => {
      // Words above the last whole multiple would favour small numbers: draw again.
      const limit = WORDS - (WORDS % exclusiveMax);
      let drawn = word();
      while (drawn >= limit) drawn = word();
      return drawn % exclusiveMax;
    },
    fill: (target, exclusiveMax) => {
      generator = xoroshiro128plusFromState(fillFrom(generator.getState(), target, exclusiveMax));
    },
  };
}

const WORDS = 4_294_967_296;

/**
 * `integer` for a whole array, with the generator's state (high and low word of its two halves) in local variables: resampling draws tens of
 * millions of numbers. Gives the state after it.
 */
function fillFrom(state: readonly number[], target: Int32Array, exclusiveMax: number): readonly number[] {
  let [high0, low0, high1, low1] = [state[0]!, state[1]!, state[2]!, state[3]!];
  const limit = WORDS - (WORDS % exclusiveMax);
  for (let at = 0; at < target.length; ) {
    const drawn = (low0 + low1) >>> 0;
    const low = low1 ^ low0;
    const high = high1 ^ high0;
    const before = low0;
    low0 = (low0 << 24) ^ (high0 >>> 8) ^ low ^ (low << 16);
    high0 = (high0 << 24) ^ (before >>> 8) ^ high ^ ((high << 16) | (low >>> 16));
    low1 = (high << 5) ^ (low >>> 27);
    high1 = (low << 5) ^ (high >>> 27);
    if (drawn >= limit) continue;
    // The remainder: exact, because both are whole numbers below 2^53, and faster than %.
    target[at] = drawn - Math.floor(drawn / exclusiveMax) * exclusiveMax;
    at += 1;
  }
  return [high0, low0, high1, low1];
}

/** Fisher–Yates in place. */
export function shuffle<T>(items: T[], random: Random): T[] {
  for (let last = items.length - 1; last > 0; last -= 1) {
    const other = random.integer(last + 1);
    [items[last], items[other]] = [items[other]!, items[last]!];
  }
  return items;
}
