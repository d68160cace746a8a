import type { Answer } from '../checks/answer.ts';
import type { ColumnKind } from '../table/columns.ts';
import type { ColumnSample, RowSample } from '../two-sample/sample.ts';

/** The name of version 1 of the profile format. */
export const PROFILE_SCHEMA_NAME = 'plumbline.profile/v1';

/**
 * Counts of finite values against fixed edges: cell i holds edges[i − 1] < x ≤ edges[i]; the last cell is open. Edges are values of the data,
 * or lie between them: a profile is as confidential as a list of the quantiles of its numbers.
 */
export interface NumberCells {
  /** Finite values. */
  readonly count: number;
  /** Null where there is no finite value. Whole numbers beyond ±(2^53 − 1) are rounded to the nearest double. */
  readonly min: number | null;
  readonly max: number | null;
  readonly mean: number | null;
  /** Sample standard deviation (n − 1); null below two values, and where the values lie too far apart. */
  readonly sd: number | null;
  /** Ascending. */
  readonly edges: readonly number[];
  /** One more than edges; they add up to `count`. */
  readonly counts: readonly number[];
  /** True where the edges hold every distinct value of the data they were made from. */
  readonly exhaustive: boolean;
  /** How far a cumulative share at any edge may be off, in [0, 1]; 0 where not given: the counts are exact. */
  readonly rankError?: number;
}

/** One category with its rows. */
export interface CategoryCount {
  readonly key: string;
  readonly count: number;
}

/** Counts of categories. Keys are values of the data: a profile is as confidential as a list of its categories. */
export interface CategoryCells {
  /** Non-null values. */
  readonly count: number;
  readonly distinct: number;
  /** Most frequent first, then by code point. Exact. */
  readonly categories: readonly CategoryCount[];
  /** Rows of categories that the reference does not have; 0 in a profile of its own categories, which has all of them. */
  readonly unseen: number;
}

/** The frequent values of text: those that at least one row in a thousand holds. Keys are values of the data. */
export interface FrequentValues {
  /** Most frequent first, then by code point. A value has at least so many rows, and at most `countError` more. */
  readonly categories: readonly CategoryCount[];
  /** Non-null rows that are not counted above. */
  readonly others: number;
  /** 0 where the counts are exact. */
  readonly countError: number;
  /** The most rows that a value not named may have. */
  readonly unnamedMost: number;
}

/** Text with too many distinct values to count. Identifiers (nearly every value differs) leave no value at all in it. */
export interface TextCells {
  readonly distinctAbout: number;
  /** In characters (code points). */
  readonly lengths?: NumberCells;
  /** Keys are names of scripts: the first of them that a text holds. */
  readonly scripts?: CategoryCells;
  readonly frequent?: FrequentValues;
}

/** Lists of numbers, such as embeddings. */
export interface VectorCells {
  /** Of lists without gaps: the same where all are of one length. Null where there is no list. */
  readonly dimensions: { readonly least: number; readonly most: number } | null;
  /** Euclidean norms of the lists whose numbers all are finite. */
  readonly norms: NumberCells;
}

/** How many different values there are. */
export interface DistinctCount {
  /** Present values; NaN and infinite ones do not count. */
  readonly about: number;
  /** Relative standard error of `about`: 0 where exact; null where it only is the least there can be, and `most` the most. */
  readonly error: number | null;
  readonly most?: number;
  /** What merges with the sketches of other tables. Absent where those that were merged had different hashes. */
  readonly sketch?: DistinctSketch;
}

/** Registers of a HyperLogLog sketch: of hashes of the values, never of values. */
export interface DistinctSketch {
  /** The hash: engine, its version, and the type hashed. Sketches of different hashes do not merge. */
  readonly hash: string;
  /** See `writeRegisters`. */
  readonly registers: string;
}

/** One column. `text` columns have too many distinct values to count as categories. */
export interface ColumnProfile {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly type: string;
  readonly nulls: number;
  readonly nans: number;
  readonly infinities: number;
  /** Of the infinities, those below zero; 0 where not given. */
  readonly negativeInfinities?: number;
  readonly numbers?: NumberCells;
  readonly categories?: CategoryCells;
  readonly text?: TextCells;
  readonly vectors?: VectorCells;
  readonly distinct?: DistinctCount;
  /** Rows that say as much as one independent row, at least 1; 1 where not given. Measured with a time or cluster column. */
  readonly designEffect?: number;
  /** For two-sample classifiers. */
  readonly sample?: ColumnSample;
}

/** Counts of a column against a reference's cells, whose edges and keys stand in the reference alone. */
export interface AgainstColumn {
  readonly name: string;
  /** Of numbers, in the cells of the reference's numbers. */
  readonly numbers?: readonly number[];
  /** Of categories, in the reference's order. */
  readonly categories?: AgainstCategories;
  /** Of the lengths of text. */
  readonly lengths?: readonly number[];
  readonly scripts?: CategoryCells;
  /** Of the reference's frequent values; the rest are others. */
  readonly frequent?: AgainstCategories;
  /** Of the norms of vectors. */
  readonly norms?: readonly number[];
}

/** Rows of each of the reference's categories, and of none of them. */
export interface AgainstCategories {
  readonly counts: readonly number[];
  readonly others: number;
}

/** Exact counts in the cells of one reference: so that merged profiles are judged as the rows would be. */
export interface AgainstReference {
  /** sha256 of the reference's profile. */
  readonly sha256: string;
  readonly columns: readonly AgainstColumn[];
}

/** What a table, or several shards of one, said to the checks of a rule file, in their order: `Answers` of the checks. */
export interface StoredAnswers {
  readonly shards: number;
  readonly answers: readonly {
    readonly answer: Answer;
    readonly filled?: readonly number[];
    readonly whole?: true;
    readonly least?: true;
  }[];
}

/**
 * What is known of a table: small JSON, mergeable, and enough for every drift test. It holds no value of the data but categories, frequent
 * values of text and the edges of numeric cells, and says as much as these of confidential data.
 */
export interface Profile {
  readonly schema: typeof PROFILE_SCHEMA_NAME;
  readonly rows: number;
  /** sha256 of the rules the data was judged by, sorted. */
  readonly rules: readonly string[];
  /** sha256 of the profile whose edges and categories were used, or null where they are the data's own. */
  readonly edgesFrom: string | null;
  readonly columns: readonly ColumnProfile[];
  readonly against?: AgainstReference;
  /** By sha256 of the rule file: so that merged shards are judged by its rules. */
  readonly counters?: { readonly [sha256: string]: StoredAnswers };
  /** For the classifier of all columns together. */
  readonly rowsSample?: RowSample;
}
