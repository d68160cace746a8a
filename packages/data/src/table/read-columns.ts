import type { DuckDBDataChunk } from '@duckdb/node-api';
import { quoteName } from '../engine/sql.ts';
import { type Column, type ColumnKind, type Columns, columnMissing } from './columns.ts';
import type { Table, TableColumn } from './table.ts';

/** Beyond this a double no longer tells whole numbers apart. */
const EXACT = Number.MAX_SAFE_INTEGER;

/** Columns of an open table as typed arrays, in one streamed scan (one more where there are 64-bit whole numbers). */
export async function readTableColumns(table: Table, names: readonly string[], what: string): Promise<Columns> {
  const wanted = wantedColumns(table, names, what);
  const wide = await columnsBeyondDouble(table, wanted);
  const readers = wanted.map((column) => readerOf(column.kind, { rows: table.rows, exact: wide.has(column.name) }));
  if (wanted.length > 0) {
    const list = wanted.map((column, index) => readers[index]!.sql(quoteName(column.name))).join(', ');
    const result = await table.connection.stream(`SELECT ${list} FROM ${table.relation}`);
    let start = 0;
    for await (const chunk of chunksOf(result)) {
      for (const [index, reader] of readers.entries()) reader.take(chunk.getColumnValues(index), start);
      start += chunk.rowCount;
    }
  }
  return { rows: table.rows, columns: new Map(wanted.map(({ name }, index) => [name, readers[index]!.column])) };
}

/** The columns named, in that order. Throws `DATA_COLUMN_MISSING` with those there are. */
export function wantedColumns(table: Table, names: readonly string[], what: string): readonly TableColumn[] {
  const known = new Map(table.columns.map((column) => [column.name, column]));
  return names.map((name) => {
    const column = known.get(name);
    if (column === undefined) throw columnMissing(name, [...known.keys()], what);
    return column;
  });
}

/** The rows of a streamed result, piece by piece. */
export async function* chunksOf(result: {
  fetchChunk: () => Promise<DuckDBDataChunk | null>;
}): AsyncGenerator<DuckDBDataChunk> {
  for (;;) {
    const chunk = await result.fetchChunk();
    if (chunk === null || chunk.rowCount === 0) return;
    yield chunk;
  }
}

/** Which columns hold whole numbers that a double cannot tell apart. */
export async function columnsBeyondDouble(table: Table, columns: readonly TableColumn[]): Promise<ReadonlySet<string>> {
  const wide = columns.filter(({ type }) => /^(BIGINT|UBIGINT|U?HUGEINT)$/.test(type));
  if (wide.length === 0) return new Set();
  const list = wide
    .map(({ name }) => `coalesce(bool_or(${quoteName(name)} > ${EXACT} OR ${quoteName(name)} < ${-EXACT}), false)`)
    .join(', ');
  const found = await table.connection.runAndReadAll(`SELECT ${list} FROM ${table.relation}`);
  return new Set(wide.filter((_, index) => found.value(index, 0) === true).map(({ name }) => name));
}

interface Reader {
  readonly sql: (name: string) => string;
  readonly take: (values: readonly unknown[], start: number) => void;
  readonly column: Column;
}

function readerOf(kind: ColumnKind, { rows, exact }: { readonly rows: number; readonly exact: boolean }): Reader {
  const asText = (name: string): string => `CAST(${name} AS VARCHAR)`;
  if (kind === 'boolean') {
    const values: (boolean | null)[] = [];
    return { column: { kind, values }, sql: (name) => name, take: into(values, Boolean) };
  }
  if (kind === 'string' || kind === 'other') {
    const values: (string | null)[] = [];
    return { column: { kind, values }, sql: asText, take: into(values, String) };
  }
  if (exact) {
    const values: (bigint | null)[] = [];
    return { column: { kind: 'bigint', values }, sql: asText, take: into(values, (value) => BigInt(String(value))) };
  }
  return numberReader(kind, rows);
}

function into<T>(values: (T | null)[], convert: (value: unknown) => T): Reader['take'] {
  return (taken) => {
    for (const value of taken) values.push(value === null ? null : convert(value));
  };
}

function numberReader(kind: 'integer' | 'number' | 'time', rows: number): Reader {
  const column = { kind, values: new Float64Array(rows), missing: new Uint8Array(rows) };
  return {
    column,
    sql: (name) =>
      kind === 'time' ? `epoch_us(CAST(${name} AS TIMESTAMP))::DOUBLE / 1000` : `CAST(${name} AS DOUBLE)`,
    take: (taken, start) => {
      for (const [index, value] of taken.entries()) {
        column.missing[start + index] = value === null ? 1 : 0;
        column.values[start + index] = value === null ? Number.NaN : Number(value);
      }
    },
  };
}
