import type { Bounds } from './mover-bounds.ts';
import type { Random } from './random.ts';
import { drawStationary } from './stationary-bootstrap.ts';

/** Paired durations in time order, above zero; +∞ is a duration longer than anybody waited. */
export interface DurationPairs {
  readonly baseline: Float64Array;
  readonly candidate: Float64Array;
}

/** How the bootstrap is run. `alpha` is one-sided; `replicates` at least 1/alpha. */
export interface RatioOptions {
  readonly probabilities: readonly number[];
  readonly blockLength: number;
  readonly replicates: number;
  readonly alpha: number;
  readonly random: Random;
}

/**
 * Q_candidate(p)/Q_baseline(p) for each p, with percentile bounds of a stationary bootstrap of the pairs. Where a
 * quantile is infinite in both lanes the ratio could be anything: estimate NaN, and such replicates widen both bounds.
 * Exchanging the lanes under the same seed maps (estimate, lower, upper) to (1/estimate, 1/upper, 1/lower) up to the
 * rounding of the exponential. No pairs: NaN within [0, ∞]. O(replicates·n) after one sort.
 * Oracle: numpy.quantile over the same resamples; coverage by simulation in bench/calibration.
 * Reference: Politis and Romano, JASA 89, 1994; p = (1 + #)/(B + 1): Davison and Hinkley, 1997, §4.2.
 */
export function quantileRatioBounds(pairs: DurationPairs, options: RatioOptions): readonly Bounds[] {
  const { probabilities, replicates } = options;
  if (pairs.baseline.length === 0)
    return probabilities.map(() => ({ estimate: Number.NaN, lower: 0, upper: Number.POSITIVE_INFINITY }));
  const { estimates, lows, highs } = drawLogRatios(pairs, options);
  const rank = Math.max(0, Math.floor(options.alpha * (replicates + 1)) - 1);
  return estimates.map((estimate, which) => ({
    estimate: Math.exp(estimate),
    lower: Math.exp(lows[which]!.sort()[rank]!),
    upper: Math.exp(highs[which]!.sort()[replicates - 1 - rank]!),
  }));
}

/** Logarithms of the ratios, for each probability: of the sample, and of each replicate. At least one pair. */
export interface LogRatios {
  readonly estimates: readonly number[];
  /** −∞ where a replicate's ratio could be anything; else as `highs`. */
  readonly lows: readonly Float64Array[];
  readonly highs: readonly Float64Array[];
}

/** The replicates that `quantileRatioBounds` rests on, in the order in which they were drawn. */
export function drawLogRatios(pairs: DurationPairs, options: Omit<RatioOptions, 'alpha'>): LogRatios {
  const { probabilities, replicates } = options;
  const lanes = { baseline: laneOf(pairs.baseline), candidate: laneOf(pairs.candidate) };
  const counts = new Int32Array(pairs.baseline.length).fill(1);
  const estimates = logRatios(lanes, counts, probabilities);
  const lows = probabilities.map(() => new Float64Array(replicates));
  const highs = probabilities.map(() => new Float64Array(replicates));
  for (let replicate = 0; replicate < replicates; replicate += 1) {
    drawStationary(counts, options.blockLength, options.random);
    for (const [which, ratio] of logRatios(lanes, counts, probabilities).entries()) {
      lows[which]![replicate] = Number.isNaN(ratio) ? Number.NEGATIVE_INFINITY : ratio;
      highs[which]![replicate] = Number.isNaN(ratio) ? Number.POSITIVE_INFINITY : ratio;
    }
  }
  return { estimates, lows, highs };
}

/** One lane: its values ascending, and the place in time each came from. */
interface Lane {
  readonly sorted: Float64Array;
  readonly places: Int32Array;
}

interface Lanes {
  readonly baseline: Lane;
  readonly candidate: Lane;
}

function laneOf(values: Float64Array): Lane {
  const places = Int32Array.from(values.keys()).sort((a, b) =>
    values[a]! < values[b]! ? -1 : values[a]! > values[b]! ? 1 : a - b,
  );
  return { sorted: Float64Array.from(places, (place) => values[place]!), places };
}

function logRatios(
  { baseline, candidate }: Lanes,
  counts: Int32Array,
  probabilities: readonly number[],
): readonly number[] {
  const below = countedQuantiles(baseline, counts, probabilities);
  const above = countedQuantiles(candidate, counts, probabilities);
  // Subtracting logarithms, not dividing, keeps the exchange of the lanes an exact change of sign.
  return probabilities.map((_, which) => Math.log(above[which]!) - Math.log(below[which]!));
}

/** Quantiles (R type 7) of a sample in which each value stands as often as counted; no copy, no sort. */
function countedQuantiles(
  { sorted, places }: Lane,
  counts: Int32Array,
  probabilities: readonly number[],
): readonly number[] {
  const last = sorted.length - 1;
  return probabilities.map((p) => {
    const place = p * last;
    const rank = Math.floor(place);
    // From the nearer end: tail quantiles are what is asked for.
    let at = p > 0.5 ? last : 0;
    let upTo = p > 0.5 ? sorted.length : counts[places[0]!]!;
    if (p > 0.5) while (upTo - counts[places[at]!]! > rank) upTo -= counts[places[at--]!]!;
    else while (upTo <= rank) upTo += counts[places[++at]!]!;
    const low = sorted[at]!;
    const fraction = place - rank;
    if (fraction === 0 || upTo > rank + 1) return low;
    do at += 1;
    while (counts[places[at]!] === 0);
    // Two infinite neighbours must not turn the quantile into NaN.
    return sorted[at] === low ? low : low + (sorted[at]! - low) * fraction;
  });
}
