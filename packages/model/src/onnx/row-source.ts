import type { ColumnValues, TableValues } from '../tables/columns.ts';

/** Rows that are handed over piece by piece, in order, so that a table never lies in memory as a whole. */
export interface RowSource {
  readonly rows: number;
  /** Every column there is. */
  readonly names: readonly string[];
  /** The columns named, at most `size` rows at a time. The arrays of a batch may be used again for the next one. */
  readonly batches: (names: readonly string[], size: number) => AsyncIterable<TableValues>;
}

/** A table that lies in memory, as such a source. */
export function sourceOf(table: TableValues): RowSource {
  return {
    rows: table.rows,
    names: [...table.columns.keys()],
    async *batches(names, size) {
      for (let start = 0; start < table.rows; start += size) {
        const end = Math.min(table.rows, start + size);
        const columns = names.flatMap((name) => {
          const column = table.columns.get(name);
          return column === undefined ? [] : [[name, slice(column, start, end)] as const];
        });
        yield { rows: end - start, columns: new Map(columns) };
      }
    },
  };
}

function slice(column: ColumnValues, start: number, end: number): ColumnValues {
  if ('missing' in column) {
    return { ...column, values: column.values.subarray(start, end), missing: column.missing.subarray(start, end) };
  }
  if (column.kind === 'bigint') return { ...column, values: column.values.slice(start, end) };
  if (column.kind === 'boolean') return { ...column, values: column.values.slice(start, end) };
  return { ...column, values: column.values.slice(start, end) };
}
