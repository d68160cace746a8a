const EXACT_PATHS_MAX = 1_000_000;
const TERMS_MAX = 100;
/** Below it the series of the distribution function converges faster, above it that of the tail. */
const SMALL = 1.18;

/**
 * P(K ≥ x) of Kolmogorov's limit law. Relative accuracy about 1e-15 on both ends of the series.
 * Oracle: scipy.special.kolmogorov. Reference: Marsaglia, Tsang and Wang, Journal of Statistical Software 8(18), 2003.
 */
export function kolmogorovUpperTail(x: number): number {
  if (!(x > 0)) return 1;
  return x < SMALL ? 1 - belowOf(x) : tailOf(x);
}

function belowOf(x: number): number {
  let total = 0;
  for (let odd = 1; odd < TERMS_MAX; odd += 2) {
    const term = Math.exp((-(odd * odd) * Math.PI * Math.PI) / (8 * x * x));
    total += term;
    if (term < 1e-18) break;
  }
  return (Math.sqrt(2 * Math.PI) / x) * total;
}

function tailOf(x: number): number {
  let total = 0;
  for (let k = 1; k < TERMS_MAX; k += 1) {
    const term = Math.exp(-2 * k * k * x * x);
    total += k % 2 === 1 ? term : -term;
    if (term < 1e-18 * total) break;
  }
  return 2 * total;
}

/** p of the two-sample Kolmogorov–Smirnov test, and how it was found. */
export interface KsTest {
  readonly pValue: number;
  /** `exact` counts all orders of the n + m values; `asymptotic` is Kolmogorov's limit law at √(nm/(n + m))·D. */
  readonly method: 'exact' | 'asymptotic';
}

/**
 * Two-sided p of equal laws from D of n and m values. Exact for values without ties while n·m is at most 1,000,000, else
 * asymptotic; ties make either too large, which is the safe side. NaN where a side is empty. Reported only: drift is judged by `ksPValue`.
 * Oracle: scipy.stats.ks_2samp(method="exact"); scipy.special.kolmogorov.
 * Reference: Hodges, Arkiv för Matematik 3, 1958, for counting lattice paths.
 */
export function ksTwoSampleTest(distance: number, n: number, m: number): KsTest {
  if (n === 0 || m === 0) return { pValue: Number.NaN, method: 'exact' };
  const isExact = n * m <= EXACT_PATHS_MAX && Number.isInteger(n) && Number.isInteger(m);
  if (isExact) return { pValue: pathsLeaving(distance, n, m), method: 'exact' };
  return { pValue: kolmogorovUpperTail(distance * Math.sqrt((n * m) / (n + m))), method: 'asymptotic' };
}

/** Probability that a random order of n + m values leaves the band |i/n − j/m| < D: what leaves is summed up, so that tails stay exact. */
function pathsLeaving(distance: number, n: number, m: number): number {
  const limit = Math.round(distance * n * m);
  if (limit <= 0) return 1;
  let leaving = 0;
  const row = new Float64Array(m + 1);
  row[0] = 1;
  for (let i = 0; i <= n; i += 1) {
    for (let j = 0; j <= m; j += 1) {
      const fromRow = i === 0 ? 0 : (row[j]! * (n - i + 1)) / (n + m - i - j + 1);
      const fromColumn = j === 0 ? 0 : (row[j - 1]! * (m - j + 1)) / (n + m - i - j + 1);
      const here = i === 0 && j === 0 ? 1 : fromRow + fromColumn;
      const isOut = Math.abs(i * m - j * n) >= limit;
      if (isOut) leaving += here;
      row[j] = isOut ? 0 : here;
    }
  }
  return Math.min(1, leaving);
}
