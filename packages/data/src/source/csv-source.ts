import type { DuckDBConnection } from '@duckdb/node-api';
import { PlumblineError } from '@plumbline/core';
import { quoteList, quoteName, quoteText } from '../engine/sql.ts';
import type { TableOptions } from '../table/table.ts';
import { csvDialect } from './csv-dialect.ts';
import { demandNarrow } from './demand-narrow.ts';
import type { Source } from './source-kind.ts';

/**
 * Reads a CSV or TSV file into a new table. The first line names the columns; types are those that every row fits, so one bad field makes
 * a column text instead of breaking the read: the rules judge it. Ragged lines, bad quotes, other encodings than UTF-8 and two
 * columns of one name throw.
 */
export async function loadCsv(
  connection: DuckDBConnection,
  source: Source & { readonly into: string },
  options: TableOptions,
): Promise<void> {
  const { delimiter, fields } = csvDialect(source.head, source.kind === 'tsv' ? 'tsv' : 'csv');
  demandNarrow(fields, source.path);
  const read = (settings: string, header = true): string =>
    `read_csv([${quoteText(source.path)}], delim = ${quoteText(delimiter)}, header = ${header}, skip = 0, comment = '', quote = '"', escape = '"', ` +
    `strict_mode = true, null_padding = false, ignore_errors = false, hive_partitioning = false, compression = ${quoteText(source.compression)}, ` +
    `nullstr = ${quoteList([...new Set(['', ...(options.missingValues ?? [])])])}, ${settings})`;
  const allText = `auto_detect = false, columns = {${Array.from({ length: fields }, (_, index) => `'c${index}': 'VARCHAR'`).join(', ')}}`;
  try {
    const types = await textTypes(connection, read('sample_size = 1'), options.textColumns ?? []);
    await connection.run(`CREATE TABLE ${quoteName(source.into)} AS SELECT * FROM ${read(`sample_size = -1${types}`)}`);
  } catch (thrown) {
    // The type sniffer names no line. The same read with every type settled does.
    await connection.run(`SELECT count(*) FROM ${read(allText)}`);
    throw thrown;
  }
  await demandDistinctNames(connection, read(allText, false), source);
}

/** The engine would rename the second of two columns of one name, and rules would judge the first alone. */
async function demandDistinctNames(connection: DuckDBConnection, headless: string, source: Source): Promise<void> {
  const first = await connection.runAndReadAll(`SELECT * FROM ${headless} LIMIT 1`);
  const names = (first.getRows()[0] ?? []).map((name) => String(name ?? ''));
  const folded = names.map((name) => name.toLowerCase());
  const twice = names.find((name, at) => name !== '' && folded.indexOf(name.toLowerCase()) !== at);
  if (twice === undefined) return;
  throw new PlumblineError(
    'DATA_UNREADABLE',
    `Cannot read ${source.kind.toUpperCase()} columns: each must have a name of its own: "${twice}" stands twice in the first line`,
    'give every column a name of its own; upper and lower case count as one',
    { where: { file: source.path, line: 1 } },
  );
}

async function textTypes(connection: DuckDBConnection, relation: string, wanted: readonly string[]): Promise<string> {
  if (wanted.length === 0) return '';
  const described = await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${relation}`);
  const names = described.getColumns()[0]?.map(String) ?? [];
  const present = wanted.filter((name) => names.includes(name));
  return present.length === 0 ? '' : `, types = {${present.map((name) => `${quoteText(name)}: 'VARCHAR'`).join(', ')}}`;
}
