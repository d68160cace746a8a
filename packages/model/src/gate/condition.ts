/** A number with its unit: `relative` is a share of the baseline's value. */
export interface Margin {
  readonly value: number;
  readonly relative: boolean;
}

/** One term of a linear expression: `coefficient` × the metric of one model. */
export interface Term {
  readonly coefficient: number;
  readonly model: 'candidate' | 'baseline';
  readonly metric: string;
}

/** Which rows a condition speaks of: all, or each value of a column by itself. */
export type Scope = { readonly kind: 'all' } | { readonly kind: 'slice'; readonly column: string };

/** `auc: better`, `f1: not-worse by 0.01`, `slice(region): no-harm by 0.03`. */
export interface Comparison {
  readonly kind: 'comparison';
  readonly text: string;
  readonly scope: Scope;
  /** Null stands for the primary metric. */
  readonly metric: string | null;
  readonly verb: 'better' | 'not-worse' | 'no-harm';
  readonly margin: Margin;
}

/** `candidate.auc >= 0.8`, `candidate.log_loss - baseline.log_loss < 0.02 +/- 0.01`. */
export interface Bound {
  readonly kind: 'bound';
  readonly text: string;
  readonly terms: readonly Term[];
  readonly operator: '>' | '>=' | '<' | '<=';
  readonly threshold: number;
  /** As in ease.ml/ci: the estimate must clear the threshold by this much, and be known this precisely. */
  readonly tolerance: number | null;
}

/** What a candidate must meet. */
export type Condition = Comparison | Bound;

/** Does the condition speak of the candidate alone? */
export function isAbsolute(condition: Condition): boolean {
  return condition.kind === 'bound' && condition.terms.every((term) => term.model === 'candidate');
}
