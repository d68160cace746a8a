import { binomialUpperTail } from '@plumbline/stats';

/** Smaller tails are not computed: beyond, Hoeffding's number stands. */
const LOG_MAX = 600;

/**
 * Fewest rows after which a share is overestimated by more than `tolerance` with probability at most e^−log, whatever the share: exact
 * binomial tails, at the worst share. Never more than Hoeffding's number; null where the tail is too small to compute.
 * Oracle: scipy.stats.binom over every share that can be the worst.
 */
export function binomialToleranceRows(tolerance: number, log: number): number | null {
  if (!(log < LOG_MAX)) return null;
  if (tolerance >= 1) return 1;
  const limit = Math.exp(-log);
  let enough = Math.ceil(log / (2 * tolerance ** 2));
  for (let few = 0; enough - few > 1; ) {
    const middle = Math.floor((few + enough) / 2);
    if (worstOverestimate(middle, tolerance) <= limit) enough = middle;
    else few = middle;
  }
  return enough;
}

/** Largest probability that the share seen in `rows` rows lies at least `tolerance` above the true one. */
export function worstOverestimate(rows: number, tolerance: number): number {
  // Of all true shares from which k successes are too many, the largest, k/n − ε, makes them likeliest. In k the tail has one peak.
  const tail = (successes: number): number => binomialUpperTail(successes, rows, successes / rows - tolerance);
  let low = Math.ceil(rows * tolerance);
  let high = rows;
  while (high - low > 2) {
    const third = Math.floor((high - low) / 3);
    if (tail(low + third) < tail(high - third)) low += third + (third === 0 ? 1 : 0);
    else high -= third + (third === 0 ? 1 : 0);
  }
  let worst = 0;
  for (let successes = low; successes <= high; successes += 1) worst = Math.max(worst, tail(successes));
  return worst;
}

/** A one-sided test of a share at `alpha`, wanted to succeed with chance `power`. */
export interface ShareTest {
  readonly alpha: number;
  readonly power: number;
  /** What the share must be shown to exceed. */
  readonly limit: number;
  /** What it is assumed to be. */
  readonly truth: number;
}

/**
 * Fewest rows at which Clopper–Pearson's bound of a share exceeds `limit` with at least the chance `power`; Infinity where the truth does not
 * exceed it. The chance has teeth: it is the first number from which on the next hundred suffice too. Oracle: scipy.stats.binom.
 */
export function shareTestRows(test: ShareTest): number {
  const { limit, truth } = test;
  if (!(truth > limit) || limit < 0 || truth > 1) return Number.POSITIVE_INFINITY;
  let enough = 1;
  while (!suffices(enough, test)) enough *= 2;
  for (let few = Math.floor(enough / 2); enough - few > 1; ) {
    const middle = Math.floor((few + enough) / 2);
    if (suffices(middle, test)) enough = middle;
    else few = middle;
  }
  for (let ahead = 1; ahead <= TEETH; ahead += 1) {
    if (!suffices(enough + ahead, test)) {
      enough += ahead + 1;
      // The number after the one that failed is itself not looked at yet.
      ahead = -1;
    }
  }
  return enough;
}

const TEETH = 100;

function suffices(rows: number, { alpha, power, limit, truth }: ShareTest): boolean {
  // Fewest successes that are too many for the limit.
  let enough = rows + 1;
  for (let few = -1; enough - few > 1; ) {
    const middle = Math.floor((few + enough) / 2);
    if (binomialUpperTail(middle, rows, limit) <= alpha) enough = middle;
    else few = middle;
  }
  return binomialUpperTail(enough, rows, truth) >= power;
}
