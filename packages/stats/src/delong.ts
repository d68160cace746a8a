import { midranks } from './midranks.ts';

/** The AUC of one model with the share each positive and each negative has in it. */
export interface AucComponents {
  readonly auc: number;
  /** One value a positive row, in row order. */
  readonly positives: Float64Array;
  /** One value a negative row, in row order. */
  readonly negatives: Float64Array;
}

/** Two AUCs on the same rows and the covariance of their estimates. Variances are NaN below two rows of either class. */
export interface DeLong {
  readonly aucA: number;
  readonly aucB: number;
  readonly varianceA: number;
  readonly varianceB: number;
  readonly covariance: number;
  /** AUC of A minus AUC of B. */
  readonly difference: number;
  readonly variance: number;
}

/**
 * Structural components of the AUC by midranks. `isPositive` holds 1 for positives, 0 otherwise; scores are finite.
 * One class only: `auc` is NaN. Reference: Sun and Xu, IEEE Signal Processing Letters 21(11), 2014, 1389–1393.
 */
export function aucComponents(isPositive: Uint8Array, scores: Float64Array): AucComponents {
  const positive = scores.filter((_, row) => isPositive[row] === 1);
  const negative = scores.filter((_, row) => isPositive[row] !== 1);
  const pooled = midranks(scores);
  const pooledPositive = pooled.filter((_, row) => isPositive[row] === 1);
  const pooledNegative = pooled.filter((_, row) => isPositive[row] !== 1);
  const ownPositive = midranks(positive);
  const ownNegative = midranks(negative);
  const positives = pooledPositive.map((rank, at) => (rank - ownPositive[at]!) / negative.length);
  const negatives = pooledNegative.map((rank, at) => 1 - (rank - ownNegative[at]!) / positive.length);
  const rankSum = pooledPositive.reduce((sum, rank) => sum + rank, 0);
  const count = positive.length * negative.length;
  const auc = count === 0 ? Number.NaN : (rankSum - (positive.length * (positive.length + 1)) / 2) / count;
  return { auc, positives, negatives };
}

/**
 * DeLong's covariance of two AUCs on the same rows, in O(n log n). Identical rankings give variance 0.
 * Oracle: fixtures computed from the definition in numpy; agrees with pROC's roc.test(method = "delong", paired = TRUE).
 * Reference: DeLong, DeLong and Clarke-Pearson, Biometrics 44, 1988, 837–845; Sun and Xu 2014.
 */
export function delongPaired(isPositive: Uint8Array, scoresA: Float64Array, scoresB: Float64Array): DeLong {
  const a = aucComponents(isPositive, scoresA);
  const b = aucComponents(isPositive, scoresB);
  const between = (left: AucComponents, right: AucComponents): number =>
    covariance(left.positives, right.positives) / left.positives.length +
    covariance(left.negatives, right.negatives) / left.negatives.length;
  const varianceA = between(a, a);
  const varianceB = between(b, b);
  const shared = between(a, b);
  return {
    aucA: a.auc,
    aucB: b.auc,
    varianceA,
    varianceB,
    covariance: shared,
    difference: a.auc - b.auc,
    // Rounding may leave a tiny negative number where the rankings are the same.
    variance: Math.max(0, varianceA + varianceB - 2 * shared),
  };
}

function covariance(left: Float64Array, right: Float64Array): number {
  const n = left.length;
  if (n < 2) return Number.NaN;
  const meanLeft = left.reduce((sum, value) => sum + value, 0) / n;
  const meanRight = right.reduce((sum, value) => sum + value, 0) / n;
  let sum = 0;
  for (let at = 0; at < n; at += 1) sum += (left[at]! - meanLeft) * (right[at]! - meanRight);
  return sum / (n - 1);
}
