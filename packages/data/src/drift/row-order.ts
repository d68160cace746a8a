import { PlumblineError } from '@plumbline/core';
import { quoteName } from '../engine/sql.ts';
import { columnMissing } from '../table/columns.ts';
import { engineValue } from '../table/read-as.ts';
import type { Table, TableColumn } from '../table/table.ts';

/** What rows hang together by; null where nothing is known of it. */
export interface Dependence {
  readonly timeColumn: string | null;
  readonly clusterColumn: string | null;
}

/** SQL of a value to order rows by, null where a row has none. Throws `DATA_COLUMN_MISSING` or `DATA_INVALID` (no order). */
export async function orderOf(table: Table, name: string): Promise<string> {
  const column = columnNamed(table, name);
  if (column.kind === 'integer' || column.kind === 'number') return engineValue(column);
  if (column.kind !== 'time' && column.kind !== 'string') throw withoutOrder(column);
  const time = `TRY_CAST(${quoteName(name)} AS TIMESTAMP)`;
  if (column.kind === 'time') return time;
  const fitting = await table.connection.runAndReadAll(
    `SELECT coalesce(count(${time}) * 2 >= count(${quoteName(name)}), true) FROM ${table.relation}`,
  );
  if (fitting.value(0, 0) !== true) throw withoutOrder(column);
  return time;
}

/** SQL of the cluster a row belongs to, null where it has none. Throws `DATA_COLUMN_MISSING`. */
export function clusterOf(table: Table, name: string): string {
  return quoteName(columnNamed(table, name).name);
}

/** SQL of the block, counted from 0, that a row falls into when rows in order are cut into equal parts. Equal times stay together. */
export function blockOf(order: string, blocks: number): string {
  return `CAST(floor((rank() OVER (ORDER BY ${order}) - 1) * ${blocks}::DOUBLE / count(*) OVER ()) AS INTEGER)`;
}

function columnNamed({ columns }: Table, name: string): TableColumn {
  const found = columns.find((column) => column.name === name);
  if (found !== undefined) return found;
  throw columnMissing(
    name,
    columns.map((column) => column.name),
    'the data',
  );
}

function withoutOrder({ name, type }: TableColumn): PlumblineError {
  return new PlumblineError(
    'DATA_INVALID',
    `Cannot order rows by time: "${name}" must hold times or numbers: it holds ${type}`,
    'name a column of dates, timestamps or running numbers as time-column',
  );
}
