import { engineValue } from '../table/read-as.ts';
import type { Table, TableColumn } from '../table/table.ts';
import { type DrawOptions, keyOf } from './draw-samples.ts';
import { type KeyedRow, lowestRows, packRows, spoilt, thresholdFor, unpackRows } from './row-bytes.ts';
import { codeReader, isCode, type RowCode } from './row-code.ts';
import type { RowSample } from './sample.ts';

/** Rows in whose code, and how they draw their keys. */
export interface DrawRowsOptions extends DrawOptions {
  readonly code: RowCode;
}

/**
 * A sample of whole rows in a reference's code, which may be the data's own: one scan. `columns` are the table's as
 * they are read (`readAs`). A column that is not there, or is of another kind, is missing in every row.
 */
export async function drawRows(
  table: Table,
  columns: readonly TableColumn[],
  { code, seed }: DrawRowsOptions,
): Promise<RowSample> {
  const known = new Map(columns.map((column) => [column.name, column]));
  const values = code.columns.map(({ name, kind }) => codedValue(known.get(name), kind));
  const threshold = thresholdFor(table.rows);
  const key = keyOf(table, values, seed);
  const result = await table.connection.runAndReadAll(
    `SELECT ${[`${key}::DOUBLE`, ...values].join(', ')} FROM ${table.relation} WHERE ${key} < ${threshold}::UBIGINT`,
  );
  const readers = code.columns.map(codeReader);
  const rows = result.getRowsJS().map(([own, ...fields]) => ({
    key: Number(own),
    bytes: Uint8Array.from(readers, (read, index) => read(fields[index])),
  }));
  return {
    form: 'rows',
    columns: code.columns.map(({ name, kind }) => ({ name, kind })),
    code: code.sha256,
    ...packRows(lowestRows({ threshold, rows })),
  };
}

function codedValue(column: TableColumn | undefined, kind: 'number' | 'category'): string {
  if (column === undefined || column.kind === 'other') return 'NULL';
  const own = engineValue(column);
  if (kind === 'category') return `CAST(${own} AS VARCHAR)`;
  if (column.kind === 'time') return `epoch_us(CAST(${own} AS TIMESTAMP))::DOUBLE / 1e6`;
  return column.kind === 'integer' || column.kind === 'number' ? `CAST(${own} AS DOUBLE)` : 'NULL';
}

/** The rows of a sample of whole rows. Throws `DATA_INVALID`. */
export function unpackWholeRows(sample: RowSample): readonly KeyedRow[] {
  const rows = unpackRows(sample, () => sample.columns.length);
  const isSound = rows.every(({ bytes }) => sample.columns.every((column, index) => isCode(bytes[index]!, column)));
  if (!isSound) throw spoilt('a coded row must hold codes of its columns');
  return rows;
}
