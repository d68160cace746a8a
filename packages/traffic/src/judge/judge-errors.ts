import { percent } from '@plumbline/core';
import { type Bounds, moverBounds, type ShareSum, shareTerm } from '@plumbline/stats';
import type { ShadowCounts } from '../statistics.ts';
import { decide, pairsNeeded } from './decision.ts';
import { scaled } from './judge-disagreement.ts';
import type { ShadowPolicy } from './policy.ts';
import type { ShadowCheck } from './shadow-check.ts';

/**
 * The candidate's error rate less the baseline's over the pairs both lanes answered: exact bounds of both rates, joined
 * as if they were independent, which is wider than need be where both lanes fail on the same requests.
 */
function errorDifference(errors: ShadowCounts['errors'], confidence: number): Bounds {
  return moverBounds([shareTerm(errors.candidate, 1, 1 - confidence), shareTerm(errors.baseline, -1, 1 - confidence)]);
}

/** Passes when the candidate is shown not to fail more often by the margin, fails when it is shown to. */
export function judgeErrors(counts: ShadowCounts, policy: ShadowPolicy): ShadowCheck {
  const limit = policy.maxErrorRate;
  const bounds = errorDifference(counts.errors, policy.confidence);
  const verdict = counts.answered === 0 ? 'inconclusive' : decide(bounds, limit);
  const at = (factor: number): Bounds =>
    errorDifference(
      { baseline: scaled(counts.errors.baseline, factor), candidate: scaled(counts.errors.candidate, factor) },
      policy.confidence,
    );
  const detail =
    counts.answered === 0
      ? 'no pair was answered by both lanes'
      : `the candidate fails on ${percent(rateOf(counts.errors.candidate))} of the answers, the baseline on ${percent(rateOf(counts.errors.baseline))}: ` +
        `the difference is between ${percent(bounds.lower)} and ${percent(bounds.upper)}, at most ${percent(limit)} is allowed`;
  return {
    finding: {
      check: 'errors',
      verdict,
      detail,
      evidence: { estimate: bounds.estimate, lower: bounds.lower, upper: bounds.upper, limit },
    },
    subject: 'error rate, candidate less baseline',
    unit: 'share',
    bounds: counts.answered === 0 ? null : bounds,
    limit,
    pairsNeeded: verdict === 'inconclusive' ? pairsNeeded(counts.answered, limit, at) : null,
  };
}

/** Share of errors among the answers; 0 where there are none. */
export function rateOf({ sum, count }: ShareSum): number {
  return count === 0 ? 0 : sum / count;
}
