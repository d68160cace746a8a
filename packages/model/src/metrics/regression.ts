import type { Answers, EvaluationSample } from '../evaluation-sample.ts';

/** A value a row from the truth and the answer. NaN where it is not defined. */
export type RowLoss = (truth: number, answer: number) => number;

/** The distance of 1 from the next double: what stands for a truth of 0 in a percentage, as in scikit-learn. */
const EPSILON = 2 ** -52;

/** |y − ŷ|. Oracle of the mean: sklearn.metrics.mean_absolute_error. */
export const absoluteError: RowLoss = (truth, answer) => Math.abs(truth - answer);

/** (y − ŷ)². Oracle of the mean: sklearn.metrics.mean_squared_error. */
export const squaredError: RowLoss = (truth, answer) => (truth - answer) ** 2;

/** |y − ŷ| / max(|y|, 2⁻⁵²): immense where the truth is 0. Oracle of the mean: sklearn.metrics.mean_absolute_percentage_error. */
export const percentageError: RowLoss = (truth, answer) =>
  Math.abs(truth - answer) / Math.max(Math.abs(truth), EPSILON);

/**
 * 2|y − ŷ| / (|y| + |ŷ|), in [0, 2]; 0 where both are 0.
 * Oracle of the mean: torchmetrics.functional.symmetric_mean_absolute_percentage_error, whose denominator is at least 1.17e-6.
 */
export const symmetricPercentageError: RowLoss = (truth, answer) => {
  const size = Math.abs(truth) + Math.abs(answer);
  return size === 0 ? 0 : (2 * Math.abs(truth - answer)) / size;
};

/** (ln(1 + y) − ln(1 + ŷ))²; NaN at or below −1, where scikit-learn throws. Oracle of the mean: sklearn.metrics.mean_squared_log_error. */
export const squaredLogError: RowLoss = (truth, answer) =>
  truth > -1 && answer > -1 ? (Math.log1p(truth) - Math.log1p(answer)) ** 2 : Number.NaN;

/** q·max(y − ŷ, 0) + (1 − q)·max(ŷ − y, 0). Oracle of the mean: sklearn.metrics.mean_pinball_loss(alpha=q). */
export function pinballLoss(quantile: number): RowLoss {
  return (truth, answer) => (truth >= answer ? quantile * (truth - answer) : (1 - quantile) * (answer - truth));
}

/** A loss for every row; NaN everywhere without truth or answers, and where either is not finite. */
export function lossPerRow(loss: RowLoss): (sample: EvaluationSample, answers: Answers) => Float64Array {
  return ({ target, rows }, { score }) => {
    const values = new Float64Array(rows).fill(Number.NaN);
    if (target === null || score === null) return values;
    for (let row = 0; row < rows; row += 1) {
      const [truth, answer] = [target[row]!, score[row]!];
      if (Number.isFinite(truth) && Number.isFinite(answer)) values[row] = loss(truth, answer);
    }
    return values;
  };
}
