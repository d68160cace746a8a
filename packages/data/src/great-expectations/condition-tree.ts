import type { Comparison, RuleValue } from '../checks/predicate.ts';

/** What is compared. */
export type Operand = { readonly column: string } | { readonly literal: RuleValue };

/** A condition as its language writes it, before the language says what a missing value does. */
export type Condition =
  | { readonly is: 'and' | 'or'; readonly of: readonly Condition[] }
  | { readonly is: 'not'; readonly of: Condition }
  | { readonly is: 'compared'; readonly column: string; readonly by: Comparison; readonly to: Operand }
  | { readonly is: 'one-of'; readonly column: string; readonly values: readonly RuleValue[] }
  | { readonly is: 'missing'; readonly column: string };

/** A condition language in which columns and values are written as in SQL or Python. */
export interface ConditionDialect {
  /** How people call it. */
  readonly name: string;
  /** Are `AND` and `and` the same? */
  readonly anyCase: boolean;
  readonly and: readonly string[];
  readonly or: readonly string[];
  readonly not: readonly string[];
  readonly comparisons: ReadonlyMap<string, Comparison>;
  /** `1 < x <= 5` */
  readonly chains: boolean;
  /** `x IS NULL`, `x BETWEEN 1 AND 5` */
  readonly sqlTests: boolean;
  /** `x.isnull()`, `x.isin([1, 2])` */
  readonly methods: boolean;
}

const COMPARISONS = [
  ['==', '='],
  ['!=', '!='],
  ['<', '<'],
  ['<=', '<='],
  ['>', '>'],
  ['>=', '>='],
] as const;

/** What pandas takes in `DataFrame.query`: there `&` and `|` bind as loosely as `and` and `or`. */
export const PANDAS: ConditionDialect = {
  name: "pandas' query language",
  anyCase: false,
  and: ['and', '&', '&&'],
  or: ['or', '|', '||'],
  not: ['not', '~', '!'],
  comparisons: new Map(COMPARISONS),
  chains: true,
  sqlTests: false,
  methods: true,
};

/** What Spark takes in `DataFrame.filter`. */
export const SPARK: ConditionDialect = {
  name: "Spark's filter language",
  anyCase: true,
  and: ['and'],
  or: ['or'],
  not: ['not', '!'],
  comparisons: new Map<string, Comparison>([...COMPARISONS, ['=', '='], ['<>', '!=']]),
  chains: false,
  sqlTests: true,
  methods: false,
};
