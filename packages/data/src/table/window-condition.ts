import { PlumblineError } from '@plumbline/core';
import { quoteName, quoteText } from '../engine/sql.ts';
import { columnMissing } from './columns.ts';
import type { TableColumn, TableOptions } from './table.ts';

/** SQL that leaves the rows of the window, or nothing where there is none. Throws `DATA_COLUMN_MISSING` or `DATA_INVALID`. */
export function windowCondition(columns: readonly TableColumn[], { window, what }: TableOptions): string {
  if (window === undefined) return '';
  const column = columns.find(({ name }) => name === window.column);
  if (column === undefined)
    throw columnMissing(
      window.column,
      columns.map(({ name }) => name),
      what ?? 'the data',
    );
  if (column.kind !== 'time' && column.kind !== 'string') {
    throw new PlumblineError(
      'DATA_INVALID',
      `Cannot take a window of ${what ?? 'the data'}: "${window.column}" must hold times: it holds ${column.type}`,
      'name a column of dates or timestamps',
    );
  }
  const time = `TRY_CAST(${quoteName(window.column)} AS TIMESTAMP)`;
  const at = (moment: string): string => `CAST(${quoteText(moment)} AS TIMESTAMP)`;
  return ` WHERE ${time} >= ${at(window.from)} AND ${time} < ${at(window.to)}`;
}
