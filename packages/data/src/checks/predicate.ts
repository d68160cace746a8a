/** A value in a rule. Whole numbers beyond ±(2^53 − 1) are written as strings. */
export type RuleValue = string | number | boolean;

/** How two values are compared. */
export type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>=';

/** A condition on a row. Where a value is missing a comparison does not hold. */
export type Predicate =
  | { readonly all: readonly Predicate[] }
  | { readonly any: readonly Predicate[] }
  | { readonly not: Predicate }
  | { readonly column: string; readonly is: 'missing' | 'present' }
  | { readonly column: string; readonly compare: Comparison; readonly to: RuleValue | { readonly column: string } }
  | { readonly column: string; readonly in: readonly RuleValue[] }
  /** The author's own SQL: one boolean expression over the table's columns. */
  | { readonly sql: string };
