import type { Where } from '@plumbline/core';
import type { ColumnKind } from '../table/columns.ts';
import type { Demand, ImproperDemand } from './demand.ts';
import type { Predicate } from './predicate.ts';

/** What a breach does: `error` fails, `warning` warns, `info` is only told. */
export type Severity = 'error' | 'warning' | 'info';

/** One demand on a table, whatever language it was written in. Data only: how it is answered stands elsewhere. */
export interface Check {
  /** The finding's name, e.g. `column.age.range`; unique within its file. */
  readonly name: string;
  readonly demand: Demand | ImproperDemand;
  readonly severity: Severity;
  /**
   * What it says where there is nothing to judge (no row, or no value to measure): some tools hold that nothing broke, ours that nothing
   * was shown. `fail`: a measure that does not exist cannot lie where it must.
   */
  readonly vacuous: 'pass' | 'warn' | 'fail';
  /** The demand's columns must hold one of these; of any other kind it cannot be asked (`unanswered`). */
  readonly kinds?: readonly ColumnKind[];
  /** Only rows for which this holds are looked at at all. */
  readonly rows?: Predicate;
  /**
   * `skip`: where a column of the demand is absent, nothing is said: another check judges presence. `null`: an absent column is read as one
   * of nulls, as long as one of the demand's columns is there; where none is, nothing is said.
   */
  readonly whenAbsent?: 'skip' | 'null';
  /** `skip`: where a column of the demand holds nothing but nulls (NaN is something), nothing is said. */
  readonly whenEmpty?: 'skip';
  /**
   * `items`: where the demand's one column is a list (of lists …), every innermost item is looked at in the place of the row, and all counts
   * are of items; empty and missing lists have none. A column that is no list is looked at row by row.
   */
  readonly over?: 'items';
  readonly where?: Where;
  /** The author's words, put behind the sentence. */
  readonly note?: string;
}

/** The checks of one rule file, with what else the file says about reading and drift. */
export interface CheckFile {
  /** How people call it. */
  readonly name: string;
  readonly sha256: string;
  /** The language it is written in, as people say it. */
  readonly language: string;
  readonly checks: readonly Check[];
  readonly reading?: Reading;
  /** Columns whose values are never shown, even where showing is allowed. */
  readonly hidden?: readonly string[];
  /** What the file says and its language means for people only: it is told, not judged. */
  readonly unchecked?: readonly Unchecked[];
}

/** How text must be read for the checks to mean what their author meant; by the names of `TableOptions`. */
export interface Reading {
  /** Fields that mean "no value" in every column. */
  readonly missingValues?: readonly string[];
  readonly textColumns?: readonly string[];
  /** False: an empty field is empty text. True unless told. */
  readonly emptyIsMissing?: boolean;
  /** How CSV and TSV tell fields apart, each one ASCII character. */
  readonly csv?: { readonly delimiter?: string; readonly quote?: string; readonly escape?: string };
  /** A label of the WHATWG Encoding Standard. */
  readonly encoding?: string;
}

/** A statement that is documentation. */
export interface Unchecked {
  readonly what: string;
  readonly where?: Where;
}
