import { type AucComponents, aucComponents } from './delong.ts';

/** Difference of two AUCs on clustered rows, and its variance. */
export interface ClusteredAuc {
  readonly difference: number;
  readonly variance: number;
  readonly clusters: number;
  /** Degrees of freedom: clusters with rows of the class that has fewer, less one. */
  readonly degrees: number;
}

/** Rows with labels and clusters: `cluster[row]` counts from 0 without gaps. */
export interface ClusteredRows {
  readonly isPositive: Uint8Array;
  readonly cluster: Int32Array;
}

/**
 * Obuchowski's variance of the difference of two AUCs where rows come in clusters (patients, users, sessions). With one row a
 * cluster it is DeLong's. Fewer than two clusters with positives or with negatives: the variance is NaN.
 * Oracle: fixtures from the published formula in numpy.
 * Reference: Obuchowski, Biometrics 53, 1997, 567–578.
 */
export function clusteredAucDifference(
  { isPositive, cluster }: ClusteredRows,
  scoresA: Float64Array,
  scoresB: Float64Array,
): ClusteredAuc {
  return obuchowski({ isPositive, cluster }, aucComponents(isPositive, scoresA), aucComponents(isPositive, scoresB));
}

/** As `clusteredAucDifference`, from components that are there already. */
export function obuchowski({ isPositive, cluster }: ClusteredRows, a: AucComponents, b: AucComponents): ClusteredAuc {
  const difference = a.auc - b.auc;
  const clusters = cluster.reduce((most, id) => Math.max(most, id + 1), 0);
  const positive = { sums: new Float64Array(clusters), counts: new Float64Array(clusters) };
  const negative = { sums: new Float64Array(clusters), counts: new Float64Array(clusters) };
  let atPositive = 0;
  let atNegative = 0;
  for (const [row, id] of cluster.entries()) {
    const isOne = isPositive[row] === 1;
    const side = isOne ? positive : negative;
    const component = isOne
      ? a.positives[atPositive]! - b.positives[atPositive]!
      : a.negatives[atNegative]! - b.negatives[atNegative]!;
    if (isOne) atPositive += 1;
    else atNegative += 1;
    side.sums[id] = side.sums[id]! + component - difference;
    side.counts[id] = side.counts[id]! + 1;
  }
  const filled = ({ counts }: ClusterSums): number => counts.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0);
  const degrees = Math.min(filled(positive), filled(negative)) - 1;
  return { difference, variance: varianceOf(positive, negative, [atPositive, atNegative]), clusters, degrees };
}

interface ClusterSums {
  readonly sums: Float64Array;
  readonly counts: Float64Array;
}

function varianceOf(positive: ClusterSums, negative: ClusterSums, [m, n]: readonly [number, number]): number {
  const clusters = positive.sums.length;
  const withPositives = positive.counts.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0);
  const withNegatives = negative.counts.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0);
  if (withPositives < 2 || withNegatives < 2) return Number.NaN;
  const squares = (sums: Float64Array): number => sums.reduce((sum, value) => sum + value * value, 0);
  const crossed = positive.sums.reduce((sum, value, id) => sum + value * negative.sums[id]!, 0);
  const s10 = (withPositives / ((withPositives - 1) * m)) * squares(positive.sums);
  const s01 = (withNegatives / ((withNegatives - 1) * n)) * squares(negative.sums);
  const s11 = (clusters / (clusters - 1)) * crossed;
  return Math.max(0, s10 / m + s01 / n + (2 * s11) / (m * n));
}
