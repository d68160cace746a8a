import { isFloating } from '../table/column-kind.ts';
import { engineValue } from '../table/read-as.ts';
import type { Table, TableColumn } from '../table/table.ts';
import { inParts } from './in-parts.ts';

/** Present values that are no finite numbers. */
export interface NonFinite {
  readonly nans: number;
  readonly negativeInfinities: number;
}

const COLUMNS_A_SCAN = 64;

/** What kind of missing the values of such columns are. Asked of few columns: in most there is none. */
export async function splitNonFinite(table: Table, columns: readonly TableColumn[]): Promise<readonly NonFinite[]> {
  return inParts(columns, COLUMNS_A_SCAN, async (part) => {
    const list = part.map((column) => {
      const own = engineValue(column);
      const nan = isFloating(column.type) ? `count(*) FILTER (WHERE isnan(${own}))` : '0';
      const lowest = column.kind === 'time' ? `CAST('-infinity' AS TIMESTAMP)` : `CAST('-Infinity' AS DOUBLE)`;
      const value = column.kind === 'time' ? `CAST(${own} AS TIMESTAMP)` : `CAST(${own} AS DOUBLE)`;
      return `${nan}::DOUBLE, count(*) FILTER (WHERE ${value} = ${lowest})::DOUBLE`;
    });
    const result = await table.connection.runAndReadAll(`SELECT ${list.join(', ')} FROM ${table.relation}`);
    const row = result.getRowsJS()[0] ?? [];
    return part.map((_, index) => ({ nans: Number(row[2 * index]), negativeInfinities: Number(row[2 * index + 1]) }));
  });
}
