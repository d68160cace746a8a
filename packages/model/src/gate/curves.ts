import { drawMultinomial, quantileSorted, seededRandom, wilsonInterval } from '@plumbline/stats';
import type { Answers, EvaluationSample } from '../evaluation-sample.ts';
import type { ScoreCells } from './score-cells.ts';

/** A curve over common x values, with pointwise bounds where they are known. Null is a gap. */
export interface Curve {
  readonly x: readonly number[];
  readonly y: readonly (number | null)[];
  readonly lower?: readonly (number | null)[];
  readonly upper?: readonly (number | null)[];
}

/** Two-sided level of every pointwise band. */
export const BAND_LEVEL = 0.95;
const REPLICATES = 300;
const POINTS = 51;

/**
 * True-positive rate at evenly spaced false-positive rates. With a seed, pointwise bootstrap bands at 95 % (of rows, through their cells); none where rows hang together in clusters, of which cells know nothing.
 * Oracle: sklearn.metrics.roc_curve, interpolated.
 */
export function rocCurve(cells: ScoreCells, seed: string | null): Curve {
  return banded(cells, rocHeights, seed);
}

/** Precision at the highest threshold that reaches each of evenly spaced recalls; bands as of `rocCurve`. Oracle: sklearn.metrics.precision_recall_curve. */
export function precisionRecallCurve(cells: ScoreCells, seed: string | null): Curve {
  return banded(cells, precisions, seed);
}

type Counts = Pick<ScoreCells, 'positives' | 'negatives'>;
type Heights = (counts: Counts, into: Float64Array) => void;

const rates = (): number[] => Array.from({ length: POINTS }, (_, place) => place / (POINTS - 1));

function rocHeights({ positives, negatives }: Counts, into: Float64Array): void {
  const [all, none] = [sum(positives), sum(negatives)];
  let [hits, falls, place] = [0, 0, 0];
  for (let cell = positives.length - 1; cell >= 0 && place < POINTS; cell -= 1) {
    const [more, wrong] = [positives[cell]!, negatives[cell]!];
    // Rates before the end of this cell lie on its slope.
    for (; place < POINTS && (place / (POINTS - 1)) * none < falls + wrong; place += 1) {
      into[place] = (hits + (((place / (POINTS - 1)) * none - falls) / wrong) * more) / all;
    }
    hits += more;
    falls += wrong;
  }
  into.fill(1, place);
}

const ROUNDING = 1e-9;

function precisions({ positives, negatives }: Counts, into: Float64Array): void {
  const all = sum(positives);
  let [hits, falls, place] = [0, 0, 0];
  for (let cell = positives.length - 1; cell >= 0 && place < POINTS; cell -= 1) {
    hits += positives[cell]!;
    falls += negatives[cell]!;
    if (hits + falls === 0) continue;
    for (; place < POINTS && (place / (POINTS - 1)) * all <= hits * (1 + ROUNDING); place += 1) {
      into[place] = hits / (hits + falls);
    }
  }
}

function banded(cells: ScoreCells, heights: Heights, seed: string | null): Curve {
  const y = new Float64Array(POINTS);
  heights(cells, y);
  const curve = { x: rates(), y: Array.from(y) };
  if (seed === null || cells.effective === null) return curve;
  const drawn = replicates(cells, { ...cells.effective, heights, seed });
  const at = (p: number): number[] => drawn.map((values) => quantileSorted(values, p));
  return { ...curve, lower: at((1 - BAND_LEVEL) / 2), upper: at((1 + BAND_LEVEL) / 2) };
}

interface Drawing {
  readonly positives: number;
  readonly negatives: number;
  readonly heights: Heights;
  readonly seed: string;
}

/** Heights of every replicate by point, ascending. Class counts vary as rows do: precision hangs on them. */
function replicates(cells: ScoreCells, { positives, negatives, heights, seed }: Drawing): readonly Float64Array[] {
  const random = seededRandom(seed);
  const points = Array.from({ length: POINTS }, () => new Float64Array(REPLICATES));
  const into = new Float64Array(POINTS);
  const [likely, unlikely] = [Array.from(cells.positives), Array.from(cells.negatives)];
  // Drawn are rows that are independent: each stands for its share of its class's weight.
  const each = { positives: sum(cells.positives) / positives, negatives: sum(cells.negatives) / negatives };
  for (let replicate = 0; replicate < REPLICATES; replicate += 1) {
    const [hits, falls] = drawMultinomial(Math.round(positives + negatives), [positives, negatives], random);
    const draw = (rows: number, weights: readonly number[], by: number): Float64Array =>
      drawMultinomial(Math.max(1, rows), weights, random).map((count) => count * by);
    heights(
      { positives: draw(hits!, likely, each.positives), negatives: draw(falls!, unlikely, each.negatives) },
      into,
    );
    for (let place = 0; place < POINTS; place += 1) points[place]![replicate] = into[place]!;
  }
  return points.map((values) => values.sort());
}

