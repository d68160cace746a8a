import { columnKind } from '../table/column-kind.ts';
import { engineValue } from '../table/read-as.ts';
import type { TableColumn } from '../table/table.ts';
import { ownName } from './own-name.ts';
import type { Asked } from './question.ts';

const LIST = /\[\d*\]$/;

/** How many lists stand around each value of the engine's type: 2 for `INTEGER[][]`. */
export function listDepth(type: string): number {
  return LIST.test(type) ? 1 + listDepth(type.replace(LIST, '')) : 0;
}

/** The type of the innermost items. */
export function itemType(type: string): string {
  return LIST.test(type) ? itemType(type.replace(LIST, '')) : type;
}

/** A list column's value with lists of fixed length as lists of any. */
export function asLists(column: TableColumn): string {
  const sql = engineValue(column);
  return /\[\d+\]/.test(column.type) ? `CAST(${sql} AS ${column.type.replaceAll(/\[\d+\]/g, '[]')})` : sql;
}

/** The innermost items of a list column as one list: what lies deeper is laid out flat. */
export function flatItems(column: TableColumn): string {
  let sql = asLists(column);
  for (let depth = listDepth(column.type); depth > 1; depth -= 1) sql = `flatten(${sql})`;
  return sql;
}

/** The table with a row for each innermost item of a list column, and that item as a column. */
export function overItems(table: Asked, column: TableColumn): { readonly table: Asked; readonly column: TableColumn } {
  const type = itemType(column.type);
  const [item, row] = [ownName(table, 'item'), ownName(table, 'row')];
  const number = table.rowNumber === null ? '' : `, ${table.rowNumber} AS ${row}`;
  const relation = `(SELECT *${number}, unnest(${flatItems(column)}) AS ${item} FROM ${table.relation})`;
  return {
    table: { ...table, relation, rowNumber: table.rowNumber === null ? null : row },
    column: { name: column.name, kind: columnKind(type), type, value: item },
  };
}
