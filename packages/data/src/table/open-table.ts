import type { DuckDBConnection } from '@duckdb/node-api';
import { openDatabase } from '../engine/database.ts';
import type { DataOptions, DuckDb } from '../engine/duckdb.ts';
import { openScratch } from '../engine/scratch.ts';
import { quoteName } from '../engine/sql.ts';
import { demandNarrow } from '../source/demand-narrow.ts';
import type { Loaded } from '../source/load-source.ts';
import { joinRejected } from '../source/rejected.ts';
import { unreadable } from '../source/unreadable.ts';
import { mustFit } from './fit-files.ts';
import { inspectFiles } from './inspect-files.ts';
import { loadAlike, type TablePlan, type Workshop } from './load-files.ts';
import { demandTableNames, OWN_NAME } from './other-tables.ts';
import { readingInPlace } from './read-in-place.ts';
import type { Table, TableFile, TableOptions } from './table.ts';
import { uniteFiles } from './unite-files.ts';
import { windowCondition } from './window-condition.ts';

/** The engine and where it may work. */
export interface Engine {
  readonly duckdb: DuckDb;
  readonly settings: DataOptions;
}

/** See `Data.openTable`. Every file must have the same column names, in any order; the first file's order counts. */
export async function openTable(engine: Engine, paths: readonly string[], options: TableOptions = {}): Promise<Table> {
  const plans = await planTables(paths, options);
  const files = plans.flatMap(({ sources }) => sources.map(({ path }) => path));
  const scratch = await openScratch(engine.settings.temp);
  const readable = [...files, ...files.map((_, index) => scratch.copy(index))];
  const database = await openDatabase(engine.duckdb, readable, engine.settings);
  try {
    const inPlace = plans.flatMap(({ sources }) => sources.filter(({ kind }) => kind === 'parquet'));
    const connection = readingInPlace(
      database.connection,
      inPlace.map(({ path }) => path),
      options.what ?? 'the data',
    );
    const workshop = { duckdb: engine.duckdb, connection, scratch };
    const [own, ...others] = await makeTables(workshop, plans, options.alike ?? []);
    return { ...own![1], others: new Map(others), close: database.close };
  } catch (thrown) {
    database.close();
    throw unreadable(paths[0] ?? '', options.what ?? 'the data', thrown);
  } finally {
    await scratch.remove();
  }
}

/** In the order of the plans. */
async function makeTables(
  workshop: Workshop,
  plans: readonly TablePlan[],
  alike: readonly string[],
): Promise<readonly (readonly [string, Table])[]> {
  const together = plans.filter(({ name }) => name === OWN_NAME || alike.includes(name));
  const groups = [together, ...plans.filter((plan) => !together.includes(plan)).map((plan) => [plan])];
  const loaded = new Map<TablePlan, readonly Loaded[]>();
  for (const group of groups) {
    const files = await loadAlike(workshop, group);
    for (const [index, plan] of group.entries()) loaded.set(plan, files[index]!);
  }
  const tables: (readonly [string, Table])[] = [];
  for (const plan of plans) {
    const table = await assemble(workshop.connection, plan, loaded.get(plan)!);
    tables.push([plan.name, { ...table, close: () => undefined }]);
  }
  return tables;
}

async function planTables(paths: readonly string[], options: TableOptions): Promise<readonly TablePlan[]> {
  const { others = {}, alike = [], ...own } = options;
  demandTableNames(Object.keys(others));
  const asked: readonly (readonly [string, readonly string[], TableOptions])[] = [
    [OWN_NAME, paths, own],
    ...Object.entries(others).map(([name, files]) => [name, files, optionsOf(name, alike, own)] as const),
  ];
  const plans: TablePlan[] = [];
  let firstCopy = 0;
  for (const [name, files, tableOptions] of asked) {
    plans.push({ name, sources: await inspectFiles(files, tableOptions), options: tableOptions, firstCopy });
    firstCopy += files.length;
  }
  return plans;
}

/** A table that holds the same columns is read as this one is; every row of it must be readable. */
function optionsOf(name: string, alike: readonly string[], own: TableOptions): TableOptions {
  const what = `the table "${name}"`;
  const { window: _, badRows: __, ...reading } = own;
  return alike.includes(name) ? { ...reading, what } : { what };
}

async function assemble(
  connection: DuckDBConnection,
  plan: TablePlan,
  loaded: readonly Loaded[],
): Promise<Omit<Table, 'close'>> {
  const [first, ...rest] = loaded;
  demandNarrow(first!.columns.length, first!.source.path);
  for (const other of rest) mustFit(first!, other);
  const files = await filesOf(connection, loaded);
  const window = windowCondition(first!.columns, plan.options);
  const united = await uniteFiles(connection, loaded, { into: `plumbline:${plan.name}`, window });
  const names = united.columns.map(({ name }) => quoteName(name)).join(', ');
  await connection.run(`CREATE VIEW ${quoteName(plan.name)} AS SELECT ${names} FROM ${united.relation}`);
  return {
    ...united,
    connection,
    files,
    rows: await countRows(connection, united.relation),
    paths: plan.sources.map(({ path }) => path),
    rejected: joinRejected(loaded.map(({ rejected }) => rejected)),
    others: new Map(),
  };
}

/** Rows are counted where a row of the table must be found in its file again: in what was copied into the engine. */
async function filesOf(connection: DuckDBConnection, loaded: readonly Loaded[]): Promise<readonly TableFile[]> {
  const files: TableFile[] = [];
  const inPlace = loaded.every(({ table }) => table === null);
  for (const { source, dialect, skipped, relation } of loaded)
    files.push({ source, dialect, skipped, rows: inPlace ? null : await countRows(connection, relation) });
  return files;
}

async function countRows(connection: DuckDBConnection, relation: string): Promise<number> {
  const counted = await connection.runAndReadAll(`SELECT count(*)::DOUBLE FROM ${relation}`);
  return Number(counted.value(0, 0));
}
