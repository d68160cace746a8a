import type { Answers, EvaluationSample } from '../evaluation-sample.ts';

/**
 * Probabilities are clipped to [c, 1 − c] before the logarithm, c = 2⁻²³ (what scikit-learn uses for float32): log loss then is
 * bounded by 15.95, and a mean that a single row can move without bound has no distribution-free test.
 */
export const LOG_LOSS_CLIP = 2 ** -23;

/** Minus log of the probability given to the true class, clipped. NaN outside [0, 1]. Oracle: sklearn.metrics.log_loss. */
export function logLossPerRow(sample: EvaluationSample, answers: Answers): Float64Array {
  return perRow(sample, answers, (given, truth) => {
    const probability = given(truth);
    return -Math.log(Math.min(Math.max(probability, LOG_LOSS_CLIP), 1 - LOG_LOSS_CLIP));
  });
}

/**
 * Squared distance of the probabilities from the truth: of the positive class for two classes, summed over the classes for more.
 * Oracle: sklearn.metrics.brier_score_loss.
 */
export function brierPerRow(sample: EvaluationSample, answers: Answers): Float64Array {
  if (sample.task === 'binary') return perRow(sample, answers, (given, truth) => (1 - given(truth)) ** 2);
  return perRow(sample, answers, (given, truth, classes) => {
    let sum = 0;
    for (let index = 0; index < classes; index += 1) sum += (given(index) - (index === truth ? 1 : 0)) ** 2;
    return sum;
  });
}

/**
 * Is the true class among the k most likely? 1 or 0; of equally likely classes the later one comes first, as in scikit-learn, so that equal
 * probabilities for all count k of K classes as right. Oracle: sklearn.metrics.top_k_accuracy_score.
 */
export function amongTopPerRow(k: number): (sample: EvaluationSample, answers: Answers) => Float64Array {
  return (sample, answers) =>
    perRow(sample, answers, (given, truth, classes) => {
      const own = given(truth);
      let ahead = 0;
      for (let index = 0; index < classes; index += 1) {
        if (given(index) > own || (given(index) === own && index > truth)) ahead += 1;
      }
      return ahead < k ? 1 : 0;
    });
}

type Given = (index: number) => number;

/** A value a row; NaN where any of the row's probabilities is not in [0, 1]. */
function perRow(
  { label, rows, classes }: EvaluationSample,
  answers: Answers,
  value: (given: Given, truth: number, classes: number) => number,
): Float64Array {
  const values = new Float64Array(rows).fill(Number.NaN);
  const columns = probabilityColumns(answers);
  if (label === null || columns === null) return values;
  let row = 0;
  const given: Given =
    columns.length > 1
      ? (index) => columns[index]![row]!
      : (index) => (index === 0 ? 1 - columns[0]![row]! : columns[0]![row]!);
  for (; row < rows; row += 1) {
    const truth = label[row]!;
    if (truth >= 0 && areProbabilities(columns, row)) values[row] = value(given, truth, classes.length);
  }
  return values;
}

/** The columns of a multiclass answer, or the one of the positive class. Null where there are none. */
export function probabilityColumns({ score, probabilities }: Answers): readonly Float64Array[] | null {
  if (probabilities !== null) return probabilities.length > 0 ? probabilities : null;
  return score === null ? null : [score];
}

/** Are all of a row's numbers in [0, 1]? */
export function areProbabilities(columns: readonly Float64Array[], row: number): boolean {
  for (const column of columns) {
    const value = column[row]!;
    if (!(value >= 0 && value <= 1)) return false;
  }
  return true;
}
