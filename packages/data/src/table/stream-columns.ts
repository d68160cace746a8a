import type { DuckDBDataChunk, DuckDBVector } from '@duckdb/node-api';
import { quoteName } from '../engine/sql.ts';
import type { Column, Columns } from './columns.ts';
import { chunksOf, columnsBeyondDouble, wantedColumns } from './read-columns.ts';
import type { Table, TableColumn } from './table.ts';

/**
 * Columns of an open table, at most `size` rows at a time in row order, so that no more than that lies in memory. Numbers that are null are
 * NaN with `missing` 0: who must tell null from NaN reads the columns whole. The arrays of a batch are used again for the next one. Throws
 * `DATA_COLUMN_MISSING`.
 */
export async function* streamTableColumns(
  table: Table,
  names: readonly string[],
  { size, what }: { readonly size: number; readonly what: string },
): AsyncGenerator<Columns> {
  const wanted = wantedColumns(table, names, what);
  if (wanted.length === 0) return;
  const exact = await columnsBeyondDouble(table, wanted);
  const buffers = wanted.map((column) => bufferOf(column, { size, exact: exact.has(column.name) }));
  const batchOf = (rows: number): Columns => ({
    rows,
    columns: new Map(wanted.map(({ name }, index) => [name, buffers[index]!.column(rows)])),
  });
  const list = wanted.map(({ name }, index) => buffers[index]!.sql(quoteName(name))).join(', ');
  const result = await table.connection.stream(`SELECT ${list} FROM ${table.relation}`);
  let filled = 0;
  for await (const chunk of chunksOf(result)) {
    for (let start = 0; start < chunk.rowCount; ) {
      const count = Math.min(chunk.rowCount - start, size - filled);
      for (const [index, buffer] of buffers.entries()) buffer.take(chunk, { index, start, count, at: filled });
      start += count;
      filled += count;
      if (filled < size) continue;
      yield batchOf(filled);
      filled = 0;
    }
  }
  if (filled > 0) yield batchOf(filled);
}

interface Piece {
  readonly index: number;
  readonly start: number;
  readonly count: number;
  /** Where it goes in the batch. */
  readonly at: number;
}

interface ColumnBuffer {
  readonly sql: (name: string) => string;
  readonly take: (chunk: DuckDBDataChunk, piece: Piece) => void;
  readonly column: (rows: number) => Column;
}

function bufferOf(
  { kind }: TableColumn,
  { size, exact }: { readonly size: number; readonly exact: boolean },
): ColumnBuffer {
  const asText = (name: string): string => `CAST(${name} AS VARCHAR)`;
  if (kind === 'boolean') {
    const values = valuesBuffer(size, Boolean);
    return { sql: (name) => name, take: values.take, column: (rows) => ({ kind, values: values.first(rows) }) };
  }
  if (kind === 'string' || kind === 'other') {
    const values = valuesBuffer(size, String);
    return { sql: asText, take: values.take, column: (rows) => ({ kind, values: values.first(rows) }) };
  }
  if (exact) {
    const values = valuesBuffer(size, (value) => BigInt(String(value)));
    return { sql: asText, take: values.take, column: (rows) => ({ kind: 'bigint', values: values.first(rows) }) };
  }
  return numberBuffer(kind, size);
}

function valuesBuffer<T>(size: number, convert: (value: unknown) => T) {
  const values = new Array<T | null>(size).fill(null);
  return {
    take: (chunk: DuckDBDataChunk, { index, start, count, at }: Piece): void => {
      const vector = chunk.getColumnVector(index);
      for (let row = 0; row < count; row += 1) {
        const value: unknown = vector.getItem(start + row);
        values[at + row] = value === null ? null : convert(value);
      }
    },
    first: (rows: number): readonly (T | null)[] => (rows === size ? values : values.slice(0, rows)),
  };
}

function numberBuffer(kind: 'integer' | 'number' | 'time', size: number): ColumnBuffer {
  const values = new Float64Array(size);
  const missing = new Uint8Array(size);
  return {
    sql: (name) =>
      `coalesce(${kind === 'time' ? `epoch_us(CAST(${name} AS TIMESTAMP))::DOUBLE / 1000` : `CAST(${name} AS DOUBLE)`}, 'nan'::DOUBLE)`,
    take: (chunk, piece) => copyNumbers(chunk.getColumnVector(piece.index), piece, values),
    column: (rows) => ({ kind, values: values.subarray(0, rows), missing: missing.subarray(0, rows) }),
  };
}

/** The numbers of a vector lie in one array, which the engine's types keep to themselves; copying it is much faster than asking item by item. */
function copyNumbers(vector: DuckDBVector, { start, count, at }: Piece, values: Float64Array): void {
  const items: unknown = Reflect.get(vector, 'items');
  if (items instanceof Float64Array) {
    values.set(items.subarray(start, start + count), at);
    return;
  }
  for (let row = 0; row < count; row += 1) values[at + row] = Number(vector.getItem(start + row) ?? Number.NaN);
}
