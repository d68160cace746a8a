import {
  aucComponents,
  clopperPearsonInterval,
  clusteredAucDifference,
  delongPaired,
  normalCdf,
  normalQuantile,
} from '@plumbline/stats';
import { DISCORDANT_ROWS_MIN } from './domain.ts';
import { type Estimated, type EstimationOptions, unbounded } from './estimated.ts';

/** Two models' scores of the same labelled rows. */
export interface ScoredRows {
  readonly isPositive: Uint8Array;
  readonly candidate: Float64Array;
  readonly baseline: Float64Array;
  readonly clusters: Int32Array | null;
}

/** Difference of two AUCs: DeLong, or Obuchowski where rows come in clusters. */
export function compareAuc(
  { isPositive, candidate, baseline, clusters }: ScoredRows,
  { alpha }: EstimationOptions,
): Estimated {
  const { difference, variance } =
    clusters === null
      ? delongPaired(isPositive, candidate, baseline)
      : clusteredAucDifference({ isPositive, cluster: clusters }, candidate, baseline);
  if (!Number.isFinite(variance)) return unbounded(difference, 'needs at least two rows of each class');
  const moved = movedRows(isPositive, candidate, baseline);
  if (moved < DISCORDANT_ROWS_MIN) {
    if (clusters === null) return boundByPairs({ isPositive, candidate, baseline }, { alpha, difference, moved });
    const problem = `needs at least ${DISCORDANT_ROWS_MIN} rows that the models rank differently: there are ${moved}`;
    return unbounded(difference, problem, { moved });
  }
  const error = Math.sqrt(variance);
  const reach = normalQuantile(1 - alpha) * error;
  return {
    estimate: difference,
    lower: difference - reach,
    upper: difference + reach,
    sign: 0,
    method: clusters === null ? 'paired DeLong' : 'paired Obuchowski (clusters)',
    problem: null,
    pBelow: (margin) => (error === 0 ? (difference < margin ? 0 : 1) : normalCdf((difference - margin) / error)),
    evidence: { variance },
  };
}

/** Rows whose share in the AUC differs between the models: what DeLong's variance is made of. */
function movedRows(isPositive: Uint8Array, candidate: Float64Array, baseline: Float64Array): number {
  const [a, b] = [aucComponents(isPositive, candidate), aucComponents(isPositive, baseline)];
  const differing = (one: Float64Array, other: Float64Array): number =>
    one.reduce((count, share, at) => count + Number(Math.abs(share - other[at]!) > SAME), 0);
  return differing(a.positives, b.positives) + differing(a.negatives, b.negatives);
}

const SAME = 1e-12;

/**
 * Where hardly a row changes its rank (two models that separate perfectly, recalibrated scores) DeLong's variance says nothing. Each
 * positive is then paired with the negative of the same place, independently of the next: the share of pairs whose order got worse bounds
 * the loss, exactly, whatever the scores (Clopper–Pearson); the share that got better bounds the gain.
 */
function boundByPairs(
  { isPositive, candidate, baseline }: Omit<ScoredRows, 'clusters'>,
  { alpha, difference, moved }: { readonly alpha: number; readonly difference: number; readonly moved: number },
): Estimated {
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
  const atMost = (count: number): number => clopperPearsonInterval(count, pairs, 1 - 2 * alpha).upper;
  return {
    estimate: difference,
    lower: Math.min(difference, -atMost(lost)),
    upper: Math.max(difference, atMost(gained)),
    sign: 0,
    method: 'Clopper–Pearson on pairs of a positive and a negative',
    problem: null,
    // Of a loss beyond a margin nothing is claimed.
    pBelow: () => 1,
    evidence: { moved, pairs, gained, lost },
  };
}

/**
 * One AUC with bounds on the logit scale, so that they stay in [0, 1]. Perfect separation leaves DeLong without variance: the bound is
 * then that of as many independent successes as the rarer class has rows.
 */
export function boundAuc(isPositive: Uint8Array, scores: Float64Array, { alpha }: EstimationOptions): Estimated {
  const { aucA: auc, varianceA: variance } = delongPaired(isPositive, scores, scores);
  if (!Number.isFinite(variance)) return unbounded(auc, 'needs at least two rows of each class');
  const z = normalQuantile(1 - alpha);
  const base = { estimate: auc, sign: 0, problem: null, evidence: { variance } } as const;
  if (variance === 0 || auc <= 0 || auc >= 1) {
    const positives = isPositive.reduce((sum, flag) => sum + flag, 0);
    const slack = 1 - alpha ** (1 / Math.min(positives, isPositive.length - positives));
    const bounds = { lower: Math.max(0, auc - slack), upper: Math.min(1, auc + slack) };
    return {
      ...base,
      ...bounds,
      method: 'exact bound of separation',
      pBelow: (margin) => (bounds.upper < margin ? alpha : 1),
    };
  }
  const logit = Math.log(auc / (1 - auc));
  const error = Math.sqrt(variance) / (auc * (1 - auc));
  const back = (value: number): number => 1 / (1 + Math.exp(-value));
  return {
    ...base,
    lower: back(logit - z * error),
    upper: back(logit + z * error),
    method: 'DeLong on the logit scale',
    pBelow: (margin) => normalCdf((logit - Math.log(margin / (1 - margin))) / error),
  };
}
