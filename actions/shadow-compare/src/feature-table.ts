import type { Json } from '@plumbline/core';
import type { ColumnValues, TableValues } from '@plumbline/model';
import type { Features } from '@plumbline/traffic';

/**
 * A request's features as the table a model takes. One tensor of several columns is spread over the model's features in
 * their order where none of them is named in the request.
 */
export function featureTable({ rows, columns }: Features, wanted: readonly string[]): TableValues {
  const [only] = columns.values();
  const isMatrix =
    columns.size === 1 && only?.every((row) => Array.isArray(row) && row.length === wanted.length) === true;
  if (!isMatrix) return { rows, columns: new Map([...columns].map(([name, values]) => [name, toColumn(values)])) };
  const spread = wanted.map((name, place): [string, ColumnValues] => [
    name,
    toColumn((only ?? []).map((row) => (Array.isArray(row) ? (row[place] ?? null) : null))),
  ]);
  return { rows, columns: new Map(spread) };
}

/** A column of the kind its values are; mixed ones are text, which a model of numbers refuses. */
function toColumn(values: readonly Json[]): ColumnValues {
  const given = values.filter((value) => value !== null);
  if (given.every((value) => typeof value === 'number')) {
    return {
      kind: given.every(Number.isInteger) ? 'integer' : 'number',
      values: Float64Array.from(values, (value) => (value === null ? Number.NaN : Number(value))),
      missing: Uint8Array.from(values, (value) => (value === null ? 1 : 0)),
    };
  }
  if (given.every((value) => typeof value === 'boolean')) {
    return { kind: 'boolean', values: values.map((value) => (value === null ? null : value === true)) };
  }
  return {
    kind: 'string',
    values: values.map((value) => (value === null ? null : typeof value === 'string' ? value : JSON.stringify(value))),
  };
}
