// Families of columns whose rows hang together, drawn row by row, with the design effects that the engine's sums would give.
import type { ColumnProfile, Profile } from '@plumbline/data';
import {
  clusterDesignEffect,
  normalQuantile,
  quickNormalQuantile,
  type Random,
  seriesDesignEffect,
} from '@plumbline/stats';
import {
  CELLS,
  columnOf,
  flat,
  moved,
  profileOf,
  SHARE_TOLERANCE,
  SIGMA_AT_TOLERANCE,
  TOLERANCE,
} from './drift-laws.ts';

/** How rows hang together: equally within clusters, or with the row before. */
export type Bond =
  | { readonly kind: 'clusters'; readonly size: number; readonly correlation: number }
  | { readonly kind: 'series'; readonly correlation: number };

/** A family of dependent columns. */
export interface DependentFamily {
  readonly bond: Bond;
  readonly rows: number;
  /** Does every column lie exactly at its tolerance, or nowhere away from the reference? */
  readonly atTolerance: boolean;
  /** Is the column that tells time or cluster given? */
  readonly isTold: boolean;
}

const COLUMNS = 30;
const NUMBERS = 20;
const NULLS = 0.02;
const TIME_BLOCKS_MAX = 4096;

/** Both sides of such a family; every column with dependent values and dependent nulls. */
export function drawDependent(
  family: DependentFamily,
  random: Random,
): { readonly reference: Profile; readonly current: Profile } {
  const side = (which: 'before' | 'after'): Profile =>
    profileOf(
      family.rows,
      Array.from({ length: COLUMNS }, (_, index) => drawColumn(family, { index, side: which }, random)),
    );
  return { reference: side('before'), current: side('after') };
}

function drawColumn(
  { bond, rows, atTolerance, isTold }: DependentFamily,
  { index, side }: { readonly index: number; readonly side: 'before' | 'after' },
  random: Random,
): ColumnProfile {
  const kind = index < NUMBERS ? 'number' : 'string';
  const isMoved = atTolerance && side === 'after';
  const cuts = kind === 'number' ? NUMBER_CUTS : isMoved ? MOVED_CUTS : EQUAL_CUTS;
  const shift = kind === 'number' && isMoved ? SIGMA_AT_TOLERANCE : 0;
  const latent = latentOf(bond, rows, random);
  const missing = latentOf(bond, rows, random);
  const nullBelow = normalQuantile(isMoved ? NULLS + SHARE_TOLERANCE : NULLS);
  const counts = new Array<number>(cuts.length + 1).fill(0);
  const cells = new Int32Array(rows);
  let nulls = 0;
  for (let row = 0; row < rows; row += 1) {
    const cell = missing[row]! < nullBelow ? -1 : cellOf(latent[row]! + shift, cuts);
    cells[row] = cell;
    if (cell < 0) nulls += 1;
    else counts[cell]! += 1;
  }
  const designEffect = isTold ? { designEffect: effectOf(cells, { kind, bond }) } : {};
  return columnOf({ name: `c${index}`, kind, nulls, counts, fresh: 0, side, ...designEffect });
}

const NUMBER_CUTS = cutsOf(flat(CELLS));
const EQUAL_CUTS = cutsOf(flat(5));
const MOVED_CUTS = cutsOf(moved(flat(5), TOLERANCE));

function cutsOf(shares: readonly number[]): Float64Array {
  let below = 0;
  return Float64Array.from(shares.slice(0, -1), (share) => {
    below += share;
    return normalQuantile(below);
  });
}

/** How many cuts lie below a value. */
function cellOf(value: number, cuts: Float64Array): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cuts[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Standard normal values that hang together. */
function latentOf(bond: Bond, rows: number, random: Random): Float64Array {
  const normal = (): number =>
    quickNormalQuantile((random.next() * 9_007_199_254_740_991 + 0.5) / 9_007_199_254_740_992);
  const own = Math.sqrt(bond.kind === 'clusters' ? 1 - bond.correlation : 1 - bond.correlation ** 2);
  let shared = normal();
  const values = new Float64Array(rows);
  for (let row = 0; row < rows; row += 1) {
    if (bond.kind === 'clusters') {
      if (row % bond.size === 0) shared = Math.sqrt(bond.correlation) * normal();
      values[row] = shared + own * normal();
    } else {
      shared = row === 0 ? shared : bond.correlation * shared + own * normal();
      values[row] = shared;
    }
  }
  return values;
}

/** The indicators production asks for: quartiles of numbers, the five categories, missing; the largest effect counts. */
function effectOf(
  cells: Int32Array,
  { kind, bond }: { readonly kind: 'number' | 'string'; readonly bond: Bond },
): number {
  const tests =
    kind === 'number'
      ? [0.25, 0.5, 0.75].map((share) => (cell: number) => cell < CELLS * share)
      : [0, 1, 2, 3, 4].map((wanted) => (cell: number) => cell === wanted);
  const present = tests.map((test) => indicatorEffect(cells, bond, (cell) => (cell < 0 ? null : test(cell))));
  return Math.max(
    ...present,
    indicatorEffect(cells, bond, (cell) => cell < 0),
  );
}

function indicatorEffect(cells: Int32Array, bond: Bond, test: (cell: number) => boolean | null): number {
  const blocks =
    bond.kind === 'clusters' ? Math.ceil(cells.length / bond.size) : Math.min(TIME_BLOCKS_MAX, cells.length);
  const counts = new Float64Array(blocks);
  const sums = new Float64Array(blocks);
  for (let row = 0; row < cells.length; row += 1) {
    const holds = test(cells[row]!);
    if (holds === null) continue;
    const block = Math.floor(bond.kind === 'clusters' ? row / bond.size : (row * blocks) / cells.length);
    counts[block]! += 1;
    if (holds) sums[block]! += 1;
  }
  const total = sums.reduce((a, b) => a + b, 0);
  if (bond.kind === 'series') return seriesDesignEffect({ counts, sums, totalSquares: total });
  const filled = [...counts.keys()].filter((block) => counts[block]! > 0);
  const add = (term: (block: number) => number): number => filled.reduce((sum, block) => sum + term(block), 0);
  return clusterDesignEffect({
    groups: filled.length,
    rows: add((block) => counts[block]!),
    squaredRows: add((block) => counts[block]! ** 2),
    total,
    totalSquares: total,
    between: add((block) => sums[block]! ** 2 / counts[block]!),
  });
}
