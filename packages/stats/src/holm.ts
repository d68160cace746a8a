/**
 * Holm's step-down adjustment, in the order given: reject where the adjusted p is at most α and the chance of any false
 * rejection is at most α, whatever the dependence. NaN counts as 1.
 * Oracle: statsmodels.stats.multitest.multipletests(method="holm"). Reference: Holm, Scandinavian Journal of Statistics 6, 1979.
 */
export function holmAdjust(pValues: readonly number[]): readonly number[] {
  const ranked = pValues
    .map((p, place) => ({ p: Number.isNaN(p) ? 1 : p, place }))
    .sort((a, b) => a.p - b.p || a.place - b.place);
  const adjusted = new Array<number>(pValues.length).fill(1);
  let highest = 0;
  for (const [rank, { p, place }] of ranked.entries()) {
    highest = Math.max(highest, Math.min(1, (pValues.length - rank) * p));
    adjusted[place] = highest;
  }
  return adjusted;
}
