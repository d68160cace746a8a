/** One term of a weighted sum: an estimate with its one-sided bounds, all at the same level. */
export interface MoverTerm {
  readonly weight: number;
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
}

/** An estimate with its one-sided bounds. */
export interface Bounds {
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * Bounds of Σ wᵢ·θᵢ from the bounds of each θᵢ ("method of variance estimates recovery"): the distances to the bounds
 * that matter add up like standard errors. Estimates are taken as uncorrelated; positive correlation between terms of
 * opposite sign makes the bounds wider than they need be. No terms: all zero.
 * Oracle: statsmodels.stats.proportion.confint_proportions_2indep(method="newcomb") with Wilson terms.
 * Reference: Zou and Donner, Statistics in Medicine 27, 2008; Newcombe, ibid. 17, 1998.
 */
export function moverBounds(terms: readonly MoverTerm[]): Bounds {
  let estimate = 0;
  let below = 0;
  let above = 0;
  for (const { weight, ...term } of terms) {
    const down = weight * (term.estimate - (weight > 0 ? term.lower : term.upper));
    const up = weight * ((weight > 0 ? term.upper : term.lower) - term.estimate);
    estimate += weight * term.estimate;
    below += down * down;
    above += up * up;
  }
  return { estimate, lower: estimate - Math.sqrt(below), upper: estimate + Math.sqrt(above) };
}
