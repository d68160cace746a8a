import { quoteName, quoteText } from '../engine/sql.ts';
import type { Table, TableColumn } from '../table/table.ts';
import type { CategoryCells } from './profile.ts';

/** A column with more distinct values is text: nothing of it is kept. */
const CATEGORIES_MAX = 500;
/** So is one where more than half of the values are distinct, beyond this many. */
const IDENTIFIER_VALUES_MIN = 50;

/** So many by the sketch are certainly too many, whatever its error: the column need not be grouped. */
export const CERTAINLY_TEXT_FROM = 2 * CATEGORIES_MAX;

/** Exact counts of a column's own categories, or null where it is text. One scan of one column. */
export async function ownCategories(table: Table, column: TableColumn): Promise<CategoryCells | null> {
  const key = `CAST(${quoteName(column.name)} AS VARCHAR)`;
  const result = await table.connection.runAndReadAll(
    `SELECT ${key} AS k, count(*)::DOUBLE AS c FROM ${table.relation} WHERE k IS NOT NULL GROUP BY k LIMIT ${CATEGORIES_MAX + 1}`,
  );
  const categories = result.getRows().map(([name, count]) => ({ key: String(name), count: Number(count) }));
  const count = categories.reduce((sum, category) => sum + category.count, 0);
  const identifies = categories.length > IDENTIFIER_VALUES_MIN && categories.length > count / 2;
  if (categories.length > CATEGORIES_MAX || identifies) return null;
  return { count, distinct: categories.length, categories: categories.sort(byCount), unseen: 0 };
}

/** Exact counts of the reference's categories in a table, and of everything else as `unseen`. One scan of one column. */
export async function countCategories(
  table: Table,
  column: TableColumn,
  reference: CategoryCells,
): Promise<CategoryCells> {
  const value = `CAST(${quoteName(column.name)} AS VARCHAR)`;
  const keys = reference.categories.map(({ key }) => quoteText(key));
  const known = keys.length === 0 ? 'NULL' : `CASE WHEN v IN (${keys.join(', ')}) THEN v END`;
  // Grouped first, so that the list is searched once for a category and not once for a row.
  const grouped = `SELECT ${value} AS v, count(*)::DOUBLE AS c FROM ${table.relation} WHERE v IS NOT NULL GROUP BY v`;
  const result = await table.connection.runAndReadAll(`SELECT ${known} AS k, sum(c) FROM (${grouped}) GROUP BY k`);
  const counts = new Map(
    result.getRows().map(([key, count]) => [key === null || key === undefined ? null : String(key), Number(count)]),
  );
  const categories = reference.categories.map(({ key }) => ({ key, count: counts.get(key) ?? 0 }));
  const seen = categories.filter((category) => category.count > 0);
  const unseen = counts.get(null) ?? 0;
  return {
    count: seen.reduce((sum, category) => sum + category.count, unseen),
    distinct: seen.length,
    categories,
    unseen,
  };
}

function byCount(a: { key: string; count: number }, b: { key: string; count: number }): number {
  return b.count - a.count || (a.key < b.key ? -1 : 1);
}
