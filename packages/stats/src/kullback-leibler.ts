/**
 * Kullback–Leibler divergence Σ p·ln(p/q) of the observed law from the expected one over the same cells, in nats, in [0, ∞]. Weights of
 * either side are divided by their sum first. Infinite where something is observed that is expected never; NaN where a side is empty.
 * Oracle: scipy.stats.entropy(pk, qk). Reference: Kullback and Leibler, Annals of Mathematical Statistics 22, 1951.
 */
export function kullbackLeiblerDivergence(observed: readonly number[], expected: readonly number[]): number {
  const n = sum(observed);
  const m = sum(expected);
  if (!(n > 0) || !(m > 0)) return Number.NaN;
  const terms = observed.map((weight, cell) => termOf(weight / n, expected[cell]! / m));
  return Math.max(0, sum(terms));
}

function termOf(p: number, q: number): number {
  if (p === 0) return 0;
  return q === 0 ? Number.POSITIVE_INFINITY : p * Math.log(p / q);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
