import type { SliceColumn } from './slice-column.ts';
import { groupsOfRanges, groupsOfValues, type SliceGroups } from './slice-groups.ts';

const COLUMNS_MAX = 12;
const VALUES_MAX = 50;
const NUMBERS_AS_VALUES_MAX = 10;
const QUARTERS = 4;

/** A division of the units into slices that are worth a test; −1 where a unit is in none. */
export interface ExploredCut {
  readonly codes: Int32Array;
  readonly names: readonly string[];
  readonly sizes: readonly number[];
}

/** What may be asked of the search. */
export interface CutOptions {
  readonly rowOf: Uint32Array;
  /** Slices with fewer units are not tested. */
  readonly minimum: number;
}

/**
 * The cuts to search, by single columns and by pairs of them. Which ones depends on the columns alone, never on how the models answer: else
 * the correction for the number of tests would not hold. At most 12 columns, of each its 50 largest values, or the quarters of its numbers.
 */
export function* exploredCuts(columns: readonly SliceColumn[], options: CutOptions): Generator<ExploredCut> {
  const singles = columns.slice(0, COLUMNS_MAX).map((column) => kept(groupsOfColumn(column), options));
  yield* singles;
  for (const [place, a] of singles.entries()) {
    for (const b of singles.slice(place + 1)) yield crossed(a, b, options.minimum);
  }
}

function groupsOfColumn(column: SliceColumn): SliceGroups {
  if (column.kind === 'text') {
    const names = [...column.labels, '(missing)'].map((name) => `${column.name} = ${name}`);
    const codes = column.codes.map((code) => (code < 0 ? column.labels.length : code));
    return { codes, names, fullNames: names, named: [] };
  }
  const distinct = new Set<number>();
  for (const value of column.numbers) if (distinct.size <= NUMBERS_AS_VALUES_MAX) distinct.add(value);
  return distinct.size <= NUMBERS_AS_VALUES_MAX
    ? groupsOfValues(column)
    : groupsOfRanges(column, { kind: 'quantiles', column: column.name, count: QUARTERS });
}

/** The groups that are large enough, the largest first, those of the units. */
function kept({ codes, fullNames }: SliceGroups, { rowOf, minimum }: CutOptions): ExploredCut {
  const own = Int32Array.from(rowOf, (row) => codes[row]!);
  return renumbered(own, { names: fullNames, minimum, most: VALUES_MAX });
}

interface Kept {
  readonly names: readonly string[];
  readonly minimum: number;
  readonly most: number;
}

function renumbered(codes: Int32Array, { names, minimum, most }: Kept): ExploredCut {
  const counts = new Float64Array(names.length);
  for (const code of codes) if (code >= 0) counts[code] = counts[code]! + 1;
  const chosen = Array.from(counts.keys())
    // A slice of everything is no slice.
    .filter((code) => counts[code]! >= minimum && counts[code]! < codes.length)
    .sort((a, b) => counts[b]! - counts[a]! || a - b)
    .slice(0, most);
  const places = new Int32Array(names.length).fill(-1);
  for (const [place, code] of chosen.entries()) places[code] = place;
  return {
    codes: codes.map((code) => (code < 0 ? -1 : places[code]!)),
    names: chosen.map((code) => names[code] ?? ''),
    sizes: chosen.map((code) => counts[code]!),
  };
}

/** Intersections; those that have all the rows of one of their two are that one, and not tested again. */
function crossed(a: ExploredCut, b: ExploredCut, minimum: number): ExploredCut {
  const width = b.names.length;
  const codes = new Int32Array(a.codes.length);
  for (let unit = 0; unit < codes.length; unit += 1) {
    codes[unit] = a.codes[unit]! < 0 || b.codes[unit]! < 0 ? -1 : a.codes[unit]! * width + b.codes[unit]!;
  }
  const counts = new Float64Array(a.names.length * width);
  for (const code of codes) if (code >= 0) counts[code] = counts[code]! + 1;
  const isNew = (code: number): boolean =>
    counts[code]! < a.sizes[Math.floor(code / width)]! && counts[code]! < b.sizes[code % width]!;
  const names = a.names.flatMap((first) => b.names.map((second) => `${first}, ${second}`));
  return renumbered(
    codes.map((code) => (code >= 0 && isNew(code) ? code : -1)),
    { names, minimum, most: names.length },
  );
}
