import type { Json, JsonObject } from '@plumbline/core';
import type { BreakingRow } from '../checks/check-result.ts';
import type { ResultFormat } from './result-format.ts';

/** The breaking rows of a result with what their demand looked at. */
export interface BrokenRows {
  readonly columns: readonly string[];
  readonly rows: readonly BreakingRow[];
}

/** A row's value: itself for one column, a pair for two, an object for a list of columns. */
export function shownValue(columns: readonly string[], { values }: BreakingRow, isPair: boolean): Json {
  if (columns.length === 1) return values[0] ?? null;
  return isPair ? values : Object.fromEntries(columns.map((column, place) => [column, values[place] ?? null]));
}

/** Which rows they are: by the columns asked for, or by their numbers from 0, as pandas has them. Null where neither is known. */
export function indexOf({ columns, rows }: BrokenRows, { indexColumns }: ResultFormat): readonly Json[] | null {
  if (indexColumns.length > 0) return rows.map((row) => named(columns, row, indexColumns));
  const numbers = rows.flatMap(({ row }) => (row === null ? [] : [row - 1]));
  return numbers.length === rows.length ? numbers : null;
}

function named(columns: readonly string[], row: BreakingRow, indexColumns: readonly string[]): JsonObject {
  const own = columns.map((column, place): [string, Json] => [column, row.values[place] ?? null]);
  const asked = indexColumns.map((column): [string, Json] => [column, row.also?.[column] ?? null]);
  return Object.fromEntries([...own, ...asked]);
}

/** The rows in pandas' notation, for looking them up. */
export function indexQuery({ rows }: BrokenRows): string | null {
  const numbers = rows.flatMap(({ row }) => (row === null ? [] : [row - 1]));
  return numbers.length === rows.length ? `df.filter(items=[${numbers.join(', ')}], axis=0)` : null;
}

/** The most frequent values with their counts, the most frequent first, then by value. */
export function countsOf(values: readonly Json[], most: number): readonly JsonObject[] {
  const counts = new Map<string, { readonly value: Json; count: number }>();
  for (const value of values) {
    const key = JSON.stringify(value);
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { value, count: 1 });
    else known.count += 1;
  }
  const frequent = [...counts.values()].sort((a, b) => b.count - a.count).slice(0, most);
  return frequent
    .sort((a, b) => b.count - a.count || inOrder(a.value, b.value))
    .map(({ value, count }) => ({ value, count }));
}

function inOrder(a: Json, b: Json): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [left, right] = [a, b].map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
  return left! < right! ? -1 : 1;
}
