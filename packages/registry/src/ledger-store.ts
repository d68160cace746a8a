import type { EventText } from './read-ledger.ts';

/**
 * Bytes named by their sha256. Everything read is re-hashed on the way: what does not fit throws `REGISTRY_CORRUPT`.
 */
export interface BlobStore {
  /** Stores a file's bytes, refusing (`MODEL_DIGEST`) what is not `sha256`; then reads them back. */
  putFile(source: string, sha256: string): Promise<void>;
  /** Stores text in UTF-8 and returns its sha256. */
  putText(text: string): Promise<string>;
  readText(sha256: string, bytesMax: number): Promise<string>;
  /** Writes the bytes to a file that must not exist yet. */
  copyTo(sha256: string, target: string): Promise<void>;
  state(sha256: string): Promise<'ok' | 'missing' | 'corrupt'>;
  /** Every name in the store, sorted. */
  list(): Promise<readonly string[]>;
}

/** Files that derive from the events, for people and for other tools. */
export interface ViewStore {
  read(file: string): Promise<string | null>;
  /** For each file: does it hold this text? */
  same(wanted: readonly { readonly file: string; readonly text: string }[]): Promise<readonly boolean[]>;
  /** Writes a file that is not there; false where it is. */
  create(file: string, text: string): Promise<boolean>;
  /** Puts a new file in the place of the old one: a reader sees the one or the other, whole. */
  replace(file: string, text: string): Promise<void>;
  /** Every view on the disk, sorted. */
  list(): Promise<readonly string[]>;
}

/** Where a ledger lies. The one commit point of every operation is `append`. */
export interface LedgerStore {
  readonly blobs: BlobStore;
  readonly views: ViewStore;
  /** Every event, oldest first. */
  events(): Promise<readonly EventText[]>;
  /** Writes event number `seq`, whole or not at all; false where somebody else has taken the number. */
  append(seq: number, text: string): Promise<boolean>;
}
