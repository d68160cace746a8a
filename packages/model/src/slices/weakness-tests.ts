import { chiSquareUpperTail, mcnemarTest, normalCdf } from '@plumbline/stats';

/** Where the law is so nearly symmetric, the normal one serves. */
const SKEW_MIN = 0.01;

/** What is known of all units, of which a slice is a part. */
export interface Population {
  readonly units: number;
  /** Sums of squares and of cubes of the shortfalls, which add up to 0. */
  readonly squares: number;
  readonly cubes: number;
}

/** A slice's shortfalls: how many, and their sum, positive where the slice is weak. */
export interface Shortfall {
  readonly units: number;
  readonly sum: number;
}

/**
 * P that a slice of so many units drawn blindly from all falls short by at least as much. The law of that sum has known mean, variance and
 * skewness; Pearson's type III with these three stands for it, which keeps its tail honest where losses are rare or lopsided.
 * Oracle: scipy.stats.pearson3.sf, scipy.stats.hypergeom.sf. Reference: Pearson 1895; Cochran, Sampling Techniques, 2.15 (moments).
 */
export function shortfallPValue({ units, sum }: Shortfall, { units: all, ...population }: Population): number {
  if (units >= all || all < 3 || population.squares === 0) return 1;
  const variance = (units * (population.squares / all) * (all - units)) / (all - 1);
  const third = (units * (population.cubes / all) * (all - units) * (all - 2 * units)) / ((all - 1) * (all - 2));
  return pearsonUpperTail(sum / Math.sqrt(variance), third / variance ** 1.5);
}

/** P(Z ≥ z) of Pearson's type III law of mean 0 and variance 1. Oracle: scipy.stats.pearson3.sf. */
export function pearsonUpperTail(z: number, skewness: number): number {
  if (Math.abs(skewness) < SKEW_MIN) return normalCdf(-z);
  const shape = 4 / skewness ** 2;
  const x = shape + Math.sign(skewness) * z * Math.sqrt(shape);
  const upper = x <= 0 ? 1 : chiSquareUpperTail(2 * x, 2 * shape);
  return skewness > 0 ? upper : Math.max(0, 1 - upper);
}

/** How often blind exchange of the models' answers would lose as much: mid-p of counts. Oracle: statsmodels mcnemar (mid-p from scipy.stats.binom). */
export function lossOfCounts(fixed: number, broken: number): number {
  return mcnemarTest(fixed, broken).midLess;
}

/**
 * The same for losses of any size: their sum over the root of their squares, which is normal where the signs are blind. It never exceeds the
 * root of the number of losses, so few of them cannot make a small p.
 */
export function lossOfSums(sum: number, squares: number): number {
  return squares === 0 ? 1 : normalCdf(-sum / Math.sqrt(squares));
}
