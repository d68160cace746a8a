import { quoteNumber } from '../engine/sql.ts';
import { engineValue } from '../table/read-as.ts';
import type { Table, TableColumn } from '../table/table.ts';

/** Cells a quantile grid is cut into; a column with at most half as many distinct values gets a cell for each. */
const QUANTILE_CELLS = 256;
const EXHAUSTIVE_VALUES_MAX = QUANTILE_CELLS / 2;
const SAMPLE_ROWS = 20_000;

/** A numeric or time column as a finite double, else null. Times are seconds since 1970, UTC. */
export function finiteValue(column: TableColumn): string {
  const own = engineValue(column);
  if (column.kind === 'integer' && column.value === undefined) return `CAST(${own} AS DOUBLE)`;
  const value = column.kind === 'time' ? `epoch_us(CAST(${own} AS TIMESTAMP))::DOUBLE / 1e6` : `CAST(${own} AS DOUBLE)`;
  const finite = column.kind === 'time' ? `isfinite(CAST(${own} AS TIMESTAMP))` : `isfinite(${value})`;
  return `(CASE WHEN ${finite} THEN ${value} END)`;
}

/** The edges of a column's cells, ascending, and whether they hold every distinct value. */
export interface Edges {
  readonly edges: readonly number[];
  readonly exhaustive: boolean;
}

/** A column with what must be known of it before its edges are cut. */
export type SketchedColumn = TableColumn & { readonly distinctAbout: number; readonly max: number | null };

/**
 * Edges for each column. Few distinct values: every value, and the number just below it, so that nothing between two values can hide.
 * Else quantiles of every k-th row (which need not be exact, since counts against them are), and the maximum. One scan, and one more for
 * each column of few values.
 */
export async function cutEdges(table: Table, columns: readonly SketchedColumn[]): Promise<readonly Edges[]> {
  if (columns.length === 0) return [];
  const quantiles = await sampledQuantiles(table, columns);
  const found: Edges[] = [];
  for (const [index, column] of columns.entries()) {
    const values = column.distinctAbout <= 2 * EXHAUSTIVE_VALUES_MAX ? await distinctValues(table, column) : null;
    found.push(
      values === null
        ? { edges: gridEdges(quantiles[index] ?? []), exhaustive: false }
        : { edges: exhaustiveEdges(values), exhaustive: true },
    );
  }
  return found;
}

async function sampledQuantiles(
  table: Table,
  columns: readonly SketchedColumn[],
): Promise<readonly (readonly number[])[]> {
  const points = Array.from({ length: QUANTILE_CELLS - 1 }, (_, index) => (index + 1) / QUANTILE_CELLS).join(', ');
  const list = columns.map((_, index) => `quantile_disc(x${index}, [${points}])`).join(', ');
  const step = Math.max(1, Math.ceil(table.rows / SAMPLE_ROWS));
  const every = table.everyRow === null ? '' : ` WHERE (${table.everyRow}) % ${step} = 0`;
  const values = columns.map((column, index) => `${finiteValue(column)} AS x${index}`).join(', ');
  const result = await table.connection.runAndReadAll(
    `SELECT ${list} FROM (SELECT ${values} FROM ${table.relation}${every})`,
  );
  const row = result.getRowsJS()[0] ?? [];
  return columns.map(({ max }, index) => {
    const grid = row[index];
    return [...(Array.isArray(grid) ? grid : []), max].filter((value) => typeof value === 'number');
  });
}

async function distinctValues(table: Table, column: TableColumn): Promise<readonly number[] | null> {
  const result = await table.connection.runAndReadAll(
    `SELECT DISTINCT ${finiteValue(column)} AS x FROM ${table.relation} WHERE x IS NOT NULL LIMIT ${EXHAUSTIVE_VALUES_MAX + 1}`,
  );
  const values = result.getRowsJS().map(([value]) => Number(value));
  return values.length > EXHAUSTIVE_VALUES_MAX ? null : values;
}

function exhaustiveEdges(values: readonly number[]): readonly number[] {
  return ascending(values.flatMap((value) => [justBelow(value), value]));
}

/** A quantile met twice is an atom: the number just below it keeps the atom apart from what lies under it. */
function gridEdges(quantiles: readonly number[]): readonly number[] {
  const atoms = quantiles.filter((value, index) => value === quantiles[index - 1]);
  return ascending([...quantiles, ...atoms.map(justBelow)]);
}

function ascending(values: readonly number[]): readonly number[] {
  return [...new Set(values.map((value) => (value === 0 ? 0 : value)))].sort((a, b) => a - b);
}

/** The largest double below a finite x. */
export function justBelow(x: number): number {
  if (x === 0) return -Number.MIN_VALUE;
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, x);
  view.setBigInt64(0, view.getBigInt64(0) + (x > 0 ? -1n : 1n));
  return view.getFloat64(0);
}

/** Which cells hold a single number: those between a number and the one just below it. */
export function pointCells(edges: readonly number[]): readonly boolean[] {
  return [...edges.map((edge, cell) => cell > 0 && justBelow(edge) === edges[cell - 1]), false];
}

/** Exact counts of finite values against edges, for all columns in one scan. */
export async function countCells(
  table: Table,
  columns: readonly (TableColumn & { readonly edges: readonly number[] })[],
): Promise<readonly (readonly number[])[]> {
  const counted = columns.filter(({ edges }) => edges.length > 0);
  if (counted.length === 0) return columns.map(() => [0]);
  const list = counted.map(
    (column) => `map_values(histogram(${finiteValue(column)}, [${column.edges.map(quoteNumber).join(', ')}]))`,
  );
  const totals = counted.map((column) => `count(${finiteValue(column)})::DOUBLE`);
  const result = await table.connection.runAndReadAll(
    `SELECT ${[...list, ...totals].join(', ')} FROM ${table.relation}`,
  );
  const row = result.getRowsJS()[0] ?? [];
  return columns.map((column) => {
    const index = counted.indexOf(column);
    const cells = index < 0 ? [] : row[index];
    const counts = column.edges.map((_, cell) => (Array.isArray(cells) ? Number(cells[cell] ?? 0) : 0));
    const total = index < 0 ? 0 : Number(row[counted.length + index]);
    // The engine adds the open cell only where something lies in it: it is what the others leave.
    return [...counts, total - counts.reduce((sum, count) => sum + count, 0)];
  });
}
