import { drawMultinomial, normalCdf, normalQuantile, type Random } from '@plumbline/stats';

/** Counts of rows: one list for each part of the feature, with one number for each part of the label. */
export type AssociationCells = readonly (readonly number[])[];

/** How a feature goes with the label in two splits, counted in the same cells. */
export interface FeatureAssociation {
  readonly feature: string;
  /** Have the parts of both an order? Then there is none of missing values. */
  readonly isOrdered: boolean;
  readonly train: AssociationCells;
  readonly other: AssociationCells;
}

/** How an association moved. */
export interface AssociationMove {
  readonly feature: string;
  readonly measure: 'rank correlation' | "Cramér's V";
  readonly train: number;
  readonly other: number;
  /** |other − train|. */
  readonly move: number;
  readonly standardError: number;
  /** Rows behind either measure. */
  readonly trainRows: number;
  readonly otherRows: number;
}

const RESAMPLES = 100;
const ROWS_MIN = 50;

/**
 * The move with its standard error, by multinomial resampling of the cells of either split; null where it cannot be measured: fewer than 50
 * rows a side, or a side with one value only. Ordered parts: Spearman's rank correlation of the parts, without missing values, so that a
 * turned sign shows. Others: Cramér's V, corrected for bias, missing values a part of their own.
 * Reference: Bergsma, Journal of the Korean Statistical Society 42, 2013.
 */
export function associationMove(
  { feature, isOrdered, train, other }: FeatureAssociation,
  random: Random,
): AssociationMove | null {
  const measure = isOrdered ? rankCorrelation : cramersV;
  const [own, theirs] = [measure(train), measure(other)];
  const [trainRows, otherRows] = [sum(train.flat()), sum(other.flat())];
  if (own === null || theirs === null || Math.min(trainRows, otherRows) < ROWS_MIN) return null;
  const errors = [train, other].map((side) => spread(side, measure, random));
  return {
    ...{ feature, measure: isOrdered ? 'rank correlation' : "Cramér's V", train: own, other: theirs },
    ...{ move: Math.abs(theirs - own), standardError: Math.hypot(...errors), trainRows, otherRows },
  };
}

/** p of H₀: the association moved by no more than the tolerance; the estimate is taken as normal. */
export function movePValue({ move, standardError }: AssociationMove, tolerance: number): number {
  if (!(move > tolerance)) return 1;
  return standardError > 0 ? normalCdf(-(move - tolerance) / standardError) : 0;
}

/** Lower bound of the move at level 1 − alpha, so that p ≤ alpha ⇔ lower bound ≥ tolerance. */
export function moveLower({ move, standardError }: AssociationMove, alpha: number): number {
  return Math.max(0, move - normalQuantile(1 - alpha) * standardError);
}

/** Upper bound of the move at level 1 − alpha. */
export function moveUpper({ move, standardError }: AssociationMove, alpha: number): number {
  return move + normalQuantile(1 - alpha) * standardError;
}

function spread(cells: AssociationCells, measure: (cells: AssociationCells) => number | null, random: Random): number {
  const flat = cells.flat();
  const width = cells[0]?.length ?? 0;
  const rows = sum(flat);
  const draws: number[] = [];
  for (let draw = 0; draw < RESAMPLES; draw += 1) {
    const counts = drawMultinomial(rows, flat, random);
    draws.push(measure(cells.map((_, row) => [...counts.subarray(row * width, (row + 1) * width)])) ?? 0);
  }
  const mean = sum(draws) / draws.length;
  return Math.sqrt(sum(draws.map((value) => (value - mean) ** 2)) / (draws.length - 1));
}

/** Spearman's rank correlation of a table of counts, ties at their middle rank; null where a side has one value. Oracle: scipy.stats.spearmanr. */
export function rankCorrelation(cells: AssociationCells): number | null {
  const rows = cells.map(sum);
  const columns = (cells[0] ?? []).map((_, column) => sum(cells.map((row) => row[column] ?? 0)));
  const [x, y] = [centredRanks(rows), centredRanks(columns)];
  let covariance = 0;
  for (const [row, counts] of cells.entries())
    for (const [column, count] of counts.entries()) covariance += count * x[row]! * y[column]!;
  const variance = (counts: readonly number[], ranks: readonly number[]): number =>
    sum(counts.map((count, part) => count * ranks[part]! ** 2));
  const scale = Math.sqrt(variance(rows, x) * variance(columns, y));
  return scale > 0 ? covariance / scale : null;
}

function centredRanks(counts: readonly number[]): readonly number[] {
  const middle = sum(counts) / 2;
  let before = 0;
  return counts.map((count) => {
    const rank = before + count / 2 - middle;
    before += count;
    return rank;
  });
}

/** Cramér's V of a table of counts, corrected for bias; null where a side has one value. Oracle: scipy.stats.contingency, then Bergsma's formula. */
export function cramersV(cells: AssociationCells): number | null {
  const rows = cells.map(sum);
  const columns = (cells[0] ?? []).map((_, column) => sum(cells.map((row) => row[column] ?? 0)));
  const [r, c] = [rows, columns].map((counts) => counts.filter((count) => count > 0).length);
  const n = sum(rows);
  if (r === undefined || c === undefined || r < 2 || c < 2 || n < 2) return null;
  let squares = 0;
  for (const [row, counts] of cells.entries())
    for (const [column, count] of counts.entries()) {
      const expected = (rows[row]! * columns[column]!) / n;
      if (expected > 0) squares += (count - expected) ** 2 / expected;
    }
  const unbiased = Math.max(0, squares / n - ((r - 1) * (c - 1)) / (n - 1));
  const corrected = (parts: number): number => parts - (parts - 1) ** 2 / (n - 1);
  return Math.sqrt(unbiased / (Math.min(corrected(r), corrected(c)) - 1));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
