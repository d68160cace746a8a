import type { Comparison } from '../conditions/condition.ts';

/** What a difference is held against: a loss for `not-worse` and `no-harm`, a gain for `better`; shares are shares of the baseline's size. */
export function thresholdOf({ margin, verb }: Comparison, baseline: number): number {
  return (verb === 'better' ? 1 : -1) * margin.value * (margin.relative ? Math.abs(baseline) : 1);
}
