import type { Json } from '@plumbline/core';
import type { Unanswered } from './check-result.ts';

/** How many rows were looked at, not judged, and break a row demand. `firstRow` as in `RowCounts`. */
export interface RowsAnswer {
  readonly kind: 'rows';
  readonly elements: number;
  readonly missing: number;
  readonly breaking: number;
  readonly firstRow: number | null;
  /** The engine's type of the column, where the test is of the type. */
  readonly type?: string;
  /** Breaches by the place in the record where they stand, where records are judged whole. */
  readonly places?: { readonly [place: string]: number };
}

/** What was counted or measured. */
export interface MetricAnswer {
  readonly kind: 'metric';
  /** Rows looked at. */
  readonly elements: number;
  /** Of them, those with a value. */
  readonly present: number;
  /**
   * A count or a measure: of a mean the sum, of a deviation the mean, of an age the newest time. Whole numbers beyond ±(2^53 − 1) and the
   * smallest or largest text are text. Null where there is none.
   */
  readonly value: number | string | null;
  /** The sum is exact: of whole numbers or decimals. Other sums hang on the order of rows in their last digit. */
  readonly exact?: true;
  /** `value` is text of the data, which may be shown or not. */
  readonly text?: 'shown' | 'hidden';
  /** Sample standard deviation; null below two values. */
  readonly sd?: number | null;
  /** `value` is a time in microseconds since 1970, UTC; of a `date` only the day counts. */
  readonly unit?: 'date' | 'time';
}

/** Rows of each listed value, in the list's order, and of all other values. */
export interface TallyAnswer {
  readonly kind: 'tally';
  readonly present: number;
  readonly counts: readonly number[];
  readonly otherRows: number;
  readonly otherValues: number;
  /** Rows of each other value, most first, where asked for. */
  readonly others?: readonly number[];
  /** Every different value with its rows, sorted; only where values may be shown. */
  readonly shown?: readonly { readonly value: Json; readonly count: number; readonly listed: boolean }[];
}

/** Rows in each bin, and beside the bins. */
export interface BinsAnswer {
  readonly kind: 'bins';
  readonly present: number;
  readonly below: number;
  readonly counts: readonly number[];
  readonly above: number;
}

/** The most frequent values: how many there are and how many of them are legal. */
export interface ModesAnswer {
  readonly kind: 'modes';
  readonly present: number;
  readonly modes: number;
  readonly legal: number;
  /** Only where values may be shown. */
  readonly shown?: readonly Json[];
}

/** Quantiles in the order asked; null where there is no value. */
export interface QuantilesAnswer {
  readonly kind: 'quantiles';
  readonly present: number;
  readonly values: readonly (number | null)[];
}

/** The columns there are, or the fields of one. */
export interface ColumnsAnswer {
  readonly kind: 'columns';
  readonly columns: readonly { readonly name: string; readonly type: string }[];
}

/** Rows of this table and of another one. */
export interface TablesAnswer {
  readonly kind: 'tables';
  readonly self: number;
  readonly other: number;
}

/** Rows of the author's query, and how many of them break. */
export interface QueryAnswer {
  readonly kind: 'query';
  readonly rows: number;
  readonly breaking: number;
}

/** There is no value to judge, and so its kind does not matter. */
export interface EmptyAnswer {
  readonly kind: 'empty';
}

/** Nothing was asked of the table: the profiles hold the answer. */
export interface ProfileAnswer {
  readonly kind: 'profile';
}

/** It could not be asked. */
export interface NoAnswer {
  readonly kind: 'none';
  readonly reason: Unanswered;
  readonly problem: string;
}

/** What a table says to one check, before it is judged. Plain JSON; no value of the data but where showing is allowed. */
export type Answer =
  | RowsAnswer
  | MetricAnswer
  | TallyAnswer
  | BinsAnswer
  | ModesAnswer
  | QuantilesAnswer
  | ColumnsAnswer
  | TablesAnswer
  | QueryAnswer
  | EmptyAnswer
  | ProfileAnswer
  | NoAnswer;
