/**
 * Largest distance between two empirical distribution functions that are known at common edges only, from the counts of their cells
 * (`counts[i]` of edges[i − 1] < x ≤ edges[i], the last cell open). 0 where a side is empty: the caller judges that.
 * Oracle: scipy.stats.ks_2samp(...).statistic, where every value is an edge.
 */
export function ksOfCells(reference: readonly number[], current: readonly number[]): number {
  const n = total(reference);
  const m = total(current);
  if (n === 0 || m === 0) return 0;
  let below = 0;
  let belowCurrent = 0;
  let largest = 0;
  for (let cell = 0; cell + 1 < reference.length; cell += 1) {
    below += reference[cell]!;
    belowCurrent += current[cell]!;
    largest = Math.max(largest, Math.abs(below / n - belowCurrent / m));
  }
  return largest;
}

/**
 * How far the true distance may exceed `ksOfCells` inside a cell: the largest mass that both sides have in one cell. `isPoint` tells the
 * cells that hold a single number, in which nothing can hide.
 */
export function ksResolution(
  reference: readonly number[],
  current: readonly number[],
  isPoint: readonly boolean[] = [],
): number {
  const n = total(reference);
  const m = total(current);
  if (n === 0 || m === 0) return 0;
  return reference.reduce(
    (worst, count, cell) => (isPoint[cell] === true ? worst : Math.max(worst, Math.min(count / n, current[cell]! / m))),
    0,
  );
}

/**
 * Half width of the Kolmogorov–Smirnov band of two samples, c(α)·√(1/n + 1/m) with c(α) = √(−½ ln(α/2)): D ≥ D̂ − half width at
 * level 1 − α. Infinity where a side is empty.
 * Reference: Smirnov's limit; Massart, Annals of Probability 18, 1990, for the constant.
 */
export function ksHalfWidth(n: number, m: number, alpha: number): number {
  return Math.sqrt(-0.5 * Math.log(alpha / 2) * (1 / n + 1 / m));
}

/** The smallest α at which D̂ − half width exceeds the tolerance: p of H₀: D ≤ tolerance. 1 where D̂ ≤ tolerance. */
export function ksPValue(
  distance: number,
  tolerance: number,
  rows: { readonly n: number; readonly m: number },
): number {
  const excess = distance - tolerance;
  if (!(excess > 0)) return 1;
  return Math.min(1, 2 * Math.exp((-2 * excess * excess) / (1 / rows.n + 1 / rows.m)));
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