const CALIBRATION_BINS = 10;

/**
 * Observed share of positives by bins of predicted probability, `x` the middle of each bin; null where a bin is empty. Wilson intervals at 95 %
 * (of weighted rows: of as many as count), none where rows hang together in clusters. Null where a score is no probability.
 */
export function calibrationCurve({ label, weights, clusters }: EvaluationSample, { score }: Answers): Curve | null {
  if (label === null || score === null || !score.every((value) => value >= 0 && value <= 1)) return null;
  const [counts, squares, hits] = [0, 1, 2].map(() => new Float64Array(CALIBRATION_BINS)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let row = 0; row < score.length; row += 1) {
    const weight = weights?.[row] ?? 1;
    const bin = Math.min(CALIBRATION_BINS - 1, Math.floor(score[row]! * CALIBRATION_BINS));
    counts[bin]! += weight;
    squares[bin]! += weight * weight;
    if (label[row] === 1) hits[bin]! += weight;
  }
  const bins = Array.from(counts, (count, bin) => {
    if (count === 0) return null;
    const rows = (count * count) / squares[bin]!;
    return { share: hits[bin]! / count, ...wilsonInterval((hits[bin]! / count) * rows, rows, BAND_LEVEL) };
  });
  const curve = {
    x: bins.map((_, bin) => (bin + 0.5) / CALIBRATION_BINS),
    y: bins.map((bin) => bin?.share ?? null),
  };
  if (clusters !== null) return curve;
  return { ...curve, lower: bins.map((bin) => bin?.lower ?? null), upper: bins.map((bin) => bin?.upper ?? null) };
}

/** What each decision threshold would give. */
export interface ThresholdCurves {
  readonly x: readonly number[];
  readonly precision: readonly (number | null)[];
  readonly recall: readonly (number | null)[];
  readonly f1: readonly (number | null)[];
}

const THRESHOLDS = 41;

/** Precision, recall and F1 of `score >= threshold` at evenly spaced thresholds of a range. Precision is null where nothing is answered as positive. */
export function thresholdCurves(
  { label, weights }: Pick<EvaluationSample, 'label' | 'weights'>,
  score: Float64Array,
  [lowest, highest]: readonly [number, number],
): ThresholdCurves {
  const x = Array.from({ length: THRESHOLDS }, (_, at) => lowest + ((highest - lowest) * at) / (THRESHOLDS - 1));
  // Rows by how many thresholds they reach.
  const [hits, falls] = [new Float64Array(THRESHOLDS + 1), new Float64Array(THRESHOLDS + 1)];
  for (let row = 0; row < score.length; row += 1) {
    const counts = label?.[row] === 1 ? hits : falls;
    counts[reached(x, score[row]!, { lowest, highest })]! += weights?.[row] ?? 1;
  }
  const all = sum(hits);
  let [found, wrong] = [0, 0];
  const shares = x.map(() => ({
    precision: null as number | null,
    recall: null as number | null,
    f1: null as number | null,
  }));
  for (let at = THRESHOLDS - 1; at >= 0; at -= 1) {
    found += hits[at + 1]!;
    wrong += falls[at + 1]!;
    shares[at] = {
      precision: found + wrong === 0 ? null : found / (found + wrong),
      recall: all === 0 ? null : found / all,
      f1: found + wrong + all === 0 ? null : (2 * found) / (found + wrong + all),
    };
  }
  return {
    x,
    precision: shares.map(({ precision }) => precision),
    recall: shares.map(({ recall }) => recall),
    f1: shares.map(({ f1 }) => f1),
  };
}

interface Range {
  readonly lowest: number;
  readonly highest: number;
}

function reached(x: readonly number[], value: number, { lowest, highest }: Range): number {
  const width = highest - lowest;
  let count = width > 0 ? Math.floor(((value - lowest) / width) * (THRESHOLDS - 1)) + 1 : THRESHOLDS;
  count = Math.min(THRESHOLDS, Math.max(0, count));
  // Division may miss a threshold by a rounding error: what counts is the comparison.
  while (count < THRESHOLDS && x[count]! <= value) count += 1;
  while (count > 0 && x[count - 1]! > value) count -= 1;
  return count;
}

function sum(values: Float64Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
