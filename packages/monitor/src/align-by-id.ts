import { PlumblineError } from '@plumbline/core';
import type { Outcome } from './losses.ts';

/** Values of another table and the ids of both, null where either has none and row order joins. */
export interface Alignment {
  readonly rows: number;
  readonly ids: readonly Outcome[] | null;
  readonly otherIds: readonly Outcome[] | null;
  readonly values: readonly Outcome[];
  /** For the error. */
  readonly what: string;
}

/**
 * Another table's values in the order of this table's rows: by id where both have one (null where an id is not there), else by row order.
 * Throws `DATA_MISMATCH` where row counts differ without ids, or an id is there twice.
 */
export function alignById({ rows, ids, otherIds, values, what }: Alignment): readonly Outcome[] {
  if (ids === null || otherIds === null) {
    if (values.length === rows) return values;
    throw mismatch(
      `without ids ${what} must have a row for each of the window's ${rows} rows: it has ${values.length}`,
    );
  }
  const found = new Map<string, Outcome>();
  for (const [row, id] of otherIds.entries()) {
    if (id === null) continue;
    if (found.has(String(id))) throw mismatch(`an id must be in ${what} once: one is there twice`);
    found.set(String(id), values[row] ?? null);
  }
  return ids.map((id) => (id === null ? null : (found.get(String(id)) ?? null)));
}

function mismatch(reason: string): PlumblineError {
  return new PlumblineError(
    'DATA_MISMATCH',
    `Cannot join the predictions of two versions: ${reason}`,
    'give both tables an id column with one row for each id, or the same rows in the same order',
  );
}
