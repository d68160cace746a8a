import type { ColumnValues } from '../tables/columns.ts';
import { labelsOf } from '../tables/labels.ts';

/** A column that cuts the rows into slices. Numbers and times stay numbers (NaN: missing), so that ranges work. */
export interface NumericSliceColumn {
  readonly name: string;
  readonly kind: 'number' | 'time';
  readonly numbers: Float64Array;
}

/** Everything else is a code for each row into the labels that occur; −1 is missing. */
export interface CodedSliceColumn {
  readonly name: string;
  readonly kind: 'text';
  readonly codes: Int32Array;
  readonly labels: readonly string[];
}

export type SliceColumn = NumericSliceColumn | CodedSliceColumn;

/** How a slice of missing values is called. */
export const MISSING = '(missing)';

/** A column as it was read, ready for slicing. Text is coded once; blanks around it do not count, and 1, 1.0 and "1" are one value. */
export function sliceColumnOf(name: string, column: ColumnValues): SliceColumn {
  if (!('missing' in column)) return codedColumn(name, labelsOf(column));
  const { values, missing } = column;
  const numbers = values.slice();
  for (let row = 0; row < numbers.length; row += 1) if (missing[row] === 1) numbers[row] = Number.NaN;
  return { name, kind: column.kind === 'time' ? 'time' : 'number', numbers };
}

/** Texts as codes; null is missing. */
export function codedColumn(name: string, values: readonly (string | null)[]): CodedSliceColumn {
  const places = new Map<string, number>();
  const codes = new Int32Array(values.length);
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] ?? null;
    const code = value === null ? -1 : (places.get(value) ?? places.size);
    if (value !== null && code === places.size) places.set(value, code);
    codes[row] = code;
  }
  return { name, kind: 'text', codes, labels: [...places.keys()] };
}

/** How a number of a column is written. */
export function numberText(kind: NumericSliceColumn['kind'], value: number): string {
  // Beyond this a time is no date.
  if (kind !== 'time' || !(Math.abs(value) <= 8.64e15)) return String(value);
  const iso = new Date(value).toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso;
}

/** How many rows a column has. */
export function rowsIn(column: SliceColumn): number {
  return column.kind === 'text' ? column.codes.length : column.numbers.length;
}
