import { sortingOrder } from '@plumbline/stats';
import type { Estimator } from './metric.ts';

/** Rows in descending order of score, cut into runs of equal scores. */
interface Ranked {
  readonly order: Uint32Array;
  /** End (exclusive) of the run each place belongs to, listed once a run. */
  readonly ends: Uint32Array;
}

function ranked(scores: Float64Array): Ranked {
  const order = sortingOrder(scores).reverse();
  const ends: number[] = [];
  for (let place = 1; place <= order.length; place += 1) {
    if (place === order.length || scores[order[place]!] !== scores[order[place - 1]!]) ends.push(place);
  }
  return { order, ends: Uint32Array.from(ends) };
}

const undefinedMetric: Estimator = () => Number.NaN;

/**
 * Area under the ROC curve; ties count half. NaN with one class only or a score that is not finite. Sorted once, then O(rows) a call.
 * Oracle: sklearn.metrics.roc_auc_score.
 */
export function aucEstimator(isPositive: (row: number) => boolean, scores: Float64Array | null): Estimator {
  if (scores === null || !scores.every(Number.isFinite)) return undefinedMetric;
  const { order, ends } = ranked(scores);
  const signs = Uint8Array.from(order, (row) => (isPositive(row) ? 1 : 0));
  return (weights) => {
    let positives = 0;
    let negatives = 0;
    let area = 0;
    let place = 0;
    for (const end of ends) {
      let runPositives = 0;
      let runNegatives = 0;
      for (; place < end; place += 1) {
        const weight = weights[order[place]!]!;
        if (signs[place] === 1) runPositives += weight;
        else runNegatives += weight;
      }
      area += runNegatives * (positives + runPositives / 2);
      positives += runPositives;
      negatives += runNegatives;
    }
    return area / (positives * negatives);
  };
}

/**
 * Average precision: Σ (Rₙ − Rₙ₋₁) Pₙ over the distinct scores, not the trapezoid. Without positives 0, as scikit-learn has it.
 * Oracle: sklearn.metrics.average_precision_score.
 */
export function averagePrecisionEstimator(
  isPositive: (row: number) => boolean,
  scores: Float64Array | null,
): Estimator {
  if (scores === null || !scores.every(Number.isFinite)) return undefinedMetric;
  const { order, ends } = ranked(scores);
  const signs = Uint8Array.from(order, (row) => (isPositive(row) ? 1 : 0));
  return (weights) => {
    let positives = 0;
    let answered = 0;
    let area = 0;
    let place = 0;
    for (const end of ends) {
      const before = positives;
      for (; place < end; place += 1) {
        const weight = weights[order[place]!]!;
        answered += weight;
        if (signs[place] === 1) positives += weight;
      }
      if (answered > 0) area += (positives - before) * (positives / answered);
    }
    return positives === 0 ? 0 : area / positives;
  };
}
