/**
 * Quantile of ascending finite values by linear interpolation (R type 7, numpy's default); NaN for an empty sample.
 * Oracle: numpy.quantile.
 */
export function quantileSorted(sorted: ArrayLike<number>, p: number): number {
  const last = sorted.length - 1;
  if (last < 0 || Number.isNaN(p)) return Number.NaN;
  const place = Math.min(Math.max(p, 0), 1) * last;
  const below = Math.floor(place);
  const low = sorted[below]!;
  const fraction = place - below;
  // An infinite neighbour that has no weight must not turn the quantile into NaN.
  return fraction === 0 ? low : low + (sorted[below + 1]! - low) * fraction;
}

/** As `quantileSorted`, for values in any order; the argument is not changed. */
export function quantile(values: Iterable<number>, p: number): number {
  return quantileSorted(Float64Array.from(values).sort(), p);
}
