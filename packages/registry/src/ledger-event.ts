import type { JsonObject } from '@plumbline/core';
import type { Attachment, RegisteredFile } from './registered-version.ts';

/** What a version is, once and for all. */
export interface VersionRecord {
  readonly kind: 'file' | 'folder';
  readonly files: readonly RegisteredFile[];
  /** sha256 of the OCI manifest. */
  readonly manifest: string;
  readonly metadata: JsonObject;
}

/** A move of an alias, with the evidence it rests on. */
export interface AliasMove {
  readonly alias: string;
  readonly from: number | null;
  readonly evidence: readonly string[];
}

/** One entry of the ledger: `previous` is the sha256 of the entry before, so that none can be changed or taken out. */
export interface LedgerEvent {
  readonly schema: 'plumbline.ledger-event/v1';
  readonly seq: number;
  readonly previous: string | null;
  readonly type: 'register' | 'attach' | 'promote' | 'rollback';
  readonly time: string;
  readonly actor: string | null;
  readonly runUrl: string | null;
  readonly reason: string;
  readonly name: string;
  readonly version: number;
  readonly digest: string;
  /** Files this event brought, and the OCI manifest that keeps them reachable. */
  readonly attachments: readonly Attachment[];
  readonly attachmentManifest: string | null;
  /** Of `register` only. */
  readonly record?: VersionRecord;
  /** Of `promote` and `rollback` only. */
  readonly move?: AliasMove;
}
