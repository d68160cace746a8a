import { quoteName } from '../engine/sql.ts';
import type { ColumnKind } from './columns.ts';
import type { Table, TableColumn } from './table.ts';

const ENGINE_TYPE: Partial<Readonly<Record<ColumnKind, string>>> = {
  integer: 'DOUBLE',
  number: 'DOUBLE',
  time: 'TIMESTAMP',
};

/** SQL of a column's value. */
export function engineValue({ name, value }: TableColumn): string {
  return value ?? quoteName(name);
}

/**
 * The columns of a table, where text that is meant to be numbers or times is read so: one bad field among thousands makes a column of a
 * CSV file text, and must not hide its distribution. Fields that cannot be read count as null. A column of which less than half can be
 * read stays what it is: then it has changed. One scan where there is such a column.
 */
export async function readAs(table: Table, kinds: ReadonlyMap<string, ColumnKind>): Promise<readonly TableColumn[]> {
  const meant = table.columns.flatMap((column) => {
    const kind = kinds.get(column.name);
    const type = kind === undefined ? undefined : ENGINE_TYPE[kind];
    if (column.kind !== 'string' || kind === undefined || type === undefined) return [];
    return [{ name: column.name, kind, type, value: `TRY_CAST(${quoteName(column.name)} AS ${type})` }];
  });
  if (meant.length === 0) return table.columns;
  const list = meant.map(({ name, value }) => `coalesce(count(${value}) * 2 >= count(${quoteName(name)}), true)`);
  const result = await table.connection.runAndReadAll(`SELECT ${list.join(', ')} FROM ${table.relation}`);
  const fitting = new Map(
    meant.filter((_, index) => result.value(index, 0) === true).map((column) => [column.name, column]),
  );
  return table.columns.map((column) => fitting.get(column.name) ?? column);
}
