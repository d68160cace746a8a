import { quoteText } from '../engine/sql.ts';
import { engineValue } from '../table/read-as.ts';
import type { TableColumn } from '../table/table.ts';
import { momentsOfValues } from './moments.ts';
import type { NumberCells } from './profile.ts';

/** Cells a quantile grid is cut into; a column with at most half as many distinct values gets a cell for each. */
const QUANTILE_CELLS = 256;
/** More distinct values than these do not get a cell each. */
export const EXHAUSTIVE_VALUES_MAX = QUANTILE_CELLS / 2;

/** A numeric or time column as a finite double, else null. Times are seconds since 1970, UTC. */
export function finiteValue(column: TableColumn): string {
  return finiteOf(column, engineValue(column));
}

/** The same of another SQL expression of the column's values. */
export function finiteOf({ kind, value }: TableColumn, own: string): string {
  if (kind === 'integer' && value === undefined) return `CAST(${own} AS DOUBLE)`;
  const number = kind === 'time' ? `epoch_us(CAST(${own} AS TIMESTAMP))::DOUBLE / 1e6` : `CAST(${own} AS DOUBLE)`;
  const finite = kind === 'time' ? `isfinite(CAST(${own} AS TIMESTAMP))` : `isfinite(${number})`;
  return `(CASE WHEN ${finite} THEN ${number} END)`;
}

/** A list of doubles in SQL that reads back as the same bits. As one text: the engine plans thousands of numbers one by one. */
export function quoteNumbers(values: readonly number[]): string {
  return `CAST(${quoteText(`[${values.join(', ')}]`)} AS DOUBLE[])`;
}

/** An edge at every value and at the number just below it, so that nothing between two values can hide. */
export function exhaustiveEdges(values: readonly number[]): readonly number[] {
  return ascending(values.flatMap((value) => [justBelow(value), value]));
}

/**
 * Edges at quantiles of a sample in ascending order, which need not be exact, since counts against them are. A quantile met twice is an
 * atom: the number just below it keeps the atom apart from what lies under it.
 */
export function gridEdges(sample: Float64Array): readonly number[] {
  if (sample.length === 0) return [];
  const quantiles = Array.from(
    { length: QUANTILE_CELLS - 1 },
    (_, index) => sample[Math.ceil(((index + 1) / QUANTILE_CELLS) * sample.length) - 1]!,
  );
  const atoms = quantiles.filter((value, index) => value === quantiles[index - 1]);
  return ascending([...quantiles, ...atoms.map(justBelow)]);
}

function ascending(values: readonly number[]): readonly number[] {
  // One zero, not two; and there is no number below the smallest.
  const plain = values.filter(Number.isFinite).map((value) => (value === 0 ? 0 : value));
  return [...new Set(plain)].sort((a, b) => a - b);
}

/** The cell of a value: the first whose edge is not below it. */
export function cellOf(edges: readonly number[], value: number): number {
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (edges[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A value with its rows. */
export interface NumberCount {
  readonly value: number;
  readonly count: number;
}

/** Counts of values in the cells between edges. */
export function countInto(edges: readonly number[], values: readonly NumberCount[]): readonly number[] {
  const counts = new Array<number>(edges.length + 1).fill(0);
  for (const { value, count } of values) counts[cellOf(edges, value)]! += count;
  return counts;
}

/** A cell for each of all the values there are. */
export function cellsOfValues(values: readonly NumberCount[]): NumberCells {
  const edges = exhaustiveEdges(values.map(({ value }) => value));
  return { ...momentsOfValues(values), edges, counts: countInto(edges, values), exhaustive: true };
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

/** The values that cells name one by one, with their rows; null where some lie between. */
export function valuesIn({ edges, counts }: Pick<NumberCells, 'edges' | 'counts'>): readonly NumberCount[] | null {
  const isPoint = pointCells(edges);
  if (counts.some((count, cell) => count > 0 && isPoint[cell] !== true)) return null;
  return edges.map((value, cell) => ({ value, count: counts[cell]! })).filter(({ count }) => count > 0);
}
