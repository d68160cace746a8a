import type { Random } from './random.ts';

/** One-sided p-values of a paired permutation test of the mean difference; never 0. */
export interface PairedPermutation {
  /** Small where the mean is above 0. */
  readonly greater: number;
  /** Small where the mean is below 0. */
  readonly less: number;
}

const WORDS = 4_294_967_296;
const BITS = 32;
const TIE = 1e-12;

/**
 * Paired permutation (sign-flip) test: exchanges candidate and baseline row by row with probability ½. Exact under the sharp null
 * for any distribution. Negating the differences exchanges the two p-values, bit for bit. O(rows · permutations).
 * Oracle: scipy.stats.permutation_test(permutation_type="samples"). Reference: Edgington and Onghena, Randomization Tests, 2007.
 */
export function pairedPermutation(differences: Float64Array, permutations: number, random: Random): PairedPermutation {
  // Rows without a difference change nothing.
  const moving = differences.filter((value) => value !== 0);
  const observed = moving.reduce((sum, value) => sum + value, 0);
  // Sums of the same numbers in another order are the same: rounding must not tell them apart.
  const slack = TIE * moving.reduce((sum, value) => sum + Math.abs(value), 0);
  let asHigh = 0;
  let asLow = 0;
  for (let permutation = 0; permutation < permutations; permutation += 1) {
    const sum = flippedSum(moving, random);
    if (sum >= observed - slack) asHigh += 1;
    if (sum <= observed + slack) asLow += 1;
  }
  return { greater: (1 + asHigh) / (permutations + 1), less: (1 + asLow) / (permutations + 1) };
}

function flippedSum(values: Float64Array, random: Random): number {
  let sum = 0;
  let word = 0;
  for (let at = 0; at < values.length; at += 1) {
    if (at % BITS === 0) word = random.integer(WORDS);
    sum += (word & 1) === 1 ? values[at]! : -values[at]!;
    word >>>= 1;
  }
  return sum;
}
