import { canonicalJson, sha256Of, toJson } from '@plumbline/boundary';
import type { ColumnKind } from '../table/columns.ts';
import { ROW_COLUMNS_MAX, type RowColumn } from './sample.ts';

/** What of a reference's column rows are coded by: as in `ColumnProfile`. */
export interface ReferenceColumn {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly numbers?: { readonly edges: readonly number[]; readonly counts: readonly number[] };
  readonly categories?: { readonly categories: readonly { readonly key: string }[] };
}

/** How the value of one column becomes a byte. */
export type ColumnCode =
  | {
      readonly name: string;
      readonly kind: 'number';
      readonly edges: readonly number[];
      readonly ranks: readonly number[];
    }
  | { readonly name: string; readonly kind: 'category'; readonly keys: readonly string[] };

/** How a row becomes bytes. */
export interface RowCode {
  readonly columns: readonly ColumnCode[];
  readonly sha256: string;
}

/** Ranks of numbers run from 0 to this. */
export const RANK_MAX = 250;
/** Places of categories lie below this: the reference's commonest ones. */
const PLACES_MAX = 250;
/** What else a byte may say. */
export const MARKS = {
  rarer: 250,
  unseen: 251,
  negativeInfinity: 252,
  infinity: 253,
  notANumber: 254,
  missing: 255,
} as const;

/**
 * The code of a reference: its numbers and categories, in order, `ROW_COLUMNS_MAX` of them at most. Times are left out:
 * later data has later ones.
 */
export function rowCode(columns: readonly ReferenceColumn[]): RowCode {
  const codes = columns.flatMap(columnCode).slice(0, ROW_COLUMNS_MAX);
  return { columns: codes, sha256: sha256Of(canonicalJson(toJson(codes))) };
}

function columnCode({ name, kind, numbers, categories }: ReferenceColumn): readonly ColumnCode[] {
  if (kind === 'time') return [];
  if (numbers !== undefined) return [{ name, kind: 'number', edges: numbers.edges, ranks: cellRanks(numbers.counts) }];
  if (categories === undefined) return [];
  return [{ name, kind: 'category', keys: categories.categories.map(({ key }) => key) }];
}

/** The middle of each cell's ranks, as a byte. */
function cellRanks(counts: readonly number[]): readonly number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  let below = 0;
  return counts.map((count) => {
    const middle = total === 0 ? 0.5 : (below + count / 2) / total;
    below += count;
    return Math.round(middle * RANK_MAX);
  });
}

/** The byte of a value: a number, a text or null, as the column's kind has it. */
export function codeReader(code: ColumnCode): (value: unknown) => number {
  if (code.kind === 'category') {
    const places = new Map(code.keys.map((key, place) => [key, place < PLACES_MAX ? place : MARKS.rarer]));
    return (value) => (typeof value === 'string' ? (places.get(value) ?? MARKS.unseen) : MARKS.missing);
  }
  return (value) => {
    if (typeof value !== 'number') return MARKS.missing;
    if (Number.isNaN(value)) return MARKS.notANumber;
    if (!Number.isFinite(value)) return value > 0 ? MARKS.infinity : MARKS.negativeInfinity;
    return code.ranks[cellOf(value, code.edges)] ?? RANK_MAX / 2;
  };
}

/** The cell of edges[i − 1] < x ≤ edges[i]. */
function cellOf(value: number, edges: readonly number[]): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (edges[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Can this byte stand in a column of that kind? */
export function isCode(byte: number, { kind }: RowColumn): boolean {
  if (kind === 'number') return byte <= RANK_MAX || byte >= MARKS.negativeInfinity;
  return byte <= MARKS.unseen || byte === MARKS.missing;
}
