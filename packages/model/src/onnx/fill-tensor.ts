import { PlumblineError } from '@plumbline/core';
import type { ColumnValues } from '../tables/columns.ts';
import { missingIn, numbersOf } from '../tables/require-column.ts';
import type { TensorKind } from './signature.ts';

/** The data of a tensor, as ONNX Runtime takes it. */
export type TensorData = Float32Array | Float64Array | Int32Array | BigInt64Array | Uint8Array | string[];

/** Values of a column as one kind of tensor wants them; nulls and misfits were refused before. */
type Values = Float64Array | readonly bigint[] | readonly string[];

/** Which rows and columns make up a tensor. The last row is repeated up to `size` where the model wants a fixed batch. */
export interface TensorPlan {
  readonly kind: TensorKind;
  readonly columns: readonly Feature[];
  readonly start: number;
  readonly end: number;
  readonly size: number;
}

/** A column ready to be read for its input. */
export interface Feature {
  readonly name: string;
  readonly values: Values;
}

/**
 * Makes a column readable for a kind of input. Numbers go into numeric inputs, whole ones into integer inputs, text into text inputs;
 * null becomes NaN for floats. Anything else throws `MODEL_MISMATCH` (kinds differ) or `DATA_INVALID` (values do not fit), with counts, never values.
 */
export function featureFor(name: string, column: ColumnValues, kind: TensorKind): Feature {
  if (kind === 'string') return { name, values: texts(name, column) };
  if (kind === 'int64' && column.kind === 'bigint') return { name, values: bigints(name, column.values) };
  return { name, values: numbers(name, column, kind) };
}

/** Fills a tensor row by row. */
export function fillTensor({ kind, columns, start, end, size }: TensorPlan): TensorData {
  const width = columns.length;
  const sources = columns.map(({ values }) => values);
  const at = (place: number): number => Math.min(start + Math.floor(place / width), end - 1);
  if (kind === 'string')
    return Array.from({ length: size * width }, (_, place) => String(sources[place % width]![at(place)]));
  if (kind === 'int64')
    return BigInt64Array.from({ length: size * width }, (_, place) => BigInt(sources[place % width]![at(place)]!));
  const data = allocate(kind, size * width);
  for (const [place, values] of sources.entries()) {
    if (values instanceof Float64Array) spread(values, data, { place, width, start, end, size });
    else
      for (let row = 0; row < size; row += 1)
        data[row * width + place] = Number(values[Math.min(start + row, end - 1)]);
  }
  return data;
}

interface Spread {
  readonly place: number;
  readonly width: number;
  readonly start: number;
  readonly end: number;
  readonly size: number;
}

/** One column into its places, row by row. This loop touches every value of the data: it does nothing else. */
function spread(values: Float64Array, data: NumberArray, { place, width, start, end, size }: Spread): void {
  const rows = Math.min(size, end - start);
  let to = place;
  for (let row = 0; row < rows; row += 1) {
    data[to] = values[start + row]!;
    to += width;
  }
  for (let row = rows; row < size; row += 1) {
    data[to] = values[end - 1]!;
    to += width;
  }
}

type NumberArray = Float32Array | Float64Array | Int32Array | Uint8Array;

function allocate(kind: Exclude<TensorKind, 'string' | 'int64'>, length: number): NumberArray {
  if (kind === 'float32') return new Float32Array(length);
  if (kind === 'float64') return new Float64Array(length);
  return kind === 'int32' ? new Int32Array(length) : new Uint8Array(length);
}

function texts(name: string, column: ColumnValues): readonly string[] {
  if (column.kind === 'number' || column.kind === 'time') throw kindsDiffer(name, column.kind, 'string');
  if ('missing' in column) {
    refuseMisfits(
      name,
      column.missing.reduce((sum, flag) => sum + flag, 0),
      'text',
    );
    return Array.from(column.values, String);
  }
  refuseMisfits(name, missingIn(column), 'text');
  return column.values.map(String);
}

function bigints(name: string, values: readonly (bigint | null)[]): readonly bigint[] {
  const whole = values.filter((value) => value !== null);
  refuseMisfits(name, values.length - whole.length, 'whole numbers');
  return whole;
}

function numbers(name: string, column: ColumnValues, kind: TensorKind): Float64Array {
  if (column.kind === 'string' || column.kind === 'other' || column.kind === 'time')
    throw kindsDiffer(name, column.kind, kind);
  const values = numbersOf(column, `the column "${name}"`, true);
  if (kind === 'float32' || kind === 'float64') return values;
  const misfits = values.reduce((sum, value) => sum + (fits(value, kind) ? 0 : 1), 0);
  refuseMisfits(name, misfits, kind === 'bool' ? 'truth values' : 'whole numbers');
  return values;
}

function fits(value: number, kind: TensorKind): boolean {
  if (kind === 'bool') return value === 0 || value === 1;
  const limit = kind === 'int32' ? 2 ** 31 - 1 : Number.MAX_SAFE_INTEGER;
  return Number.isInteger(value) && Math.abs(value) <= limit;
}

function refuseMisfits(name: string, count: number, wanted: string): void {
  if (count === 0) return;
  throw new PlumblineError(
    'DATA_INVALID',
    `Cannot feed the column "${name}" to the model: every row must hold ${wanted}: ${count} rows do not`,
    'fill these values as in training, before the test data is given',
  );
}

function kindsDiffer(name: string, kind: string, wanted: TensorKind): PlumblineError {
  return new PlumblineError(
    'MODEL_MISMATCH',
    `Cannot feed the column "${name}" to the model: it must be of a kind that fits ${wanted}: it is ${kind}`,
    'give the column as in training',
  );
}
