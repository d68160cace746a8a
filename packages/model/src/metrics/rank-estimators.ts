import { sortingOrder } from '@plumbline/stats';
import { type Estimator, undefinedMetric } from './estimator.ts';

/** Rows in descending order of score, cut into runs of equal scores. */
interface Ranked {
  readonly order: Uint32Array;
  /** End (exclusive) of each run. */
  readonly ends: Uint32Array;
  /** By place: 1 for a positive. */
  readonly signs: Uint8Array;
}

/** Null where a score is not a finite number. Sorted once; every call of an estimator is one pass. */
function ranked(isPositive: (row: number) => boolean, scores: Float64Array | null): Ranked | null {
  if (scores === null || !scores.every(Number.isFinite)) return null;
  const order = sortingOrder(scores).reverse();
  const ends: number[] = [];
  for (let place = 1; place <= order.length; place += 1) {
    if (place === order.length || scores[order[place]!] !== scores[order[place - 1]!]) ends.push(place);
  }
  return { order, ends: Uint32Array.from(ends), signs: Uint8Array.from(order, (row) => (isPositive(row) ? 1 : 0)) };
}

/**
 * Area under the ROC curve; ties count half. NaN with one class only or a score that is not finite. O(rows) a call, nothing allocated.
 * Oracle: sklearn.metrics.roc_auc_score.
 */
export function aucEstimator(isPositive: (row: number) => boolean, scores: Float64Array | null): Estimator {
  const rows = ranked(isPositive, scores);
  if (rows === null) return undefinedMetric;
  return rows.ends.length === rows.order.length ? untiedArea(rows) : tiedArea(rows);
}

function tiedArea({ order, ends, signs }: Ranked): Estimator {
  return (weights) => {
    let positives = 0;
    let negatives = 0;
    let area = 0;
    let place = 0;
    for (let run = 0; run < ends.length; run += 1) {
      const end = ends[run]!;
      let runPositives = 0;
      let runTotal = 0;
      for (; place < end; place += 1) {
        const weight = weights[order[place]!]!;
        runTotal += weight;
        runPositives += weight * signs[place]!;
      }
      area += (runTotal - runPositives) * (positives + runPositives / 2);
      positives += runPositives;
      negatives += runTotal - runPositives;
    }
    return area / (positives * negatives);
  };
}

/** Without ties there is nothing to halve, and no branch to mispredict. */
function untiedArea({ order, signs }: Ranked): Estimator {
  return (weights) => {
    let positives = 0;
    let total = 0;
    let area = 0;
    for (let place = 0; place < order.length; place += 1) {
      const weight = weights[order[place]!]!;
      const positive = weight * signs[place]!;
      positives += positive;
      total += weight;
      area += (weight - positive) * positives;
    }
    return area / (positives * (total - positives));
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
  const rows = ranked(isPositive, scores);
  if (rows === null) return undefinedMetric;
  return rows.ends.length === rows.order.length ? untiedPrecision(rows) : tiedPrecision(rows);
}

function tiedPrecision({ order, ends, signs }: Ranked): Estimator {
  return (weights) => {
    let positives = 0;
    let answered = 0;
    let area = 0;
    let place = 0;
    for (let run = 0; run < ends.length; run += 1) {
      const end = ends[run]!;
      const before = positives;
      for (; place < end; place += 1) {
        const weight = weights[order[place]!]!;
        answered += weight;
        positives += weight * signs[place]!;
      }
      if (answered > 0) area += (positives - before) * (positives / answered);
    }
    return ofPositives(area, positives, answered);
  };
}

function untiedPrecision({ order, signs }: Ranked): Estimator {
  return (weights) => {
    let positives = 0;
    let answered = 0;
    let area = 0;
    for (let place = 0; place < order.length; place += 1) {
      const weight = weights[order[place]!]!;
      answered += weight;
      if (signs[place] === 0 || weight === 0) continue;
      positives += weight;
      area += weight * (positives / answered);
    }
    return ofPositives(area, positives, answered);
  };
}

/** Without rows not defined, without positives 0. */
function ofPositives(area: number, positives: number, answered: number): number {
  if (!(answered > 0)) return Number.NaN;
  return positives === 0 ? 0 : area / positives;
}
