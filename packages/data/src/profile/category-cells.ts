import { quoteList } from '../engine/sql.ts';
import { engineValue } from '../table/read-as.ts';
import type { Table, TableColumn } from '../table/table.ts';
import type { AgainstCategories, CategoryCells, CategoryCount, FrequentValues } from './profile.ts';

/** A column with more distinct values is text. */
export const CATEGORIES_MAX = 500;
/** A longer value is no category. */
export const CATEGORY_CHARS_MAX = 256;
/** Nor are values categories of which more than half differ, beyond this many: they tell rows apart. */
const IDENTIFIER_VALUES_MIN = 50;
/** Text with more distinct values is not grouped: it would take memory, and few of them can be frequent. */
const GROUPED_VALUES_MAX = 100_000;
const NAMED_MAX = 500;
const SHARE_MIN = 1 / 1_000;
/** A value of fewer rows may be a single person's, whatever its share. */
const ROWS_MIN = 20;

/** Most frequent first, then by code point. */
export function byCount(a: CategoryCount, b: CategoryCount): number {
  return b.count - a.count || (a.key < b.key ? -1 : 1);
}

/** Are all the values of a column categories? Else it is text, of which only frequent values are kept. */
export function areCategories(values: readonly CategoryCount[]): boolean {
  const count = values.reduce((sum, value) => sum + value.count, 0);
  const identifies = values.length > IDENTIFIER_VALUES_MIN && values.length > count / 2;
  return !identifies && values.length <= CATEGORIES_MAX && values.every(({ key }) => key.length <= CATEGORY_CHARS_MAX);
}

/** Cells of all the categories there are. */
export function ownCategories(values: readonly CategoryCount[]): CategoryCells {
  const categories = values.filter(({ count }) => count > 0).sort(byCount);
  const count = categories.reduce((sum, category) => sum + category.count, 0);
  return { count, distinct: categories.length, categories, unseen: 0 };
}

/** Categories of several columns together. */
export function addUp(cells: readonly CategoryCells[]): CategoryCells {
  const counts = new Map<string, number>();
  for (const { categories } of cells)
    for (const { key, count } of categories) counts.set(key, (counts.get(key) ?? 0) + count);
  return ownCategories([...counts].map(([key, count]) => ({ key, count })));
}

/** Fewest rows at which a value of text is frequent. */
export function frequentFrom(present: number): number {
  return Math.max(ROWS_MIN, present * SHARE_MIN);
}

/** Splits all values there are, or all that are known, into the frequent ones and the rest. */
export function frequentOf(
  values: readonly CategoryCount[],
  { present, countError, unnamedMost }: { present: number; countError: number; unnamedMost: number },
): FrequentValues {
  const sorted = [...values].sort(byCount);
  const named = sorted
    .filter(({ key, count }) => count >= frequentFrom(present) && key.length <= CATEGORY_CHARS_MAX)
    .slice(0, NAMED_MAX);
  const names = new Set(named.map(({ key }) => key));
  const next = sorted.find(({ key }) => !names.has(key))?.count ?? 0;
  return {
    categories: named,
    others: present - named.reduce((sum, { count }) => sum + count, 0),
    countError: named.length === 0 ? 0 : countError,
    unnamedMost: Math.min(present, Math.max(unnamedMost, next + (next > 0 ? countError : 0))),
  };
}

/** Has a column of so many values, of which about so many are distinct, frequent ones worth looking for? Not an identifier. */
export function mayBeFrequent(present: number, distinctAbout: number): boolean {
  return distinctAbout <= GROUPED_VALUES_MAX && distinctAbout <= present / 2 && present >= ROWS_MIN;
}

/** The frequent values of text, exact. One scan of one column. */
export async function frequentValues(table: Table, column: TableColumn, present: number): Promise<FrequentValues> {
  const groups = `SELECT v, count(*)::DOUBLE AS n FROM ${textOf(table, column)} WHERE v IS NOT NULL GROUP BY v`;
  const result = await table.connection.runAndReadAll(
    `SELECT CASE WHEN length(v) <= ${CATEGORY_CHARS_MAX} THEN v END AS k, n FROM (${groups}) ORDER BY n DESC, v LIMIT ${NAMED_MAX + 1}`,
  );
  const rows = result.getRowsJS();
  const long = rows.find(([key]) => key === null);
  const values = rows.flatMap(([key, count]) => (typeof key === 'string' ? [{ key, count: Number(count) }] : []));
  return frequentOf(values, { present, countError: 0, unnamedMost: Number(long?.[1] ?? 0) });
}

/** Counts of given categories among all the values there are. */
export function countsOf(values: readonly CategoryCount[], keys: readonly CategoryCount[]): AgainstCategories {
  const known = new Map(values.map(({ key, count }) => [key, count]));
  const counts = keys.map(({ key }) => known.get(key) ?? 0);
  const present = values.reduce((sum, { count }) => sum + count, 0);
  return { counts, others: present - counts.reduce((sum, count) => sum + count, 0) };
}

/** Exact counts of given categories in a table. One scan of one column; only rows of these categories are grouped. */
export async function countCategories(
  table: Table,
  column: TableColumn,
  { keys, present }: { readonly keys: readonly CategoryCount[]; readonly present: number },
): Promise<AgainstCategories> {
  const wanted = `SELECT unnest(${quoteList(keys.map(({ key }) => key))}::VARCHAR[])`;
  const result = await table.connection.runAndReadAll(
    `SELECT v, count(*)::DOUBLE FROM ${textOf(table, column)} WHERE v IN (${wanted}) GROUP BY v`,
  );
  const found = result.getRowsJS().map(([key, count]) => ({ key: String(key), count: Number(count) }));
  const { counts } = countsOf(found, keys);
  return { counts, others: present - counts.reduce((sum, count) => sum + count, 0) };
}

function textOf({ relation }: Table, column: TableColumn): string {
  return `(SELECT CAST(${engineValue(column)} AS VARCHAR) AS v FROM ${relation})`;
}
