/** How much longer the candidate may take at one quantile. */
export interface LatencyMargin {
  /** `p50`, `p95`, `p99.9`: how the quantile is called. */
  readonly name: string;
  /** In (0, 1). */
  readonly probability: number;
  /** Largest ratio less one: 0.1 allows ten percent more. */
  readonly margin: number;
}
