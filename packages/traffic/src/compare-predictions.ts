import { isJsonObject } from '@plumbline/boundary';
import type { Json } from '@plumbline/core';
import type { Predictions } from './predictions.ts';

/** How two answers to the same request differ. */
export interface Comparison {
  /** Share of rows that differ, in [0, 1]; 1 where the contract is broken. */
  readonly share: number;
  /** The outputs' names or the number of rows are not the same. */
  readonly contractBroken: boolean;
  /** Rows that differ, ascending; empty where the contract is broken. */
  readonly rows: readonly number[];
}

/** Compares row by row. Symmetric. `tolerance` as in `sameValue`. */
export function comparePredictions(a: Predictions, b: Predictions, tolerance: number): Comparison {
  if (a.contract !== b.contract || a.rows.length !== b.rows.length) return { share: 1, contractBroken: true, rows: [] };
  const rows = [...a.rows.keys()].filter((row) => !sameValue(a.rows[row] ?? null, b.rows[row] ?? null, tolerance));
  return { share: rows.length / a.rows.length, contractBroken: false, rows };
}

/**
 * Are two predictions the same? Numbers are when |a − b| ≤ tolerance·max(1, |a|, |b|); infinities only when identical;
 * lists and objects when every part is; everything else when equal, so that "1", 1 and true are three answers.
 */
export function sameValue(a: Json, b: Json, tolerance: number): boolean {
  if (typeof a === 'number' && typeof b === 'number') {
    return a === b || Math.abs(a - b) <= tolerance * finiteScale(a, b);
  }
  if (Array.isArray(a) && Array.isArray(b)) {
    const other: readonly Json[] = b;
    return a.length === b.length && a.every((item: Json, at) => sameValue(item, other[at] ?? null, tolerance));
  }
  if (isJsonObject(a) && isJsonObject(b)) {
    const keys = Object.keys(a);
    const isSame = (key: string): boolean =>
      Object.hasOwn(b, key) && sameValue(a[key] ?? null, b[key] ?? null, tolerance);
    return keys.length === Object.keys(b).length && keys.every(isSame);
  }
  return a === b;
}

function finiteScale(a: number, b: number): number {
  const scale = Math.max(1, Math.abs(a), Math.abs(b));
  return Number.isFinite(scale) ? scale : Number.NaN;
}
