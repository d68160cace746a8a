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
  /** Degrees of freedom of the two variances (Satterthwaite): what a class with few rows leaves of them. */
  readonly degrees: number;
  readonly degreesA: number;
}

/**
 * Structural components of the AUC: of each positive the share of negatives below it, of each negative the share of positives above it, ties
 * half. `isPositive` holds 1 for positives, 0 otherwise; scores are finite. One class only: `auc` is NaN. O(n log n), by two sorts.
 * Reference: Sun and Xu, IEEE Signal Processing Letters 21(11), 2014, 1389–1393 (there by midranks: the same numbers).
 */
export function aucComponents(isPositive: Uint8Array, scores: Float64Array): AucComponents {
  const [positive, negative] = parted(isPositive, scores);
  const [sortedPositive, sortedNegative] = [positive.toSorted(), negative.toSorted()];
  const positives = new Float64Array(positive.length);
  const negatives = new Float64Array(negative.length);
  let pairs = 0;
  for (let at = 0; at < positive.length; at += 1) {
    const below = ranksBelow(sortedNegative, positive[at]!);
    pairs += below;
    positives[at] = below / negative.length;
  }
  for (let at = 0; at < negative.length; at += 1) {
    negatives[at] = (positive.length - ranksBelow(sortedPositive, negative[at]!)) / positive.length;
  }
  const count = positive.length * negative.length;
  return { auc: count === 0 ? Number.NaN : pairs / count, positives, negatives };
}

function parted(isPositive: Uint8Array, scores: Float64Array): readonly [Float64Array, Float64Array] {
  let count = 0;
  for (let row = 0; row < isPositive.length; row += 1) if (isPositive[row] === 1) count += 1;
  const positive = new Float64Array(count);
  const negative = new Float64Array(scores.length - count);
  let at = 0;
  for (let row = 0; row < scores.length; row += 1) {
    if (isPositive[row] === 1) {
      positive[at] = scores[row]!;
      at += 1;
    } else negative[row - at] = scores[row]!;
  }
  return [positive, negative];
}

/** How many of the ascending values are below `value`, equal ones counted half. */
function ranksBelow(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  const below = low;
  if (sorted[low] !== value) return below;
  high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return (below + low) / 2;
}

/**
 * DeLong's covariance of two AUCs on the same rows, in O(n log n). Identical rankings give variance 0.
 * Oracle: fixtures computed from the definition in numpy; agrees with pROC's roc.test(method = "delong", paired = TRUE).
 * Reference: DeLong, DeLong and Clarke-Pearson, Biometrics 44, 1988, 837–845; Sun and Xu 2014.
 */
export function delongPaired(isPositive: Uint8Array, scoresA: Float64Array, scoresB: Float64Array): DeLong {
  return delongOf(aucComponents(isPositive, scoresA), aucComponents(isPositive, scoresB));
}

/** As `delongPaired`, from components that are there already. */
export function delongOf(a: AucComponents, b: AucComponents): DeLong {
  const between = (left: AucComponents, right: AucComponents): number =>
    covariance(left.positives, right.positives) / left.positives.length +
    covariance(left.negatives, right.negatives) / left.negatives.length;
  const degreesOf = (components: AucComponents): number => {
    const { positives, negatives } = components;
    const ofPositives = covariance(positives, positives) / positives.length;
    const ofNegatives = covariance(negatives, negatives) / negatives.length;
    const freedom = ofPositives ** 2 / (positives.length - 1) + ofNegatives ** 2 / (negatives.length - 1);
    return freedom === 0 ? Number.POSITIVE_INFINITY : (ofPositives + ofNegatives) ** 2 / freedom;
  };
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
    degrees: degreesOf({
      auc: a.auc - b.auc,
      positives: a.positives.map((share, at) => share - b.positives[at]!),
      negatives: a.negatives.map((share, at) => share - b.negatives[at]!),
    }),
    degreesA: degreesOf(a),
  };
}

function covariance(left: Float64Array, right: Float64Array): number {
  const n = left.length;
  if (n < 2) return Number.NaN;
  const meanLeft = meanOf(left);
  const meanRight = meanOf(right);
  let sum = 0;
  for (let at = 0; at < n; at += 1) sum += (left[at]! - meanLeft) * (right[at]! - meanRight);
  return sum / (n - 1);
}

function meanOf(values: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < values.length; at += 1) sum += values[at]!;
  return sum / values.length;
}
