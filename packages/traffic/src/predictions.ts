import type { Json } from '@plumbline/core';

/** What a model said to one request: one value a row, whatever protocol carried it. Never empty. */
export interface Predictions {
  /** The outputs' names: lanes that answer with different outputs break the contract, whatever the values. */
  readonly contract: string;
  /** A label, a number, a list of scores, or an object of several outputs. */
  readonly rows: readonly Json[];
}

/** Predictions, or null where nothing is said: no row, or nothing but null (as NaN is read). */
export function predictionsOf(contract: string, rows: readonly Json[]): Predictions | null {
  return rows.some((row) => !isNothing(row)) ? { contract, rows } : null;
}

function isNothing(value: Json): boolean {
  return value === null || (Array.isArray(value) && value.every(isNothing));
}
