import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf';

/**
 * P(X ≥ successes) of a binomial: `trials` independent events of probability `p`. 1 for successes ≤ 0, 0 above `trials`.
 * Oracle: scipy.stats.binom.sf(successes − 1, trials, p).
 */
export function binomialUpperTail(successes: number, trials: number, p: number): number {
  if (successes <= 0) return 1;
  if (successes > trials) return 0;
  // From the other end, so that a small tail keeps its digits: X ≥ k means at most n − k failures.
  return binomialCdf(trials - successes, trials, 1 - p);
}
