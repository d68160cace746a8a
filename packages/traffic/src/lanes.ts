/** The two sides of a comparison. */
export type LaneName = 'baseline' | 'candidate';

/** One value for each lane. */
export interface Lanes<T> {
  readonly baseline: T;
  readonly candidate: T;
}

/** The lanes in the order of reports. */
export const LANES: readonly LaneName[] = ['baseline', 'candidate'];

/** The same for both lanes. */
export function forBoth<T>(make: (lane: LaneName) => T): Lanes<T> {
  return { baseline: make('baseline'), candidate: make('candidate') };
}
