import { quoteNumber, quoteText } from '../../engine/sql.ts';
import type { Table } from '../../table/table.ts';
import type { Split, SplitColumn } from '../split-columns.ts';

/** What the values of a column are, taken together in both splits. */
export type SplitKind = 'number' | 'category' | 'other';

/** How a column is cut into a few parts: by the training data alone, the same in every split. */
export interface CutColumn {
  readonly column: SplitColumn;
  /** Are the parts in an order that means something: numbers, or two categories? */
  readonly isOrdered: boolean;
  /** Parts of values; 0 is a missing value. */
  readonly parts: number;
  /** Is the last part of all categories that are not named? It has no place in an order. */
  readonly hasRest: boolean;
  /** SQL of what is cut, from the SQL of a value; and SQL of its part, from a name for that. */
  readonly cut: (value: string) => string;
  readonly part: (name: string) => string;
}

const SAMPLE_ROWS = 20_000;
const TENTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((tenth) => tenth / 10);
const CATEGORIES_MAX = 10;
/** Beyond so many categories, where most values differ, a column is text. */
const TEXT_FROM = 50;

/** What a column holds in both splits. */
export function splitKind({ train, other }: SplitColumn): SplitKind {
  const are = (...kinds: readonly string[]): boolean => [train, other].every(({ kind }) => kinds.includes(kind));
  if (are('integer', 'number') || are('time')) return 'number';
  return are('other') ? 'other' : 'category';
}

/** SQL that leaves about as many rows of the training data as are enough to cut columns by, always the same ones. */
export function sampleWhere({ rows, everyRow }: Table): string {
  const step = Math.max(1, Math.floor(rows / SAMPLE_ROWS));
  return everyRow === null || step === 1 ? '' : ` WHERE (${everyRow}) % ${step} = 0`;
}

/** SQL of a value as a finite number, else null. Times are seconds since 1970. */
function finite({ train }: SplitColumn, value: string): string {
  const number =
    train.kind === 'time' ? `epoch_us(CAST(${value} AS TIMESTAMP))::DOUBLE / 1e6` : `CAST(${value} AS DOUBLE)`;
  const test = train.kind === 'time' ? `isfinite(CAST(${value} AS TIMESTAMP))` : `isfinite(${number})`;
  return `CASE WHEN ${test} THEN ${number} END`;
}

/** Columns of numbers cut at the tenths of the training data: one scan for all of them. */
export async function cutNumbers({ train }: Split, columns: readonly SplitColumn[]): Promise<readonly CutColumn[]> {
  if (columns.length === 0) return [];
  const list = columns.map((_, index) => `quantile_disc(x${index}, [${TENTHS.join(', ')}])`).join(', ');
  const values = columns.map((column, index) => `${finite(column, column.trainValue)} AS x${index}`).join(', ');
  const found = await train.connection.runAndReadAll(
    `SELECT ${list} FROM (SELECT ${values} FROM ${train.relation}${sampleWhere(train)})`,
  );
  const row = found.getRowsJS()[0] ?? [];
  return columns.map((column, index) => cutAt(column, row[index]));
}

function cutAt(column: SplitColumn, quantiles: unknown): CutColumn {
  const numbers = Array.isArray(quantiles) ? quantiles.filter((edge) => typeof edge === 'number') : [];
  const edges = [...new Set(numbers)].sort((a, b) => a - b);
  const above = (name: string): string =>
    ['1', ...edges.map((edge) => `(${name} > ${quoteNumber(edge)})::INTEGER`)].join(' + ');
  return {
    column,
    isOrdered: true,
    hasRest: false,
    parts: edges.length + 1,
    cut: (value) => finite(column, value),
    part: (name) => `CASE WHEN ${name} IS NULL THEN 0 ELSE ${above(name)} END`,
  };
}

/** A column cut into its most frequent categories and all others; null where it is text. One scan. */
export async function cutCategories({ train }: Split, column: SplitColumn): Promise<CutColumn | null> {
  const value = `CAST(${column.trainValue} AS VARCHAR)`;
  const found = await train.connection.runAndReadAll(
    `WITH seen AS (SELECT v, count(*) AS n FROM (SELECT ${value} AS v FROM ${train.relation}${sampleWhere(train)}) GROUP BY v)
    SELECT v, (SELECT count(*) FROM seen)::DOUBLE, (SELECT sum(n) FROM seen)::DOUBLE FROM seen WHERE v IS NOT NULL ORDER BY n DESC, v LIMIT ${CATEGORIES_MAX + 1}`,
  );
  const rows = found.getRows();
  const [distinct, total] = [Number(rows[0]?.[1] ?? 0), Number(rows[0]?.[2] ?? 0)];
  if (distinct > TEXT_FROM && distinct > total / 2) return null;
  const named = rows.slice(0, CATEGORIES_MAX).map(([v]) => String(v));
  const isPair = rows.length === 2;
  // Two categories have an order of their own, whichever is the more frequent.
  const names = isPair ? [...named].sort() : named;
  const whens = names.map((name, index) => `WHEN ${quoteText(name)} THEN ${index + 1}`);
  return {
    column,
    isOrdered: isPair,
    hasRest: true,
    parts: names.length + 1,
    cut: (own) => `CAST(${own} AS VARCHAR)`,
    part: (name) => `CASE WHEN ${name} IS NULL THEN 0 ${otherwise(name, whens)} END`,
  };
}

function otherwise(name: string, whens: readonly string[]): string {
  const rest = whens.length + 1;
  return whens.length === 0 ? `ELSE ${rest}` : `ELSE CASE ${name} ${whens.join(' ')} ELSE ${rest} END`;
}

/** How many different labels the training data has, counted up to a limit. */
export async function distinctUpTo({ train }: Split, column: SplitColumn, limit: number): Promise<number> {
  const found = await train.connection.runAndReadAll(
    `SELECT count(*)::DOUBLE FROM (SELECT DISTINCT v FROM (SELECT ${column.trainValue} AS v FROM ${train.relation}) WHERE v IS NOT NULL LIMIT ${limit + 1})`,
  );
  return Number(found.value(0, 0));
}
