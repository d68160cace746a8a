import type { LatencyMargin } from '../latency-margin.ts';

/** What is demanded of the candidate. */
export interface ShadowPolicy {
  /** Largest disagreement beyond noise, in [0, 1]. */
  readonly maxDisagreement: number;
  /** How much larger than the baseline's the candidate's error rate may be, in [0, 1]. */
  readonly maxErrorRate: number;
  /** Smallest share of requests that both lanes answered, in [0, 1]. */
  readonly minCoverage: number;
  /** Empty where latency is not judged. */
  readonly latencyMargins: readonly LatencyMargin[];
  /** One-sided, in (0.5, 1). */
  readonly confidence: number;
  readonly replicates: number;
}
