import { everyExchange, midranks, type PairedPermutation, type Random } from '@plumbline/stats';
import type { Answers, EvaluationSample } from '../evaluation-sample.ts';
import type { Metric } from '../metrics/metric.ts';
import { discordantRows } from './domain.ts';
import { type EstimationOptions, randomFor } from './estimated.ts';
import { ownWeights } from './linear-bootstrap.ts';
import { confusionsOf, isTabular, pairedTable, swappedConfusions, swapTable } from './paired-table.ts';

const TIE = 1e-9;
const WORDS = 4_294_967_296;
const BITS = 32;

/**
 * Paired permutation test of any metric: the two models' answers are exchanged row by row (cluster by cluster) with probability ½ and the
 * difference computed again; in every way once where there are no more ways than replicates. Exact when the models are exchangeable, in samples
 * of any size. Scores that are only ranked are compared by their ranks
 * within each model, so that two scales can be exchanged. O(rows · replicates); O(cells · replicates) for metrics of the confusion matrix.
 * Reference: Edgington and Onghena, Randomization Tests, 2007; for ranks Bandos, Rockette and Gur, Statistics in Medicine 24, 2005.
 */
export function permuteSwaps(
  sample: EvaluationSample & { readonly baseline: Answers },
  metric: Metric,
  options: EstimationOptions & { readonly purpose: string },
): PairedPermutation {
  const { rows } = sample;
  // Exchanging equal answers changes nothing: only rows that differ are moved.
  const moving = discordantRows(sample, metric);
  const groups = Int32Array.from(moving, (row) => sample.clusters?.[row] ?? row);
  const units = [...new Set(groups)];
  const isWhole = everyExchange(units.length) <= options.replicates;
  if (!isWhole && isTabular(sample, [metric])) return permuteCells(sample, metric, options);
  const own = ownWeights(sample);
  const flips = new Uint8Array(rows);
  const stacked = stack(sample, metric);
  const estimator = metric.estimator(stacked, stacked.candidate);
  const orientation = metric.higherIsBetter ? 1 : -1;
  const kept = joined(own, new Float64Array(rows));
  const given = joined(new Float64Array(rows), own);
  const difference = (): number => orientation * (estimator(kept) - estimator(given));
  const observed = difference();
  const random = randomFor(options, `${options.purpose} swaps`);
  const ways = { isWhole, count: isWhole ? everyExchange(units.length) : options.replicates };
  return countBeyond(observed, ways, (way) => {
    if (isWhole) for (const [at, unit] of units.entries()) flips[unit] = (way >>> at) & 1;
    else toss(flips, random);
    for (let at = 0; at < moving.length; at += 1) {
      const row = moving[at]!;
      const moved = flips[groups[at]!] === 1 ? own[row]! : 0;
      given[row] = kept[rows + row] = moved;
      kept[row] = given[rows + row] = own[row]! - moved;
    }
    return difference();
  });
}

function permuteCells(
  sample: EvaluationSample,
  { ofConfusion, higherIsBetter }: Metric,
  options: EstimationOptions & { readonly purpose: string },
): PairedPermutation {
  const table = pairedTable(sample);
  const random = randomFor(options, `${options.purpose} swaps`);
  const orientation = higherIsBetter ? 1 : -1;
  const difference = ({ candidate, baseline }: Confusions): number =>
    orientation * ((ofConfusion?.(candidate) ?? Number.NaN) - (ofConfusion?.(baseline) ?? Number.NaN));
  const cells = table.counts.length;
  const dealt = { own: new Float64Array(cells), turned: new Float64Array(cells) };
  const ways = { isWhole: false, count: options.replicates };
  return countBeyond(difference(confusionsOf(table, table.counts)), ways, () => {
    swapTable(table, dealt, random);
    return difference(swappedConfusions(table, dealt));
  });
}

type Confusions = ReturnType<typeof confusionsOf>;

/** How often answers are exchanged: in every way there is, once, or in ways that are drawn. */
interface Ways {
  readonly isWhole: boolean;
  readonly count: number;
}

function countBeyond(observed: number, { isWhole, count }: Ways, permuted: (way: number) => number): PairedPermutation {
  const slack = TIE * Math.max(1e-6, Math.abs(observed));
  let asHigh = 0;
  let asLow = 0;
  for (let way = 0; way < count; way += 1) {
    const value = permuted(way);
    // What is not a number speaks against every claim.
    if (!(value < observed - slack)) asHigh += 1;
    if (!(value > observed + slack)) asLow += 1;
  }
  // All ways hold the observed one, those drawn do not.
  if (isWhole) return { greater: asHigh / count, less: asLow / count };
  return { greater: (1 + asHigh) / (count + 1), less: (1 + asLow) / (count + 1) };
}

/** One fair coin a group. */
function toss(flips: Uint8Array, random: Random): void {
  let word = 0;
  for (let group = 0; group < flips.length; group += 1) {
    word = group % BITS === 0 ? random.integer(WORDS) : word >>> 1;
    flips[group] = word & 1;
  }
}

/** The candidate's answers above the baseline's: weights then choose whose answer to a row counts. */
function stack(sample: EvaluationSample & { readonly baseline: Answers }, metric: Metric): EvaluationSample {
  const { candidate, baseline } = sample;
  const isRanked = sample.task === 'binary' && metric.needs === 'score';
  const scores = (side: Answers): Float64Array | null =>
    isRanked && side.score !== null ? midranks(side.score) : side.score;
  return {
    ...sample,
    rows: 2 * sample.rows,
    weights: null,
    clusters: null,
    label: joinIntegers(sample.label, sample.label),
    target: joinedOrNull(sample.target, sample.target),
    candidate: {
      predicted: joinIntegers(candidate.predicted, baseline.predicted),
      score: joinedOrNull(scores(candidate), scores(baseline)),
      probabilities:
        candidate.probabilities?.map(
          (column, place) => joinedOrNull(column, baseline.probabilities?.[place] ?? null) ?? column,
        ) ?? null,
    },
    baseline: null,
  };
}

function joinedOrNull(above: Float64Array | null, below: Float64Array | null): Float64Array | null {
  return above === null || below === null ? null : joined(above, below);
}

function joined(above: Float64Array, below: Float64Array): Float64Array {
  const whole = new Float64Array(above.length + below.length);
  whole.set(above);
  whole.set(below, above.length);
  return whole;
}

function joinIntegers(above: Int32Array | null, below: Int32Array | null): Int32Array | null {
  if (above === null || below === null) return null;
  const whole = new Int32Array(above.length + below.length);
  whole.set(above);
  whole.set(below, above.length);
  return whole;
}
