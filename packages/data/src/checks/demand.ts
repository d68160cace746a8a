import type { Json } from '@plumbline/core';
import type { Bounds } from './bounds.ts';
import type { RuleValue } from './predicate.ts';
import type { RowTest } from './row-test.ts';

/** How many rows may break a row demand. */
export type Allowance =
  /** (judged − breaking) / judged ≥ share, in that order of operations. 1: every row. */
  | { readonly holding: number }
  /** At least so many judged rows hold. */
  | { readonly holdingRows: number }
  /** The number of breaking rows, or their share of all rows looked at, lies within. */
  | { readonly breaking: 'rows' | 'share'; readonly within: Bounds };

/** Something each row must hold. */
export interface RowDemand {
  readonly kind: 'rows';
  /** What the test looks at; their values are what is shown of a broken row. */
  readonly columns: readonly string[];
  readonly test: RowTest;
  /** Rows not judged: those where a column is missing (null or NaN), where all are, where one is null (NaN is judged), or none. */
  readonly skip: 'any-missing' | 'all-missing' | 'any-null' | 'never';
  readonly allow: Allowance;
  /** Further columns whose values are shown beside those of a breaking row; `all`: every column of the table. */
  readonly also?: readonly string[] | 'all';
}

/** A number counted of the whole table, or of one column's present values. */
export type Metric =
  | { readonly of: 'rows' | 'columns' }
  | {
      readonly of:
        | 'min'
        | 'max'
        | 'mean'
        | 'median'
        | 'sum'
        /** Sample standard deviation (n − 1). */
        | 'sd'
        /** Different present values; of `rows` where share. */
        | 'distinct'
        /** distinct / present rows. */
        | 'distinct-share'
        | 'present'
        /** present / rows. */
        | 'present-share'
        /** Hours from the newest time to the moment of judging, which is an argument. */
        | 'age-hours';
      readonly column: string;
    }
  /** (rows − reference's rows) / reference's rows. Without a reference: unanswered. */
  | { readonly of: 'rows-change' }
  /** rows / reference's rows. */
  | { readonly of: 'rows-ratio' }
  /** The first number of the first row of a query; the table is called `data`. `what`: what it is, in words, where it is no author's own. */
  | { readonly of: 'query'; readonly sql: string; readonly what?: string };

/** A metric between bounds. */
export interface MetricDemand {
  readonly kind: 'metric';
  readonly metric: Metric;
  readonly bounds: Bounds;
}

/** The set of a column's different present values. */
export interface DistinctDemand {
  readonly kind: 'distinct';
  readonly column: string;
  readonly relation: 'within' | 'contains' | 'equals';
  readonly values: readonly RuleValue[];
}

/** The most frequent value. */
export interface MostCommonDemand {
  readonly kind: 'most-common';
  readonly column: string;
  readonly values: readonly RuleValue[];
  /** Is it enough that one of several equally frequent values is legal? */
  readonly tiesOk: boolean;
}

/** Each quantile between two limits; null leaves an end open. */
export interface QuantilesDemand {
  readonly kind: 'quantiles';
  readonly column: string;
  readonly quantiles: readonly number[];
  readonly ranges: readonly (readonly [number | null, number | null])[];
  /**
   * `linear` interpolates, `lower` and the others take a value of the data. `inverse-cdf`: the smallest value with at least that share of
   * the values at or below it, SQL's percentile_disc.
   */
  readonly interpolation: 'linear' | 'lower' | 'higher' | 'nearest' | 'midpoint' | 'inverse-cdf';
  /** How far beyond a limit still counts as at it, relative to the limit. Default 0. */
  readonly closeness?: number;
}

/** What a column's values are divided into, with the expected share of each part. */
export type Partition =
  | { readonly values: readonly RuleValue[]; readonly weights: readonly number[] }
  | {
      readonly bins: readonly number[];
      readonly weights: readonly number[];
      readonly tailWeights?: readonly [number, number];
    };

/** Kullback–Leibler divergence (natural logarithm) of the observed shares from the expected ones. */
export interface DivergenceDemand {
  readonly kind: 'divergence';
  readonly column: string;
  /** Null: the column's own shares, so that the divergence is 0. */
  readonly partition: Partition | null;
  /** Largest that holds. Null: it is only reported. */
  readonly below: number | null;
  readonly tailWeightHoldout: number;
  readonly internalWeightHoldout: number;
}

