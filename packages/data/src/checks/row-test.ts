import type { JsonObject } from '@plumbline/core';
import type { Bounds } from './bounds.ts';
import type { Notation } from './notation.ts';
import type { Predicate, RuleValue } from './predicate.ts';

/** What values can be read as. `integer` fits `number`; text that reads as the type fits too. `clock` is a time of day. */
export type ValueType = 'integer' | 'number' | 'string' | 'boolean' | 'time' | 'date' | 'clock';

/** What text says that cannot be read as the type meant: it breaks the test unless told, where another check judges the type. */
export type Unreadable = 'breaks' | 'holds';

/** What each row must hold. Tests of one column unless said otherwise. */
export type RowTest =
  /** `nan`: NaN is a value too. */
  | { readonly kind: 'present'; readonly nan?: true }
  | { readonly kind: 'missing' }
  /** No NaN, no infinity; only the one of them that is told. A null holds. `as`: text is read as numbers first; what cannot be read holds. */
  | { readonly kind: 'finite'; readonly nan?: boolean; readonly infinite?: boolean; readonly as?: 'number' }
  | { readonly kind: 'type'; readonly type: ValueType; readonly notation?: Notation }
  | {
      readonly kind: 'between';
      readonly bounds: Bounds;
      readonly as?: ValueType;
      readonly unreadable?: Unreadable;
      /** Limits that are text are written in it too. */
      readonly notation?: Notation;
    }
  | {
      readonly kind: 'one-of';
      readonly values: readonly RuleValue[];
      readonly negate?: boolean;
      readonly as?: ValueType;
      readonly unreadable?: Unreadable;
      /** Values that are text are written in it too. */
      readonly notation?: Notation;
    }
  /** A number that is a whole multiple: exact for whole numbers, else the quotient is whole to 1e-9. */
  | { readonly kind: 'multiple-of'; readonly of: number }
  /** Characters of text, or items of a list. */
  | { readonly kind: 'length'; readonly bounds: Bounds }
  /**
   * Items of a list; any other value counts 1, a null 0. `level`: the lists inside lists, each of which must have so many, from 0 for the
   * outermost; `all`: the innermost items together.
   */
  | { readonly kind: 'item-count'; readonly bounds: Bounds; readonly level: number | 'all' }
  /** Two columns have as many items each, counted as above. */
  | { readonly kind: 'equal-item-count' }
  /** `regex` is RE2 and found anywhere unless anchored; `like` is SQL's, over the whole text. `none`: no pattern may fit. */
  | {
      readonly kind: 'matches';
      readonly syntax: 'regex' | 'like';
      readonly patterns: readonly string[];
      readonly need: 'any' | 'all' | 'none';
      /** `like` only: the one character that makes a wildcard after it mean itself. */
      readonly escape?: string;
    }
  /** strptime's format. */
  | { readonly kind: 'time-format'; readonly format: string }
  /** Any notation of a time that people use, as Python's dateutil reads it. */
  | { readonly kind: 'time-like' }
  | { readonly kind: 'json' }
  /** The value, or the JSON that text holds, fits a JSON Schema. Text that is no JSON breaks it. */
  | { readonly kind: 'json-schema'; readonly schema: JsonObject }
  /** No column: the whole record, as it stands in its JSON file, fits the keyword at this JSON pointer of a JSON Schema. */
  | { readonly kind: 'record-schema'; readonly schema: JsonObject; readonly keyword: string }
  /** One column or several together: every combination once only. All rows of a repeated one break it. */
  | { readonly kind: 'unique' }
  /** The same, but the first row of a repeated value holds. */
  | { readonly kind: 'not-repeated' }
  /** Two or more columns: no value twice within a row. */
  | { readonly kind: 'unique-in-record' }
  /** In file order, among the rows judged. */
  | { readonly kind: 'increasing' | 'decreasing'; readonly strictly: boolean }
  /** (x − mean)/sd, sample standard deviation of the column. */
  | { readonly kind: 'z-score'; readonly below: number; readonly doubleSided: boolean }
  /** Within `multiplier` interquartile ranges of the quartiles, or standard deviations of the mean. */
  | { readonly kind: 'no-outlier'; readonly method: 'iqr' | 'sd'; readonly multiplier: number }
  /** Two columns: the first is greater than the second. */
  | { readonly kind: 'greater'; readonly orEqual: boolean; readonly as?: ValueType }
  /** Two or more columns. */
  | { readonly kind: 'equal' }
  /** Two columns: their pair is one of these; null is a missing value. */
  | { readonly kind: 'pair-in'; readonly pairs: readonly (readonly [RuleValue | null, RuleValue | null])[] }
  /** Two or more columns add up to it. */
  | { readonly kind: 'sum'; readonly total: number }
  /** Any number of columns: they are what is shown of a broken row. */
  | { readonly kind: 'holds'; readonly predicate: Predicate }
  /** One or more columns: their combination is there in another table of the run, in these columns of it; `data` is the table itself. */
  | { readonly kind: 'found-in'; readonly table: string; readonly columns: readonly string[] };
