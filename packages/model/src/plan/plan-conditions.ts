import type { Bound, Comparison, Condition } from '../conditions/condition.ts';
import { metricOfTerm } from '../conditions/judge-condition.ts';
import { alphaOf, type GateSureness, surenessOf } from '../conditions/sureness.ts';
import { findMetric } from '../metrics/find-metric.ts';
import type { Metric } from '../metrics/metric.ts';
import { pilotRows } from './difference-rows.ts';
import type { Effect, PilotError, PlanAssumptions, Size } from './effect.ts';
import { planBound } from './plan-bound.ts';
import { planComparison } from './plan-comparison.ts';

/** What conditions are planned with. */
export interface PlanFrame {
  readonly legal: readonly Metric[];
  readonly primary: Metric;
  readonly gate: GateSureness;
  readonly assumptions: PlanAssumptions;
  /** Rows there are, or null where no data was given. */
  readonly rows: number | null;
  /** Rows of the smallest slice of a condition, or null where that is not known. */
  readonly rowsOfSlice: (condition: Condition) => number | null;
  /** Standard errors of conditions on labelled rows at hand. */
  readonly pilot: (condition: Condition) => PilotError | null;
}

/** What one condition needs before it can be proven. */
export interface PlannedCondition {
  readonly condition: Condition;
  /** Null where nothing tells. */
  readonly rows: number | null;
  readonly labels: number | null;
  /** Rows at hand for it: of the smallest slice where it speaks of slices. */
  readonly atHand: number | null;
  /** Do the rows at hand suffice? */
  readonly enough: boolean;
  /** What the numbers rest on, in words. */
  readonly assumption: string;
  /** Other numbers that would suffice, by method. */
  readonly alternatives: readonly { readonly method: string; readonly rows: number }[];
}

/** How many rows and labels each condition needs. Throws `CONFIG_INVALID` for a metric that is not legal. */
export function planConditions(conditions: readonly Condition[], frame: PlanFrame): readonly PlannedCondition[] {
  return conditions.map((condition) => {
    const size = sizeOf(condition, frame);
    const atHand = condition.scope.kind === 'slice' ? frame.rowsOfSlice(condition) : frame.rows;
    const enough = size.rows !== null && (size.rows === 0 || (atHand !== null && atHand >= size.rows));
    const place = condition.scope.kind === 'slice' ? 'in each slice; ' : '';
    const { rows, labels, alternatives = [] } = size;
    return { condition, rows, labels, atHand, enough, assumption: `${place}${size.assumption}`, alternatives };
  });
}

function sizeOf(condition: Condition, frame: PlanFrame): Size {
  const effect: Effect = {
    ...frame.assumptions,
    alpha: alphaOf(condition, frame.gate),
    sureness: surenessOf(condition, frame.gate),
    pilot: frame.pilot(condition),
  };
  const isFairness =
    condition.kind === 'comparison'
      ? condition.fairness !== undefined
      : condition.terms.some(({ fairness }) => fairness !== undefined);
  if (isFairness) return pilotRows(effect, effect.gain, 'the value lies beyond the threshold');
  if (condition.kind === 'comparison') return planComparison(condition, metricOf(condition, frame), effect);
  return planBound(condition, metricsOf(condition, frame), effect);
}

function metricOf(condition: Comparison, { legal, primary }: PlanFrame): Metric {
  return condition.metric === null ? primary : findMetric(condition.metric, legal);
}

function metricsOf(condition: Bound, frame: PlanFrame): readonly (Metric | null)[] {
  return condition.terms.map((term) => metricOfTerm(term, frame));
}