/** Distances other tools judge by, between the reference's profile and the data's. */
export interface DistanceDemand {
  readonly kind: 'distance';
  readonly column: string;
  readonly measure:
    | 'psi'
    | 'jensen-shannon-distance'
    | 'jensen-shannon-divergence'
    | 'hellinger'
    /** Divided by the reference's interquartile range. */
    | 'wasserstein'
    /** Divided by the reference's standard deviation, at least 0.001: as Evidently does. */
    | 'wasserstein-per-sd'
    | 'l-infinity'
    | 'normalized-absolute-difference'
    | 'chi-square-p'
    | 'g-test-p'
    | 'ks'
    | 'ks-p'
    | 'total-variation';
  readonly bounds: Bounds;
  /**
   * Bins of a numeric column: deciles of the reference unless told. A Jensen–Shannon divergence over `equal-width` or `quantiles` is TFDV's,
   * between the histograms that either side makes of itself.
   */
  readonly bins?: 'reference-deciles' | 'equal-width' | 'quantiles';
  /** Null, NaN and infinite values: cells of their own unless told, or left out, as TFDV and Evidently leave them out. */
  readonly missing?: 'cells' | 'left-out';
  /** Another table of the run that takes the reference's place. */
  readonly against?: string;
  /** `value`: numbers are names, each counted by itself; there is no distance where a profile holds them as numbers (see `asCategories`). */
  readonly each?: 'value';
}

/** Which columns there are. */
export interface ColumnsDemand {
  readonly kind: 'columns';
  readonly names: readonly string[];
  /**
   * `ordered`: these in this order and no other; `exactly`: these and no other; `at-least`: these; `no-others`: none but these;
   * `any-of`: one of these or more.
   */
  readonly mode: 'ordered' | 'exactly' | 'at-least' | 'no-others' | 'any-of';
  /** The fields of this STRUCT column in place of the table's columns. */
  readonly inside?: string;
}

/** A column is there, at a place counted from 0 where told. */
export interface PresenceDemand {
  readonly kind: 'column';
  readonly column: string;
  readonly index?: number;
  /** It is there in another table: the reference, or one of the run. */
  readonly of?: 'reference' | { readonly table: string };
}

/** The engine's type of a column is one of these: names of DuckDB, SQL, pandas, Spark or Python; null asks nothing. */
export interface ColumnTypeDemand {
  readonly kind: 'column-type';
  readonly column: string;
  readonly types: readonly string[] | null;
  /** Types that do as well where the source is text, whose types are guessed from the values. */
  readonly guessed?: readonly string[];
  /** Of a list (of lists …) the type of the innermost items counts. */
  readonly items?: true;
}

/** So many lists stand around each value; a column that is no list counts as one of lists of one. */
export interface NestingDemand {
  readonly kind: 'nesting';
  readonly column: string;
  readonly levels: number;
}

/** As many rows as another table of the run has. */
export interface SameRowsDemand {
  readonly kind: 'same-rows';
  readonly table: string;
}

/** The author's own query. `no-rows`: every row it returns is a breach. The table is called `data`, others of the run by name. */
export interface QueryDemand {
  readonly kind: 'query';
  readonly sql: string;
  readonly expect:
    | 'no-rows'
    /** Its rows equal those of another query, whatever their order; `holding` as in Allowance. */
    | { readonly sameAs: string; readonly holding: number };
}

/** Whatever can be demanded of a table. */
export type Demand =
  | RowDemand
  | MetricDemand
  | DistinctDemand
  | MostCommonDemand
  | QuantilesDemand
  | DivergenceDemand
  | DistanceDemand
  | ColumnsDemand
  | PresenceDemand
  | ColumnTypeDemand
  | NestingDemand
  | SameRowsDemand
  | QueryDemand;

/** A demand that its language cannot state properly: it is reported with its problem and never holds. */
export interface ImproperDemand {
  readonly kind: 'improper';
  /** Told only where the check's `whenAbsent` and `whenEmpty` would have a demand on this column asked. */
  readonly column?: string;
  readonly problem: string;
  /** As written. */
  readonly stated: Json;
}
