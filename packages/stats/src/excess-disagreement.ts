import { clopperPearsonInterval } from './clopper-pearson-interval.ts';
import { type Bounds, type MoverTerm, moverBounds } from './mover-bounds.ts';

/** Sum of shares in [0, 1], one a request, and how many independent requests they are worth. */
export interface ShareSum {
  /** Σ of the shares. */
  readonly sum: number;
  /** Number of shares. */
  readonly count: number;
  /** Effective number of independent shares; equal to `count` unless requests come in clusters. */
  readonly effective: number;
}

/** What the lanes did, counted. */
export interface DisagreementCounts {
  /** Per request: the share of predictions in which candidate and baseline differ. */
  readonly between: ShareSum;
  /** Per repeated request: how the lanes differ from themselves, ½·baseline + ½·candidate; null where none was repeated. */
  readonly within: ShareSum | null;
}

/** Disagreement beyond noise with one-sided bounds at `alpha` each. */
export interface ExcessDisagreement extends Bounds {
  /** P(c ≠ b), noise and all. */
  readonly raw: Bounds;
  /** ½P(b ≠ b′) + ½P(c ≠ c′); null where nothing was repeated. */
  readonly noise: Bounds | null;
}

/**
 * θ = P(c ≠ b) − ½P(b ≠ b′) − ½P(c ≠ c′) = ½·E‖b(x) − c(x)‖² over requests x, where b(x) and c(x) are the lanes' own
 * distributions of answers: zero for lanes that behave alike, however noisy. A request is one observation whatever the
 * number of its predictions, so rows of a batch never pose as independent. Without repeats θ's noise terms are taken as
 * 0, which only enlarges it. Exact bounds of both parts are joined by `moverBounds`. Symmetric in the lanes.
 * Oracle: scipy.stats.beta.ppf and the sum of squares by hand. Reference: Székely and Rizzo, J. Stat. Planning and
 * Inference 143, 2013 (energy distance, of which this is the case of labels).
 */
export function excessDisagreement(counts: DisagreementCounts, alpha: number): ExcessDisagreement {
  const between = shareTerm(counts.between, 1, alpha);
  const within = counts.within === null ? null : shareTerm(counts.within, -1, alpha);
  return {
    ...moverBounds(within === null ? [between] : [between, within]),
    raw: moverBounds([between]),
    noise: within === null ? null : moverBounds([{ ...within, weight: 1 }]),
  };
}

/**
 * The mean of shares as a term for `moverBounds`, with exact one-sided bounds at `alpha` each; nothing counted is [0, 1].
 * Oracle: scipy.stats.beta.ppf.
 */
export function shareTerm({ sum, count, effective }: ShareSum, weight: number, alpha: number): MoverTerm {
  const estimate = count === 0 ? 0 : sum / count;
  const { lower, upper } = clopperPearsonInterval(estimate * effective, effective, 1 - 2 * alpha);
  return { weight, estimate, lower, upper };
}

/** Kish's effective number of clusters of unequal sizes: (Σ sizes)²/Σ sizes²; 0 without clusters. */
export function effectiveClusters(sizes: Iterable<number>): number {
  let total = 0;
  let squares = 0;
  for (const size of sizes) {
    total += size;
    squares += size * size;
  }
  return squares === 0 ? 0 : (total * total) / squares;
}
