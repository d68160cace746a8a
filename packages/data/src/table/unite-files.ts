import type { DuckDBConnection } from '@duckdb/node-api';
import { quoteName } from '../engine/sql.ts';
import type { Loaded } from '../source/load-source.ts';
import { describe } from './describe.ts';
import type { Table } from './table.ts';

/** A name no file has: a tab cannot be typed by accident, and a clash is an error of the engine, not a wrong answer. */
const ROW = '\tplumbline row';

/** Loaded files that fit as one relation: what of a table follows from it. */
export type United = Pick<Table, 'relation' | 'rowNumber' | 'everyRow' | 'columns'>;

/** One file, unfiltered, already is the relation; Parquet is never copied; everything else becomes one table in file order. */
export async function uniteFiles(
  connection: DuckDBConnection,
  loaded: readonly Loaded[],
  { into, window }: { readonly into: string; readonly window: string },
): Promise<United> {
  const { relation: only, row, columns } = loaded[0]!;
  if (loaded.length === 1 && window === '') return { relation: only, rowNumber: row, everyRow: row, columns };
  const inPlace = loaded.every(({ table, row: own }) => table === null && own !== null);
  const names = columns.map(({ name }) => quoteName(name)).join(', ');
  const selects = loaded.map(
    (file) => `SELECT ${names}${inPlace ? `, ${file.row} AS ${quoteName(ROW)}` : ''} FROM ${file.relation}`,
  );
  const relation = quoteName(into);
  await connection.run(
    `CREATE ${inPlace ? 'VIEW' : 'TABLE'} ${relation} AS SELECT * FROM (${selects.join(' UNION ALL ')})${window}`,
  );
  const copied = loaded.flatMap(({ table }) => table ?? []);
  for (const table of copied) await connection.run(`DROP TABLE ${quoteName(table)}`);
  const described = await describe(connection, `(SELECT ${names} FROM ${relation})`);
  const whole = window === '' && !inPlace;
  return {
    relation,
    rowNumber: whole ? 'rowid + 1' : null,
    everyRow: inPlace ? quoteName(ROW) : 'rowid + 1',
    columns: described,
  };
}
