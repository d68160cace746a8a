import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import type { Interval } from './wilson-interval.ts';

/**
 * Exact (Clopper–Pearson) interval of a proportion, `level` two-sided; each side alone errs at most (1 − level)/2.
 * `successes` may be fractional: the sum of shares in [0, 1], whose spread is at most that of counts with the same
 * mean; `trials` may be an effective number (Korn and Graubard). No trials: [0, 1].
 * Oracle: statsmodels.stats.proportion.proportion_confint(method="beta"), scipy.stats.beta.ppf.
 * Reference: Clopper and Pearson, Biometrika 26, 1934; Korn and Graubard, Survey Methodology 24, 1998.
 */
export function clopperPearsonInterval(successes: number, trials: number, level: number): Interval {
  if (trials === 0) return { lower: 0, upper: 1, level };
  const alpha = (1 - level) / 2;
  const failures = trials - successes;
  return {
    lower: successes <= 0 ? 0 : betaQuantile(alpha, successes, failures + 1),
    upper: failures <= 0 ? 1 : betaQuantile(1 - alpha, successes + 1, failures),
    level,
  };
}
