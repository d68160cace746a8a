import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf';

/** P-values of McNemar's test. One-sided ones speak for "more fixed than broken" (`greater`) or the reverse (`less`). */
export interface McNemar {
  readonly exactTwoSided: number;
  readonly exactGreater: number;
  readonly exactLess: number;
  readonly midTwoSided: number;
  readonly midGreater: number;
  readonly midLess: number;
}

/**
 * McNemar's test of paired right/wrong answers, exact and mid-p. `fixed`: rows only the candidate has right; `broken`: rows
 * only the baseline has right. Without discordant rows every two-sided p is 1.
 * Oracle: statsmodels.stats.contingency_tables.mcnemar(exact=True), scipy.stats.binom.
 * Reference: Fagerland, Lydersen and Laake, BMC Medical Research Methodology 13:91, 2013 (mid-p).
 */
export function mcnemarTest(fixed: number, broken: number): McNemar {
  const greater = tail(broken, fixed + broken);
  const less = tail(fixed, fixed + broken);
  return {
    exactTwoSided: Math.min(1, 2 * Math.min(greater.exact, less.exact)),
    exactGreater: greater.exact,
    exactLess: less.exact,
    midTwoSided: Math.min(1, 2 * Math.min(greater.mid, less.mid)),
    midGreater: greater.mid,
    midLess: less.mid,
  };
}

/** P(X ≤ count) for fair coins, and the same with half the weight on the boundary. */
function tail(count: number, tosses: number): { readonly exact: number; readonly mid: number } {
  const exact = binomialCdf(count, tosses, 0.5);
  const below = count === 0 ? 0 : binomialCdf(count - 1, tosses, 0.5);
  return { exact, mid: (exact + below) / 2 };
}
