import { type ExcessDisagreement, excessDisagreement, type ShareSum } from '@plumbline/stats';
import type { NoiseSource, ShadowCounts } from '../statistics.ts';
import { decide, pairsNeeded } from './decision.ts';
import { percent } from './percent.ts';
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

/** Passes when U(θ) ≤ the limit, fails when L(θ) exceeds it. Nothing compared is inconclusive. */
export function judgeDisagreement(counts: ShadowCounts, policy: ShadowPolicy): ShadowCheck {
  const limit = policy.maxDisagreement;
  const bounds = excessOf(counts, policy.confidence);
  const verdict = counts.compared === 0 ? 'inconclusive' : decide(bounds, limit);
  const name = EXCESS_NAMES[counts.noiseFrom];
  const detail =
    counts.compared === 0
      ? 'no pair has predictions in both lanes: nothing was compared'
      : `${name} is ${percent(bounds.estimate)} (${percent(bounds.lower)} to ${percent(bounds.upper)}), at most ${percent(limit)} is allowed`;
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
    bounds: counts.compared === 0 ? null : bounds,
    limit,
    pairsNeeded: verdict === 'inconclusive' ? pairsNeeded(counts.compared, limit, at) : null,
  };
}

/** The same shares from so many times the requests. */
export function scaled({ sum, count, effective }: ShareSum, factor: number): ShareSum {
  return { sum: sum * factor, count: count * factor, effective: effective * factor };
}
