const CENTRE_FROM = 0.02425;

/**
 * z with P(Z ≤ z) = p for p in (0, 1), relative error below 1.2e-9, four times as fast as `normalQuantile`: for draws by the million that are
 * rounded to whole rows afterwards. Where a number is printed use `normalQuantile`.
 * Oracle: scipy.stats.norm.ppf. Reference: P. J. Acklam's rational approximation, 2003.
 */
export function quickNormalQuantile(p: number): number {
  if (p < CENTRE_FROM) return tail(Math.sqrt(-2 * Math.log(p)));
  if (p > 1 - CENTRE_FROM) return -tail(Math.sqrt(-2 * Math.log(1 - p)));
  const q = p - 0.5;
  const r = q * q;
  const above =
    (((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r + 138.357751867269) * r -
      30.66479806614716) *
      r +
      2.506628277459239) *
    q;
  const below =
    ((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r + 66.80131188771972) * r -
      13.28068155288572) *
      r +
    1;
  return above / below;
}

/** The lower tail, from √(−2 ln p). */
function tail(q: number): number {
  const above =
    ((((-0.007784894002430293 * q - 0.3223964580411365) * q - 2.400758277161838) * q - 2.549732539343734) * q +
      4.374664141464968) *
      q +
    2.938163982698783;
  const below =
    (((0.007784695709041462 * q + 0.3224671290700398) * q + 2.445134137142996) * q + 3.754408661907416) * q + 1;
  return above / below;
}
