import type { ColumnKind, Data, TableOptions } from '@plumbline/data';
import type { Digests } from './subjects.ts';

/** How data is read, for what it is compared with too. */
export interface Reading {
  readonly data: Data;
  readonly options: TableOptions;
  /** The data's own files, absolute: `base` means these as they were. */
  readonly paths: readonly string[];
  /** Of the data's own files. */
  readonly digests: Digests;
  /** What text columns are meant to hold. */
  readonly kinds: ReadonlyMap<string, ColumnKind>;
}
