import { binomialUpperTail } from './binomial-tail.ts';
import { clopperPearsonInterval } from './clopper-pearson-interval.ts';
import { type AucComponents, aucComponents } from './delong.ts';
import { normalCdf, normalQuantile } from './normal.ts';

/** What held-out scores of a classifier prove about how far two populations can be told apart. */
export interface SeparationTest {
  /** 2·AUC − 1, 0 where that is negative: 0 is a coin, 1 is certainty. */
  readonly distance: number;
  /** p of H₀: 2·AUC − 1 ≤ tolerance. */
  readonly pValue: (tolerance: number) => number;
  /** One-sided bounds at level 1 − α, in [0, 1]. */
  readonly lower: (alpha: number) => number;
  readonly upper: (alpha: number) => number;
}

/** Rows that say as much as one independent row, on either side; 1 where rows are independent. */
export type DesignEffects = readonly [number, number];

const SPREAD_MIN = 10;

/**
 * Bounds of 2·AUC − 1 from the scores of both sides, larger ones speaking for `current`: DeLong's variance on the logit scale. Where fewer
 * than 10 rows of a side are out of order, that variance means nothing: then the i-th row of one side is paired with the i-th of the other
 * and Clopper–Pearson bounds the share of pairs in order. So scores must not come sorted. Scores are finite; both sides need rows.
 * Oracle: the definition in numpy; scipy.stats.binomtest for pairs.
 * Reference: DeLong, DeLong and Clarke-Pearson, Biometrics 44, 1988; Pepe, The Statistical Evaluation of Medical Tests, 2003, §5.2.
 */
export function separationTest(
  reference: readonly number[],
  current: readonly number[],
  designEffects: DesignEffects = [1, 1],
): SeparationTest {
  const scores = Float64Array.from([...reference, ...current]);
  const isCurrent = Uint8Array.from(scores, (_, row) => (row < reference.length ? 0 : 1));
  const components = aucComponents(isCurrent, scores);
  const error = logitError(components, designEffects);
  return error === null ? byPairs(reference, current, { components, designEffects }) : byDeLong(components.auc, error);
}

/** Standard error of logit(AUC), null where there are too few rows out of order to know it. */
function logitError({ auc, positives, negatives }: AucComponents, [before, after]: DesignEffects): number | null {
  const isSettled = (values: Float64Array): boolean =>
    Math.min(
      count(values, (value) => value < 1),
      count(values, (value) => value > 0),
    ) < SPREAD_MIN;
  if (isSettled(positives) || isSettled(negatives)) return null;
  const variance =
    (varianceOf(positives) * after) / positives.length + (varianceOf(negatives) * before) / negatives.length;
  return variance > 0 ? Math.sqrt(variance) / (auc * (1 - auc)) : null;
}

function byDeLong(auc: number, error: number): SeparationTest {
  const centre = logit(auc);
  return {
    distance: distanceOf(auc),
    pValue: (tolerance) => normalCdf((logit((1 + tolerance) / 2) - centre) / error),
    lower: (alpha) => distanceOf(expit(centre + normalQuantile(alpha) * error)),
    upper: (alpha) => distanceOf(expit(centre - normalQuantile(alpha) * error)),
  };
}

interface Scored {
  readonly components: AucComponents;
  readonly designEffects: DesignEffects;
}

function byPairs(
  reference: readonly number[],
  current: readonly number[],
  { components, designEffects }: Scored,
): SeparationTest {
  const length = Math.min(reference.length, current.length);
  let inOrder = 0;
  for (let row = 0; row < length; row += 1) {
    inOrder += current[row]! > reference[row]! ? 1 : current[row] === reference[row] ? 0.5 : 0;
  }
  const pairs = Math.floor(length / Math.max(...designEffects));
  const least = Math.floor((inOrder * pairs) / length);
  const most = Math.ceil((inOrder * pairs) / length);
  const distance = distanceOf(components.auc);
  return {
    distance,
    pValue: (tolerance) =>
      distance > tolerance && pairs > 0 ? binomialUpperTail(least, pairs, (1 + tolerance) / 2) : 1,
    // Pairs are a part of the evidence: by chance their bound may lie beyond the estimate from all rows.
    lower: (alpha) => Math.min(distance, distanceOf(clopperPearsonInterval(least, pairs, 1 - 2 * alpha).lower)),
    upper: (alpha) => Math.max(distance, distanceOf(clopperPearsonInterval(most, pairs, 1 - 2 * alpha).upper)),
  };
}

function distanceOf(auc: number): number {
  return Math.min(1, Math.max(0, 2 * auc - 1));
}

function logit(share: number): number {
  return Math.log(share / (1 - share));
}

function expit(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

function count(values: Float64Array, holds: (value: number) => boolean): number {
  return values.reduce((kept, value) => kept + (holds(value) ? 1 : 0), 0);
}

function varianceOf(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}
