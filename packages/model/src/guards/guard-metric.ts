import { count } from '@plumbline/core';
import type { Metric } from '../metrics/metric.ts';
import type { Suspicion } from './guard.ts';

/** Of fewer rows, a flawless answer is no wonder. */
const PERFECT_ROWS_MIN = 200;

/** The primary metric's values. Null: there is no baseline. */
export interface MetricFacts {
  readonly metric: Pick<Metric, 'name' | 'higherIsBetter' | 'range'>;
  readonly rows: number;
  readonly candidate: number;
  readonly baseline: number | null;
  /** The largest gain that is believed; null where nobody said. */
  readonly maxImprovement: number | null;
}

/** What is too good to be true: as TFMA's upper bound on a change, and a metric that nobody can improve. */
export function guardMetric(facts: MetricFacts): readonly Suspicion[] {
  return [suspiciousImprovement(facts), perfectMetric(facts)].filter((found) => found !== null);
}

/** A gain beyond what is believed points to a leak. A gain that is not a number cannot be believed either. */
export function suspiciousImprovement({ metric, candidate, baseline, maxImprovement }: MetricFacts): Suspicion | null {
  if (maxImprovement === null || baseline === null) return null;
  const gain = (metric.higherIsBetter ? 1 : -1) * (candidate - baseline);
  const isBelieved = gain <= maxImprovement + 1e-12 * Math.max(1, Math.abs(maxImprovement));
  if (isBelieved) return null;
  const said = Number.isNaN(gain) ? 'is not a number' : `is ${gain.toPrecision(4)}`;
  return {
    guard: 'suspicious-improvement',
    detail: `The gain in ${metric.name} ${said}: more than ${maxImprovement} is not believed: look for a leak`,
    evidence: { gain: Number.isFinite(gain) ? gain : null, maxImprovement },
  };
}

/** The best value there is. */
export function perfectMetric({ metric, rows, candidate }: MetricFacts): Suspicion | null {
  const best = metric.range[metric.higherIsBetter ? 1 : 0];
  if (rows < PERFECT_ROWS_MIN || candidate !== best) return null;
  return {
    guard: 'perfect-metric',
    detail: `The candidate's ${metric.name} is perfect on ${count(rows)} rows: it may have seen them, or the answer among the features`,
    evidence: { rows, value: best },
  };
}
