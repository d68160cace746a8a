import type { DuckDBConnection } from '@duckdb/node-api';
import type { DuckDb } from '../engine/duckdb.ts';
import { quoteName, quoteText } from '../engine/sql.ts';
import { describe } from '../table/describe.ts';
import type { TableColumn, TableFile, TableOptions } from '../table/table.ts';
import { loadArrow } from './arrow/arrow-source.ts';
import { loadCsv } from './csv/csv-source.ts';
import { demandWhole } from './demand-whole.ts';
import { loadJson } from './json/json-source.ts';
import { NO_REJECTED, type Rejected } from './rejected.ts';
import type { Source } from './source-kind.ts';
import { unreadable } from './unreadable.ts';

/** One file inside the engine: a relation of its own. Parquet stays where it is and is read as often as asked. */
export interface Loaded extends Omit<TableFile, 'rows'> {
  /** SQL of the relation. */
  readonly relation: string;
  /** Was it copied into a table of the engine, of this name? */
  readonly table: string | null;
  /** SQL of the row's number in its file, from 1, or null where it is not known. */
  readonly row: string | null;
  readonly columns: readonly TableColumn[];
  readonly rejected: Rejected;
}

/** Where a file goes. */
export interface LoadPlace {
  readonly duckdb: DuckDb;
  readonly connection: DuckDBConnection;
  readonly into: string;
  /** A path for a copy, where the engine needs one: see `TextPlace`. */
  readonly copy: string;
}

/** Loads one file and says what columns it has. Throws `DATA_UNREADABLE`. */
export async function loadSource(place: LoadPlace, source: Source, options: TableOptions): Promise<Loaded> {
  try {
    if (source.kind === 'parquet') return await openParquet(place.connection, source);
    await demandWhole(source, options.what ?? 'the data');
    const found = await loadInto(place, source, options);
    const relation = quoteName(place.into);
    const columns = await describe(place.connection, relation);
    return { ...PLAIN, ...found, source, relation, table: place.into, row: 'rowid + 1', columns };
  } catch (thrown) {
    throw unreadable(source.path, options.what ?? 'the data', thrown);
  }
}

const PLAIN = { dialect: null, skipped: [], rejected: NO_REJECTED } as const;

async function loadInto(place: LoadPlace, source: Source, options: TableOptions): Promise<Partial<Loaded>> {
  switch (source.kind) {
    case 'csv':
    case 'tsv':
      return loadCsv(place, source, options);
    case 'json':
    case 'jsonl':
      return loadJson(place, source, options);
    default:
      await loadArrow(place.duckdb, place.connection, { ...source, into: place.into });
      return {};
  }
}

const ROW_NUMBER = 'file_row_number';

async function openParquet(connection: DuckDBConnection, source: Source): Promise<Loaded> {
  const read = (settings: string): string =>
    `read_parquet([${quoteText(source.path)}], hive_partitioning = false${settings})`;
  const columns = await describe(connection, read(''));
  const loaded = { ...PLAIN, source, table: null, columns };
  // A column of that very name would clash: then rows are not numbered.
  if (columns.some(({ name }) => name.toLowerCase() === ROW_NUMBER))
    return { ...loaded, relation: read(''), row: null };
  return { ...loaded, relation: read(', file_row_number = true'), row: `${ROW_NUMBER} + 1` };
}
