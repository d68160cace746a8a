import type { DataOptions, DuckDb } from '../engine/duckdb.ts';
import type { Columns } from './columns.ts';
import { openTable } from './open-table.ts';
import { readTableColumns } from './read-columns.ts';
import { streamTableColumns } from './stream-columns.ts';
import type { Table, TableOptions } from './table.ts';

/** The reader of tables. */
export interface Data {
  /** Paths are absolute, from the workflow's author (`expandGlobs`). Throws `DATA_MISSING`, `DATA_EMPTY`, `DATA_UNREADABLE`, `DATA_MISMATCH`. */
  readonly openTable: (paths: readonly string[], options?: TableOptions) => Promise<Table>;
  /** Typed columns, all or those named; throws as `openTable`, and `DATA_COLUMN_MISSING`. */
  readonly readColumns: (
    paths: readonly string[],
    names?: readonly string[],
    options?: TableOptions,
  ) => Promise<Columns>;
  /** Typed columns of an open table, whole. Throws `DATA_COLUMN_MISSING`. */
  readonly columnsOf: (table: Table, names: readonly string[], what: string) => Promise<Columns>;
  /** The same piece by piece: at most `size` rows lie in memory. Nulls among numbers are NaN. */
  readonly batchesOf: (
    table: Table,
    names: readonly string[],
    options: { readonly size: number; readonly what: string },
  ) => AsyncIterable<Columns>;
}

/** Opens nothing yet: every table gets a DuckDB of its own, locked to the files of that table. */
export function openData(duckdb: DuckDb, settings: DataOptions): Data {
  const engine = { duckdb, settings };
  return {
    openTable: (paths, options) => openTable(engine, paths, options),
    columnsOf: readTableColumns,
    batchesOf: streamTableColumns,
    readColumns: async (paths, names, options) => {
      const table = await openTable(engine, paths, options);
      try {
        return await readTableColumns(
          table,
          names ?? table.columns.map(({ name }) => name),
          options?.what ?? 'the data',
        );
      } finally {
        table.close();
      }
    },
  };
}
