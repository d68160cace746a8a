import { quoteList, quoteText } from '../../engine/sql.ts';
import type { TableOptions } from '../../table/table.ts';
import type { Compression } from '../source-kind.ts';
import type { CsvDialect } from './csv-dialect.ts';

/** Well-formed CSV that the engine can read, and how. */
export interface CsvText {
  readonly path: string;
  readonly compression: Compression;
  readonly dialect: CsvDialect;
  /** Of the columns. */
  readonly names: readonly string[];
  readonly options: TableOptions;
}

/** No field holds it: the engine wants at least one word for "no value". */
const NEVER = '\u0001plumbline\u0001';

/** SQL of the rows of a CSV text. Types are those that every row fits. */
export function csvRows({ path, compression, dialect, names, options }: CsvText): string {
  const { delimiter, quote, escape: escaping } = dialect;
  const isText = names.filter((name) => options.textColumns?.includes(name) === true);
  const types =
    isText.length === 0 ? '' : `, types = {${isText.map((name) => `${quoteText(name)}: 'VARCHAR'`).join(', ')}}`;
  const words = [...(options.emptyIsMissing === false ? [] : ['']), ...(options.missingValues ?? [])];
  const missing = quoteList(words.length === 0 ? [NEVER] : [...new Set(words)]);
  return (
    `read_csv([${quoteText(path)}], delim = ${quoteText(delimiter)}, quote = ${quoteText(quote)}, escape = ${quoteText(escaping)}, ` +
    "header = true, skip = 0, comment = '', strict_mode = true, null_padding = false, ignore_errors = false, hive_partitioning = false, " +
    `compression = ${quoteText(compression)}, nullstr = ${missing}, sample_size = -1${types})`
  );
}
