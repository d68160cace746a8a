import type { RuleValue } from '../checks/predicate.ts';
import type { BoundsRule } from './bounds-rule.ts';
import type { RuleTerms } from './column-rules.ts';

/** Columns, plainly or with terms. */
export type ColumnsRule = readonly string[] | (RuleTerms & { readonly columns: readonly string[] });

/** How many rows there must be. */
export interface RowsRule {
  readonly 'at-least'?: number;
  readonly 'at-most'?: number;
  /** (rows − those of the reference) / those of the reference. */
  readonly change?: BoundsRule;
  /** As many as another table of the run has. */
  readonly 'same-as'?: string;
}

/** The author's own SQL: a condition on each row, or a query. */
export interface OwnRule extends RuleTerms {
  readonly name: string;
  /** A condition that each row must fulfil. */
  readonly sql?: string;
  readonly query?: string;
  /** Of a query: where the first number of its first row must lie. Without it and `same-rows-as` it must give no rows. */
  readonly expect?: BoundsRule;
  /** Of a query: another one that must give the same rows. */
  readonly 'same-rows-as'?: string;
  /** Of a condition: columns whose values are shown of a broken row, where values may be shown. */
  readonly columns?: readonly string[];
}

/** Rules about several columns, or the table as a whole. */
export interface TableRules {
  readonly rows?: RowsRule;
  readonly 'extra-columns'?: 'allow' | 'warn' | 'fail';
  readonly 'columns-in-order'?: readonly string[];
  readonly 'column-count'?: BoundsRule;
  readonly 'unique-together'?: readonly ColumnsRule[];
  readonly compare?: readonly (string | (RuleTerms & { readonly rule: string }))[];
  readonly equal?: readonly ColumnsRule[];
  readonly different?: readonly ColumnsRule[];
  readonly sums?: readonly (RuleTerms & { readonly columns: readonly string[]; readonly to: number })[];
  readonly pairs?: readonly (RuleTerms & {
    readonly columns: readonly [string, string];
    readonly in: readonly (readonly [RuleValue | null, RuleValue | null])[];
  })[];
  readonly 'foreign-keys'?: readonly (RuleTerms & {
    readonly columns: readonly string[];
    readonly table: string;
    readonly to: readonly string[];
  })[];
  readonly checks?: readonly OwnRule[];
}
