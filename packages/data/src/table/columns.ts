import { nearest } from '@plumbline/boundary';
import { PlumblineError } from '@plumbline/core';

/** So many columns an error names: nobody reads a thousand. */
const LISTED_MAX = 30;

/**
 * What a column holds. `time` is a date or timestamp; `other` is nested or binary and is only judged by presence and null share.
 */
export type ColumnKind = 'integer' | 'number' | 'boolean' | 'string' | 'time' | 'other';

/** Numbers: a null has `missing[i] === 1` and holds NaN; a NaN of the data has `missing[i] === 0`. Times are ms since 1970, UTC. */
export interface NumberColumn {
  readonly kind: 'integer' | 'number' | 'time';
  readonly values: Float64Array;
  readonly missing: Uint8Array;
}

/** Whole numbers of which at least one lies beyond ±(2^53 − 1), exact. */
export interface BigintColumn {
  readonly kind: 'bigint';
  readonly values: readonly (bigint | null)[];
}

/** Text, or the text of a nested value where the column's kind is `other`. */
export interface StringColumn {
  readonly kind: 'string' | 'other';
  readonly values: readonly (string | null)[];
}

/** Truth values. */
export interface BooleanColumn {
  readonly kind: 'boolean';
  readonly values: readonly (boolean | null)[];
}

/** The values of one column, in row order. */
export type Column = NumberColumn | BigintColumn | StringColumn | BooleanColumn;

/** Columns of one table; every column has `rows` values. */
export interface Columns {
  readonly rows: number;
  /** In the order asked for, else in the table's. */
  readonly columns: ReadonlyMap<string, Column>;
}

/** The column of that name; throws `DATA_COLUMN_MISSING` with the names there are. */
export function columnOf(columns: Columns, name: string, what: string): Column {
  const found = columns.columns.get(name);
  if (found === undefined) throw columnMissing(name, [...columns.columns.keys()], what);
  return found;
}

/** The error for a column that is not in a table. `what` names the table. */
export function columnMissing(name: string, names: readonly string[], what: string): PlumblineError {
  const near = nearest(name, names);
  return new PlumblineError(
    'DATA_COLUMN_MISSING',
    `Cannot find the column "${name}": it must be in ${what}: columns there are ${listed(names)}`,
    near === null ? 'correct the name, or give data with that column' : `did you mean "${near}"?`,
  );
}

function listed(names: readonly string[]): string {
  const more = names.length > LISTED_MAX ? ` and ${names.length - LISTED_MAX} more` : '';
  return `${names.slice(0, LISTED_MAX).join(', ')}${more}` || 'none';
}

/** A column's values as text, null kept: for joining and grouping by any kind of column. */
export function asStrings(column: Column): readonly (string | null)[] {
  if ('missing' in column)
    return Array.from(column.values, (value, row) => (column.missing[row] === 1 ? null : String(value)));
  return column.values.map((value) => (value === null ? null : String(value)));
}
