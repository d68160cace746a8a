import { normalQuantile } from './normal.ts';
import type { Random } from './random.ts';

/** Distance of two samples' kernel means, and how often chance alone makes it as large. */
export interface KernelMeanTest {
  /** Maximum mean discrepancy, biased: 0 for equal samples, at most √2. Not its square. */
  readonly distance: number;
  /** p of H₀: both samples are of one law; (1 + exceedances)/(1 + permutations). */
  readonly pValue: number;
}

/** How the kernel is approximated, and how chance is asked. */
export interface KernelMeanOptions {
  /** Rows of as many numbers as a point has: see `gaussianFrequencies`. */
  readonly frequencies: readonly Float64Array[];
  readonly permutations: number;
  readonly random: Random;
}

/**
 * Two-sample test by maximum mean discrepancy with a Gaussian kernel, exp(−‖x − y‖²/2σ²), approximated by random
 * Fourier features: O(rows × frequencies × dimensions). Both sides need a point. The permutation test is exact for
 * independent rows. It says whether anything differs, not how much matters: with enough rows everything does.
 * Oracle: the definition in numpy, for given frequencies.
 * Reference: Gretton et al., "A kernel two-sample test", JMLR 13, 2012; Rahimi and Recht, NIPS 2007.
 */
export function kernelMeanTest(
  reference: readonly Float64Array[],
  current: readonly Float64Array[],
  { frequencies, permutations, random }: KernelMeanOptions,
): KernelMeanTest {
  const features = [...reference, ...current].map((point) => fourierFeatures(point, frequencies));
  const order = Uint32Array.from(features.keys());
  const distance = discrepancy(features, order, reference.length);
  let exceedances = 0;
  for (let permutation = 0; permutation < permutations; permutation += 1) {
    // The first sample alone decides the split: its places are drawn, the rest stays where it is.
    for (let at = 0; at < reference.length; at += 1) {
      const other = at + random.integer(order.length - at);
      [order[at], order[other]] = [order[other]!, order[at]!];
    }
    if (discrepancy(features, order, reference.length) >= distance) exceedances += 1;
  }
  return { distance, pValue: (1 + exceedances) / (1 + permutations) };
}

/** Draws from N(0, 1/width²): the frequencies of a Gaussian kernel of that width. */
export function gaussianFrequencies(
  { count, dimensions, width }: { readonly count: number; readonly dimensions: number; readonly width: number },
  random: Random,
): readonly Float64Array[] {
  return Array.from({ length: count }, () =>
    Float64Array.from({ length: dimensions }, () => normalQuantile(Math.max(random.next(), 2 ** -53)) / width),
  );
}

/** cos and sin of each frequency, scaled so that products of two points' features approximate the kernel. */
function fourierFeatures(point: Float64Array, frequencies: readonly Float64Array[]): Float64Array {
  const found = new Float64Array(2 * frequencies.length);
  const scale = 1 / Math.sqrt(frequencies.length);
  for (const [at, frequency] of frequencies.entries()) {
    let angle = 0;
    for (let i = 0; i < point.length; i += 1) angle += frequency[i]! * point[i]!;
    found[2 * at] = scale * Math.cos(angle);
    found[2 * at + 1] = scale * Math.sin(angle);
  }
  return found;
}

/** Distance of the mean features of the first `n` rows in this order from those of the rest. */
function discrepancy(features: readonly Float64Array[], order: Uint32Array, n: number): number {
  const size = features[0]?.length ?? 0;
  const difference = new Float64Array(size);
  for (const [at, row] of order.entries()) {
    const own = features[row]!;
    const weight = at < n ? 1 / n : -1 / (order.length - n);
    for (let i = 0; i < size; i += 1) difference[i] = difference[i]! + weight * own[i]!;
  }
  return Math.sqrt(difference.reduce((sum, value) => sum + value * value, 0));
}
