import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { PlumblineError } from '@plumbline/core';
import { type Database, openDatabase } from '../engine/database.ts';
import type { DataOptions, DuckDb } from '../engine/duckdb.ts';
import { quoteName, quoteText } from '../engine/sql.ts';
import { demandNarrow } from '../source/demand-narrow.ts';
import { describe, type Loaded, loadSource } from '../source/load-source.ts';
import { inspectSource, type Source } from '../source/source-kind.ts';
import { unreadable } from '../source/unreadable.ts';
import { columnMissing } from './columns.ts';
import type { Table, TableOptions } from './table.ts';

/** The engine and where it may work. */
export interface Engine {
  readonly duckdb: DuckDb;
  readonly settings: DataOptions;
}

const RELATION = 'plumbline';
/** A name no file has: a tab cannot be typed by accident, and a clash is an error of the engine, not a wrong answer. */
const ROW = '\tplumbline row';

/** See `Data.openTable`. Every file must have the same column names, in any order; the first file's order counts. */
export async function openTable(engine: Engine, paths: readonly string[], options: TableOptions = {}): Promise<Table> {
  const sources = await inspectAll(paths, options.what ?? 'the data');
  const database = await openDatabase(engine.duckdb, paths, engine.settings);
  try {
    return await assemble(database, sources, { ...options, duckdb: engine.duckdb });
  } catch (thrown) {
    database.close();
    throw unreadable(paths[0] ?? '', options.what ?? 'the data', thrown);
  }
}

async function inspectAll(paths: readonly string[], what: string): Promise<readonly Source[]> {
  if (paths.length === 0) throw missing(what, 'no file is given');
  const sources: Source[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => null);
    if (found === null || !found.isFile())
      throw missing(what, `"${path}" ${found === null ? 'does not exist' : 'is not a file'}`);
    if (found.size === 0) throw emptyFile(what, path);
    const source = await inspectSource(path);
    if (source.isBlank) throw emptyFile(what, path);
    sources.push(source);
  }
  return sources;
}

async function assemble(
  { connection, close }: Database,
  sources: readonly Source[],
  options: TableOptions & { readonly duckdb: DuckDb },
): Promise<Table> {
  const loaded: Loaded[] = [];
  for (const [index, source] of sources.entries()) {
    loaded.push(await loadSource({ duckdb: options.duckdb, connection, into: `file${index}` }, source, options));
  }
  const first = loaded[0]!;
  demandNarrow(first.columns.length, first.source.path);
  for (const other of loaded.slice(1)) mustFit(first, other);
  const placed = await unite(connection, loaded, windowCondition(first, options));
  const counted = await connection.runAndReadAll(`SELECT count(*)::DOUBLE FROM ${placed.relation}`);
  return { ...placed, connection, rows: Number(counted.value(0, 0)), paths: sources.map(({ path }) => path), close };
}

/** One file, unfiltered, already is the relation; Parquet is never copied; everything else becomes one table in file order. */
async function unite(
  connection: DuckDBConnection,
  loaded: readonly Loaded[],
  window: string,
): Promise<Pick<Table, 'relation' | 'rowNumber' | 'everyRow' | 'columns'>> {
  const { relation: only, row, columns } = loaded[0]!;
  if (loaded.length === 1 && window === '') return { relation: only, rowNumber: row, everyRow: row, columns };
  const inPlace = loaded.every(({ source }) => source.kind === 'parquet') && loaded.every((file) => file.row !== null);
  const names = columns.map(({ name }) => quoteName(name)).join(', ');
  const selects = loaded.map(
    (file) => `SELECT ${names}${inPlace ? `, ${file.row} AS ${quoteName(ROW)}` : ''} FROM ${file.relation}`,
  );
  const relation = quoteName(RELATION);
  await connection.run(
    `CREATE ${inPlace ? 'VIEW' : 'TABLE'} ${relation} AS SELECT * FROM (${selects.join(' UNION ALL ')})${window}`,
  );
  if (!inPlace)
    for (const [index] of loaded.entries()) await connection.run(`DROP TABLE IF EXISTS ${quoteName(`file${index}`)}`);
  const described = await describe(connection, `(SELECT ${names} FROM ${relation})`);
  const whole = window === '' && !inPlace;
  return {
    relation,
    rowNumber: whole ? 'rowid + 1' : null,
    everyRow: inPlace ? quoteName(ROW) : 'rowid + 1',
    columns: described,
  };
}

/** In Parquet and Arrow types are stated; in text they are only guessed, and the engine finds the one that fits all. */
function mustFit(first: Loaded, other: Loaded): void {
  const names = new Map(first.columns.map((column) => [column.name, column]));
  const missingHere = first.columns.filter(({ name }) => !other.columns.some((column) => column.name === name));
  const extra = other.columns.filter(({ name }) => !names.has(name));
  const stated = [first, other].every(({ source }) => source.kind === 'parquet' || source.kind === 'arrow');
  const clash = other.columns.filter(
    ({ name, kind }) => stated && names.has(name) && !sameKind(names.get(name)!.kind, kind),
  );
  const problems = [
    ...missingHere.map(({ name }) => `"${name}" is absent`),
    ...extra.map(({ name }) => `"${name}" is added`),
    ...clash.map(({ name, kind }) => `"${name}" is ${kind} instead of ${names.get(name)!.kind}`),
  ];
  if (problems.length === 0) return;
  throw new PlumblineError(
    'DATA_MISMATCH',
    `Cannot read several files as one table: "${basename(other.source.path)}" must have the columns of ` +
      `"${basename(first.source.path)}": ${problems.join('; ')}`,
    'give files of one table, or validate them one by one',
  );
}

function sameKind(a: string, b: string): boolean {
  const numeric = ['integer', 'number'];
  return a === b || (numeric.includes(a) && numeric.includes(b));
}

function windowCondition({ columns }: Loaded, { window, what }: TableOptions): string {
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

function missing(what: string, reason: string): PlumblineError {
  return new PlumblineError(
    'DATA_MISSING',
    `Cannot read ${what}: it must be an existing file: ${reason}`,
    'correct the path',
  );
}

function emptyFile(what: string, path: string): PlumblineError {
  return new PlumblineError(
    'DATA_EMPTY',
    `Cannot read ${what}: "${basename(path)}" must name its columns: it is empty`,
    'write at least the column names, or leave the file out',
    { where: { file: path } },
  );
}
