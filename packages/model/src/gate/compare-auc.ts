import {
  type AucComponents,
  aucComponents,
  clopperPearsonInterval,
  delongOf,
  obuchowski,
  studentCdf,
  studentQuantile,
} from '@plumbline/stats';
import { DISCORDANT_ROWS_MIN } from './domain.ts';
import { type Estimated, errorOfBounds, unbounded, unknown } from './estimated.ts';
import {
  type DelongVariance,
  type OrderedPairs,
  type SingleAuc,
  type SwapTest,
  type UnknownNumber,
  unsigned,
} from './statistics.ts';

/** Two models' scores of the same labelled rows. */
export interface ScoredRows {
  readonly isPositive: Uint8Array;
  readonly candidate: Float64Array;
  readonly baseline: Float64Array;
  readonly clusters: Int32Array | null;
}

/** Pairs before the models' answers were exchanged. */
export type UntestedPairs = Omit<OrderedPairs, 'permutation'>;

/**
 * Difference of two AUCs: DeLong, or Obuchowski where rows come in clusters. Where hardly a row changes its rank (two models that separate
 * perfectly, recalibrated scores) DeLong's variance says nothing: rows are then counted in pairs.
 */
export function aucStatistics(rows: ScoredRows): DelongVariance | UntestedPairs | UnknownNumber {
  const { isPositive, clusters } = rows;
  const [a, b] = [aucComponents(isPositive, rows.candidate), aucComponents(isPositive, rows.baseline)];
  const { difference, variance, degrees } =
    clusters === null ? delongOf(a, b) : obuchowski({ isPositive, cluster: clusters }, a, b);
  if (!Number.isFinite(variance)) return unknown(difference, 'needs at least two rows of each class');
  const moved = differing(a.positives, b.positives) + differing(a.negatives, b.negatives);
  if (moved >= DISCORDANT_ROWS_MIN) {
    const counted = clusters === null ? null : clusters.reduce((most, id) => Math.max(most, id + 1), 0);
    return { kind: 'delong', difference: unsigned(difference), variance, moved, clusters: counted, degrees };
  }
  if (clusters === null) return pairsOf(rows, { difference, moved });
  return unknown(
    difference,
    `needs at least ${DISCORDANT_ROWS_MIN} rows that the models rank differently: there are ${moved}`,
  );
}

const SAME = 1e-12;

/** Rows whose share in the AUC differs between the models: what DeLong's variance is made of. */
function differing(one: Float64Array, other: Float64Array): number {
  let count = 0;
  for (let at = 0; at < one.length; at += 1) if (Math.abs(one[at]! - other[at]!) > SAME) count += 1;
  return count;
}

/** Bounds from DeLong's variance, which a class with few rows knows as badly as t with their number says. */
export function compareAuc({ difference, variance, clusters, degrees }: DelongVariance, alpha: number): Estimated {
  const error = Math.sqrt(variance);
  const reach = -studentQuantile(alpha, degrees) * error;
  return {
    estimate: difference,
    lower: difference - reach,
    upper: difference + reach,
    sign: 0,
    method: clusters === null ? 'paired DeLong' : 'paired Obuchowski (clusters)',
    problem: null,
    standardError: error,
    pBelow: (margin) =>
      error === 0 ? (difference < margin ? 0 : 1) : studentCdf((difference - margin) / error, degrees),
  };
}

/** Each positive with the negative of the same place, independently of the next: pairs whose order got better, and worse. */
function pairsOf(
  { isPositive, candidate, baseline }: ScoredRows,
  { difference, moved }: { readonly difference: number; readonly moved: number },
): UntestedPairs {
  const places = [...isPositive.keys()];
  const positives = places.filter((row) => isPositive[row] === 1);
  const negatives = places.filter((row) => isPositive[row] !== 1);
  const pairs = Math.min(positives.length, negatives.length);
  let gained = 0;
  let lost = 0;
  for (let at = 0; at < pairs; at += 1) {
    const order = (scores: Float64Array): number => Math.sign(scores[positives[at]!]! - scores[negatives[at]!]!) / 2;
    const change = order(candidate) - order(baseline);
    gained += Math.max(0, change);
    lost += Math.max(0, -change);
  }
  return { kind: 'pairs', difference: unsigned(difference), moved, pairs, gained, lost };
}

