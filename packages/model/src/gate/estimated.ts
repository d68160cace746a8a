import { sha256Of } from '@plumbline/boundary';
import { normalQuantile, type Random, seededRandom } from '@plumbline/stats';
import { jsonSafe, type UnknownNumber } from './statistics.ts';

/** How sure, how many replicates, and the chance: derived from the input digests, so that nobody can fish for a seed. */
export interface EstimationOptions {
  /** One-sided: 0.05 means each bound errs at most 5 % of the time. */
  readonly alpha: number;
  readonly replicates: number;
  /** At least 32 hex digits. */
  readonly seed: string;
  /** `permutation`: comparisons are judged by their sign alone, exactly under exchangeability. Default: the test that fits the metric. */
  readonly test?: 'auto' | 'permutation';
}

/** A number known from a sample: an estimate with one-sided bounds, each at α. */
export interface Estimated {
  readonly estimate: number;
  /** −Infinity where this sample gives no bound. */
  readonly lower: number;
  readonly upper: number;
  /** 1 or −1 where an exact test shows the sign although the bounds are too coarse for it. */
  readonly sign: -1 | 0 | 1;
  readonly method: string;
  /** Why there are no bounds, in words; null where there are. */
  readonly problem: string | null;
  /** How far estimates of other samples of this size lie apart; not finite where unknown. */
  readonly standardError: number;
  /** P-value of H₀: the number is at least `margin`; 1 for margins that the statistics were not asked about. */
  readonly pBelow: (margin: number) => number;
}

/** What is the same however often rows are drawn again shows no error of its own, which is not to say that it has none. */
export const NO_SPREAD = 'shows no spread on these rows, so that its error is unknown';

/** An estimate about which this sample says nothing more; `problem` is one clause in words. */
export function unbounded(estimate: number, problem: string): Estimated {
  return {
    estimate,
    lower: Number.NEGATIVE_INFINITY,
    upper: Number.POSITIVE_INFINITY,
    sign: 0,
    method: 'none',
    problem,
    standardError: Number.NaN,
    pBelow: () => 1,
  };
}

/** The statistics of such an estimate. */
export function unknown(estimate: number, problem: string): UnknownNumber {
  return { kind: 'none', estimate: jsonSafe(estimate), problem };
}

/** The error that bounds at α reach `z` times to both sides. */
export function errorOfBounds(lower: number, upper: number, alpha: number): number {
  return (upper - lower) / (2 * normalQuantile(1 - alpha));
}

/** A source of chance of its own for each purpose, so that a verdict does not hang on which other conditions are judged. */
export function randomFor(options: Pick<EstimationOptions, 'seed'>, purpose: string): Random {
  return seededRandom(sha256Of(`${options.seed}\n${purpose}`));
}
