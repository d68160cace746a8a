import { nearest } from '@plumbline/boundary';
import { PlumblineError } from '@plumbline/core';
import type { ColumnValues, TableValues } from './columns.ts';

/** The column of that name; throws `DATA_COLUMN_MISSING` naming those there are. `what` names the table. */
export function requireColumn(table: TableValues, name: string, what: string): ColumnValues {
  const found = table.columns.get(name);
  if (found !== undefined) return found;
  const names = [...table.columns.keys()];
  const near = nearest(name, names);
  throw new PlumblineError(
    'DATA_COLUMN_MISSING',
    `Cannot find the column "${name}": it must be in ${what}: columns there are ${names.join(', ') || 'none'}`,
    near === null ? 'correct the name, or give data with that column' : `use "${near}", if that is what is meant`,
  );
}

/** How many values of a column are null. */
export function missingIn(column: ColumnValues): number {
  if ('missing' in column) return column.missing.reduce((sum, flag) => sum + flag, 0);
  return column.values.reduce((sum: number, value) => sum + (value === null ? 1 : 0), 0);
}

/**
 * A column's finite numbers; booleans are 0 and 1. Text that is not a number, null, NaN and infinities become NaN where `mayLack`,
 * else throw `DATA_INVALID` with their count: a label or a weight that is not there cannot be judged by.
 */
export function numbersOf(column: ColumnValues, what: string, mayLack = false): Float64Array {
  const numbers = toNumbers(column);
  if (mayLack) return numbers;
  const bad = numbers.reduce((sum, value) => sum + (Number.isFinite(value) ? 0 : 1), 0);
  if (bad === 0) return numbers;
  throw new PlumblineError(
    'DATA_INVALID',
    `Cannot use ${what}: every row must hold a finite number: ${bad} of ${numbers.length} rows do not`,
    'correct these rows, or leave them out of the data',
  );
}

function toNumbers(column: ColumnValues): Float64Array {
  if ('missing' in column) {
    // Most columns lack nothing: theirs need no copy.
    if (!column.missing.includes(1)) return column.values;
    return column.values.map((value, row) => (column.missing[row] === 1 ? Number.NaN : value));
  }
  return Float64Array.from<bigint | string | boolean | null>(column.values, (value) =>
    value === null || (typeof value === 'string' && value.trim() === '') ? Number.NaN : Number(value),
  );
}
