import { join } from 'node:path';
import * as duckdb from '@duckdb/node-api';
import type { Table, TableOptions } from '@plumbline/data';
import { data, folder } from '../tables.ts';

/** A column of a case: the engine's type, and values as JSON; what is not finite is text. */
export interface CaseColumn {
  readonly type: string;
  readonly values: readonly unknown[];
}

/** Columns of a case by name. */
export type CaseColumns = Readonly<Record<string, CaseColumn>>;

let written = 0;

/** Writes columns as Parquet, whose types are stated, and returns the path. */
export async function parquetOf(columns: CaseColumns): Promise<string> {
  written += 1;
  const path = join(folder, `case-${written}.parquet`);
  const instance = await duckdb.DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const entries = Object.entries(columns);
  const names = entries.map(([name, { type }]) => `"${name.replaceAll('"', '""')}" ${type}`);
  await connection.run(`CREATE TABLE t (${names.join(', ')})`);
  const rows = entries[0]?.[1].values.length ?? 0;
  const tuples = Array.from({ length: rows }, (_, row) =>
    entries.map(([, { type, values }]) => literal(values[row], type)).join(', '),
  );
  if (rows > 0) await connection.run(`INSERT INTO t VALUES ${tuples.map((tuple) => `(${tuple})`).join(', ')}`);
  await connection.run(`COPY t TO '${path}' (FORMAT parquet)`);
  connection.closeSync();
  instance.closeSync();
  return path;
}

/** Opens the table of a case and closes it after use. */
export async function withColumns<T>(
  columns: CaseColumns,
  use: (table: Table) => Promise<T>,
  options: TableOptions = {},
): Promise<T> {
  const table = await data.openTable([await parquetOf(columns)], options);
  try {
    return await use(table);
  } finally {
    table.close();
  }
}

function literal(value: unknown, type: string): string {
  if (value === null || value === undefined) return 'NULL';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const quoted = `'${text.replaceAll("'", "''")}'`;
  return typeof value === 'object' ? `CAST(CAST(${quoted} AS JSON) AS ${type})` : `CAST(${quoted} AS ${type})`;
}
