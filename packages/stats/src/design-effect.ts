import { chiSquareQuantile } from './chi-square.ts';
import { flatTopMoments } from './flat-top-window.ts';

/**
 * Sums over groups of rows (clusters) of one variable, usually an indicator: all that its dependence within groups is known from.
 * Groups without a value do not count.
 */
export interface GroupSums {
  readonly groups: number;
  /** Σ n_g. */
  readonly rows: number;
  /** Σ n_g². */
  readonly squaredRows: number;
  /** Σ y over all rows. */
  readonly total: number;
  /** Σ y² over all rows; an indicator's is its total. */
  readonly totalSquares: number;
  /** Σ y_g²/n_g over groups, y_g the group's sum. */
  readonly between: number;
}

/** How sure a design effect is to be large enough: the chance that the noise of its estimate alone makes it too small is at most this. */
const TOO_SMALL = 0.2;

/**
 * Intraclass correlation ρ̂ by one-way analysis of variance, in [0, 1]; a negative estimate counts as 0. 0 where there are fewer than two
 * groups, no group of two rows, or no spread.
 * Oracle: scipy.stats.f_oneway, ρ̂ = (F − 1)/(F − 1 + n₀). Reference: Donner, International Statistical Review 54, 1986.
 */
export function intraclassCorrelation(sums: GroupSums): number {
  const { between, within } = meanSquares(sums);
  return correlationOf(between, within, sums);
}

/**
 * How many rows in clusters say as much as one independent row: 1 + (m̄ − 1)·ρ, at least 1. m̄ is the mean cluster size as a row sees
 * it, Σn²/Σn, which unequal clusters ask for. ρ is not the estimate but its upper 80 % confidence limit, so that few clusters do not
 * pass for independent rows by chance; one cluster alone is one row's worth.
 * Oracle: the formula in numpy and scipy. Reference: Kish, Survey Sampling, 1965; Donner 1986.
 */
export function clusterDesignEffect(sums: GroupSums): number {
  const { between, within } = meanSquares(sums);
  if (sums.groups === 1) return sums.rows;
  if (!(sums.groups > 1) || !(between + within > 0)) return 1;
  const rho = correlationOf(between * caution(sums.groups - 1), within, sums);
  return Math.max(1, 1 + (sums.squaredRows / sums.rows - 1) * rho);
}

function meanSquares({ groups, rows, total, totalSquares, between }: GroupSums): { between: number; within: number } {
  if (groups < 2) return { between: 0, within: 0 };
  const centre = (total * total) / rows;
  return {
    between: Math.max(0, between - centre) / (groups - 1),
    // Every group one row: nothing is known of what lies within.
    within: rows > groups ? Math.max(0, totalSquares - between) / (rows - groups) : Math.max(0, between - centre),
  };
}

function correlationOf(between: number, within: number, { groups, rows, squaredRows }: GroupSums): number {
  if (groups < 2 || rows <= groups || !(between > 0)) return 0;
  const size = (rows - squaredRows / rows) / (groups - 1);
  return Math.min(1, Math.max(0, (between - within) / (between + (size - 1) * within)));
}

/** By how much a mean square of so many degrees of freedom is raised to its upper confidence limit. */
function caution(degreesOfFreedom: number): number {
  return degreesOfFreedom / chiSquareQuantile(TOO_SMALL, degreesOfFreedom);
}

/** Consecutive blocks of rows in time order: how many rows have a value, and the sum of the values. */
export interface TimeBlocks {
  readonly counts: Float64Array;
  readonly sums: Float64Array;
  /** Σ y² over all rows; an indicator's is the sum of its sums. */
  readonly totalSquares: number;
}

const COARSE_BLOCKS = 64;
const BLOCKS_MIN = 10;
/** Of a flat-top window: its estimate of a variance has about 0.75·blocks/bandwidth degrees of freedom. */
const FREEDOM = 0.75;
const SURELY_LARGER = 0.99;

/**
 * The same for rows in time order: the variance of the blocks' mean by a flat-top lag window, against what independent rows would
 * give it. Blocks of one row make it the row's own autocorrelation; larger ones add what hangs together within a block. Slow
 * waves, which neighbouring blocks do not show, are looked for in 64 blocks: where these vary certainly more, they count. Fewer than 10
 * blocks (of as many different times) are clusters: nothing is known of their order. At least 1, and 1 for constant values. Upper
 * 80 % confidence limit, as for clusters.
 * Oracle: numpy for blocks of one row (n over `effectiveSampleSize`, times the caution).
 * Reference: Politis, Journal of Nonparametric Statistics 15, 2003; Flegal and Jones, Annals of Statistics 38, 2010, for block means.
 */
export function seriesDesignEffect(blocks: TimeBlocks): number {
  if (filledOf(blocks) < BLOCKS_MIN) return clusterDesignEffect(asGroups(blocks));
  const fine = estimate(blocks);
  const coarse = blocks.counts.length >= 2 * COARSE_BLOCKS ? estimate(joined(blocks)) : fine;
  const leastOfCoarse = (coarse.effect * coarse.freedom) / chiSquareQuantile(SURELY_LARGER, coarse.freedom);
  const slow = leastOfCoarse > fine.effect * caution(fine.freedom);
  const { effect, freedom } = slow ? coarse : fine;
  return Math.max(1, effect * caution(freedom));
}

function filledOf({ counts }: TimeBlocks): number {
  return counts.reduce((filled, count) => filled + (count > 0 ? 1 : 0), 0);
}

function asGroups({ counts, sums, totalSquares }: TimeBlocks): GroupSums {
  const between = sums.map((sum, block) => (counts[block]! > 0 ? (sum * sum) / counts[block]! : 0));
  return {
    groups: filledOf({ counts, sums, totalSquares }),
    rows: sumOf(counts),
    squaredRows: sumOf(counts.map((count) => count * count)),
    total: sumOf(sums),
    totalSquares,
    between: sumOf(between),
  };
}

function estimate({ counts, sums, totalSquares }: TimeBlocks): { effect: number; freedom: number } {
  const rows = sumOf(counts);
  const filled = filledOf({ counts, sums, totalSquares });
  const mean = sumOf(sums) / rows;
  const variance = totalSquares / rows - mean * mean;
  // Without caution: what shows no spread shows no dependence, and there is nothing to be cautious about.
  const unknown = { effect: 0, freedom: 1 };
  if (filled < BLOCKS_MIN || !(variance > 0)) return unknown;
  const size = rows / filled;
  const deviations = new Float64Array(filled);
  let at = 0;
  for (let block = 0; block < counts.length; block += 1) {
    const count = counts[block]!;
    if (count > 0) deviations[at++] = (sums[block]! - count * mean) / size;
  }
  const { bandwidth, variance: own, longRunVariance } = flatTopMoments(deviations);
  // A negative estimate comes from alternating series, whose mean is known better than that of independent values.
  const spread = longRunVariance > 0 ? longRunVariance : own;
  return { effect: (size * spread) / variance, freedom: Math.max(1, (FREEDOM * filled) / Math.max(1, bandwidth)) };
}

/** Neighbours joined until about 64 blocks are left. */
function joined({ counts, sums, totalSquares }: TimeBlocks): TimeBlocks {
  const place = (block: number): number => Math.floor((block * COARSE_BLOCKS) / counts.length);
  const gather = (values: Float64Array): Float64Array => {
    const into = new Float64Array(COARSE_BLOCKS);
    for (let block = 0; block < values.length; block += 1) into[place(block)]! += values[block]!;
    return into;
  };
  return { counts: gather(counts), sums: gather(sums), totalSquares };
}

function sumOf(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
