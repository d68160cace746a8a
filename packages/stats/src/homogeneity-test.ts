import { chiSquareUpperTail } from './chi-square.ts';

/** A test of whether two sets of counts come of one law. */
export interface HomogeneityTest {
  readonly statistic: number;
  /** Cells compared, less one; 0 where everything lies in one cell: then the statistic is 0 and p is 1. */
  readonly degreesOfFreedom: number;
  /** By the chi-square limit, which is why rare cells are merged first. */
  readonly pValue: number;
}

/** Counts of both sides over the same cells. */
export interface CellPair {
  readonly reference: readonly number[];
  readonly current: readonly number[];
}

const EXPECTED_MIN = 5;

/**
 * Merges cells until each is expected to hold at least 5 rows on either side: all that fall short become one cell, which takes the
 * next smallest while it falls short itself. Cells that both sides leave empty vanish. The merged cell is the last one.
 * Reference: Cochran, Biometrics 10, 1954, for the 5; merging rather than tolerating a fifth of small cells.
 */
export function mergeRareCells(reference: readonly number[], current: readonly number[]): CellPair {
  const n = sum(reference);
  const m = sum(current);
  const smaller = Math.min(n, m) / (n + m);
  const cells = reference
    .map((count, cell) => ({ cell, count, now: current[cell]! }))
    .filter(({ count, now }) => count + now > 0);
  const bySize = [...cells].sort((a, b) => a.count + a.now - (b.count + b.now) || a.cell - b.cell);
  const merged = { count: 0, now: 0 };
  const gone = new Set<number>();
  for (const { cell, count, now } of bySize) {
    const isRare = (count + now) * smaller < EXPECTED_MIN;
    const isShort = gone.size > 0 && (merged.count + merged.now) * smaller < EXPECTED_MIN;
    if (!isRare && !isShort) break;
    merged.count += count;
    merged.now += now;
    gone.add(cell);
  }
  const kept = cells.filter(({ cell }) => !gone.has(cell)).concat(gone.size === 0 ? [] : [{ cell: -1, ...merged }]);
  return { reference: kept.map(({ count }) => count), current: kept.map(({ now }) => now) };
}

/**
 * Pearson's chi-square test of homogeneity (two samples, neither taken for exact), without continuity correction, over the cells that
 * either side fills. NaN where a side is empty. Merge rare cells first.
 * Oracle: scipy.stats.chi2_contingency(correction=False).
 */
export function chiSquareTest(reference: readonly number[], current: readonly number[]): HomogeneityTest {
  const n = sum(reference);
  const m = sum(current);
  return judge(reference, current, (a, b) => (a / n - b / m) ** 2 / ((a + b) / (n * m)));
}

/**
 * The likelihood-ratio test of homogeneity, G = 2·Σ O·ln(O/E), over the cells that either side fills. NaN where a side is empty.
 * Oracle: scipy.stats.chi2_contingency(correction=False, lambda_="log-likelihood").
 */
export function gTest(reference: readonly number[], current: readonly number[]): HomogeneityTest {
  const n = sum(reference);
  const m = sum(current);
  const part = (count: number, expected: number): number => (count === 0 ? 0 : count * Math.log(count / expected));
  return judge(reference, current, (a, b) => {
    const both = a + b;
    return 2 * (part(a, (both * n) / (n + m)) + part(b, (both * m) / (n + m)));
  });
}

function judge(
  reference: readonly number[],
  current: readonly number[],
  term: (count: number, now: number) => number,
): HomogeneityTest {
  if (sum(reference) === 0 || sum(current) === 0) {
    return { statistic: Number.NaN, degreesOfFreedom: 0, pValue: Number.NaN };
  }
  const filled = reference.flatMap((count, cell) => (count + current[cell]! > 0 ? [[count, current[cell]!]] : []));
  const degreesOfFreedom = filled.length - 1;
  const statistic = degreesOfFreedom === 0 ? 0 : Math.max(0, sum(filled.map(([a, b]) => term(a!, b!))));
  return { statistic, degreesOfFreedom, pValue: chiSquareUpperTail(statistic, degreesOfFreedom) };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
