import { count, percent } from '@plumbline/core';
import { type Bounds, type ExcessDisagreement, excessDisagreement, type ShareSum } from '@plumbline/stats';
import type { NoiseSource, ShadowCounts } from '../statistics.ts';
import { decide, pairsNeeded } from './decision.ts';
import type { ShadowPolicy } from './policy.ts';
import type { ShadowCheck } from './shadow-check.ts';

/** What the excess is called: it is net of the noise that was measured, and of no other. */
export const EXCESS_NAMES: Readonly<Record<NoiseSource, string>> = {
  both: 'disagreement beyond noise',
  baseline: "excess over the baseline's noise",
  none: 'disagreement (noise not measured)',
};

/** θ of STATISTICS "Shadow" with its bounds; see `excessDisagreement`. */
export function excessOf(counts: Pick<ShadowCounts, 'between' | 'within'>, confidence: number): ExcessDisagreement {
  return excessDisagreement(counts, 1 - confidence);
}

/**
 * Passes when U(θ) ≤ the limit, fails when L(θ) exceeds it. Nothing compared is inconclusive, and so is a pass on fewer of the answered
 * pairs than must be covered: answers without predictions on both sides are no likeness.
 */
export function judgeDisagreement(counts: ShadowCounts, policy: ShadowPolicy): ShadowCheck {
  const limit = policy.maxDisagreement;
  const bounds = excessOf(counts, policy.confidence);
  const decided = counts.compared === 0 ? 'inconclusive' : decide(bounds, limit);
  const isThin = counts.compared < policy.minCoverage * counts.answered;
  const verdict = decided === 'pass' && isThin ? 'inconclusive' : decided;
  const name = EXCESS_NAMES[counts.noiseFrom];
  const detail =
    counts.compared === 0
      ? 'no pair has predictions in both lanes: nothing was compared'
      : `${name} is ${range(notBelow0(bounds))}, at most ${percent(limit)} is allowed${isThin ? thin(counts, policy) : ''}`;
  const at = (factor: number) =>
    excessOf(
      { between: scaled(counts.between, factor), within: counts.within && scaled(counts.within, factor) },
      policy.confidence,
    );
  return {
    finding: {
      check: 'disagreement',
      verdict,
      detail,
      evidence: { estimate: bounds.estimate, lower: bounds.lower, upper: bounds.upper, limit },
    },
    subject: name,
    unit: 'share',
    bounds: counts.compared === 0 ? null : notBelow0(bounds),
    limit,
    pairsNeeded: decided === 'inconclusive' ? pairsNeeded(counts.compared, limit, at) : null,
  };
}

/** θ is never below 0: what its bounds say beyond that is of no use to anybody. */
function notBelow0({ estimate, lower, upper }: ExcessDisagreement): Bounds {
  return { estimate: Math.max(0, estimate), lower: Math.max(0, lower), upper: Math.max(0, upper) };
}

function range({ estimate, lower, upper }: Bounds): string {
  return `${percent(estimate)} (${percent(lower)} to ${percent(upper)})`;
}

function thin({ compared, answered }: ShadowCounts, { minCoverage }: ShadowPolicy): string {
  return `; only ${count(compared)} of ${count(answered)} answered pairs could be compared, at least ${percent(minCoverage)} are needed`;
}

/** The same shares from so many times the requests. */
export function scaled({ sum, count, effective }: ShareSum, factor: number): ShareSum {
  return { sum: sum * factor, count: count * factor, effective: effective * factor };
}
