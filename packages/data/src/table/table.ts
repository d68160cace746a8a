import type { DuckDBConnection } from '@duckdb/node-api';
import type { CsvDialect } from '../source/csv/csv-dialect.ts';
import type { CsvMarks } from '../source/csv/csv-scan.ts';
import type { Rejected } from '../source/rejected.ts';
import type { Source } from '../source/source-kind.ts';
import type { ColumnKind } from './columns.ts';

/** A column as the engine sees it. */
export interface TableColumn {
  readonly name: string;
  readonly kind: ColumnKind;
  /** DuckDB's name of the type, e.g. `BIGINT`. */
  readonly type: string;
  /** SQL of its value where that is not the column itself: text read as another kind, null where it cannot be. */
  readonly value?: string;
}

/** How a table is read. */
export interface TableOptions {
  /** For reports, e.g. `the reference`; `the data` unless told. */
  readonly what?: string;
  /** CSV and TSV only: fields that mean "no value", besides the empty one. */
  readonly missingValues?: readonly string[];
  /** CSV and TSV only: does an empty field mean "no value"? Default true; else it is empty text, and its column is text. */
  readonly emptyIsMissing?: boolean;
  /** CSV and TSV only: columns whose fields stay text, whatever they look like. */
  readonly textColumns?: readonly string[];
  /** Rows whose time lies in [from, to): ISO 8601. Throws `DATA_COLUMN_MISSING` or `DATA_INVALID` (not a time). */
  readonly window?: { readonly column: string; readonly from: string; readonly to: string };
  /**
   * Rows of CSV, TSV and JSON lines that cannot be read: `refuse` (the default) throws `DATA_UNREADABLE` with the line of the first;
   * `set-aside` leaves them out and tells them in `Table.rejected`. Only who reports them may set them aside.
   */
  readonly badRows?: 'refuse' | 'set-aside';
  /** How CSV and TSV tell fields apart, where it is not to be found out. */
  readonly csv?: Partial<CsvMarks>;
  /** How text is written, where it is neither UTF-8 nor marked: a label of the WHATWG Encoding Standard. */
  readonly encoding?: string;
  /** Do folders named `key=value` right above the files give columns? Default true. */
  readonly partitions?: boolean;
  /**
   * Further tables by name, each of one or more absolute paths, for the same engine: rules and SQL name them. Names match
   * `[a-z_][a-z0-9_]*`; `data` means the table itself. Their bad rows are always refused.
   */
  readonly others?: Readonly<Record<string, readonly string[]>>;
  /** Those of the others that hold the same columns (splits of one table): they are read as this one is, with the same types. */
  readonly alike?: readonly string[];
}

/** One file of a table with what is needed to find a row in it again. */
export interface TableFile {
  readonly source: Source;
  /** Rows that it gave; null where they were not counted, since the engine reads it in place. */
  readonly rows: number | null;
  /** CSV and TSV only. */
  readonly dialect: CsvDialect | null;
  /** JSON lines only: places of the values that were set aside, among all from 0, ascending. */
  readonly skipped: readonly number[];
}

/** One or more files as one relation of a locked-down DuckDB. Close it when done: it holds memory and temporary files. */
export interface Table {
  readonly connection: DuckDBConnection;
  /** The relation in SQL: a quoted name. */
  readonly relation: string;
  /** SQL of a row's number counted from 1 in file order, or null where it is not known. */
  readonly rowNumber: string | null;
  /** SQL of a whole number that is settled for each row and spread evenly, for taking every k-th row; null where there is none. */
  readonly everyRow: string | null;
  readonly columns: readonly TableColumn[];
  readonly rows: number;
  /** Absolute paths, as read. */
  readonly paths: readonly string[];
  /** In the order of `paths`. */
  readonly files: readonly TableFile[];
  /** Rows of the files that are no rows of the table, since they cannot be read. */
  readonly rejected: Rejected;
  /** Further tables of the run by name; SQL may call them so, and this one `data`. Closed with this one. */
  readonly others: ReadonlyMap<string, Table>;
  readonly close: () => void;
}
