import { engineValue } from '../table/read-as.ts';
import type { TableColumn } from '../table/table.ts';
import { finiteValue } from './number-cells.ts';
import { SCRIPT_EDGES, scriptPlace } from './scripts.ts';

/**
 * What can be counted of a column: numbers themselves, the lengths and scripts of text, the norms and lengths of vectors; of truth values and
 * of nested columns that are no lists of numbers only whether there is one.
 */
export type MeasureKind = 'number' | 'length' | 'script' | 'norm' | 'dimension' | 'presence';

/** One number a row, or null: what cells are made of. */
export interface Measure {
  readonly column: TableColumn;
  readonly kind: MeasureKind;
  /** SQL of a finite double. */
  readonly value: string;
}

/** A list of numbers in DuckDB's words, e.g. `FLOAT[384]`. */
const NUMBER_LIST = /^(U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER|FLOAT|DOUBLE|DECIMAL\(\d+,\s*\d+\))\[\d*\]$/;

/** What is measured of a column. The first is what its sample is taken of. */
export function measuresOf(column: TableColumn): readonly [Measure, ...Measure[]] {
  const of = (kind: MeasureKind, value: string): Measure => ({ column, kind, value });
  const own = engineValue(column);
  if (column.kind === 'integer' || column.kind === 'number' || column.kind === 'time')
    return [of('number', finiteValue(column))];
  if (column.kind === 'string') {
    const text = `CAST(${own} AS VARCHAR)`;
    return [of('length', `length(${text})::DOUBLE`), of('script', scriptPlace(text))];
  }
  if (!isVector(column)) return [of('presence', 'NULL::DOUBLE')];
  // Nothing is known of a vector with gaps, and the engine refuses to multiply it.
  const whole = `CASE WHEN list_count(${own}) = len(${own}) THEN CAST(${own} AS DOUBLE[]) END`;
  return [of('norm', normOf(whole)), of('dimension', `CAST(len(${own}) AS DOUBLE)`)];
}

function normOf(vector: string): string {
  const norm = `sqrt(list_sum(list_transform(${vector}, lambda e: e * e)))`;
  return `(CASE WHEN isfinite(${norm}) THEN ${norm} END)`;
}

/** Does a column hold lists of numbers? */
export function isVector({ kind, type }: TableColumn): boolean {
  return kind === 'other' && NUMBER_LIST.test(type);
}

/** The edges of measures whose cells are the same everywhere; null where the data cut them. */
export function fixedEdges(kind: MeasureKind): readonly number[] | null {
  return kind === 'script' ? SCRIPT_EDGES : null;
}
