import {
  type Bounds,
  effectiveSampleSize,
  politisWhiteBlockLength,
  quantileRatioBounds,
  quantileSorted,
  seededRandom,
} from '@plumbline/stats';
import type { LatencyMargin } from '../latency-margin.ts';
import type { Timings } from '../statistics.ts';

/** One quantile of both lanes, compared. */
export interface QuantileComparison extends LatencyMargin {
  readonly baselineMs: number;
  readonly candidateMs: number;
  readonly ratio: Bounds;
  /** How many independent pairs the pairs are worth for this quantile. */
  readonly effectivePairs: number;
}

/** Everything the latency checks rest on. */
export interface LatencyMeasurement {
  readonly pairs: number;
  /** The smallest of the quantiles'. */
  readonly effectivePairs: number;
  /** Mean block length of the bootstrap, in pairs. */
  readonly blockLength: number;
  readonly quantiles: readonly QuantileComparison[];
}

/** How to measure: `alpha` one-sided, `seed` a hex digest. */
export interface LatencyOptions {
  readonly margins: readonly LatencyMargin[];
  readonly replicates: number;
  readonly alpha: number;
  readonly seed: string;
}

/**
 * Quantile ratios candidate/baseline with bounds by the stationary bootstrap of pairs. Dependence is read off the paired
 * series the ratios depend on, in which what slows both lanes at once cancels: the difference of the log-latencies, and
 * for each quantile which lane exceeds its own. The block length is the largest that Politis and White's rule gives for
 * any of them, the effective number of pairs the smaller of both. Exchanging the lanes turns the bounds round.
 * Reference: STATISTICS.md "Shadow".
 */
export function measureLatency(timings: Timings, options: LatencyOptions): LatencyMeasurement {
  const { margins, replicates, alpha, seed } = options;
  const pairs = timings.baseline.length;
  const sorted = { baseline: timings.baseline.toSorted(), candidate: timings.candidate.toSorted() };
  const before = logSeries(timings.baseline);
  const difference = logSeries(timings.candidate).map((value, at) => value - before[at]!);
  const exceedances = margins.map(({ probability }) => exceedanceSeries(timings, sorted, probability));
  const blockLength = Math.max(...[difference, ...exceedances].map(politisWhiteBlockLength));
  const ratios = quantileRatioBounds(timings, {
    probabilities: margins.map((margin) => margin.probability),
    blockLength,
    replicates,
    alpha,
    random: seededRandom(seed),
  });
  const overall = effectiveSampleSize(difference);
  const quantiles = margins.map((margin, which) => ({
    ...margin,
    baselineMs: quantileSorted(sorted.baseline, margin.probability),
    candidateMs: quantileSorted(sorted.candidate, margin.probability),
    ratio: ratios[which]!,
    effectivePairs: Math.min(overall, effectiveSampleSize(exceedances[which]!)),
  }));
  return {
    pairs,
    effectivePairs: Math.min(overall, ...quantiles.map((quantile) => quantile.effectivePairs)),
    blockLength,
    quantiles,
  };
}

/** Logarithms; a time-out counts as the longest duration that ended, for dependence is a matter of order in time. */
function logSeries(durations: Float64Array): Float64Array {
  const longest = durations.reduce((most, value) => (Number.isFinite(value) ? Math.max(most, value) : most), 1);
  return durations.map((value) => Math.log(Number.isFinite(value) ? value : longest));
}

/** For each pair 1 where only the candidate exceeds its quantile, −1 where only the baseline does, else 0. */
function exceedanceSeries(timings: Timings, sorted: Timings, probability: number): Float64Array {
  const limit = {
    baseline: quantileSorted(sorted.baseline, probability),
    candidate: quantileSorted(sorted.candidate, probability),
  };
  return timings.candidate.map(
    (value, at) => Number(value > limit.candidate) - Number(timings.baseline[at]! > limit.baseline),
  );
}
