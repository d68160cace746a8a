import type { Answers, EvaluationSample } from '../evaluation-sample.ts';
import { NO_ANSWER } from '../tables/class-answers.ts';
import type { Estimator } from './metric.ts';

/** Weighted counts of true (row) against predicted (column) class; the last column holds answers that are no class. */
export interface Confusion {
  readonly classes: number;
  readonly at: (truth: number, predicted: number) => number;
  /** Rows of a class. */
  readonly support: (truth: number) => number;
  /** Answers of a class. */
  readonly answered: (predicted: number) => number;
  readonly total: number;
}

/** A metric of the confusion matrix as a metric of the rows. The matrix is filled once a call, from codes made once. */
export function confusionEstimator(
  sample: EvaluationSample,
  { predicted }: Answers,
  value: (confusion: Confusion) => number,
): Estimator {
  const { label } = sample;
  const classes = sample.classes.length;
  // An answer that is not there must not count as a wrong one: the metric is not defined.
  if (label === null || predicted === null || predicted.includes(NO_ANSWER)) return () => Number.NaN;
  const width = classes + 1;
  const codes = Int32Array.from(
    label,
    (truth, row) => truth * width + (predicted[row]! < 0 ? classes : predicted[row]!),
  );
  return (weights) => {
    const cells = new Float64Array(classes * width);
    for (let row = 0; row < codes.length; row += 1) cells[codes[row]!] = cells[codes[row]!]! + weights[row]!;
    return value(confusionOf(cells, classes));
  };
}

function confusionOf(cells: Float64Array, classes: number): Confusion {
  const width = classes + 1;
  const support = new Float64Array(classes);
  const answered = new Float64Array(width);
  let total = 0;
  for (const [code, count] of cells.entries()) {
    const truth = Math.floor(code / width);
    support[truth] = support[truth]! + count;
    answered[code % width] = answered[code % width]! + count;
    total += count;
  }
  return {
    classes,
    at: (truth, predicted) => cells[truth * width + predicted]!,
    support: (truth) => support[truth]!,
    answered: (predicted) => answered[predicted]!,
    total,
  };
}

/** 0/0 is 0, as scikit-learn has it by default. */
const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Share of right answers. Oracle: sklearn.metrics.accuracy_score. */
export function accuracyOf(confusion: Confusion): number {
  let right = 0;
  for (let index = 0; index < confusion.classes; index += 1) right += confusion.at(index, index);
  return right / confusion.total;
}

/** Mean recall over the classes that occur. Oracle: sklearn.metrics.balanced_accuracy_score. */
export function balancedAccuracyOf(confusion: Confusion): number {
  let sum = 0;
  let occurring = 0;
  for (let index = 0; index < confusion.classes; index += 1) {
    if (confusion.support(index) === 0) continue;
    sum += confusion.at(index, index) / confusion.support(index);
    occurring += 1;
  }
  return sum / occurring;
}

/** Precision of one class; 0 where it was never answered. Oracle: sklearn.metrics.precision_score. */
export function precisionOf(confusion: Confusion, index: number): number {
  return ratio(confusion.at(index, index), confusion.answered(index));
}

/** Recall of one class; 0 where it does not occur. Oracle: sklearn.metrics.recall_score. */
export function recallOf(confusion: Confusion, index: number): number {
  return ratio(confusion.at(index, index), confusion.support(index));
}

/** F1 of one class; 0 where it neither occurs nor was answered. Oracle: sklearn.metrics.f1_score. */
export function f1Of(confusion: Confusion, index: number): number {
  return ratio(2 * confusion.at(index, index), confusion.answered(index) + confusion.support(index));
}

/** Plain mean over the classes that occur or were answered. Oracle: average="macro". */
export function macro(confusion: Confusion, of: (confusion: Confusion, index: number) => number): number {
  let sum = 0;
  let counted = 0;
  for (let index = 0; index < confusion.classes; index += 1) {
    if (confusion.support(index) === 0 && confusion.answered(index) === 0) continue;
    sum += of(confusion, index);
    counted += 1;
  }
  return sum / counted;
}

/** Mean over the classes weighted by their rows. Oracle: average="weighted". */
export function weighted(confusion: Confusion, of: (confusion: Confusion, index: number) => number): number {
  let sum = 0;
  for (let index = 0; index < confusion.classes; index += 1) sum += confusion.support(index) * of(confusion, index);
  return sum / confusion.total;
}

/** Matthews correlation, for any number of classes; 0 for constant answers. Oracle: sklearn.metrics.matthews_corrcoef. */
export function matthewsOf(confusion: Confusion): number {
  const { total } = confusion;
  let right = 0;
  let both = 0;
  let answers = 0;
  let truths = 0;
  for (let index = 0; index <= confusion.classes; index += 1) {
    const answered = confusion.answered(index);
    const support = index < confusion.classes ? confusion.support(index) : 0;
    if (index < confusion.classes) right += confusion.at(index, index);
    both += answered * support;
    answers += answered * answered;
    truths += support * support;
  }
  const spread = (total * total - answers) * (total * total - truths);
  return spread === 0 ? 0 : (right * total - both) / Math.sqrt(spread);
}