/**
 * The share of pairs whose order got worse bounds the loss, exactly, whatever the scores (Clopper–Pearson); the share that got better bounds
 * the gain; a permutation test may show the sign.
 */
export function boundByPairs({ difference, pairs, gained, lost, permutation }: OrderedPairs, alpha: number): Estimated {
  const atMost = (count: number): number => clopperPearsonInterval(count, pairs, 1 - 2 * alpha).upper;
  const lower = Math.min(difference, -atMost(lost));
  const upper = Math.max(difference, atMost(gained));
  const sign = signOf(permutation, alpha);
  return {
    estimate: difference,
    lower: sign === 1 ? Math.max(0, lower) : lower,
    upper: sign === -1 ? Math.min(0, upper) : upper,
    sign,
    method: 'Clopper–Pearson on pairs of a positive and a negative, paired permutation',
    problem: null,
    standardError: errorOfBounds(lower, upper, alpha),
    // Of a loss beyond a margin nothing is claimed.
    pBelow: (margin) => (margin >= 0 ? permutation.less : 1),
  };
}

/** The sign that a permutation test shows at α. */
export function signOf({ greater, less }: SwapTest, alpha: number): -1 | 0 | 1 {
  return greater <= alpha ? 1 : less <= alpha ? -1 : 0;
}

/** One AUC with its variance by DeLong. */
export function singleAuc(isPositive: Uint8Array, scores: Float64Array): SingleAuc | UnknownNumber {
  const own: AucComponents = aucComponents(isPositive, scores);
  const { aucA: auc, varianceA: variance, degreesA } = delongOf(own, own);
  if (!Number.isFinite(variance)) return unknown(auc, 'needs at least two rows of each class');
  const [positives, negatives] = [own.positives.length, own.negatives.length];
  // Without variance the degrees are not used, nor are they a number.
  const degrees = Number.isFinite(degreesA) ? degreesA : 0;
  return { kind: 'auc', auc: unsigned(auc), variance: unsigned(variance), degrees, positives, negatives };
}

/**
 * One AUC with bounds on the logit scale, so that they stay in [0, 1]. Perfect separation leaves DeLong without variance: the bound is
 * then that of as many independent successes as the rarer class has rows.
 */
export function boundAuc({ auc, variance, degrees, positives, negatives }: SingleAuc, alpha: number): Estimated {
  if (!(positives > 0 && negatives > 0)) return unbounded(auc, 'needs at least two rows of each class');
  const base = { estimate: auc, sign: 0, problem: null } as const;
  if (variance === 0 || auc <= 0 || auc >= 1) {
    const slack = 1 - alpha ** (1 / Math.min(positives, negatives));
    const [lower, upper] = [Math.max(0, auc - slack), Math.min(1, auc + slack)];
    return {
      ...base,
      lower,
      upper,
      standardError: errorOfBounds(lower, upper, alpha),
      method: 'exact bound of separation',
      pBelow: (margin) => (upper < margin ? alpha : 1),
    };
  }
  const logit = Math.log(auc / (1 - auc));
  const error = Math.sqrt(variance) / (auc * (1 - auc));
  const reach = -studentQuantile(alpha, degrees) * error;
  const back = (value: number): number => 1 / (1 + Math.exp(-value));
  return {
    ...base,
    lower: back(logit - reach),
    upper: back(logit + reach),
    standardError: Math.sqrt(variance),
    method: 'DeLong on the logit scale',
    pBelow: (margin) => studentCdf((logit - Math.log(margin / (1 - margin))) / error, degrees),
  };
}
