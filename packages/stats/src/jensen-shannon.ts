/**
 * Jensen–Shannon divergence of two sets of counts over the same cells, in bits, in [0, 1]: the mean of the divergences from the mean law.
 * NaN where a side is empty. Its square root is the Jensen–Shannon distance; times ln 2 it is in nats (scipy's and Evidently's default).
 * Oracle: scipy.spatial.distance.jensenshannon(base=2) ** 2.
 */
export function jensenShannonDivergence(reference: readonly number[], current: readonly number[]): number {
  const n = sum(reference);
  const m = sum(current);
  if (n === 0 || m === 0) return Number.NaN;
  const terms = reference.map((count, cell) => bitsOf(count / n, current[cell]! / m));
  return Math.min(1, Math.max(0, sum(terms)));
}

/** ((1 − d)·ln(1 − d) + (1 + d)·ln(1 + d))·(p + q)/4 with d = (q − p)/(p + q): what almost equal shares leave does not cancel out. */
function bitsOf(p: number, q: number): number {
  if (p === 0 && q === 0) return 0;
  const d = (q - p) / (p + q);
  if (Math.abs(d) === 1) return (p + q) / 2;
  return (((p + q) / 4) * ((1 - d) * Math.log1p(-d) + (1 + d) * Math.log1p(d))) / Math.LN2;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
