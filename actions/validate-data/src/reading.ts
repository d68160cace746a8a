import type { ColumnKind, Data, TableOptions } from '@plumbline/data';

/** How data is read, for what it is compared with too. */
export interface Reading {
  readonly data: Data;
  readonly options: TableOptions;
  /** The data's own files, absolute: `base` means these as they were. */
  readonly paths: readonly string[];
  /** What text columns are meant to hold. */
  readonly kinds: ReadonlyMap<string, ColumnKind>;
}
