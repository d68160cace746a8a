import type { Condition } from '../conditions/condition.ts';
import { judgeFromStatistics } from '../gate/judge-from-statistics.ts';
import type { Judged } from '../gate/judged.ts';

/** A slice about which nothing is computed. */
export interface UnjudgedSlice {
  readonly condition: Condition;
  /** Its name. */
  readonly metric: string;
  readonly slice: string;
  readonly rows: number;
}

/** A slice that is listed with the reason why it was not judged, one clause in words. */
export function unjudgedSlice(
  { condition, metric, slice, rows }: UnjudgedSlice,
  outcome: 'holds' | 'unproven' | 'undefined',
  problem: string,
): Judged {
  const statistics = {
    kind: 'unjudged',
    metric,
    slice,
    rows,
    candidate: null,
    baseline: null,
    outcome,
    problem,
  } as const;
  // α plays no part where nothing is tested.
  return judgeFromStatistics(condition, statistics, { alpha: Number.NaN });
}
