import { type OneSidedBounds, tailRank } from './bootstrap-bounds.ts';
import type { Random } from './random.ts';

/** A mean with its standard error and the studentised replicates that replace the t distribution. */
export interface BootstrapT {
  readonly mean: number;
  readonly standardError: number;
  /** Ascending; infinite where a replicate had no variance. */
  readonly studentised: Float64Array;
}

const CHUNK = 8_192;

/**
 * Studentised bootstrap of a mean: honest for skewed values where percentiles are not. Values are finite. With no variance the
 * mean is known exactly, as far as this sample tells: the caller must demand enough rows that differ.
 * Oracle: the definition in numpy on the same draws. Reference: Efron and Tibshirani 1993, §12.5; Hall, Annals of Statistics 16, 1988.
 */
export function bootstrapT(values: Float64Array, replicates: number, random: Random): BootstrapT {
  const n = values.length;
  const { mean, standardError } = meanAndError(values);
  const studentised = new Float64Array(replicates);
  // Centred, so that the sum of squares does not lose the variance of a large mean.
  const centred = values.map((value) => value - mean);
  const buffer = new Int32Array(Math.min(n, CHUNK));
  for (let replicate = 0; replicate < replicates; replicate += 1) {
    let sum = 0;
    let squares = 0;
    for (let left = n; left > 0; left -= CHUNK) {
      const drawn = left < CHUNK ? buffer.subarray(0, left) : buffer;
      random.fill(drawn, n);
      for (let draw = 0; draw < drawn.length; draw += 1) {
        const value = centred[drawn[draw]!]!;
        sum += value;
        squares += value * value;
      }
    }
    const variance = Math.max(0, squares - (sum * sum) / n) / (n - 1);
    studentised[replicate] = sum === 0 ? 0 : sum / n / Math.sqrt(variance / n);
  }
  return { mean, standardError, studentised: studentised.sort() };
}

/** The studentised replicates that bound the mean at `alpha`: ∓Infinity where there are too few, or where they had no variance. */
export function bootstrapTQuantiles(
  { studentised, standardError }: BootstrapT,
  alpha: number,
): { readonly lowest: number; readonly highest: number } {
  const rank = tailRank(studentised.length, alpha);
  const none = { lowest: Number.NEGATIVE_INFINITY, highest: Number.POSITIVE_INFINITY };
  if (rank < 1 || !Number.isFinite(standardError)) return none;
  // A quantile that is infinite bounds nothing, whatever its sign.
  const lowest = studentised[rank - 1]!;
  const highest = studentised[studentised.length - rank]!;
  return {
    lowest: Number.isFinite(lowest) ? lowest : none.lowest,
    highest: Number.isFinite(highest) ? highest : none.highest,
  };
}

/** One-sided bounds of the mean, each at `alpha`; negated values give exactly the mirrored bounds. */
export function bootstrapTBounds(boot: BootstrapT, alpha: number): OneSidedBounds {
  const { mean, standardError } = boot;
  if (standardError === 0) return { lower: mean, upper: mean };
  const { lowest, highest } = bootstrapTQuantiles(boot, alpha);
  return {
    lower: Number.isFinite(highest) ? mean - highest * standardError : Number.NEGATIVE_INFINITY,
    upper: Number.isFinite(lowest) ? mean - lowest * standardError : Number.POSITIVE_INFINITY,
  };
}

const SAME = 1e-9;

/** Whether values are all the same but for rounding: the error of their mean is then unknown, however many there are. */
export function hasNoSpread(values: Float64Array): boolean {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return !(high - low > SAME * Math.max(Math.abs(low), Math.abs(high)));
}

/** P-value of H₀: mean ≥ margin, in step with `bootstrapTBounds`; never 0. */
export function bootstrapTPValueBelow({ mean, standardError, studentised }: BootstrapT, margin: number): number {
  if (standardError === 0) return mean < margin ? 0 : 1;
  const observed = (mean - margin) / standardError;
  const asExtreme = studentised.reduce((count, value) => count + (value <= observed ? 1 : 0), 0);
  return (1 + asExtreme) / (studentised.length + 1);
}

/** Mean and its standard error by two passes; a single value has an unknown error (NaN). */
export function meanAndError(values: Float64Array): { readonly mean: number; readonly standardError: number } {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  return { mean, standardError: Math.sqrt(squares / (n - 1) / n) };
}
