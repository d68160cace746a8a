import {
  bootstrapT,
  bootstrapTBounds,
  bootstrapTPValueBelow,
  hasNoSpread,
  type PairedPermutation,
  pairedPermutation,
} from '@plumbline/stats';
import { type Estimated, type EstimationOptions, NO_SPREAD, randomFor, unbounded } from './estimated.ts';

/** Differences a row (positive: the candidate is better), and how they are called in the derivation of the seed. */
export interface MeanQuestion {
  readonly differences: Float64Array;
  readonly purpose: string;
  /** Why only the permutation test can be trusted, or null. */
  readonly problem: string | null;
}

/**
 * Mean difference: studentised bootstrap bounds, and a paired permutation test must agree before a sign is taken as shown: the
 * first is right about the mean, the second exact when the models are exchangeable. In small samples the permutation test alone gives the sign.
 */
export function compareMeans({ differences, purpose, problem }: MeanQuestion, options: EstimationOptions): Estimated {
  const { alpha, replicates } = options;
  const permutation = pairedPermutation(differences, replicates, randomFor(options, `${purpose} permutation`));
  const evidence = {
    rows: differences.length,
    permutationGreater: permutation.greater,
    permutationLess: permutation.less,
  };
  const missing = problem ?? (hasNoSpread(differences) ? NO_SPREAD : null);
  if (missing !== null) {
    const estimate = differences.reduce((sum, value) => sum + value, 0) / differences.length;
    return signedOnly(estimate, { permutation, problem: missing, alpha });
  }
  const boot = bootstrapT(differences, replicates, randomFor(options, `${purpose} bootstrap-t`));
  const { lower, upper } = bootstrapTBounds(boot, alpha);
  return {
    estimate: boot.mean,
    lower: permutation.greater <= alpha ? lower : Math.min(lower, 0),
    upper: permutation.less <= alpha ? upper : Math.max(upper, 0),
    sign: 0,
    method: 'paired bootstrap-t and permutation',
    problem: null,
    pBelow: (margin) => bootstrapTPValueBelow(boot, margin),
    evidence: { ...evidence, replicates, standardError: boot.standardError },
  };
}

/** A permutation test's result, and why nothing more can be said. */
export interface SignQuestion {
  readonly permutation: PairedPermutation;
  readonly problem: string;
  readonly alpha: number;
}

/** What a permutation test says where bounds cannot be trusted: the sign, or nothing. */
export function signedOnly(estimate: number, { permutation, problem, alpha }: SignQuestion): Estimated {
  const sign = permutation.greater <= alpha ? 1 : permutation.less <= alpha ? -1 : 0;
  return {
    estimate,
    sign,
    problem: sign === 0 ? problem : null,
    lower: sign === 1 ? 0 : Number.NEGATIVE_INFINITY,
    upper: sign === -1 ? 0 : Number.POSITIVE_INFINITY,
    method: 'paired permutation',
    pBelow: (margin) => (margin >= 0 ? permutation.less : 1),
    evidence: { permutationGreater: permutation.greater, permutationLess: permutation.less },
  };
}

/** One mean with studentised bootstrap bounds. Values are finite. */
export function boundMean(values: Float64Array, purpose: string, options: EstimationOptions): Estimated {
  const boot = bootstrapT(values, options.replicates, randomFor(options, `${purpose} bootstrap-t`));
  if (hasNoSpread(values)) return unbounded(boot.mean, NO_SPREAD);
  return {
    estimate: boot.mean,
    ...bootstrapTBounds(boot, options.alpha),
    sign: 0,
    method: 'bootstrap-t',
    problem: null,
    pBelow: (margin) => bootstrapTPValueBelow(boot, margin),
    evidence: { rows: values.length, replicates: options.replicates, standardError: boot.standardError },
  };
}
