/**
 * Benjamini–Hochberg's adjusted p-values in the order given: the smallest q at which each would be a discovery.
 * Oracle: scipy.stats.false_discovery_control(method="bh"). Reference: Benjamini and Hochberg, JRSS B 57, 1995.
 */
export function adjustDiscoveries(pValues: readonly number[]): readonly number[] {
  const ranked = pValues.map((p, place) => ({ p, place })).sort((a, b) => a.p - b.p);
  const adjusted = new Array<number>(pValues.length).fill(1);
  let lowest = 1;
  for (let rank = ranked.length; rank > 0; rank -= 1) {
    const { p, place } = ranked[rank - 1]!;
    lowest = Math.min(lowest, (pValues.length * p) / rank);
    adjusted[place] = lowest;
  }
  return adjusted;
}
