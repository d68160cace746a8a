import type { Json, JsonObject } from '@plumbline/core';
import type { Check } from './check.ts';

/** How a row demand was met. Counts are exact. */
export interface RowCounts {
  /** Rows looked at: all, or those of the check's condition. */
  readonly elements: number;
  /** Of them, not judged, since a value is missing. */
  readonly missing: number;
  /** Of the judged ones, those that break the demand. */
  readonly breaking: number;
  /** Number of the first breaking row in file order, from 1; null where not known or none. */
  readonly firstRow: number | null;
}

/** Values of breaking rows: present only where showing values is allowed. */
export interface BreakingRow {
  /** From 1; null where not known. */
  readonly row: number | null;
  /** One a column of the demand, in its order. */
  readonly values: readonly Json[];
  /** Values of the columns the demand asks for besides, by name. */
  readonly also?: JsonObject;
}

/**
 * Why a check could not be judged: a `column` is absent; its values are of another `type`; `shards` were judged one by one and cannot tell
 * together; there is no `reference`; the author's `query` failed on this table; another `table` of the run is absent; the demand is `improper`.
 */
export type Unanswered = 'column' | 'type' | 'shards' | 'reference' | 'query' | 'table' | 'improper';

/** What a table says to one check. */
export interface CheckResult {
  readonly check: Check;
  /** `vacuous`: there was no row to judge. `unanswered`: it could not be judged; `problem` says why. */
  readonly answer: 'holds' | 'broken' | 'vacuous' | 'unanswered';
  readonly counts?: RowCounts;
  /** What was measured: a number, a set, quantiles, a list of columns. Values of the data only where showing is allowed. */
  readonly observed?: Json;
  /** Numbers behind it. No values of the data unless showing is allowed. */
  readonly details?: JsonObject;
  /** Where showing is allowed: breaking rows in file order, up to the limit asked for. */
  readonly breaking?: readonly BreakingRow[];
  readonly problem?: string;
  /** With `unanswered` only. */
  readonly reason?: Unanswered;
}
