import type { ColumnKind } from '../table/columns.ts';

/** The name of version 1 of the profile format. */
export const PROFILE_SCHEMA_NAME = 'plumbline.profile/v1';

/** Counts of finite values against fixed edges: cell i holds edges[i − 1] < x ≤ edges[i]; the last cell is open. */
export interface NumberCells {
  /** Finite values. */
  readonly count: number;
  /** Null where there is no finite value. Whole numbers beyond ±(2^53 − 1) are rounded to the nearest double. */
  readonly min: number | null;
  readonly max: number | null;
  readonly mean: number | null;
  /** Sample standard deviation (n − 1); null below two values. */
  readonly sd: number | null;
  /** Ascending. */
  readonly edges: readonly number[];
  /** One more than edges; exact. */
  readonly counts: readonly number[];
  /** True where the edges hold every distinct value of the data they were made from. */
  readonly exhaustive: boolean;
}

/** Counts of categories. Keys are values of the data: a profile is as confidential as a list of its categories. */
export interface CategoryCells {
  /** Non-null values. */
  readonly count: number;
  readonly distinct: number;
  /** Most frequent first, then by code point. Exact. */
  readonly categories: readonly { readonly key: string; readonly count: number }[];
  /** Rows of categories that the reference does not have; 0 in a profile of its own categories, which has all of them. */
  readonly unseen: number;
}

/** One column. `text` columns have too many distinct values to count: of them a profile holds no value. */
export interface ColumnProfile {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly type: string;
  readonly nulls: number;
  readonly nans: number;
  readonly infinities: number;
  readonly numbers?: NumberCells;
  readonly categories?: CategoryCells;
  readonly text?: { readonly distinctAbout: number };
}

/** What is known of a table: JSON, mergeable where two profiles share their edges, and enough for every drift test. */
export interface Profile {
  readonly schema: typeof PROFILE_SCHEMA_NAME;
  readonly rows: number;
  /** sha256 of the rules the data was judged by, sorted. */
  readonly rules: readonly string[];
  /** sha256 of the profile whose edges and categories were used, or null where they are the data's own. */
  readonly edgesFrom: string | null;
  readonly columns: readonly ColumnProfile[];
}
