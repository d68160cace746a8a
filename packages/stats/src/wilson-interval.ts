import { normalQuantile } from './normal.ts';

/** An interval with the two-sided level it was made at. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
  readonly level: number;
}

/**
 * Wilson score interval of a proportion, without continuity correction. `successes` of `trials`, `level` two-sided.
 * No trials: [0, 1], which says nothing, as it should.
 * Oracle: statsmodels.stats.proportion.proportion_confint(method="wilson"). Reference: Wilson, JASA 22, 1927.
 */
export function wilsonInterval(successes: number, trials: number, level: number): Interval {
  if (trials === 0) return { lower: 0, upper: 1, level };
  const z = normalQuantile(1 - (1 - level) / 2);
  const share = successes / trials;
  const weight = 1 + (z * z) / trials;
  const centre = (share + (z * z) / (2 * trials)) / weight;
  const half = (z / weight) * Math.sqrt((share * (1 - share)) / trials + (z * z) / (4 * trials * trials));
  return {
    lower: successes === 0 ? 0 : Math.max(0, centre - half),
    upper: successes === trials ? 1 : Math.min(1, centre + half),
    level,
  };
}
