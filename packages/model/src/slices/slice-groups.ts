import { PlumblineError } from '@plumbline/core';
import { quantileSorted } from '@plumbline/stats';
import type { SliceCut, SliceValue } from './selector.ts';
import {
  type CodedSliceColumn,
  MISSING,
  type NumericSliceColumn,
  numberText,
  type SliceColumn,
} from './slice-column.ts';

export const SLICES_MAX = 1_000;

/** A cut of the rows: a group for each, −1 where the row is in none. `named`: groups that are slices even where they have no rows. */
export interface SliceGroups {
  readonly codes: Int32Array;
  readonly names: readonly string[];
  /** Names that say the column as well, for intersections. */
  readonly fullNames: readonly string[];
  readonly named: readonly number[];
}

type NumericCut = Exclude<SliceCut, { readonly kind: 'test' | 'each' }>;

/** Each value of a column is a group; missing values are one of their own. Throws `DATA_INVALID` beyond `SLICES_MAX`. */
export function groupsOfValues(column: SliceColumn): SliceGroups {
  const { codes, names } = column.kind === 'text' ? codesOfText(column) : codesOfNumbers(column);
  return { codes, names, fullNames: names.map((name) => `${column.name} = ${name}`), named: [] };
}

type Coded = Pick<SliceGroups, 'codes' | 'names'>;

function codesOfText({ name, codes, labels }: CodedSliceColumn): Coded {
  const isMissing = codes.includes(-1);
  if (labels.length + (isMissing ? 1 : 0) > SLICES_MAX) throw tooManyValues(name);
  if (!isMissing) return { codes, names: labels };
  return { codes: codes.map((code) => (code < 0 ? labels.length : code)), names: [...labels, MISSING] };
}

function codesOfNumbers({ name, kind, numbers }: NumericSliceColumn): Coded {
  const codes = new Int32Array(numbers.length);
  const names: string[] = [];
  const places = new Map<number, number>();
  for (let row = 0; row < codes.length; row += 1) {
    const value = numbers[row]!;
    // A Map finds NaN, and takes −0 for 0.
    const place = places.get(value) ?? names.length;
    if (place === names.length) {
      if (place === SLICES_MAX) throw tooManyValues(name);
      places.set(value, place);
      names.push(Number.isNaN(value) ? MISSING : numberText(kind, value));
    }
    codes[row] = place;
  }
  return { codes, names };
}

/** Ranges between edges; what lies outside or is missing is a group where it occurs. Throws `DATA_INVALID` for a column of text. */
export function groupsOfRanges(column: SliceColumn, cut: NumericCut): SliceGroups {
  const { numbers, kind } = demandNumbers(column, cut.kind === 'edges' ? 'by edges' : 'by quantiles');
  const edges = cut.kind === 'edges' ? cut.edges.map(numberIn) : innerQuantiles(numbers, cut.count);
  const shown = cut.kind === 'edges' ? cut.edges.map(({ text }) => text) : edges.map((edge) => numberText(kind, edge));
  const inner = edges.slice(1).map((_, place) => `[${shown[place]}, ${shown[place + 1]})`);
  const names = [`< ${shown[0]}`, ...inner, `>= ${shown.at(-1)}`, MISSING];
  const codes = new Int32Array(numbers.length);
  for (let row = 0; row < numbers.length; row += 1) codes[row] = placeAmong(edges, numbers[row]!);
  const named = cut.kind === 'edges' ? inner.map((_, place) => place + 1) : [];
  return { codes, names, fullNames: fullNamesOf(column.name, names), named };
}

function fullNamesOf(column: string, names: readonly string[]): readonly string[] {
  return names.map((name) => `${column} ${name.startsWith('[') ? 'in ' : name === MISSING ? '= ' : ''}${name}`);
}

/** How many edges lie at or below the value: 0 to the number of edges; one more for NaN. */
function placeAmong(edges: readonly number[], value: number): number {
  if (Number.isNaN(value)) return edges.length + 1;
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (edges[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The quantiles between the least and the greatest value, equal ones once. */
function innerQuantiles(numbers: Float64Array, count: number): readonly number[] {
  const sorted = numbers.filter((value) => !Number.isNaN(value)).sort();
  if (sorted.length === 0) return [0];
  const edges = Array.from({ length: count - 1 }, (_, place) => quantileSorted(sorted, (place + 1) / count));
  return [...new Set(edges)];
}

/** Throws `DATA_INVALID` for a column that holds no numbers. */
export function demandNumbers(column: SliceColumn, how: string): Exclude<SliceColumn, { readonly kind: 'text' }> {
  if (column.kind !== 'text') return column;
  throw new PlumblineError(
    'DATA_INVALID',
    `Cannot slice "${column.name}" ${how}: the column must hold numbers or times: it holds text`,
    `slice by its values, e.g. ${column.name} = "${column.labels[0] ?? 'value'}"`,
  );
}

/** A value that is to be compared with numbers; NaN, which equals nothing, where it is none. */
export function numberIn(value: SliceValue): number {
  return value.number ?? Number.NaN;
}

function tooManyValues(column: string): PlumblineError {
  return new PlumblineError(
    'DATA_INVALID',
    `Cannot slice by "${column}": it must have at most ${SLICES_MAX} different values: it has more`,
    `slice by a column with fewer values, or by ranges: ${column} by quantiles 4`,
  );
}
