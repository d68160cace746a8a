import { benjaminiHochberg, hypergeometricUpperTail, normalQuantile } from '@plumbline/stats';
import type { EvaluationSample } from '../evaluation-sample.ts';
import type { Metric } from '../metrics/metric.ts';
import { adjustDiscoveries } from './adjust-discoveries.ts';
import { exploredCuts } from './explored-cuts.ts';
import { type ExploredValues, exploredValues } from './explored-values.ts';
import { SLICE_MINIMUM_ROWS } from './judge-slices.ts';
import type { SliceColumn } from './slice-column.ts';
import { type SliceSums, sliceSums } from './slice-sums.ts';
import { lossOfCounts, lossOfSums, type Population, shortfallPValue } from './weakness-tests.ts';

const SHOWN_MAX = 20;
const TESTS_MAX = 20_000;

/** A slice that nobody asked about, held against the baseline there or against the candidate elsewhere. */
export interface WeakSlice {
  readonly slice: string;
  readonly against: 'baseline' | 'overall';
  /** Rows; of a ranking, queries. */
  readonly rows: number;
  /** Values of the metric, as it is printed. */
  readonly candidate: number;
  readonly reference: number;
  /** By how much the candidate is better there: below 0 it is worse. Bounds are at the level at which slices are flagged. */
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
  readonly pValue: number;
  /** After Benjamini–Hochberg, over every slice that was tested. */
  readonly adjustedP: number;
  readonly flagged: boolean;
}

/** What the search for weak slices found. It never decides: it tells people where to look. */
export interface Exploration {
  /** The metric it went by: the primary one, or one that every row has a value of. */
  readonly metric: string;
  readonly falseDiscoveryRate: number;
  /** How many hypotheses were tested, and how many were flagged. */
  readonly tested: number;
  readonly flagged: number;
  /** The weakest, at most 20. */
  readonly slices: readonly WeakSlice[];
}

/** What is searched. */
export interface ExplorationRequest {
  /** The primary metric. */
  readonly metric: Metric;
  readonly columns: readonly SliceColumn[];
  readonly falseDiscoveryRate: number;
  readonly minimumRows?: number;
}

/**
 * Looks for slices in which the candidate is worse than the baseline, or than itself elsewhere: over all values and quarters of the slice
 * columns and their intersections two by two. Null where there is nothing to slice by, or no metric that every row has a value of.
 * Linear in rows for each cut.
 */
export function exploreSlices(sample: EvaluationSample, request: ExplorationRequest): Exploration | null {
  const values = request.columns.length === 0 ? null : exploredValues(sample, request.metric);
  if (values === null) return null;
  const minimum = request.minimumRows ?? SLICE_MINIMUM_ROWS;
  const found: Raw[] = [];
  const all = populationOf(values);
  for (const cut of exploredCuts(request.columns, { rowOf: values.rowOf, minimum })) {
    if (found.length >= TESTS_MAX) break;
    const sums = sliceSums(cut, values, all.mean);
    found.push(...cut.names.flatMap((slice, place) => testsOf({ slice, place, sums }, values, all)));
  }
  return explorationOf(found, values, request.falseDiscoveryRate);
}

/** A test before it is known how many there are. Values are oriented. */
interface Raw {
  readonly slice: string;
  readonly against: WeakSlice['against'];
  readonly rows: number;
  readonly candidate: number;
  readonly reference: number;
  readonly standardError: number;
  readonly pValue: number;
}

interface Whole extends Population {
  readonly mean: number;
  readonly weight: number;
}

interface Place {
  readonly slice: string;
  readonly place: number;
  readonly sums: SliceSums;
}

