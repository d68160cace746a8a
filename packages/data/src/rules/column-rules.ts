import type { JsonObject } from '@plumbline/core';
import type { Limit } from '../checks/bounds.ts';
import type { Severity } from '../checks/check.ts';
import type { RuleValue } from '../checks/predicate.ts';
import type { BoundsRule } from './bounds-rule.ts';

/** What a column must hold. `integer` fits `number`; text that reads as the type fits too. */
export type RuleType = 'integer' | 'number' | 'string' | 'boolean' | 'time' | 'date';

/** One, or a list of them. */
export type OneOrMore<T> = T | readonly T[];

/** How severe a breach is, which rows are looked at, and how many must hold. */
export interface RuleTerms {
  readonly severity?: Severity;
  /** SQL condition: other rows are not looked at. */
  readonly when?: string;
  /** Share of the judged rows that must hold. Default 1. */
  readonly holds?: number;
  readonly note?: string;
}

/** Expected shares of values, or of the bins between edges. */
export interface DivergenceRule {
  readonly values?: { readonly [value: string]: number };
  readonly bins?: readonly number[];
  readonly weights?: readonly number[];
  readonly 'tail-weights'?: readonly [number, number];
  readonly 'at-most': number;
  readonly 'tail-holdout'?: number;
  readonly 'inner-holdout'?: number;
}

/** Rules about the values of one column. Null and NaN are "missing"; rules of single values look at what is not null. */
export interface ValueRules extends RuleTerms {
  readonly type?: RuleType;
  /** Default true. */
  readonly nullable?: boolean;
  readonly missing?: { readonly 'at-most': number };
  /** Inclusive; null leaves an end open. NaN lies in no range. */
  readonly range?: readonly [Limit | null, Limit | null];
  readonly above?: Limit;
  readonly below?: Limit;
  readonly 'multiple-of'?: number;
  readonly finite?: boolean;
  readonly in?: readonly RuleValue[];
  readonly 'not-in'?: readonly RuleValue[];
  /** RE2 syntax; found anywhere in the text unless anchored. */
  readonly matches?: OneOrMore<string>;
  readonly 'not-matches'?: OneOrMore<string>;
  readonly like?: OneOrMore<string>;
  readonly 'not-like'?: OneOrMore<string>;
  readonly length?: BoundsRule;
  readonly items?: BoundsRule;
  readonly 'each-item'?: boolean;
  readonly 'time-format'?: string;
  readonly 'time-like'?: boolean;
  readonly json?: boolean;
  readonly 'json-schema'?: JsonObject;
  readonly unique?: boolean;
  readonly increasing?: boolean | 'strictly';
  readonly decreasing?: boolean | 'strictly';
  readonly 'z-score'?: number;
  readonly 'no-outliers'?: 'iqr' | 'sd' | { readonly method?: 'iqr' | 'sd'; readonly multiplier?: number };
  readonly 'foreign-key'?: { readonly table: string; readonly column: string };
  readonly freshness?: { readonly 'at-most-hours'?: number; readonly 'at-most-days'?: number };
  readonly min?: BoundsRule;
  readonly max?: BoundsRule;
  readonly mean?: BoundsRule;
  readonly median?: BoundsRule;
  readonly sum?: BoundsRule;
  readonly sd?: BoundsRule;
  readonly distinct?: BoundsRule;
  readonly 'distinct-share'?: BoundsRule;
  readonly quantiles?: { readonly [quantile: string]: BoundsRule };
  readonly contains?: readonly RuleValue[];
  readonly 'distinct-in'?: readonly RuleValue[];
  readonly exactly?: readonly RuleValue[];
  readonly 'most-common'?: OneOrMore<RuleValue>;
  readonly divergence?: DivergenceRule;
}

/** Rules of one column. */
export interface ColumnRules extends ValueRules {
  /** Default true: the column must be there. */
  readonly required?: boolean;
  /** Counted from 1. */
  readonly position?: number;
  readonly 'stored-as'?: OneOrMore<string>;
  /** Further rules of the same column, with terms of their own. */
  readonly also?: readonly ValueRules[];
}
