import type { Answers, EvaluationSample } from '../evaluation-sample.ts';

/**
 * Probabilities are clipped to [c, 1 − c] before the logarithm, c = 2⁻²³ (what scikit-learn uses for float32): log loss then is
 * bounded by 15.95, and a mean that a single row can move without bound has no distribution-free test.
 */
export const LOG_LOSS_CLIP = 2 ** -23;

/** Minus log of the probability given to the true class, clipped. NaN outside [0, 1]. Oracle: sklearn.metrics.log_loss. */
export function logLossPerRow(sample: EvaluationSample, answers: Answers): Float64Array {
  return perRow(sample, (row, truth) => {
    const given = probabilityOf(answers, row, truth);
    return -Math.log(Math.min(Math.max(given, LOG_LOSS_CLIP), 1 - LOG_LOSS_CLIP));
  });
}

/**
 * Squared distance of the probabilities from the truth: of the positive class for two classes, summed over the classes for more.
 * Oracle: sklearn.metrics.brier_score_loss.
 */
export function brierPerRow(sample: EvaluationSample, answers: Answers): Float64Array {
  if (sample.task === 'binary') return perRow(sample, (row, truth) => (1 - probabilityOf(answers, row, truth)) ** 2);
  return perRow(sample, (row, truth) => {
    const probabilities = answers.probabilities ?? [];
    return probabilities.reduce((sum, column, index) => sum + (column[row]! - (index === truth ? 1 : 0)) ** 2, 0);
  });
}

function perRow(sample: EvaluationSample, value: (row: number, truth: number) => number): Float64Array {
  const { label, rows } = sample;
  if (label === null) return new Float64Array(rows).fill(Number.NaN);
  return Float64Array.from(label, (truth, row) => value(row, truth));
}

function probabilityOf({ score, probabilities }: Answers, row: number, truth: number): number {
  const given = probabilities === null ? score?.[row] : probabilities[truth]?.[row];
  if (given === undefined || !(given >= 0 && given <= 1)) return Number.NaN;
  return probabilities === null && truth === 0 ? 1 - given : given;
}
