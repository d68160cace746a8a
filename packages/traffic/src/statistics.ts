import type { ShareSum } from '@plumbline/stats';
import type { Lanes } from './lanes.ts';

/** Which lanes were asked a second time. */
export type NoiseSource = 'both' | 'baseline' | 'none';

/** Everything the verdict rests on besides the timings: counts, exact or nearly so, that go into the evidence. */
export interface ShadowCounts {
  /** Requests judged: sent to both lanes, or recorded; without the warm-up. */
  readonly requests: number;
  /** Pairs in which both lanes answered with any status. */
  readonly answered: number;
  /** Pairs in which both lanes gave predictions. */
  readonly compared: number;
  /** Pairs among them whose outputs or rows do not match. */
  readonly contractBroken: number;
  readonly between: ShareSum;
  readonly within: ShareSum | null;
  readonly noiseFrom: NoiseSource;
  /** Answered pairs in which the lane's answer was an error. */
  readonly errors: Lanes<ShareSum>;
  /** The replay was ended from outside before its time. */
  readonly interrupted: boolean;
}

/** Paired durations in the order of the requests, in milliseconds with three decimals; +∞ is a time-out. */
export interface Timings {
  readonly baseline: Float64Array;
  readonly candidate: Float64Array;
}
