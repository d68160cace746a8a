import type { DuckDBConnection } from '@duckdb/node-api';
import type { DuckDb } from '../engine/duckdb.ts';
import { quoteName, quoteText } from '../engine/sql.ts';
import { columnKind } from '../table/column-kind.ts';
import type { TableColumn, TableOptions } from '../table/table.ts';
import { loadArrow } from './arrow-source.ts';
import { loadCsv } from './csv-source.ts';
import { demandWhole } from './demand-whole.ts';
import { loadJson } from './json-source.ts';
import type { Source } from './source-kind.ts';
import { unreadable } from './unreadable.ts';

/** One file inside the engine: a relation of its own. Parquet stays where it is and is read as often as asked. */
export interface Loaded {
  readonly source: Source;
  /** SQL of the relation. */
  readonly relation: string;
  /** SQL of the row's number in its file, from 1, or null where it is not known. */
  readonly row: string | null;
  readonly columns: readonly TableColumn[];
}

/** Where a file goes. */
export interface LoadPlace {
  readonly duckdb: DuckDb;
  readonly connection: DuckDBConnection;
  readonly into: string;
}

/** Loads one file and says what columns it has. Throws `DATA_UNREADABLE`. */
export async function loadSource(place: LoadPlace, source: Source, options: TableOptions): Promise<Loaded> {
  const { connection, into } = place;
  try {
    if (source.kind === 'parquet') return await openParquet(connection, source);
    await demandWhole(source, options.what ?? 'the data');
    if (source.kind === 'csv' || source.kind === 'tsv') await loadCsv(connection, { ...source, into }, options);
    if (source.kind === 'json' || source.kind === 'jsonl') await loadJson(connection, { ...source, into });
    if (source.kind === 'arrow') await loadArrow(place.duckdb, connection, { ...source, into });
    const relation = quoteName(into);
    return { source, relation, row: 'rowid + 1', columns: await describe(connection, relation) };
  } catch (thrown) {
    throw unreadable(source.path, options.what ?? 'the data', thrown);
  }
}

const ROW_NUMBER = 'file_row_number';

async function openParquet(connection: DuckDBConnection, source: Source): Promise<Loaded> {
  const read = (settings: string): string =>
    `read_parquet([${quoteText(source.path)}], hive_partitioning = false${settings})`;
  const columns = await describe(connection, read(''));
  // A column of that very name would clash: then rows are not numbered.
  if (columns.some(({ name }) => name.toLowerCase() === ROW_NUMBER))
    return { source, relation: read(''), row: null, columns };
  return { source, relation: read(', file_row_number = true'), row: `${ROW_NUMBER} + 1`, columns };
}

/** Names and kinds of a relation's columns, in order. */
export async function describe(connection: DuckDBConnection, relation: string): Promise<readonly TableColumn[]> {
  const described = await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${relation}`);
  return described.getRows().map(([name, type]) => ({
    name: String(name),
    type: String(type),
    kind: columnKind(String(type)),
  }));
}
