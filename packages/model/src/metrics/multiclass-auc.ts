import { sortingOrder } from '@plumbline/stats';
import type { Answers, EvaluationSample } from '../evaluation-sample.ts';
import { requireFewClasses } from './confusion.ts';
import { type Estimator, undefinedMetric } from './estimator.ts';
import { aucEstimator, averagePrecisionEstimator } from './rank-estimators.ts';

/** How the classes' values become one: each counts the same, or by its rows. */
export type Average = 'macro' | 'weighted';

/**
 * Mean AUC of each class against the rest. Macro: NaN unless every class occurs. NaN where a row's probabilities do not sum to 1.
 * Oracle: sklearn.metrics.roc_auc_score(multi_class="ovr").
 */
export function aucOneVersusRest(sample: EvaluationSample, answers: Answers, average: Average): Estimator {
  return sumToOne(answers) ? overClasses(sample, answers, { average, of: aucEstimator }) : undefinedMetric;
}

/** Mean average precision of each class against the rest; a class that does not occur has 0. Oracle: sklearn.metrics.average_precision_score. */
export function averagePrecisionOverClasses(sample: EvaluationSample, answers: Answers, average: Average): Estimator {
  return overClasses(sample, answers, { average, of: averagePrecisionEstimator });
}

/** The probabilities, or null where any is not a number: then no class is judged, whichever it is that has none. */
export function finiteProbabilities({ probabilities }: Answers): readonly Float64Array[] | null {
  return probabilities?.every((column) => column.every(Number.isFinite)) === true ? probabilities : null;
}

interface ClassAverage {
  readonly average: Average;
  readonly of: (isPositive: (row: number) => boolean, scores: Float64Array | null) => Estimator;
}

function overClasses(sample: EvaluationSample, answers: Answers, { average, of }: ClassAverage): Estimator {
  const { label, classes } = sample;
  const probabilities = finiteProbabilities(answers);
  if (label === null || probabilities === null || label.some((truth) => truth < 0)) return undefinedMetric;
  const each = classes.map((_, index) => of((row) => label[row] === index, probabilities[index] ?? null));
  return (weights) => {
    const support = supportOf(label, weights, classes.length);
    let sum = 0;
    let total = 0;
    for (const [index, value] of each.entries()) {
      const share = average === 'macro' ? 1 : support[index]!;
      // What does not occur has no weight, and must not turn the mean into NaN.
      if (share > 0) sum += share * value(weights);
      total += share;
    }
    return sum / total;
  };
}

/**
 * Mean AUC over the pairs of classes that occur (Hand and Till): each pair is the mean of both classes' AUC among the rows of the two.
 * `weighted` counts a pair by its rows. One sorted order a class; O(rows · classes) a call. NaN where a row's probabilities do not sum to 1.
 * Oracle: sklearn.metrics.roc_auc_score(multi_class="ovo").
 * Reference: Hand and Till, Machine Learning 45, 2001. Throws `DATA_INVALID` beyond `PAIRED_MAX` classes.
 */
export function aucOneVersusOne(sample: EvaluationSample, answers: Answers, average: Average): Estimator {
  const { label, classes } = sample;
  const { probabilities } = answers;
  if (label === null || probabilities === null || label.some((truth) => truth < 0)) return undefinedMetric;
  if (!sumToOne(answers) || probabilities.length !== classes.length) return undefinedMetric;
  requireFewClasses(classes, PAIRED_MAX);
  const orders = probabilities.map((column) => sortingOrder(column).reverse());
  const areas = classes.map(() => new Float64Array(classes.length));
  return (weights) => {
    const support = supportOf(label, weights, classes.length);
    for (const [index, order] of orders.entries()) {
      addAreas({ own: index, order, column: probabilities[index]!, label }, weights, areas[index]!.fill(0));
    }
    return averageOfPairs(areas, support, average);
  };
}

function averageOfPairs(areas: readonly Float64Array[], support: Float64Array, average: Average): number {
  let sum = 0;
  let total = 0;
  for (let a = 0; a < support.length; a += 1) {
    for (let b = 0; b < a; b += 1) {
      const pairs = support[a]! * support[b]!;
      if (pairs === 0) continue;
      const share = average === 'macro' ? 1 : support[a]! + support[b]!;
      sum += (share * (areas[a]![b]! + areas[b]![a]!)) / (2 * pairs);
      total += share;
    }
  }
  return sum / total;
}

interface ClassOrder {
  readonly own: number;
  readonly order: Uint32Array;
  readonly column: Float64Array;
  readonly label: Int32Array;
}

/** Adds to `areas[b]` the weighted pairs in which a row of the own class scores above one of class b, ties half. */
function addAreas({ own, order, column, label }: ClassOrder, weights: Float64Array, areas: Float64Array): void {
  let before = 0;
  for (let start = 0; start < order.length; ) {
    const score = column[order[start]!]!;
    let end = start;
    let run = 0;
    for (; end < order.length && column[order[end]!]! === score; end += 1) {
      if (label[order[end]!] === own) run += weights[order[end]!]!;
    }
    for (let place = start; place < end; place += 1) {
      const row = order[place]!;
      areas[label[row]!] = areas[label[row]!]! + weights[row]! * (before + run / 2);
    }
    before += run;
    start = end;
  }
}

function supportOf(label: Int32Array, weights: Float64Array, classes: number): Float64Array {
  const support = new Float64Array(classes);
  for (let row = 0; row < label.length; row += 1) support[label[row]!] = support[label[row]!]! + weights[row]!;
  return support;
}

/** Pairs grow with the square of the classes. */
const PAIRED_MAX = 1_000;
const ABSOLUTE = 1e-8;
const RELATIVE = 1e-5;

/** Do every row's probabilities sum to 1, within numpy.allclose's tolerance? A number that is not finite does not. */
function sumToOne({ probabilities }: Answers): boolean {
  if (probabilities === null) return false;
  const rows = probabilities[0]?.length ?? 0;
  for (let row = 0; row < rows; row += 1) {
    let sum = 0;
    for (const column of probabilities) sum += column[row]!;
    if (!(Math.abs(1 - sum) <= ABSOLUTE + RELATIVE * Math.abs(sum))) return false;
  }
  return true;
}
