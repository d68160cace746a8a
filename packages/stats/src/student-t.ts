import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import { normalCdf, normalQuantile } from './normal.ts';

/** Beyond this many degrees of freedom the distribution is the normal one to 1e-9 in every quantile that is asked for. */
const NORMAL_FROM = 1e9;
const SMALL_TAIL = 0.005;

/**
 * t with P(T ≤ t) = p at `degrees` of freedom, which may be fractional; ±Infinity at 1 and 0. Antisymmetric in p to the last bit.
 * Oracle: scipy.stats.t.ppf.
 */
export function studentQuantile(p: number, degrees: number): number {
  if (!(degrees > 0) || !(p >= 0 && p <= 1)) return Number.NaN;
  if (p > 0.5) return -studentQuantile(1 - p, degrees);
  if (p === 0.5) return 0;
  if (p === 0) return Number.NEGATIVE_INFINITY;
  if (degrees >= NORMAL_FROM) return normalQuantile(p);
  // T² / (T² + degrees) is beta; of its two tails the one that keeps the digits.
  if (p < SMALL_TAIL) {
    const rest = betaQuantile(2 * p, degrees / 2, 0.5);
    return -Math.sqrt((degrees * (1 - rest)) / rest);
  }
  const share = betaQuantile(1 - 2 * p, 0.5, degrees / 2);
  return -Math.sqrt((degrees * share) / (1 - share));
}

const BISECTIONS = 60;

/** P(T ≤ t) by inverting `studentQuantile`, to about 1e-12. Oracle: scipy.stats.t.cdf. */
export function studentCdf(t: number, degrees: number): number {
  if (Number.isNaN(t) || !(degrees > 0)) return Number.NaN;
  if (t > 0) return 1 - studentCdf(-t, degrees);
  if (t === 0) return 0.5;
  if (degrees >= NORMAL_FROM) return normalCdf(t);
  if (t === Number.NEGATIVE_INFINITY) return 0;
  // On the scale of logarithms, so that small tails keep their digits.
  let low = Math.log(1e-300);
  let high = Math.log(0.5);
  for (let step = 0; step < BISECTIONS; step += 1) {
    const middle = (low + high) / 2;
    if (studentQuantile(Math.exp(middle), degrees) < t) low = middle;
    else high = middle;
  }
  return Math.exp((low + high) / 2);
}
