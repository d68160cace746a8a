import gammainc from '@stdlib/math-base-special-gammainc';
import { normalCdf, normalQuantile } from './normal.ts';

/** Beyond this the library's incomplete gamma function loses its digits (from 1,251 on): Wilson and Hilferty's normal limit takes over. */
const EXACT_DEGREES_MAX = 1000;
const HALVINGS = 60;

/**
 * P(X ≥ x) of the chi-square law; 1 where there are no degrees of freedom. Exact up to 1,000 of them, then asymptotic.
 * Oracle: scipy.stats.chi2.sf. Reference: Wilson and Hilferty, PNAS 17, 1931.
 */
export function chiSquareUpperTail(x: number, degreesOfFreedom: number): number {
  if (degreesOfFreedom <= 0 || x <= 0) return 1;
  if (degreesOfFreedom <= EXACT_DEGREES_MAX) return gammainc(x / 2, degreesOfFreedom / 2, true, true);
  const { centre, sd } = cubeRoot(degreesOfFreedom);
  return normalCdf((centre - Math.cbrt(x / degreesOfFreedom)) / sd);
}

/**
 * x with P(X ≤ x) = p of the chi-square law, for p in (0, 1); degrees of freedom may be fractional. Exact (by bisection) up to 1,000
 * of them, then asymptotic. Oracle: scipy.stats.chi2.ppf.
 */
export function chiSquareQuantile(p: number, degreesOfFreedom: number): number {
  if (degreesOfFreedom > EXACT_DEGREES_MAX) {
    const { centre, sd } = cubeRoot(degreesOfFreedom);
    return degreesOfFreedom * (centre + sd * normalQuantile(p)) ** 3;
  }
  let low = 0;
  let high = Math.max(1, 2 * degreesOfFreedom);
  while (chiSquareUpperTail(high, degreesOfFreedom) > 1 - p) high *= 2;
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (low + high) / 2;
    if (chiSquareUpperTail(middle, degreesOfFreedom) > 1 - p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The normal law that the cube root of X over its degrees of freedom comes near. */
function cubeRoot(degreesOfFreedom: number): { readonly centre: number; readonly sd: number } {
  const variance = 2 / (9 * degreesOfFreedom);
  return { centre: 1 - variance, sd: Math.sqrt(variance) };
}
