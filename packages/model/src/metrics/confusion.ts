import { PlumblineError } from '@plumbline/core';
import type { Answers, EvaluationSample } from '../evaluation-sample.ts';
import { NO_ANSWER } from '../tables/class-answers.ts';
import { type Estimator, undefinedMetric } from './estimator.ts';

/** Weighted counts of true (row) against predicted (column) class; the last column holds answers that are no class. */
export interface Confusion {
  /** Classes by name, in the order of the sample; binary: the negative one, then the positive one. */
  readonly names: readonly string[];
  readonly classes: number;
  readonly at: (truth: number, predicted: number) => number;
  /** Rows of a class. */
  readonly support: (truth: number) => number;
  /** Answers of a class. */
  readonly answered: (predicted: number) => number;
  readonly total: number;
}

/** More classes than these are no labels but values. */
const CLASSES_MAX = 30_000;
/** From this many classes on most cells are empty, and only those that are not are counted. */
const CLASSES_DENSE = 64;

/**
 * A matrix from its cells, row by row: cell `truth · (classes + 1) + predicted`, where `predicted = classes` is an answer that is no class.
 * It is a view of `cells`: make it anew when they change.
 */
export function confusionOf(cells: Float64Array, names: readonly string[]): Confusion {
  const width = names.length + 1;
  return withMargins(cells, { names, codeOf: (place) => place, at: (code) => cells[code]! }, width);
}

interface Cells {
  readonly names: readonly string[];
  readonly codeOf: (place: number) => number;
  readonly at: (code: number) => number;
}

function withMargins(counts: Float64Array, { names, codeOf, at }: Cells, width: number): Confusion {
  const support = new Float64Array(names.length);
  const answered = new Float64Array(width);
  let total = 0;
  for (let place = 0; place < counts.length; place += 1) {
    const count = counts[place]!;
    if (count === 0) continue;
    const code = codeOf(place);
    const predicted = code % width;
    const truth = (code - predicted) / width;
    support[truth] = support[truth]! + count;
    answered[predicted] = answered[predicted]! + count;
    total += count;
  }
  return {
    names,
    classes: names.length,
    at: (truth, predicted) => at(truth * width + predicted),
    support: (truth) => support[truth]!,
    answered: (predicted) => answered[predicted]!,
    total,
  };
}

/**
 * The cell of each row in `confusionOf`'s order. Null where a row has no known class or no answer: that must not count as a wrong answer,
 * the matrix then is not defined. Throws `DATA_INVALID` beyond `CLASSES_MAX` classes.
 */
export function confusionCells({ label, classes }: EvaluationSample, { predicted }: Answers): Int32Array | null {
  if (label === null || predicted === null || predicted.includes(NO_ANSWER)) return null;
  requireFewClasses(classes, CLASSES_MAX);
  const width = classes.length + 1;
  const codes = new Int32Array(label.length);
  for (let row = 0; row < codes.length; row += 1) {
    const truth = label[row]!;
    if (truth < 0) return null;
    codes[row] = truth * width + (predicted[row]! < 0 ? classes.length : predicted[row]!);
  }
  return codes;
}

/** Throws `DATA_INVALID` where there are more classes than a metric is made for. */
export function requireFewClasses(classes: readonly string[], most: number): void {
  if (classes.length <= most) return;
  throw new PlumblineError(
    'DATA_INVALID',
    `Cannot compute the metric: there must be at most ${most} classes: there are ${classes.length}`,
    'set "task: regression" if the labels are values, or leave the metric out',
  );
}

/** A metric of the confusion matrix as a metric of the rows. The matrix is filled once a call, from places found once. */
export function confusionEstimator(
  sample: EvaluationSample,
  answers: Answers,
  value: (confusion: Confusion) => number,
): Estimator {
  const codes = confusionCells(sample, answers);
  if (codes === null) return undefinedMetric;
  const names = sample.classes;
  const { places, cells, matrix } = names.length < CLASSES_DENSE ? denseCells(codes, names) : sparseCells(codes, names);
  return (weights) => {
    cells.fill(0);
    for (let row = 0; row < places.length; row += 1) {
      const place = places[row]!;
      cells[place] = cells[place]! + weights[row]!;
    }
    const confusion = matrix();
    return confusion.total > 0 ? value(confusion) : Number.NaN;
  };
}

/** Where each row is counted, and the matrix that the counts make. */
interface Counting {
  readonly places: Int32Array;
  readonly cells: Float64Array;
  readonly matrix: () => Confusion;
}

function denseCells(codes: Int32Array, names: readonly string[]): Counting {
  const cells = new Float64Array(names.length * (names.length + 1));
  return { places: codes, cells, matrix: () => confusionOf(cells, names) };
}

function sparseCells(codes: Int32Array, names: readonly string[]): Counting {
  const found = Int32Array.from(new Set(codes));
  const placeOf = new Map(Array.from(found, (code, place) => [code, place]));
  const cells = new Float64Array(found.length);
  const at = (code: number): number => {
    const place = placeOf.get(code);
    return place === undefined ? 0 : cells[place]!;
  };
  return {
    places: codes.map((code) => placeOf.get(code) ?? 0),
    cells,
    matrix: () => withMargins(cells, { names, codeOf: (place) => found[place]!, at }, names.length + 1),
  };
}
