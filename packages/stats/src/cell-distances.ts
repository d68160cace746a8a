/** Distances for comparison with other tools. None is ever held against Plumbline's default tolerance. */
export interface CellDistances {
  /** Population stability index, Σ(q − p)·ln(q/p), natural logarithm; zero shares count as 1e-4 and nothing is renormalised. */
  readonly psi: number;
  /** Jensen–Shannon distance: the square root of the divergence in bits, in [0, 1]. */
  readonly jensenShannon: number;
  /** Hellinger distance √(½Σ(√p − √q)²), in [0, 1]. */
  readonly hellinger: number;
  /** Pearson's statistic of homogeneity over the cells that either side fills. */
  readonly chiSquare: number;
  readonly degreesOfFreedom: number;
}

const ZERO_SHARE = 1e-4;

/**
 * Distances of two sets of counts over the same cells; NaN where a side is empty.
 * Oracle: scipy.spatial.distance.jensenshannon(base=2), scipy.stats.chi2_contingency(correction=False), numpy for the others.
 */
export function cellDistances(reference: readonly number[], current: readonly number[]): CellDistances {
  const n = sum(reference);
  const m = sum(current);
  if (n === 0 || m === 0) {
    return {
      psi: Number.NaN,
      jensenShannon: Number.NaN,
      hellinger: Number.NaN,
      chiSquare: Number.NaN,
      degreesOfFreedom: 0,
    };
  }
  const cells = reference.map((count, cell) => ({ p: count / n, q: current[cell]! / m }));
  const filled = cells.filter(({ p, q }) => p > 0 || q > 0);
  return {
    psi: sum(filled.map(psiTerm)),
    jensenShannon: Math.sqrt(
      Math.max(0, sum(filled.map(({ p, q }) => (bits(p, (p + q) / 2) + bits(q, (p + q) / 2)) / 2))),
    ),
    hellinger: Math.sqrt(sum(filled.map(({ p, q }) => (Math.sqrt(p) - Math.sqrt(q)) ** 2)) / 2),
    chiSquare: sum(filled.map(({ p, q }) => (p - q) ** 2 / (p / m + q / n))),
    degreesOfFreedom: Math.max(0, filled.length - 1),
  };
}

function psiTerm({ p, q }: { readonly p: number; readonly q: number }): number {
  const share = p === 0 ? ZERO_SHARE : p;
  const now = q === 0 ? ZERO_SHARE : q;
  return (now - share) * Math.log(now / share);
}

function bits(share: number, mean: number): number {
  return share === 0 ? 0 : share * Math.log2(share / mean);
}

/**
 * Wasserstein-1 distance of two samples known by their cells between finite `bounds` (lower bound of the first cell, every edge, upper
 * bound of the last), each cell's mass spread evenly; in units of the data. NaN where a side is empty.
 * Oracle: scipy.stats.wasserstein_distance of the cells' midpoints, where all cells are equally wide and mass moves whole cells.
 */
export function wassersteinOfCells(
  reference: readonly number[],
  current: readonly number[],
  bounds: readonly number[],
): number {
  const n = sum(reference);
  const m = sum(current);
  if (n === 0 || m === 0) return Number.NaN;
  let before = 0;
  let area = 0;
  for (const [cell, count] of reference.entries()) {
    const after = before + count / n - current[cell]! / m;
    area += (bounds[cell + 1]! - bounds[cell]!) * meanMagnitude(before, after);
    before = after;
  }
  return area;
}

/** Mean of |x| along the straight line from a to b. */
function meanMagnitude(a: number, b: number): number {
  return a * b >= 0 ? Math.abs(a + b) / 2 : (a * a + b * b) / (2 * Math.abs(a - b));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
