import { messageOf } from '@plumbline/core';
import { quoteName } from '../../engine/sql.ts';
import type { TableOptions } from '../../table/table.ts';
import { demandNarrow } from '../demand-narrow.ts';
import { NO_REJECTED, type Rejected, rejectedError } from '../rejected.ts';
import type { Compression, Source } from '../source-kind.ts';
import type { TextPlace } from '../text-place.ts';
import { cleanCsv } from './csv-clean.ts';
import { type CsvDialect, csvDialect } from './csv-dialect.ts';
import { readCsvHeader } from './csv-header.ts';
import { csvRows } from './csv-rows.ts';

/** A file that became a table. */
export interface LoadedCsv {
  readonly dialect: CsvDialect;
  readonly rejected: Rejected;
}

/**
 * Reads a CSV or TSV file into a new table. The first line names the columns; types are those that every row fits, so one bad field makes
 * a column text instead of breaking the read: the rules judge it. The engine reads the file itself where all of it is well-formed UTF-8; else
 * a clean copy of it. Rows that cannot be read throw `DATA_UNREADABLE` with the exact line of the first, unless they are to be set aside.
 */
export async function loadCsv(place: TextPlace, source: Source, options: TableOptions): Promise<LoadedCsv> {
  const marks = csvDialect(source.head, source.kind === 'tsv' ? 'tsv' : 'csv', options.csv);
  const { names, line } = await readCsvHeader(source, marks);
  const dialect = { ...marks, fields: names.length };
  demandNarrow(dialect.fields, source.path);
  const reader: Reader = { place, dialect, options, names };
  // Blank lines before the header and in a single column mean different things to the engine from one file to the next.
  const isPlain = source.encoding === 'utf-8' && line === 1 && dialect.fields > 1;
  if (isPlain && (await canRead(reader, source))) return { dialect, rejected: NO_REJECTED };
  const { rows, rejected } = await cleanCsv(source, dialect, place.copy);
  const [first] = rejected.rows;
  if (first !== undefined && options.badRows !== 'set-aside') throw rejectedError(first, options.what ?? 'the data');
  await read(reader, place.copy, 'none');
  await demandRows(place, rows);
  return { dialect, rejected };
}

interface Reader {
  readonly place: TextPlace;
  readonly dialect: CsvDialect;
  readonly options: TableOptions;
  readonly names: readonly string[];
}

async function canRead(reader: Reader, { path, compression }: Source): Promise<boolean> {
  try {
    await read(reader, path, compression);
    return true;
  } catch (thrown) {
    if (/Out of Memory|failed to allocate/i.test(messageOf(thrown))) throw thrown;
    return false;
  }
}

async function read({ place, ...reader }: Reader, path: string, compression: Compression): Promise<void> {
  const rows = csvRows({ ...reader, path, compression });
  await place.connection.run(`CREATE OR REPLACE TABLE ${quoteName(place.into)} AS SELECT * FROM ${rows}`);
}

/** The copy holds these rows and no other: where the engine sees it otherwise nothing may be judged. */
async function demandRows({ connection, into }: TextPlace, rows: number): Promise<void> {
  const counted = await connection.runAndReadAll(`SELECT count(*)::DOUBLE FROM ${quoteName(into)}`);
  if (Number(counted.value(0, 0)) !== rows) throw new Error(`${rows} rows were expected`);
}