function testsOf({ slice, place, sums }: Place, values: ExploredValues, all: Whole): readonly Raw[] {
  const at = (of: keyof SliceSums): number => sums[of][place] ?? 0;
  const weight = at('weight');
  if (!(weight > 0)) return [];
  const [rows, candidate, baseline] = [at('units'), at('candidate') / weight, at('baseline') / weight];
  const [lost, short] = [at('lost'), at('short')];
  const spread = (total: number, squares: number): number => Math.sqrt(Math.max(0, squares - total ** 2 / rows));
  const rest = Math.max(all.weight - weight, Number.MIN_VALUE);
  const elsewhere = Math.sqrt(
    Math.max(0, all.squares - at('shortSquares') - short ** 2 / Math.max(1, all.units - rows)),
  );
  const overall: Raw = {
    slice,
    against: 'overall',
    rows,
    candidate,
    reference: all.mean,
    standardError: (rest / all.weight) * Math.hypot(spread(short, at('shortSquares')) / weight, elsewhere / rest),
    pValue: shortfallOf({ rows, short, squares: at('shortSquares'), right: at('candidate') }, values, all),
  };
  if (values.baseline === null) return [overall];
  return [
    {
      slice,
      against: 'baseline',
      rows,
      candidate,
      reference: baseline,
      standardError: spread(lost, at('lostSquares')) / weight,
      pValue: values.counts ? lossOfCounts(at('fixed'), at('broken')) : lossOfSums(lost, at('lostSquares')),
    },
    overall,
  ];
}

interface Short {
  readonly rows: number;
  readonly short: number;
  readonly squares: number;
  readonly right: number;
}

/** Counts have an exact law, clusters are as many as they are, everything else has three moments. */
function shortfallOf({ rows, short, squares, right }: Short, values: ExploredValues, all: Whole): number {
  if (values.clusters !== null) return lossOfSums(short, squares);
  if (!values.counts) return shortfallPValue({ units: rows, sum: short }, all);
  const wrong = Math.round(rows - right);
  return hypergeometricUpperTail(wrong, {
    rows: all.units,
    marked: Math.round(all.units * (1 - all.mean)),
    drawn: rows,
  }).mid;
}

function populationOf({ candidate, weights }: ExploredValues): Whole {
  let [weight, total] = [0, 0];
  for (let unit = 0; unit < candidate.length; unit += 1) {
    const own = weights?.[unit] ?? 1;
    weight += own;
    total += own * candidate[unit]!;
  }
  const mean = total / weight;
  let [squares, cubes] = [0, 0];
  for (let unit = 0; unit < candidate.length; unit += 1) {
    const short = (weights?.[unit] ?? 1) * (mean - candidate[unit]!);
    squares += short * short;
    cubes += short ** 3;
  }
  return { units: candidate.length, mean, weight, squares, cubes };
}

function explorationOf(found: readonly Raw[], { metric }: ExploredValues, q: number): Exploration {
  const pValues = found.map(({ pValue }) => pValue);
  const { rejected, rejections, threshold } = benjaminiHochberg(pValues, q);
  const adjusted = adjustDiscoveries(pValues);
  const z = normalQuantile(1 - threshold);
  const printed = metric.higherIsBetter ? 1 : -1;
  const slices = found
    .map((raw, place) => ({ raw, adjustedP: adjusted[place] ?? 1, flagged: rejected[place] === true }))
    .sort((a, b) => a.raw.pValue - b.raw.pValue || difference(a.raw) - difference(b.raw))
    .slice(0, SHOWN_MAX)
    .map(({ raw: { standardError, ...raw }, adjustedP, flagged }) => ({
      ...raw,
      candidate: printed * raw.candidate,
      reference: printed * raw.reference,
      estimate: difference(raw),
      lower: difference(raw) - z * standardError,
      upper: difference(raw) + z * standardError,
      adjustedP,
      flagged,
    }));
  return { metric: metric.name, falseDiscoveryRate: q, tested: found.length, flagged: rejections, slices };
}

const difference = ({ candidate, reference }: Pick<Raw, 'candidate' | 'reference'>): number => candidate - reference;
