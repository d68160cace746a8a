import type { Finding } from '@plumbline/core';
import type { Bounds } from '@plumbline/stats';

/** A finding with what a report draws: the estimate, its bounds and the limit. */
export interface ShadowCheck {
  readonly finding: Finding;
  /** What is estimated, for people. */
  readonly subject: string;
  /** How the numbers are to be read: a share, or a ratio of durations. */
  readonly unit: 'share' | 'ratio';
  readonly bounds: Bounds | null;
  readonly limit: number;
  /** Pairs at which this check would be decided; null where it is, or where nobody can tell. */
  readonly pairsNeeded: number | null;
}
