import { clusteredAucDifference, delongPaired, normalCdf, normalQuantile } from '@plumbline/stats';
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
