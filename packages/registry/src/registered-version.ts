import type { ActionName, JsonObject } from '@plumbline/core';

/** One file of a registered model. `path` is relative, with forward slashes; a model of one file has one of these. */
export interface RegisteredFile {
  readonly path: string;
  readonly sha256: string;
  readonly sizeBytes: number;
}

/** What a file that goes with a version is for. */
export type AttachmentRole = 'evidence' | 'profile' | 'provenance' | 'signature' | 'model-card';

/** A file that goes with a version: `action` is given for evidence. */
export interface Attachment extends RegisteredFile {
  readonly role: AttachmentRole;
  readonly action?: ActionName;
}

/** One version of one model, as the ledger has it now. */
export interface RegisteredVersion {
  readonly name: string;
  readonly version: number;
  /** sha256 of the file, or the root digest of the folder. */
  readonly digest: string;
  /** `registry:<name>@<version>`. */
  readonly uri: string;
  readonly kind: 'file' | 'folder';
  readonly files: readonly RegisteredFile[];
  /** ISO 8601, UTC. */
  readonly registered: string;
  readonly actor: string | null;
  readonly runUrl: string | null;
  /** sha256 of the OCI manifest of the model. */
  readonly manifest: string;
  readonly metadata: JsonObject;
  /** Everything attached by any event, in the order it came. */
  readonly attachments: readonly Attachment[];
  /** Aliases that point here now, sorted. */
  readonly aliases: readonly string[];
}
