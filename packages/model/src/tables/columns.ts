/** Numbers: a null has `missing[i] === 1`; a NaN of the data has 0. */
export interface NumberValues {
  readonly kind: 'integer' | 'number' | 'time';
  readonly values: Float64Array;
  readonly missing: Uint8Array;
}

/** Whole numbers beyond ±(2^53 − 1), exact. */
export interface BigintValues {
  readonly kind: 'bigint';
  readonly values: readonly (bigint | null)[];
}

export interface StringValues {
  readonly kind: 'string' | 'other';
  readonly values: readonly (string | null)[];
}

export interface BooleanValues {
  readonly kind: 'boolean';
  readonly values: readonly (boolean | null)[];
}

/** One column as a table reader hands it over, in row order. */
export type ColumnValues = NumberValues | BigintValues | StringValues | BooleanValues;

/** Columns of one table; every column has `rows` values. */
export interface TableValues {
  readonly rows: number;
  readonly columns: ReadonlyMap<string, ColumnValues>;
}
