import { effectiveClusters } from '@plumbline/stats';
import type { Answers, EvaluationSample } from '../evaluation-sample.ts';
import type { Metric } from '../metrics/metric.ts';
import { requireClass } from '../metrics/require-class.ts';
import { NO_ANSWER } from '../tables/class-answers.ts';

/** Below these, asymptotic and percentile bounds are not trusted. */
export const ROWS_OF_EACH_CLASS_MIN = 20;
export const DISCORDANT_ROWS_MIN = 10;
export const ROWS_MIN = 20;
const CLUSTERS_MIN = 30;

/** Why asymptotic bounds of a metric cannot be trusted on these rows, or null where they can. */
export function problemOfRows(sample: EvaluationSample, metric: Metric): string | null {
  const units = unitsOf(sample, () => true);
  const are = sample.weights === null ? 'there are' : 'their weights leave';
  if (clustered(sample) && units < CLUSTERS_MIN) return `needs at least ${CLUSTERS_MIN} clusters: ${are} ${units}`;
  const unit = sample.task === 'ranking' ? 'queries' : 'rows';
  if (units < ROWS_MIN) return `needs at least ${ROWS_MIN} ${unit}: ${are} ${units}`;
  const fewest = fewestOfAClass(sample, metric);
  if (fewest === null || fewest >= ROWS_OF_EACH_CLASS_MIN) return null;
  const what = clustered(sample) ? 'clusters with rows' : 'rows';
  return `needs at least ${ROWS_OF_EACH_CLASS_MIN} ${what} of each class: the rarest has ${fewest}`;
}

/** Units of the class that has the fewest, of those that count for the metric; null where classes do not matter. 0 where there is but one. */
function fewestOfAClass(sample: EvaluationSample, metric: Metric): number | null {
  const { label } = sample;
  if (label === null || (sample.task === 'multiclass' && metric.rests === 'rows')) return null;
  const groups =
    metric.ofClass === undefined ? sample.classes.map((_, index) => [index]) : ownAndRest(sample, metric.ofClass);
  const counts = groups.map((indices) => unitsOf(sample, (row) => indices.includes(label[row]!)));
  const filled = counts.filter((count) => count > 0);
  return filled.length < 2 ? 0 : Math.min(...filled);
}

/** How many independent units a metric's resampling error rests on: those of the rarest class, where classes matter. */
export function rarestUnits(sample: EvaluationSample, metric: Metric): number {
  return fewestOfAClass(sample, metric) ?? unitsOf(sample, () => true);
}

/** A metric of one class knows two: it, and the rest. */
function ownAndRest({ classes }: EvaluationSample, name: string): readonly (readonly number[])[] {
  const own = requireClass(name, classes);
  return [[own], [...classes.keys()].filter((index) => index !== own)];
}

/** Why a difference cannot be judged by asymptotics, or null where it can. */
export function problemOfDifference(sample: EvaluationSample, metric: Metric): string | null {
  const rows = problemOfRows(sample, metric);
  if (rows !== null) return rows;
  const differing = new Uint8Array(sample.rows);
  for (const row of discordantRows(sample, metric)) differing[row] = 1;
  const discordant = unitsOf(sample, (row) => differing[row] === 1);
  if (discordant >= DISCORDANT_ROWS_MIN) return null;
  const what = clustered(sample) ? 'clusters' : 'rows';
  return `needs at least ${DISCORDANT_ROWS_MIN} ${what} on which the models differ: there are ${discordant}`;
}

/** Are enough of these 0/1 answers, and enough of them different, for asymptotic bounds of their difference? */
export function discordantAmong(candidate: Float64Array, baseline: Float64Array): boolean {
  let discordant = 0;
  for (let row = 0; row < candidate.length; row += 1) if (candidate[row] !== baseline[row]) discordant += 1;
  return candidate.length >= ROWS_OF_EACH_CLASS_MIN && discordant >= DISCORDANT_ROWS_MIN;
}

/** Rows on which the two models say different things, as far as the metric looks. */
export function discordantRows({ candidate, baseline, rows }: EvaluationSample, metric: Metric): Uint32Array {
  if (baseline === null) return new Uint32Array(0);
  const found: number[] = [];
  for (let row = 0; row < rows; row += 1) if (differs(row, { candidate, baseline }, metric)) found.push(row);
  return Uint32Array.from(found);
}

interface Pair {
  readonly candidate: Answers;
  readonly baseline: Answers;
}

function differs(row: number, { candidate, baseline }: Pair, metric: Metric): boolean {
  if (metric.needs === 'predicted') return candidate.predicted?.[row] !== baseline.predicted?.[row];
  if (candidate.probabilities === null || metric.needs === 'score')
    return candidate.score?.[row] !== baseline.score?.[row];
  return candidate.probabilities.some((column, index) => column[row] !== baseline.probabilities?.[index]?.[row]);
}

/** Are rows to be drawn by cluster? The queries of a ranking are its rows. */
export function clustered(sample: EvaluationSample): boolean {
  return sample.clusters !== null && sample.task !== 'ranking';
}

/**
 * How many units (rows, clusters, queries) the rows that are asked for make. Where they are weighted, how many equally heavy ones would be
 * known as well (Kish), rounded down: rows that weigh nothing are none.
 */
function unitsOf({ rows, clusters, weights }: EvaluationSample, isMeant: (row: number) => boolean): number {
  const totals = new Float64Array(rows);
  const heaviest = weights?.reduce((most, weight) => Math.max(most, weight), 0) ?? 1;
  for (let row = 0; row < rows; row += 1) {
    const unit = clusters?.[row] ?? row;
    const weight = (weights?.[row] ?? 1) / heaviest;
    if (weight > 0 && isMeant(row)) totals[unit] = totals[unit]! + weight;
  }
  if (weights !== null) return Math.floor(effectiveClusters(totals) + ROUNDING);
  return totals.reduce((count, total) => count + (total > 0 ? 1 : 0), 0);
}

const ROUNDING = 1e-9;

/** Did both models answer every row with what the metric needs? Then an undefined metric is the rows' doing, not theirs. */
export function isAnswered({ candidate, baseline }: EvaluationSample, { needs }: Metric): boolean {
  return [candidate, baseline].every((side) => {
    if (side === null) return false;
    if (needs === 'predicted') return side.predicted !== null && !side.predicted.includes(NO_ANSWER);
    const columns = side.probabilities !== null && needs === 'probabilities' ? side.probabilities : [side.score];
    return columns.every((column) => column?.every(Number.isFinite) === true);
  });
}
