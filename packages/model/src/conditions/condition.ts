import type { FairnessMeasure } from '../fairness/fairness-measure.ts';
import type { SliceSelector } from '../slices/selector.ts';

/** A number with its unit: `relative` is a share of the baseline's value. */
export interface Margin {
  readonly value: number;
  readonly relative: boolean;
}

/**
 * One term of a linear expression: `coefficient` × the metric of one model. `both` is the share of rows whose predictions differ, which
 * needs no labels; its metric is `disagreement`.
 */
export interface Term {
  readonly coefficient: number;
  readonly model: 'candidate' | 'baseline' | 'both';
  readonly metric: string;
  /** Written `n` or `o`, as in ease.ml/ci: the primary metric where it is right or wrong on each row, else accuracy. */
  readonly correct?: true;
  /** The metric is a measure of fairness between groups; its text is the metric's name. */
  readonly fairness?: FairnessMeasure;
}

/** The name of what `d` measures. */
export const DISAGREEMENT = 'disagreement';

/** Which rows a condition speaks of: all, or each slice of a selector by itself. */
export type Scope = { readonly kind: 'all' } | { readonly kind: 'slice'; readonly selector: SliceSelector };

/** How sure one condition is to be, as ease.ml/ci says it. Null: as everything else is judged. */
export interface Assurance {
  /** 1 − δ over all steps. */
  readonly reliability: number | null;
  /** What is to be kept from happening: a promotion that is not due (the default), or a refusal that is not due. */
  readonly mode: 'fp-free' | 'fn-free';
  /** What developers learn between steps: nothing, everything, or that a model was refused. */
  readonly adaptivity: 'none' | 'first-change' | 'full';
  /** Models that one test set may judge. */
  readonly steps: number | null;
  /** Clauses on the line: a refusal that is not due may come from each. */
  readonly clauses: number;
}

interface Stated {
  /** The clause as it was written, with its settings. */
  readonly text: string;
  readonly scope: Scope;
  readonly assurance?: Assurance;
}

/** `auc: better`, `f1: not-worse by 0.01`, `slice(region): no-harm by 0.03`. */
export interface Comparison extends Stated {
  readonly kind: 'comparison';
  /** Null stands for the primary metric. */
  readonly metric: string | null;
  /** The metric is this measure of fairness between groups. */
  readonly fairness?: FairnessMeasure;
  readonly verb: 'better' | 'not-worse' | 'no-harm';
  readonly margin: Margin;
}

/** `candidate.auc >= 0.8`, `candidate.log_loss - baseline.log_loss < 0.02 +/- 0.01`, `d < 0.1 +/- 0.01`. */
export interface Bound extends Stated {
  readonly kind: 'bound';
  readonly terms: readonly Term[];
  readonly operator: '>' | '>=' | '<' | '<=';
  readonly threshold: number;
  /** As in ease.ml/ci: the estimate must clear the threshold by this much, and be known this precisely. */
  readonly tolerance: number | null;
  /** Another clause of the line that must hold too bounds the disagreement by this. */
  readonly disagreementBelow?: number;
}

/** What a candidate must meet. */
export type Condition = Comparison | Bound;

/** Does the condition speak of the candidate alone? */
export function isAbsolute(condition: Condition): boolean {
  return condition.kind === 'bound' && condition.terms.every((term) => term.model === 'candidate');
}

/** The selectors a condition slices or compares groups by. */
export function selectorsNamed(condition: Condition): readonly SliceSelector[] {
  const terms = condition.kind === 'bound' ? condition.terms : [condition];
  const groups = terms.flatMap(({ fairness }) => (fairness === undefined ? [] : [fairness.groups]));
  return condition.scope.kind === 'slice' ? [condition.scope.selector, ...groups] : groups;
}

/** The metric names a condition mentions, `disagreement` and fairness left out; empty where it only means the primary metric. */
export function metricsNamed(condition: Condition): readonly string[] {
  if (condition.kind === 'comparison') {
    return condition.metric === null || condition.fairness !== undefined ? [] : [condition.metric];
  }
  return [
    ...new Set(
      condition.terms
        .filter(({ model, fairness }) => model !== 'both' && fairness === undefined)
        .map(({ metric }) => metric),
    ),
  ];
}
