import { type Confusion, requireFewClasses } from './confusion.ts';

/** A value of one class of a confusion matrix. */
export type ValueOfClass = (confusion: Confusion, index: number) => number;

/** 0/0 is 0, as scikit-learn has it by default (zero_division). */
const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Share of right answers. Oracle: sklearn.metrics.accuracy_score. */
export function accuracyOf(confusion: Confusion): number {
  return rightAnswers(confusion) / confusion.total;
}

function rightAnswers(confusion: Confusion): number {
  let right = 0;
  for (let index = 0; index < confusion.classes; index += 1) right += confusion.at(index, index);
  return right;
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

/** F-beta of one class; 0 where it neither occurs nor was answered. Oracle: sklearn.metrics.fbeta_score. */
export function fbetaOf(beta: number): ValueOfClass {
  const square = beta * beta;
  return (confusion, index) =>
    ratio((1 + square) * confusion.at(index, index), confusion.answered(index) + square * confusion.support(index));
}

/** F1 of one class. Oracle: sklearn.metrics.f1_score. */
export const f1Of: ValueOfClass = (confusion, index) =>
  ratio(2 * confusion.at(index, index), confusion.answered(index) + confusion.support(index));

/** Share of the other classes' rows that are not answered with this one: recall of "not this class". 0 where there are none. */
export function specificityOf(confusion: Confusion, index: number): number {
  const others = confusion.total - confusion.support(index);
  return ratio(Math.max(0, others - falseAnswers(confusion, index)), others);
}

/** Share of the other classes' rows that are answered with this one. 0 where there are none. */
export function falsePositiveRateOf(confusion: Confusion, index: number): number {
  return ratio(falseAnswers(confusion, index), confusion.total - confusion.support(index));
}

/** Share of a class's rows that are answered otherwise. 0 where there are none. */
export function falseNegativeRateOf(confusion: Confusion, index: number): number {
  return ratio(missed(confusion, index), confusion.support(index));
}

/** Share of the answers "not this class" that are right; 0 where there are none. */
export function negativePredictiveValueOf(confusion: Confusion, index: number): number {
  const denied = confusion.total - confusion.answered(index);
  return ratio(Math.max(0, denied - missed(confusion, index)), denied);
}

function falseAnswers(confusion: Confusion, index: number): number {
  // Of sums of weights the difference may be a rounding below 0.
  return Math.max(0, confusion.answered(index) - confusion.at(index, index));
}

function missed(confusion: Confusion, index: number): number {
  return Math.max(0, confusion.support(index) - confusion.at(index, index));
}

/** Plain mean over the classes that occur or were answered. Oracle: average="macro". */
export function macro(confusion: Confusion, of: ValueOfClass): number {
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
export function weighted(confusion: Confusion, of: ValueOfClass): number {
  let sum = 0;
  for (let index = 0; index < confusion.classes; index += 1) sum += confusion.support(index) * of(confusion, index);
  return sum / confusion.total;
}

/** Matthews correlation, for any number of classes; 0 for constant answers or truth. Oracle: sklearn.metrics.matthews_corrcoef. */
export function matthewsOf(confusion: Confusion): number {
  const { total } = confusion;
  let both = 0;
  let answers = 0;
  let truths = 0;
  let answeredClasses = 0;
  let occurringClasses = 0;
  for (let index = 0; index <= confusion.classes; index += 1) {
    const answered = confusion.answered(index);
    const support = index < confusion.classes ? confusion.support(index) : 0;
    both += answered * support;
    answers += answered * answered;
    truths += support * support;
    if (answered > 0) answeredClasses += 1;
    if (support > 0) occurringClasses += 1;
  }
  // Told by counting: with weights the difference of squares below is rounding, not 0.
  if (answeredClasses < 2 || occurringClasses < 2) return 0;
  const spread = (total * total - answers) * (total * total - truths);
  return spread <= 0 ? 0 : (rightAnswers(confusion) * total - both) / Math.sqrt(spread);
}

/** How far apart two classes are, by their places. */
export type Distance = (truth: number, predicted: number) => number;

export const LINEAR: Distance = (truth, predicted) => Math.abs(truth - predicted);
export const QUADRATIC: Distance = (truth, predicted) => (truth - predicted) ** 2;

/**
 * Agreement beyond chance. NaN where truth and answers are one and the same class throughout.
 * Oracle: sklearn.metrics.cohen_kappa_score.
 */
export function kappaOf(confusion: Confusion): number {
  const { classes, total } = confusion;
  let sameByChance = 0;
  let occurring = 0;
  for (let index = 0; index < classes; index += 1) {
    sameByChance += (confusion.support(index) / total) * confusion.answered(index);
    if (confusion.support(index) > 0 || confusion.answered(index) > 0) occurring += 1;
  }
  // Told by counting: with weights the difference below is rounding, not 0.
  if (occurring < 2 && confusion.answered(classes) === 0) return Number.NaN;
  return 1 - (total - rightAnswers(confusion)) / (total - sameByChance);
}

/** More classes than these have no order that distances could count by. */
const ORDERED_MAX = 1_000;

/**
 * Agreement beyond chance, disagreement counted by distance. NaN where truth and answers are one and the same class throughout, and where an answer is
 * no class. Oracle: sklearn.metrics.cohen_kappa_score(labels=classes).
 */
export function kappaByDistance(confusion: Confusion, distance: Distance): number {
  const { classes, total, names } = confusion;
  requireFewClasses(names, ORDERED_MAX);
  if (confusion.answered(classes) > 0) return Number.NaN;
  let observed = 0;
  let expected = 0;
  for (let truth = 0; truth < classes; truth += 1) {
    for (let predicted = 0; predicted < classes; predicted += 1) {
      const apart = distance(truth, predicted);
      observed += apart * confusion.at(truth, predicted);
      expected += apart * (confusion.support(truth) / total) * confusion.answered(predicted);
    }
  }
  return expected === 0 ? Number.NaN : 1 - observed / expected;
}
