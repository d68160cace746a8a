/**
 * A file that is not what the ledger says. `stale`: a view left behind by an interrupted write; the next write
 * repairs it.
 */
export interface RegistryProblem {
  readonly kind: 'corrupt' | 'missing' | 'stale';
  /** Relative to the registry. */
  readonly file: string;
  readonly detail: string;
}

/** What verifying found. Nothing checked shows as zeros: it is no proof. */
export interface VerifyReport {
  readonly events: number;
  readonly blobs: number;
  readonly views: number;
  readonly problems: readonly RegistryProblem[];
}
