import { quickNormalQuantile } from './quick-normal-quantile.ts';
import type { Random } from './random.ts';

const EXACT_BELOW = 30;

/**
 * One multinomial draw: how many of `trials` fall into each cell, cells as likely as their `weights`. Conditional binomials: exact by
 * inversion where a cell's expectation is below 30 on either side, else the rounded normal limit.
 * Reference: Davis, Computational Statistics & Data Analysis 16, 1993. Weights that sum to 0: all counts 0.
 */
export function drawMultinomial(trials: number, weights: readonly number[], random: Random): Float64Array {
  const counts = new Float64Array(weights.length);
  let left = trials;
  let weightLeft = weights.reduce((sum, weight) => sum + weight, 0);
  for (let cell = 0; cell < weights.length && left > 0 && weightLeft > 0; cell += 1) {
    const weight = weights[cell]!;
    const drawn = drawBinomial(left, Math.min(1, weight / weightLeft), random);
    counts[cell] = drawn;
    left -= drawn;
    weightLeft -= weight;
  }
  return counts;
}

/** Successes of `trials` at probability p. */
function drawBinomial(trials: number, p: number, random: Random): number {
  if (p <= 0) return 0;
  if (p >= 1) return trials;
  if (p > 0.5) return trials - drawBinomial(trials, 1 - p, random);
  const mean = trials * p;
  if (mean < EXACT_BELOW) return invertBinomial(trials, p, random.next());
  const z = quickNormalQuantile((random.next() * 9_007_199_254_740_991 + 0.5) / 9_007_199_254_740_992);
  return Math.min(trials, Math.max(0, Math.round(mean + z * Math.sqrt(mean * (1 - p)))));
}

function invertBinomial(trials: number, p: number, uniform: number): number {
  const odds = p / (1 - p);
  let mass = (1 - p) ** trials;
  let below = mass;
  let successes = 0;
  while (uniform > below && successes < trials) {
    successes += 1;
    mass *= (odds * (trials - successes + 1)) / successes;
    below += mass;
    if (mass < 1e-17 && successes > trials * p) break;
  }
  return successes;
}
