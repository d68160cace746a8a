import { nearest } from '@plumbline/boundary';
import { PlumblineError } from '@plumbline/core';
import { rowsInTest } from './rows-in-test.ts';
import type { SliceCut, SliceSelector } from './selector.ts';
import { rowsIn, type SliceColumn } from './slice-column.ts';
import { groupsOfRanges, groupsOfValues, SLICES_MAX, type SliceGroups } from './slice-groups.ts';

/** Rows that are looked at by themselves, ascending. A slice that a condition names may have none. */
export interface Slice {
  readonly name: string;
  readonly rows: Uint32Array;
}

/**
 * The slices of a selector, largest first, each combination of its cuts that occurs. Values of a single column name themselves; every other
 * slice is named as the selector writes it. Throws `DATA_COLUMN_MISSING` for a column that is not there, `DATA_INVALID` for more than 1,000
 * slices and for an order asked of text. Work and memory are linear in the rows for each cut.
 */
export function rowsOfSelector(
  selector: SliceSelector,
  columns: readonly SliceColumn[],
  rows: number,
): readonly Slice[] {
  const find = (name: string): SliceColumn => findSliceColumn(name, columns, rows);
  const groups = selector.cuts.map((cut) => groupsOfCut(cut, { find, rows }));
  const [first] = groups;
  return first === undefined ? [] : slicesOf(groups.length === 1 ? first : intersectionOf(groups, selector.text));
}

/** The slice column of that name; throws `DATA_COLUMN_MISSING` naming those there are. */
export function findSliceColumn(name: string, columns: readonly SliceColumn[], rows: number): SliceColumn {
  const found = columns.find((column) => column.name === name);
  const names = columns.map((column) => column.name);
  if (found === undefined) {
    const near = nearest(name, names);
    throw new PlumblineError(
      'DATA_COLUMN_MISSING',
      `Cannot slice by "${name}": it must be a column of the test data: columns read are ${names.join(', ') || 'none'}`,
      near === null
        ? 'correct the condition, or add the column to the test data'
        : `write "${near}", if that is what is meant`,
    );
  }
  if (rowsIn(found) === rows) return found;
  throw new PlumblineError(
    'INVARIANT_BROKEN',
    `Cannot slice by "${name}": it must have ${rows} rows: it has ${rowsIn(found)}`,
    'report this as a defect',
  );
}

function groupsOfCut(
  cut: SliceCut,
  { find, rows }: { find: (name: string) => SliceColumn; rows: number },
): SliceGroups {
  if (cut.kind === 'each') return groupsOfValues(find(cut.column));
  if (cut.kind !== 'test') return groupsOfRanges(find(cut.column), cut);
  const flags = rowsInTest(cut.test, find);
  const codes = new Int32Array(rows);
  for (let row = 0; row < rows; row += 1) codes[row] = flags[row] === 1 ? 0 : -1;
  return { codes, names: [cut.text], fullNames: [cut.text], named: [0] };
}

/** Numbers the combinations that occur, in order of first appearance. */
function intersectionOf(groups: readonly SliceGroups[], text: string): SliceGroups {
  const size = groups[0]?.codes.length ?? 0;
  const places = new Map<number, number>();
  const firsts: number[] = [];
  const codes = new Int32Array(size).fill(-1);
  for (let row = 0; row < size; row += 1) {
    // At most 1,000 groups in each of four cuts: the product stays below 2^53.
    let key = 0;
    for (const { codes: own, names } of groups) key = key < 0 || own[row]! < 0 ? -1 : key * names.length + own[row]!;
    if (key < 0) continue;
    let place = places.get(key);
    if (place === undefined) {
      place = firsts.length;
      if (place === SLICES_MAX) throw tooManySlices(text);
      places.set(key, place);
      firsts.push(row);
    }
    codes[row] = place;
  }
  const names = firsts.map((row) => groups.map(({ codes: own, fullNames }) => fullNames[own[row]!] ?? '').join(', '));
  // What no row is in was named all the same, by the selector as a whole.
  if (names.length === 0) return { codes, names: [text], fullNames: [text], named: [0] };
  return { codes, names, fullNames: names, named: [] };
}

function slicesOf({ codes, names, named }: SliceGroups): readonly Slice[] {
  const counts = new Uint32Array(names.length);
  for (let row = 0; row < codes.length; row += 1) if (codes[row]! >= 0) counts[codes[row]!] = counts[codes[row]!]! + 1;
  const rows = Array.from(counts, (size) => new Uint32Array(size));
  const filled = new Uint32Array(names.length);
  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[row]!;
    if (code < 0) continue;
    rows[code]![filled[code]!] = row;
    filled[code] = filled[code]! + 1;
  }
  return names
    .map((name, place) => ({ name, rows: rows[place]!, isNamed: named.includes(place) }))
    .filter(({ rows: own, isNamed }) => own.length > 0 || isNamed)
    .map(({ name, rows: own }) => ({ name, rows: own }))
    .sort((a, b) => b.rows.length - a.rows.length || (a.name < b.name ? -1 : 1));
}

function tooManySlices(text: string): PlumblineError {
  return new PlumblineError(
    'DATA_INVALID',
    `Cannot slice by "${text}": it must give at most ${SLICES_MAX} slices: it gives more`,
    'intersect fewer columns, or columns with fewer values',
  );
}
