import type { NumberCells } from './profile.ts';

/** Count, extremes, mean and sample standard deviation of finite values, as in `NumberCells`. */
export type Moments = Pick<NumberCells, 'count' | 'min' | 'max' | 'mean' | 'sd'>;

/** Sums about a pivot near the values, so that large values far from zero lose no digits. */
export interface PivotSums {
  readonly count: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly pivot: number;
  /** Σ(x − pivot) and Σ(x − pivot)²; null where there is no value. */
  readonly sum: number | null;
  readonly squares: number | null;
}

/** Digits of the deviation that are kept, and of the mean in the deviation's scale: the engine adds in any order. */
const DIGITS = 10;
/** A double has no more of them. */
const DOUBLE_DIGITS = 17;

/** Moments from sums. Null where sums overflow. */
export function momentsOf({ count, min, max, pivot, sum, squares }: PivotSums): Moments {
  if (count === 0 || sum === null || squares === null) return { count, min, max, mean: null, sd: null };
  const spread = squares - (sum * sum) / count;
  const sd = count < 2 ? null : rounded(Math.sqrt(Math.max(0, spread) / (count - 1)));
  const mean = pivot + sum / count;
  return { count, min, max, mean: count < 2 ? mean : steady(mean, sd), sd };
}

/** Moments of values with their counts. */
export function momentsOfValues(values: readonly { readonly value: number; readonly count: number }[]): Moments {
  const pivot = values[values.length >> 1]?.value ?? 0;
  const total = (term: (value: number) => number): number =>
    values.reduce((sum, { value, count }) => sum + term(value - pivot) * count, 0);
  const numbers = values.map(({ value }) => value);
  return momentsOf({
    count: values.reduce((sum, { count }) => sum + count, 0),
    min: numbers.length === 0 ? null : Math.min(...numbers),
    max: numbers.length === 0 ? null : Math.max(...numbers),
    pivot,
    sum: total((x) => x),
    squares: total((x) => x * x),
  });
}

/**
 * Moments of all the values that several moments speak of; a deviation that is not known of one side is not known of all.
 * Reference: Chan, Golub and LeVeque, Updating formulae and a pairwise algorithm for computing sample variances, 1979.
 */
export function mergeMoments(parts: readonly Moments[]): Moments {
  const filled = parts.filter(({ count }) => count > 0);
  const count = filled.reduce((sum, part) => sum + part.count, 0);
  if (filled.length <= 1) return filled[0] ?? { count: 0, min: null, max: null, mean: null, sd: null };
  const min = Math.min(...filled.map((part) => part.min ?? Number.NaN));
  const max = Math.max(...filled.map((part) => part.max ?? Number.NaN));
  const pivot = filled[0]!.mean;
  if (pivot === null || filled.some(({ mean }) => mean === null)) return { count, min, max, mean: null, sd: null };
  const sum = filled.reduce((total, part) => total + part.count * (part.mean! - pivot), 0);
  const known = filled.every((part) => part.count < 2 || part.sd !== null);
  const within = filled.reduce((total, part) => total + (part.sd ?? 0) ** 2 * (part.count - 1), 0);
  const between = filled.reduce((total, part) => total + part.count * (part.mean! - pivot) ** 2, 0);
  const merged = momentsOf({ count, min, max, pivot, sum, squares: within + between });
  return known ? merged : { ...merged, sd: null };
}

/** A mean to `DIGITS` digits of the deviation; to as many of its own where no deviation is known. */
function steady(mean: number, sd: number | null): number | null {
  if (sd === 0) return mean;
  if (sd === null) return rounded(mean);
  if (!Number.isFinite(mean)) return null;
  const digits = Math.floor(Math.log10(Math.abs(mean))) - Math.floor(Math.log10(sd)) + DIGITS;
  if (digits < 1) return 0;
  return digits > DOUBLE_DIGITS ? mean : Number(mean.toPrecision(digits));
}

function rounded(value: number): number | null {
  return Number.isFinite(value) ? Number(value.toPrecision(DIGITS)) : null;
}
