/** What Benjamini–Hochberg decided, in the order of the p-values. */
export interface Discoveries {
  readonly rejected: readonly boolean[];
  readonly rejections: number;
  /** The level every rejected p-value is at or below: R·q/m; q/m where nothing is rejected, 1 where nothing was judged. */
  readonly threshold: number;
}

/**
 * Benjamini–Hochberg's step-up procedure: false discovery rate at most q for independent or positively dependent tests.
 * A NaN p-value is never a discovery. Oracle: statsmodels.stats.multitest.multipletests(method="fdr_bh").
 * Reference: Benjamini and Hochberg, JRSS B 57, 1995.
 */
export function benjaminiHochberg(pValues: readonly number[], q: number): Discoveries {
  const m = pValues.length;
  if (m === 0) return { rejected: [], rejections: 0, threshold: 1 };
  const sorted = pValues.filter((p) => !Number.isNaN(p)).sort((a, b) => a - b);
  let rejections = 0;
  for (const [index, p] of sorted.entries()) if (p <= ((index + 1) * q) / m) rejections = index + 1;
  const threshold = (Math.max(1, rejections) * q) / m;
  return { rejected: pValues.map((p) => rejections > 0 && p <= threshold), rejections, threshold };
}
