import type { LedgerEvent } from './ledger-event.ts';
import type { RegisteredVersion } from './registered-version.ts';

/** One event with the digest of its bytes. */
export interface ChainedEvent {
  readonly event: LedgerEvent;
  readonly sha256: string;
}

/** An alias now, and how it can be taken back. */
export interface AliasState {
  readonly name: string;
  readonly alias: string;
  readonly version: number;
  /** The event that set it. */
  readonly set: ChainedEvent;
  /** Versions in force before, oldest first, the present one last; a rollback takes the top off. */
  readonly stack: readonly number[];
}

/** Everything the events say. */
export interface Ledger {
  readonly events: readonly ChainedEvent[];
  /** Sorted by name, then by version. */
  readonly versions: readonly RegisteredVersion[];
  /** Sorted by name, then by alias. */
  readonly aliases: readonly AliasState[];
}
