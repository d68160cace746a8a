import { chiSquareTest } from './homogeneity-test.ts';
import { jensenShannonDivergence } from './jensen-shannon.ts';

/** Distances for comparison with other tools. None is ever held against Plumbline's default tolerance. */
export interface CellDistances {
  /** Population stability index, Σ(q − p)·ln(q/p), natural logarithm; zero shares count as 1e-4 and nothing is renormalised. */
  readonly psi: number;
  /** Jensen–Shannon distance: the square root of the divergence in bits, in [0, 1]. */
  readonly jensenShannon: number;
  /** Hellinger distance √(½Σ(√p − √q)²), in [0, 1]. */
  readonly hellinger: number;
  /** Largest difference of one cell's share, in [0, 1]. */
  readonly lInfinity: number;
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
  const { statistic, degreesOfFreedom } = chiSquareTest(reference, current);
  return {
    psi: populationStabilityIndex(reference, current),
    jensenShannon: Math.sqrt(jensenShannonDivergence(reference, current)),
    hellinger: hellingerDistance(reference, current),
    lInfinity: lInfinityDistance(reference, current),
    chiSquare: statistic,
    degreesOfFreedom,
  };
}

/** See `CellDistances.psi`. Cells that both sides leave empty add nothing; NaN where a side is empty. Oracle: numpy. */
export function populationStabilityIndex(reference: readonly number[], current: readonly number[]): number {
  return sumOfCells(reference, current, (p, q) => {
    if (p === 0 && q === 0) return 0;
    const share = p === 0 ? ZERO_SHARE : p;
    const now = q === 0 ? ZERO_SHARE : q;
    return (now - share) * Math.log(now / share);
  });
}

/** See `CellDistances.hellinger`. NaN where a side is empty. Oracle: numpy. */
export function hellingerDistance(reference: readonly number[], current: readonly number[]): number {
  return Math.sqrt(sumOfCells(reference, current, (p, q) => (Math.sqrt(p) - Math.sqrt(q)) ** 2) / 2);
}

/** See `CellDistances.lInfinity`. NaN where a side is empty. Oracle: numpy; TFDV's LInftyDistance. */
export function lInfinityDistance(reference: readonly number[], current: readonly number[]): number {
  const n = sum(reference);
  const m = sum(current);
  if (n === 0 || m === 0) return Number.NaN;
  return reference.reduce((most, count, cell) => Math.max(most, Math.abs(count / n - current[cell]! / m)), 0);
}

/**
 * Largest difference of one cell's count over all rows of both sides, max|a − b|/Σ(a + b): it sees a change of volume, too.
 * 0 where both sides are empty. Oracle: TFDV's NormalizedAbsoluteDifference.
 */
export function normalizedAbsoluteDifference(reference: readonly number[], current: readonly number[]): number {
  const rows = sum(reference) + sum(current);
  if (rows === 0) return 0;
  return reference.reduce((most, count, cell) => Math.max(most, Math.abs(count - current[cell]!)), 0) / rows;
}

function sumOfCells(
  reference: readonly number[],
  current: readonly number[],
  term: (p: number, q: number) => number,
): number {
  const n = sum(reference);
  const m = sum(current);
  if (n === 0 || m === 0) return Number.NaN;
  return sum(reference.map((count, cell) => term(count / n, current[cell]! / m)));
}

/**
 * Wasserstein-1 distance of two samples known by their cells between finite `bounds` (lower bound of the first cell, every edge, upper
 * bound of the last), each cell's mass spread evenly; in units of the data. Exact where every value has a cell of its own. NaN where a
 * side is empty. Oracle: scipy.stats.wasserstein_distance.
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
