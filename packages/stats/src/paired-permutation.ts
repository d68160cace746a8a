import type { Random } from './random.ts';

/** One-sided p-values of a paired permutation test; never 0. */
export interface PairedPermutation {
  /** Small where the mean is above 0. */
  readonly greater: number;
  /** Small where the mean is below 0. */
  readonly less: number;
}

/** A paired permutation test with the means of the rows that each draw exchanged, ascending. */
export interface SignFlips extends PairedPermutation {
  readonly subsetMeans: Float64Array;
}

const WORDS = 4_294_967_296;
const BITS = 32;
const TIE = 1e-12;

/**
 * Paired permutation (sign-flip) test: exchanges candidate and baseline row by row with probability ½. Exact under the sharp null
 * for any distribution. Where there are no more ways to exchange the differing rows than `permutations`, each way is taken once, and p is a count
 * of them; else ways are drawn, and p is never below 1/(permutations + 1). Negating the differences exchanges the two p-values, bit for bit.
 * O(rows · permutations).
 * Oracle: scipy.stats.permutation_test(permutation_type="samples"). Reference: Edgington and Onghena, Randomization Tests, 2007.
 */
export function pairedPermutation(differences: Float64Array, permutations: number, random: Random): PairedPermutation {
  // Rows without a difference change nothing.
  const moving = differences.filter((value) => value !== 0);
  const ways = everyExchange(moving.length);
  if (ways > permutations) {
    const { greater, less } = signFlips(differences, permutations, random);
    return { greater, less };
  }
  const beyond = beyondCounter(moving);
  for (let way = 0; way < ways; way += 1) {
    beyond.add(moving.reduce((sum, value, at) => sum + ((way >>> at) & 1) * value, 0));
  }
  // All ways hold the observed one.
  return { greater: beyond.asHigh() / ways, less: beyond.asLow() / ways };
}

/** In how many ways `units` pairs can be exchanged. */
export function everyExchange(units: number): number {
  return 2 ** units;
}

/**
 * The drawn form of `pairedPermutation`, with what inverts it: exchanging about θ in place of 0 changes the sum in favour of "the mean is above θ"
 * exactly where the exchanged rows have a mean of at most θ. Order statistics of these means are therefore bounds of the mean that agree with the
 * test, exact where differences are symmetric about it, whatever their tails. Draws that exchange no row have no mean.
 * Oracle: the definition in numpy. Reference: Hartigan, Using subsample values as typical values, JASA 64, 1969.
 */
export function signFlips(differences: Float64Array, permutations: number, random: Random): SignFlips {
  const beyond = beyondCounter(differences);
  const means: number[] = [];
  for (let permutation = 0; permutation < permutations; permutation += 1) {
    let sum = 0;
    let exchanged = 0;
    for (let from = 0; from < differences.length; from += BITS) {
      const to = Math.min(from + BITS, differences.length);
      let word = random.integer(WORDS);
      for (let at = from; at < to; at += 1) {
        const bit = word & 1;
        sum += bit * differences[at]!;
        exchanged += bit;
        word >>>= 1;
      }
    }
    beyond.add(sum);
    if (exchanged > 0) means.push(sum / exchanged);
  }
  const tried = permutations + 1;
  return {
    greater: (1 + beyond.asHigh()) / tried,
    less: (1 + beyond.asLow()) / tried,
    subsetMeans: Float64Array.from(means).sort(),
  };
}

/** Counts exchanges after which the sum is as high (low) as the observed one: those whose exchanged rows sum to 0 or less (more). */
function beyondCounter(differences: Float64Array) {
  // Sums of the same numbers in another order are the same: rounding must not tell them apart.
  const slack = TIE * differences.reduce((sum, value) => sum + Math.abs(value), 0);
  let asHigh = 0;
  let asLow = 0;
  return {
    add: (exchangedSum: number): void => {
      if (exchangedSum <= slack) asHigh += 1;
      if (exchangedSum >= -slack) asLow += 1;
    },
    asHigh: () => asHigh,
    asLow: () => asLow,
  };
}
