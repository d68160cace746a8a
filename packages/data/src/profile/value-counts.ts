import { engineValue } from '../table/read-as.ts';
import type { Table, TableColumn } from '../table/table.ts';
import { areCategories, CATEGORIES_MAX } from './category-cells.ts';
import { sketchHash, sketchPlace } from './distinct-sketch.ts';
import { inParts } from './in-parts.ts';
import { EXHAUSTIVE_VALUES_MAX, finiteOf } from './number-cells.ts';
import { type ColumnSampled, isWide } from './sample-columns.ts';

/** From here on one scan for each column, which a dictionary makes nearly free, beats maps of many columns in one. */
const NARROW_ROWS_MIN = 100_000;
const NARROW_COLUMNS_MAX = 64;
const COLUMNS_A_SCAN = 64;

/** One value of a column: a number, or the text of a category. */
export interface ValueCount {
  readonly number: number;
  readonly text: string;
  readonly count: number;
  /** In the distinct sketch. */
  readonly place: number;
}

/** Every finite or textual value of a column with its rows, ascending by number or text. */
export interface ValueCounts {
  /** Non-null values, those that are not finite included. */
  readonly present: number;
  readonly values: readonly ValueCount[];
}

/** The values of each column, or null where they are too many, too long, or tell rows apart as an identifier does. */
export async function countValues(
  table: Table,
  columns: readonly TableColumn[],
): Promise<readonly (ValueCounts | null)[]> {
  const narrow = table.rows >= NARROW_ROWS_MIN && columns.length <= NARROW_COLUMNS_MAX;
  return inParts(columns, narrow ? 1 : COLUMNS_A_SCAN, async (part) => {
    const sql = narrow ? grouped(table, part[0]!) : mapped(table, part);
    const row = (await table.connection.runAndReadAll(sql)).getRowsJS()[0] ?? [];
    return part.map((column, index) => settled(column, row.slice(index * FIELDS, (index + 1) * FIELDS)));
  });
}

/** Does a sample say that all values of a column may be counted one by one? */
export function mayBeCounted(sampled: ColumnSampled): boolean {
  const { column, distinct } = sampled;
  const limit = limitOf(column.kind) * (isNumeric(column.kind) ? 1 : SKETCHY);
  return column.kind !== 'other' && !isWide(sampled) && distinct <= limit;
}

/** The engine's count of distinct words errs, but not by this factor. */
const SKETCHY = 2;

function limitOf(kind: TableColumn['kind']): number {
  return isNumeric(kind) ? EXHAUSTIVE_VALUES_MAX : CATEGORIES_MAX;
}

function isNumeric(kind: TableColumn['kind']): boolean {
  return kind === 'integer' || kind === 'number' || kind === 'time';
}

/** present, size, values, counts, places */
const FIELDS = 5;

/** Grouped by the column itself, which a dictionary speeds up, and turned into lists after that. Null and what is not finite are groups too. */
function grouped(table: Table, column: TableColumn): string {
  // With room for null, NaN and two infinities.
  const most = limitOf(column.kind) + 4;
  const own = `(SELECT ${engineValue(column)} AS v FROM ${table.relation})`;
  const groups = `SELECT v, count(*)::DOUBLE AS n FROM ${own} GROUP BY v LIMIT ${most + 1}`;
  const values = `SELECT ${countedValue(column, 'v')} AS x, v, n FROM (${groups})`;
  const hashed = `SELECT x, v, n, ${sketchHash('x')} AS h FROM (${values})`;
  const lists = ['x', 'n', sketchPlace('h')].map((item) => `list(${item}) FILTER (WHERE x IS NOT NULL)`);
  const size = `CASE WHEN count(*) > ${most} THEN ${most} ELSE count(x) END`;
  return `SELECT sum(n) FILTER (WHERE v IS NOT NULL), (${size})::DOUBLE, ${lists.join(', ')} FROM (${hashed})`;
}

/** Many columns in one scan: a map of each. What is not finite is left out of it. */
function mapped(table: Table, part: readonly TableColumn[]): string {
  const maps = part.map((column, index) => {
    const own = engineValue(column);
    return `count(${own})::DOUBLE AS p${index}, histogram(${countedValue(column, own)}) AS m${index}`;
  });
  const lists = part.map((column, index) => {
    const small = `CASE WHEN cardinality(m${index}) <= ${limitOf(column.kind)} THEN m${index} END`;
    const places = `list_transform(map_keys(${small}), lambda x: ${sketchPlace(sketchHash('x'))})`;
    return `p${index}, cardinality(m${index})::DOUBLE, map_keys(${small}), map_values(${small})::DOUBLE[], ${places}`;
  });
  return `SELECT ${lists.join(', ')} FROM (SELECT ${maps.join(', ')} FROM ${table.relation})`;
}

function countedValue(column: TableColumn, own: string): string {
  return isNumeric(column.kind) ? finiteOf(column, own) : `CAST(${own} AS VARCHAR)`;
}

function settled({ kind }: TableColumn, row: readonly unknown[]): ValueCounts | null {
  const [present, size, ...lists] = row;
  if (Number(size ?? 0) > limitOf(kind)) return null;
  const [values = [], counts = [], places = []] = lists.map((list) => (Array.isArray(list) ? list : []));
  const found = new Map<unknown, ValueCount>();
  for (const [index, value] of values.entries()) {
    // Long decimals may be one double.
    const count = Number(counts[index]) + (found.get(value)?.count ?? 0);
    found.set(value, { number: Number(value), text: String(value), count, place: Number(places[index]) });
  }
  const sorted = [...found.values()].sort(isNumeric(kind) ? (a, b) => a.number - b.number : byText);
  const isFew = isNumeric(kind) || areCategories(sorted.map(({ text, count }) => ({ key: text, count })));
  return isFew ? { present: Number(present ?? 0), values: sorted } : null;
}

function byText(a: ValueCount, b: ValueCount): number {
  return a.text < b.text ? -1 : 1;
}
