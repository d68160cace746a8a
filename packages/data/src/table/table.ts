import type { DuckDBConnection } from '@duckdb/node-api';
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
  /** CSV and TSV only: fields that mean "no value"; an empty field always does. */
  readonly missingValues?: readonly string[];
  /** CSV and TSV only: columns whose fields stay text, whatever they look like. */
  readonly textColumns?: readonly string[];
  /** Rows whose time lies in [from, to): ISO 8601. Throws `DATA_COLUMN_MISSING` or `DATA_INVALID` (not a time). */
  readonly window?: { readonly column: string; readonly from: string; readonly to: string };
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
  readonly close: () => void;
}
