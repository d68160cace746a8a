import type { Comparison } from '../conditions/condition.ts';
import type { EvaluationSample } from '../evaluation-sample.ts';
import type { EstimationOptions } from '../gate/estimated.ts';
import { judgeComparison } from '../gate/judge-comparison.ts';
import { judgeFromStatistics } from '../gate/judge-from-statistics.ts';
import type { Judged } from '../gate/judged.ts';
import type { Metric } from '../metrics/metric.ts';

/** The condition that a chain of "not worse" must not slip down. */
export interface RatchetQuestion {
  readonly condition: Comparison;
  readonly metric: Metric;
  /** Digest of the best model that was ever promoted on this test set. */
  readonly best: string;
}

/**
 * Judges the stated `not-worse` of the primary metric once more, against the best model ever promoted on this test set: many small losses, each
 * within the margin, would add up. Without that model's answers (null) the condition is unproven, and says what to give.
 */
export function judgeRatchet(
  sample: EvaluationSample | null,
  { condition, metric, best }: RatchetQuestion,
  options: EstimationOptions,
): Judged {
  const called = { ...condition, text: `${condition.text} [best promoted: ${best.slice(0, 12)}]` };
  if (sample !== null && sample.baseline !== null) {
    return judgeComparison(
      { ...sample, baseline: sample.baseline },
      { condition: called, metric, slice: null },
      options,
    );
  }
  const facts = {
    kind: 'unjudged',
    metric: metric.name,
    slice: null,
    rows: 0,
    candidate: null,
    baseline: null,
  } as const;
  const problem = `needs the answers of the best model promoted on this test set, ${best.slice(0, 12)}: set "ratchet" to it`;
  return judgeFromStatistics(called, { ...facts, outcome: 'unproven', problem }, { alpha: options.alpha });
}
