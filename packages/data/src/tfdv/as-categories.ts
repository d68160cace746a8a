import { engineValue } from '../table/read-as.ts';
import type { Table, TableColumn } from '../table/table.ts';

/** The table with numbers that are names (codes, identifiers) as text: so that a profile of it counts each of them by itself. */
export function asCategories(table: Table, names: readonly string[]): Table {
  const meant = new Set(names);
  const asText = (column: TableColumn): TableColumn =>
    meant.has(column.name) && (column.kind === 'integer' || column.kind === 'number')
      ? { name: column.name, kind: 'string', type: 'VARCHAR', value: `CAST(${engineValue(column)} AS VARCHAR)` }
      : column;
  return { ...table, columns: table.columns.map(asText) };
}
