import type { Share } from './newcombe-interval.ts';
import { normalQuantile } from './normal.ts';
import type { Interval } from './wilson-interval.ts';

const HALVINGS = 200;
const LOG_LIMIT = 80;

/**
 * Koopman's score interval of the ratio of two independent proportions, second / first. `level` is two-sided; counts may be fractional
 * (effective ones). Where nothing succeeds on the first side there is no upper end (Infinity), where nothing does on the second, the lower
 * end is 0; without trials on a side it is [0, Infinity].
 * Oracle: statsmodels.stats.proportion.confint_proportions_2indep(compare="ratio", method="score", correction=False).
 * Reference: Koopman, Biometrics 40, 1984; Miettinen and Nurminen, Statistics in Medicine 4, 1985.
 */
export function koopmanInterval(first: Share, second: Share, level: number): Interval {
  if (first.trials === 0 || second.trials === 0) return { lower: 0, upper: Number.POSITIVE_INFINITY, level };
  const z = normalQuantile(1 - (1 - level) / 2);
  const score = (logRatio: number): number => ratioScore(first, second, Math.exp(logRatio));
  return {
    lower: second.successes === 0 ? 0 : Math.exp(rootOf((at) => score(at) - z)),
    upper: first.successes === 0 ? Number.POSITIVE_INFINITY : Math.exp(rootOf((at) => score(at) + z)),
    level,
  };
}

/** How many standard errors the second share is above `ratio` times the first, by the shares most likely under that ratio. */
function ratioScore(first: Share, second: Share, ratio: number): number {
  const [x, m, y, n] = [first.successes, first.trials, second.successes, second.trials];
  const a = (m + n) * ratio;
  const b = n * ratio + y + m + x * ratio;
  const c = x + y;
  // The smaller root in the form that does not cancel.
  const base = (2 * c) / (b + Math.sqrt(Math.max(0, b * b - 4 * a * c)));
  const p = Math.min(1, base);
  const q = Math.min(1, ratio * p);
  const variance = (q * (1 - q)) / n + (ratio * ratio * p * (1 - p)) / m;
  const excess = y / n - (ratio * x) / m;
  if (variance > 0) return excess / Math.sqrt(variance);
  return excess === 0 ? 0 : Math.sign(excess) * Number.POSITIVE_INFINITY;
}

/** Where a falling function crosses 0, by bisection of the logarithm. */
function rootOf(falling: (at: number) => number): number {
  let [low, high] = [-LOG_LIMIT, LOG_LIMIT];
  for (let step = 0; step < HALVINGS && high - low > Number.EPSILON * Math.max(1, Math.abs(low)); step += 1) {
    const middle = (low + high) / 2;
    if (falling(middle) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
