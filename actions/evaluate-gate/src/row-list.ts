import { csvField, type RowNames } from './flips-csv.ts';

/** Rows as CSV of one column: by id where there are ids, else by their number from 1. */
export function rowList(rows: Uint32Array, { ids, idColumn }: RowNames): string {
  const header = ids === null ? 'row' : csvField(idColumn);
  return `${[header, ...Array.from(rows, (row) => (ids === null ? `${row + 1}` : csvField(ids[row] ?? '')))].join('\n')}\n`;
}
