/** A threshold as TFMA's configuration has it. */
export interface TfmaThreshold {
  readonly lower?: number;
  readonly upper?: number;
  /** Of a change threshold; without it there is an error. */
  readonly direction?: 'HIGHER_IS_BETTER' | 'LOWER_IS_BETTER';
  readonly absolute?: number;
  readonly relative?: number;
}

/** The threshold in the words of its configuration. */
export function thresholdText({ lower, upper, direction, absolute, relative }: TfmaThreshold): string {
  const value = [lower === undefined ? '' : `lower_bound ${lower}`, upper === undefined ? '' : `upper_bound ${upper}`];
  const change = [
    absolute === undefined ? '' : `absolute ${absolute}`,
    relative === undefined ? '' : `relative ${relative}`,
    direction ?? '',
  ];
  return [...value, ...change].filter((part) => part !== '').join(', ') || 'change threshold without amounts';
}

/**
 * What TFMA answers of one metric, after `metrics_validator.py`: bounds are inclusive; a change is candidate − baseline, and relative to the
 * signed baseline; a baseline of 0 makes the ratio NaN, and NaN passes no comparison; an amount without direction is an error, which fails.
 */
export function tfmaAnswer(threshold: TfmaThreshold, candidate: number, baseline: number | null): boolean {
  const { lower, upper, direction, absolute, relative } = threshold;
  if (lower !== undefined || upper !== undefined) {
    return candidate >= (lower ?? Number.NEGATIVE_INFINITY) && candidate <= (upper ?? Number.POSITIVE_INFINITY);
  }
  if (baseline === null) return true;
  const holds = (value: number, limit: number | undefined): boolean => {
    if (limit === undefined) return true;
    if (direction === undefined) return false;
    return direction === 'HIGHER_IS_BETTER' ? value >= limit : value <= limit;
  };
  const change = candidate - baseline;
  return holds(change, absolute) && holds(baseline === 0 ? Number.NaN : change / baseline, relative);
}
