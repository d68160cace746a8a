import { sortingOrder } from '@plumbline/stats';
import type { Answers, EvaluationSample } from '../evaluation-sample.ts';
import { type Estimator, meanEstimator, undefinedMetric } from './estimator.ts';
import { absoluteError, lossPerRow, type RowLoss, squaredError } from './regression.ts';

/** Root of a mean loss. Oracle: sklearn.metrics.root_mean_squared_error, root_mean_squared_log_error. */
export function rootMeanEstimator(loss: RowLoss): (sample: EvaluationSample, answers: Answers) => Estimator {
  return (sample, answers) => {
    const mean = meanEstimator(lossPerRow(loss)(sample, answers));
    return (weights) => Math.sqrt(mean(weights));
  };
}

/**
 * Coefficient of determination. A constant truth gives 1 for perfect answers, else 0; fewer than two rows NaN.
 * Oracle: sklearn.metrics.r2_score.
 */
export function r2Estimator(sample: EvaluationSample, answers: Answers): Estimator {
  const { target, rows } = sample;
  if (target === null || rows < 2) return undefinedMetric;
  const residual = meanEstimator(lossPerRow(squaredError)(sample, answers));
  const spread = varianceEstimator(target);
  return (weights) => explained(residual(weights), spread(weights));
}

/**
 * Share of the truth's variance that the answers explain; unlike R² a constant error costs nothing. A constant truth gives 1 for a constant error,
 * else 0; fewer than two rows NaN (scikit-learn: 1). Oracle: sklearn.metrics.explained_variance_score.
 */
export function explainedVarianceEstimator({ target, rows }: EvaluationSample, { score }: Answers): Estimator {
  if (target === null || score === null || rows < 2) return undefinedMetric;
  const residual = varianceEstimator(target.map((truth, row) => truth - score[row]!));
  const spread = varianceEstimator(target);
  return (weights) => explained(residual(weights), spread(weights));
}

function explained(residual: number, spread: number): number {
  if (spread === 0) return residual === 0 ? 1 : residual > 0 ? 0 : Number.NaN;
  return 1 - residual / spread;
}

/** Weighted variance (divided by the total weight), around the first value first: what is constant then has exactly 0. */
function varianceEstimator(values: Float64Array): Estimator {
  const origin = values[0] ?? 0;
  const shifted = values.map((value) => value - origin);
  const mean = meanEstimator(shifted);
  return (weights) => {
    const centre = mean(weights);
    let sum = 0;
    let total = 0;
    for (let row = 0; row < shifted.length; row += 1) {
      const weight = weights[row]!;
      if (weight === 0) continue;
      sum += weight * (shifted[row]! - centre) ** 2;
      total += weight;
    }
    return sum / total;
  };
}

/**
 * Median absolute error: the middle of the weighted errors, the mean of two where the half falls between them. Sorted once, O(rows) a call.
 * NaN where any error is. Oracle: sklearn.metrics.median_absolute_error.
 */
export function medianAbsoluteErrorEstimator(sample: EvaluationSample, answers: Answers): Estimator {
  const errors = lossPerRow(absoluteError)(sample, answers);
  if (!errors.every(Number.isFinite)) return undefinedMetric;
  const order = sortingOrder(errors);
  return (weights) => weightedMedian(errors, order, weights);
}

const HALF = 1e-12;

function weightedMedian(values: Float64Array, order: Uint32Array, weights: Float64Array): number {
  let total = 0;
  for (let row = 0; row < weights.length; row += 1) total += weights[row]!;
  const half = total / 2;
  const slack = HALF * total;
  let below = 0;
  let lower = Number.NaN;
  for (let place = 0; place < order.length; place += 1) {
    const row = order[place]!;
    if (weights[row] === 0) continue;
    if (!Number.isNaN(lower)) return (lower + values[row]!) / 2;
    below += weights[row]!;
    if (below > half + slack) return values[row]!;
    if (below >= half - slack) lower = values[row]!;
  }
  return lower;
}

/** Largest absolute error of a row that counts. NaN where any error is. Oracle: sklearn.metrics.max_error. */
export function maxErrorEstimator(sample: EvaluationSample, answers: Answers): Estimator {
  const errors = lossPerRow(absoluteError)(sample, answers);
  if (!errors.every(Number.isFinite)) return undefinedMetric;
  return (weights) => {
    let most = Number.NaN;
    for (let row = 0; row < errors.length; row += 1) {
      if (weights[row]! > 0 && !(errors[row]! <= most)) most = errors[row]!;
    }
    return most;
  };
}
