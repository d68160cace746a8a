import type { TableColumn } from '../table/table.ts';
import type { MeasureKind } from './column-measures.ts';
import type { NonFinite } from './non-finite.ts';
import type { AgainstCategories, FrequentValues } from './profile.ts';
import type { ScanAnswer } from './scan-measures.ts';
import type { ValueCount } from './value-counts.ts';

/** One measure of a column as the scan counted it: in cells of its own, then in the reference's where there is one. */
export interface ScannedMeasure {
  readonly own: readonly number[];
  readonly answer: ScanAnswer;
}

/** All that was counted of a column: all its values where they are few, else what the scan says of each measure. */
export interface CountedColumn {
  readonly column: TableColumn;
  /** What distinct sketches of it are made of: engine, version and type. */
  readonly hash: string;
  /** Non-null values. */
  readonly present: number;
  readonly values: readonly ValueCount[] | null;
  readonly scanned: ReadonlyMap<MeasureKind, ScannedMeasure>;
  readonly nonFinite: NonFinite;
  readonly frequent: FrequentValues | null;
  /** Rows of the reference's categories, or of its frequent values, where the column's own values are too many to be known. */
  readonly againstCategories: AgainstCategories | null;
  readonly againstFrequent: AgainstCategories | null;
}
