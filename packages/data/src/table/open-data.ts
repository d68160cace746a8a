import type { DataOptions, DuckDb } from '../engine/duckdb.ts';
import type { Columns } from './columns.ts';
import { openTable } from './open-table.ts';
import { readTableColumns } from './read-columns.ts';
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
}

/** Opens nothing yet: every table gets a DuckDB of its own, locked to the files of that table. */
export function openData(duckdb: DuckDb, settings: DataOptions): Data {
  const engine = { duckdb, settings };
  return {
    openTable: (paths, options) => openTable(engine, paths, options),
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
