// The laws that the drift calibration draws columns from, as shares of cells, and profiles drawn from them without a row.
import type { ColumnProfile, Profile } from '@plumbline/data';
import { drawMultinomial, normalCdf, normalQuantile, type Random } from '@plumbline/stats';

/** Cells of a numeric column: quantiles of the reference's law, as a profile cuts them. */
export const CELLS = 256;
export const TOLERANCE = 0.05;
export const SHARE_TOLERANCE = 0.02;
/** σ at which the KS distance of normal values, 2Φ(σ/2) − 1, is the tolerance. */
export const SIGMA_AT_TOLERANCE = 2 * normalQuantile((1 + TOLERANCE) / 2);

/** One column's law on both sides. */
export interface Law {
  readonly kind: 'number' | 'string';
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly nulls: readonly [number, number];
  /** Rows of the current data that hold a category the reference does not have: exactly so many. */
  readonly fresh?: number;
}

/** Equal shares. */
export function flat(cells: number): readonly number[] {
  return Array.from({ length: cells }, () => 1 / cells);
}

/** Shares that fall with the rank, as names and places do. */
export function harmonic(cells: number): readonly number[] {
  return normalised(flat(cells).map((_, cell) => 1 / (cell + 1)));
}

/** Divided by their sum. */
export function normalised(weights: readonly number[]): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

/** Normal values shifted by `sigma`, over quantile cells of the reference. */
export function shifted(sigma: number): readonly number[] {
  const at = (cell: number): number =>
    cell <= 0 ? 0 : cell >= CELLS ? 1 : normalCdf(normalQuantile(cell / CELLS) - sigma);
  return flat(CELLS).map((_, cell) => at(cell + 1) - at(cell));
}

/** Mass `move` taken from the first category to the second: a total variation of exactly `move`. */
export function moved(shares: readonly number[], move: number): readonly number[] {
  return shares.map((share, cell) => share + (cell === 0 ? -move : cell === 1 ? move : 0));
}

/** Every second category loses, the others win, in proportion: the same distance spread over all. */
export function spread(shares: readonly number[], move: number): readonly number[] {
  const losing = shares.filter((_, cell) => cell % 2 === 0).reduce((sum, share) => sum + share, 0);
  return shares.map((share, cell) => share * (cell % 2 === 0 ? 1 - move / losing : 1 + move / (1 - losing)));
}

/** A numeric column in which nothing moves. */
export function sameNumber(nulls: number): Law {
  return { kind: 'number', before: flat(CELLS), after: flat(CELLS), nulls: [nulls, nulls] };
}

/** A categorical column in which nothing moves. */
export function sameCategories(shares: readonly number[], nulls: number): Law {
  return { kind: 'string', before: shares, after: shares, nulls: [nulls, nulls] };
}

/** The two sides of a family of columns, drawn from their laws. */
export function drawSides(
  laws: readonly Law[],
  { n, m }: { readonly n: number; readonly m: number },
  random: Random,
): { readonly reference: Profile; readonly current: Profile } {
  const side = (which: 'before' | 'after', rows: number): Profile =>
    profileOf(
      rows,
      laws.map((law, index) => drawColumn(law, which, { name: `c${index}`, rows, random })),
    );
  return { reference: side('before', n), current: side('after', m) };
}

/** A profile of these columns. */
export function profileOf(rows: number, columns: readonly ColumnProfile[]): Profile {
  return { schema: 'plumbline.profile/v1', rows, rules: [], edgesFrom: null, columns };
}

interface Drawn {
  readonly name: string;
  readonly rows: number;
  readonly random: Random;
}

function drawColumn(law: Law, side: 'before' | 'after', { name, rows, random }: Drawn): ColumnProfile {
  const share = side === 'before' ? law.nulls[0] : law.nulls[1];
  const nulls = drawMultinomial(rows, [share, 1 - share], random)[0]!;
  const fresh = side === 'after' ? Math.min(law.fresh ?? 0, rows - nulls) : 0;
  const counts = [...drawMultinomial(rows - nulls - fresh, law[side], random)];
  return columnOf({ name, kind: law.kind, nulls, counts, fresh, side });
}

/** What is known of a column once it is drawn. */
export interface ColumnCounts {
  readonly name: string;
  readonly kind: Law['kind'];
  readonly nulls: number;
  readonly counts: readonly number[];
  readonly fresh: number;
  readonly side: 'before' | 'after';
  readonly designEffect?: number;
}

/** A column's profile. Edges are numbered: their values do not matter. */
export function columnOf({ name, kind, nulls, counts, fresh, side, designEffect }: ColumnCounts): ColumnProfile {
  const own = designEffect === undefined ? {} : { designEffect };
  const common = { name, kind, type: '', nulls, nans: 0, infinities: 0, ...own };
  const count = counts.reduce((sum, cell) => sum + cell, fresh);
  if (kind === 'number') {
    const edges = Array.from({ length: CELLS - 1 }, (_, cell) => cell);
    return { ...common, numbers: { count, min: 0, max: CELLS, mean: 0, sd: 1, edges, counts, exhaustive: false } };
  }
  const categories = counts.map((number, cell) => ({ key: `k${cell}`, count: number }));
  const ordered = side === 'before' ? [...categories].sort((a, b) => b.count - a.count) : categories;
  return { ...common, categories: { count, distinct: categories.length, categories: ordered, unseen: fresh } };
}
