/** What the autocovariances of a series say of its dependence, through a flat-top lag window. */
export interface FlatTopMoments {
  /** Lags that carry weight: twice the first lag after which the correlogram stays inside the noise. */
  readonly bandwidth: number;
  /** Autocovariance at lag 0 (divisor n). */
  readonly variance: number;
  /** Σ λ(k)·γ(k) over all lags of both signs: the variance of √n times the mean. Zero or below means "not told". */
  readonly longRunVariance: number;
  /** Σ λ(k)·|k|·γ(k), the numerator of the optimal block length. */
  readonly slope: number;
}

/**
 * Weighted sums of the autocovariances with the trapezoidal flat-top window of Politis and Romano, whose bandwidth is
 * chosen by the rule of Politis and White: K_n = max(5, log₁₀ n) consecutive correlations below 2·√(log₁₀ n / n).
 * A constant series has variance 0 and all sums 0. O(n^1.5).
 * Oracle: the intermediate values of arch.bootstrap.optimal_block_length.
 * Reference: Politis and White, Econometric Reviews 23(1), 2004; Patton, Politis and White, ibid. 28(4), 2009.
 */
export function flatTopMoments(series: Float64Array): FlatTopMoments {
  const n = series.length;
  const mean = series.reduce((sum, value) => sum + value, 0) / n;
  const centred = series.map((value) => value - mean);
  const quiet = Math.max(5, Math.floor(Math.log10(n)));
  const lagMax = Math.min(Math.ceil(Math.sqrt(n)) + quiet, n - 1);
  const { covariances, correlations } = correlogram(centred, lagMax);
  const bandwidth = bandwidthOf(correlations, { quiet, lagMax, noise: 2 * Math.sqrt(Math.log10(n) / n) });
  let longRunVariance = covariances[0]!;
  let slope = 0;
  for (let lag = 1; lag <= bandwidth; lag += 1) {
    const weight = lag / bandwidth <= 0.5 ? 1 : 2 * (1 - lag / bandwidth);
    longRunVariance += 2 * weight * covariances[lag]!;
    slope += 2 * weight * lag * covariances[lag]!;
  }
  return { bandwidth, variance: covariances[0]!, longRunVariance, slope };
}

interface Correlogram {
  readonly covariances: Float64Array;
  /** |correlation| of the overlapping parts, the first without its first value and the other without its last. */
  readonly correlations: Float64Array;
}

function correlogram(centred: Float64Array, lagMax: number): Correlogram {
  const n = centred.length;
  const covariances = new Float64Array(lagMax + 1);
  const correlations = new Float64Array(lagMax + 1);
  const squares = prefixSquares(centred);
  for (let lag = 0; lag <= lagMax; lag += 1) {
    let cross = 0;
    for (let at = lag; at < n; at += 1) cross += centred[at]! * centred[at - lag]!;
    covariances[lag] = cross / n;
    const norm = Math.sqrt((squares[n]! - squares[lag + 1]!) * squares[n - lag - 1]!);
    correlations[lag] = norm > 0 ? Math.abs(cross) / norm : 0;
  }
  return { covariances, correlations };
}

function prefixSquares(values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let at = 0; at < values.length; at += 1) sums[at + 1] = sums[at]! + values[at]! * values[at]!;
  return sums;
}

interface BandwidthRule {
  readonly quiet: number;
  readonly lagMax: number;
  readonly noise: number;
}

function bandwidthOf(correlations: Float64Array, { quiet, lagMax, noise }: BandwidthRule): number {
  for (let start = 0; start + quiet <= lagMax; start += 1) {
    const run = correlations.subarray(start, start + quiet);
    if (run.every((value) => value < noise)) return Math.min(2 * Math.max(start, 1), lagMax);
  }
  return lagMax;
}
