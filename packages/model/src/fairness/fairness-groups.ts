import { PlumblineError } from '@plumbline/core';
import { rowsOfSelector } from '../slices/rows-of-selector.ts';
import type { SliceColumn } from '../slices/slice-column.ts';
import type { FairnessMeasure } from './fairness-measure.ts';

/** Groups that are compared pair by pair. */
const GROUPS_MAX = 50;

/** The rows of a sample as groups. */
export interface FairnessGroups {
  readonly names: readonly string[];
  /** Group of each row, −1 for none. */
  readonly codes: Int32Array;
}

/** Throws `DATA_COLUMN_MISSING` or `DATA_INVALID`: see `rowsOfSelector`; at most 50 groups. */
export function fairnessGroups(
  { groups: selector, text }: FairnessMeasure,
  columns: readonly SliceColumn[],
  rows: number,
): FairnessGroups {
  const slices = rowsOfSelector(selector, columns, rows);
  if (slices.length > GROUPS_MAX) {
    throw new PlumblineError(
      'DATA_INVALID',
      `Cannot compare the groups of ${text}: there must be at most ${GROUPS_MAX}: there are ${slices.length}`,
      'compare fewer groups, e.g. by ranges or by "in {…}"',
    );
  }
  const codes = new Int32Array(rows).fill(-1);
  for (const [code, slice] of slices.entries()) for (const row of slice.rows) codes[row] = code;
  return { names: slices.map(({ name }) => name), codes };
}
