import { drawMultinomial, isotonicRegression, quantileSorted, type Random } from '@plumbline/stats';
import { classOf, type Outcome } from './losses.ts';
import type { JudgedMove, Move } from './signal.ts';

/** Rows with a score; labels are needed on the reference only. */
export interface ScoredRows {
  readonly scores: readonly (number | null)[];
  readonly predictions: readonly Outcome[];
  readonly labels: readonly Outcome[];
}

/** The error rate that calibrated scores let expect of a window without labels. */
export interface EstimatedPerformance {
  /** The class a score is the probability of. */
  readonly positive: string;
  readonly errorRate: number;
  /** Standard deviation from calibrating on the reference, by bootstrap. */
  readonly calibrationError: number;
  readonly rows: number;
  /** The error rate seen on the reference. */
  readonly referenceErrorRate: number;
  readonly referenceRows: number;
}

const BINS = 100;
const REPLICATES = 200;
const ROWS_MIN = 50;

/**
 * Confidence-based performance estimation: scores are calibrated on the labelled reference (isotonic, in quantile bins), and a row
 * counts as wrong with the calibrated probability of the other class. Null unless labels have two classes and at least 50 rows a side are
 * complete. Blind to a change of what scores mean: it can show decay, never health.
 * Reference: NannyML's CBPE; Kull et al. on isotonic calibration. Test: estimate-performance.test.ts against the true error rate.
 */
export function estimatePerformance(
  reference: ScoredRows,
  current: ScoredRows,
  random: Random,
): EstimatedPerformance | null {
  const positive = positiveClass(reference.labels);
  if (positive === null) return null;
  const known = completeRows(reference, positive).filter(({ truth }) => truth !== null);
  const asked = completeRows(current, positive);
  if (known.length < ROWS_MIN || asked.length < ROWS_MIN) return null;
  const edges = edgesOf(known.map(({ score }) => score));
  const cells = edges.length + 1;
  // Cell of a bin: negatives first, positives after all bins.
  const labelled = countInto(
    2 * cells,
    known.map(({ score, truth }) => binOf(edges, score) + (truth === true ? cells : 0)),
  );
  const answered = countInto(
    2 * cells,
    asked.map(({ score, answer }) => binOf(edges, score) + (answer ? cells : 0)),
  );
  const replicates = Array.from({ length: REPLICATES }, () =>
    expectedError(answered, [...drawMultinomial(known.length, labelled, random)]),
  );
  return {
    positive,
    errorRate: expectedError(answered, labelled),
    calibrationError: deviation(replicates),
    rows: asked.length,
    referenceErrorRate: known.filter(({ truth, answer }) => truth !== answer).length / known.length,
    referenceRows: known.length,
  };
}

/** The expected rise of the error rate as a move that can raise, and never clear, a window. */
export function estimatedDecayMove(estimated: EstimatedPerformance, column: string, tolerance: number): Move {
  const { errorRate, referenceErrorRate, calibrationError, rows, referenceRows } = estimated;
  return {
    column,
    component: ESTIMATED,
    estimate: Math.max(0, errorRate - referenceErrorRate),
    tolerance,
    referenceRows,
    rows,
    standardError: calibrationError,
    raisesOnly: true,
  };
}

/** The estimated accuracy with bounds at the levels of the alarm budget. */
export interface AccuracyEstimate {
  readonly metric: 'accuracy';
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
  readonly rows: number;
}

/** The estimate as an accuracy; what bounds the rise of the error rate bounds the rate as well. */
export function estimatedAccuracy(
  { errorRate, rows }: EstimatedPerformance,
  moves: readonly JudgedMove[],
): AccuracyEstimate {
  const move = moves.find(({ component }) => component === ESTIMATED);
  const radius = (move?.windowRadius ?? 1) + (move?.referenceRadius ?? 1);
  const estimate = 1 - errorRate;
  return {
    metric: 'accuracy',
    estimate,
    lower: Math.max(0, estimate - radius),
    upper: Math.min(1, estimate + radius),
    rows,
  };
}

const ESTIMATED = 'estimated-error-rate';
const POSITIVE = ['1', 'true', 'yes'];

/** `1`, `true` or `yes`, else the second of two classes in sort order; null unless there are two. */
function positiveClass(labels: readonly Outcome[]): string | null {
  const classes = [...new Set(labels.filter((label) => label !== null).map(classOf))].sort();
  if (classes.length !== 2) return null;
  return classes.find((name) => POSITIVE.includes(name.toLowerCase())) ?? classes[1] ?? null;
}

interface ScoredRow {
  readonly score: number;
  /** Whether the model says the positive class. */
  readonly answer: boolean;
  readonly truth: boolean | null;
}

function completeRows({ scores, predictions, labels }: ScoredRows, positive: string): readonly ScoredRow[] {
  return scores.flatMap((score, row) => {
    const prediction = predictions[row] ?? null;
    const label = labels[row] ?? null;
    if (score === null || !Number.isFinite(score) || prediction === null) return [];
    return [
      { score, answer: classOf(prediction) === positive, truth: label === null ? null : classOf(label) === positive },
    ];
  });
}

function edgesOf(scores: readonly number[]): readonly number[] {
  const sorted = Float64Array.from(scores).sort();
  const points = Array.from({ length: BINS - 1 }, (_, index) => quantileSorted(sorted, (index + 1) / BINS));
  return [...new Set(points)];
}

/** Number of edges below the score: bin i holds edges[i − 1] < score ≤ edges[i]. */
function binOf(edges: readonly number[], score: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (edges[middle]! < score) low = middle + 1;
    else high = middle;
  }
  return low;
}

function countInto(cells: number, places: readonly number[]): readonly number[] {
  const counts = new Array<number>(cells).fill(0);
  for (const place of places) counts[place]! += 1;
  return counts;
}

/** Mean probability of being wrong over the answered rows, by the calibration that the labelled counts give. */
function expectedError(answered: readonly number[], labelled: readonly number[]): number {
  const bins = answered.length / 2;
  const weights = Array.from({ length: bins }, (_, bin) => labelled[bin]! + labelled[bin + bins]!);
  const shares = weights.map((weight, bin) => (weight === 0 ? 0 : labelled[bin + bins]! / weight));
  const probability = isotonicRegression(shares, weights);
  let wrong = 0;
  let rows = 0;
  for (let bin = 0; bin < bins; bin += 1) {
    const [no, yes] = [answered[bin]!, answered[bin + bins]!];
    wrong += no * probability[bin]! + yes * (1 - probability[bin]!);
    rows += no + yes;
  }
  return wrong / rows;
}

function deviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}
