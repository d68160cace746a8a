import { estimateGroups } from '../fairness/estimate-groups.ts';
import { compareAccuracy } from './compare-accuracy.ts';
import { boundAuc, boundByPairs, compareAuc } from './compare-auc.ts';
import { boundMean, signedOnly } from './compare-means.ts';
import { type Estimated, errorOfBounds, unbounded } from './estimated.ts';
import { boundPercentiles } from './linear-bootstrap.ts';
import { boundShare } from './share-counts.ts';
import type { Estimation, ExactNumber, StatedBounds, UnknownNumber } from './statistics.ts';

/** Estimate and bounds as a function of the sufficient statistics alone. Bounds that were computed at another α are none. */
export function estimateFrom(known: Estimation, alpha: number): Estimated {
  switch (known.kind) {
    case 'none':
      return fromUnknown(known);
    case 'point':
      return fromPoint(known);
    case 'discordant':
      return compareAccuracy(known, alpha);
    case 'delong':
      return compareAuc(known, alpha);
    case 'pairs':
      return boundByPairs(known, alpha);
    case 'permutation':
      return signedOnly(known, alpha);
    case 'percentile':
      return boundPercentiles(known, alpha);
    case 'studentised':
      return boundMean(known, alpha);
    case 'binomial':
      return boundShare(known, alpha);
    case 'auc':
      return boundAuc(known, alpha);
    case 'groups':
      return estimateGroups(known, alpha);
    case 'stated':
      return fromStated(known, alpha);
  }
}

function fromUnknown({ estimate, problem }: UnknownNumber): Estimated {
  return unbounded(estimate ?? Number.NaN, problem);
}

function fromPoint({ estimate }: ExactNumber): Estimated {
  return { ...unbounded(estimate, ''), lower: estimate, upper: estimate, method: 'point value', problem: null };
}

function fromStated(known: StatedBounds, alpha: number): Estimated {
  const { estimate, method, problem, pBelow } = known;
  if (known.alpha !== alpha) return unbounded(estimate, 'was computed at another confidence');
  const lower = known.lower ?? Number.NEGATIVE_INFINITY;
  const upper = known.upper ?? Number.POSITIVE_INFINITY;
  return {
    estimate,
    lower,
    upper,
    sign: 0,
    method,
    problem,
    standardError: errorOfBounds(lower, upper, alpha),
    pBelow: (margin) => pBelow.find((each) => each.margin === margin)?.p ?? 1,
  };
}

/** The estimate of the negative number. */
export function negated(known: Estimated): Estimated {
  return {
    ...known,
    estimate: -known.estimate,
    lower: -known.upper,
    upper: -known.lower,
    sign: known.sign === 0 ? 0 : known.sign === 1 ? -1 : 1,
    pBelow: () => 1,
  };
}
