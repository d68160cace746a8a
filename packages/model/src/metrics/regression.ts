import type { Answers, EvaluationSample } from '../evaluation-sample.ts';
import { type Estimator, meanEstimator } from './metric.ts';

/** |truth − answer| a row; its mean is sklearn.metrics.mean_absolute_error. */
export function absoluteErrors(sample: EvaluationSample, answers: Answers): Float64Array {
  return errors(sample, answers, Math.abs);
}

/** (truth − answer)² a row; its mean is sklearn.metrics.mean_squared_error. */
export function squaredErrors(sample: EvaluationSample, answers: Answers): Float64Array {
  return errors(sample, answers, (error) => error * error);
}

/** Root of the mean squared error. Oracle: sklearn.metrics.root_mean_squared_error. */
export function rmseEstimator(sample: EvaluationSample, answers: Answers): Estimator {
  const mean = meanEstimator(squaredErrors(sample, answers));
  return (weights) => Math.sqrt(mean(weights));
}

/**
 * Coefficient of determination. A constant truth gives 1 for perfect answers, else 0; fewer than two rows NaN.
 * Oracle: sklearn.metrics.r2_score.
 */
export function r2Estimator(sample: EvaluationSample, answers: Answers): Estimator {
  const { target, rows } = sample;
  if (target === null || rows < 2) return () => Number.NaN;
  const squares = squaredErrors(sample, answers);
  const mean = meanEstimator(target);
  return (weights) => {
    const centre = mean(weights);
    let residual = 0;
    let total = 0;
    for (let row = 0; row < rows; row += 1) {
      const weight = weights[row]!;
      if (weight === 0) continue;
      residual += weight * squares[row]!;
      total += weight * (target[row]! - centre) ** 2;
    }
    if (total === 0) return residual === 0 ? 1 : residual > 0 ? 0 : Number.NaN;
    return 1 - residual / total;
  };
}

function errors({ target, rows }: EvaluationSample, { score }: Answers, of: (error: number) => number): Float64Array {
  if (target === null || score === null) return new Float64Array(rows).fill(Number.NaN);
  return target.map((truth, row) => of(truth - score[row]!));
}
