import type { ActionName, FiledEvidence, JsonObject } from '@plumbline/core';
import type { Ledger } from './ledger.ts';
import type { Attachment, AttachmentRole, RegisteredVersion } from './registered-version.ts';
import type { VerifyReport } from './verify-report.ts';

/** Where a version was laid out on disk. Every file was re-hashed on the way. */
export interface MaterializedVersion {
  /** The model file, or the model folder. */
  readonly model: string;
  readonly profile: string | null;
  readonly provenance: string | null;
  readonly modelCard: string | null;
  readonly evidence: readonly FiledEvidence[];
}

/** Who does it, when and why. */
export interface Authorship {
  readonly time: Date;
  readonly actor: string | null;
  readonly runUrl: string | null;
  readonly reason: string;
}

/** A document to be stored with a version. The registry names the file by its role. */
export interface NewAttachment {
  readonly role: AttachmentRole;
  readonly action?: ActionName;
  /** The document in UTF-8, byte for byte. */
  readonly text: string;
}

/** A model to be registered. `digest` is what was judged: other bytes are refused. */
export interface RegisterRequest extends Authorship {
  readonly name: string;
  /** The model file or folder. */
  readonly model: string;
  readonly digest: string;
  readonly metadata: JsonObject;
  readonly attachments: readonly NewAttachment[];
}

/** What registering brought: `created` is false where the same model was there already. */
export interface Registered {
  readonly version: RegisteredVersion;
  readonly created: boolean;
  /** Attachments that were not there before. */
  readonly added: readonly Attachment[];
}

/** An alias to be moved, by promotion or rollback: a compare-and-set. */
export interface MoveRequest extends Authorship {
  readonly type: 'promote' | 'rollback';
  readonly name: string;
  readonly version: number;
  readonly alias: string;
  /** The version the alias was judged to have, or null where it was empty: anything else is `REGISTRY_CONFLICT`. */
  readonly expected: number | null;
  /** sha256 of the evidence the move rests on; must be attached to the version. */
  readonly evidence: readonly string[];
  /** New evidence, stored with the version before the alias moves. */
  readonly attachments: readonly NewAttachment[];
}

/** What the other actions need of a registry. */
export interface RegistryReader {
  /**
   * A version by alias or number, or null where there is none. Throws `REGISTRY_CORRUPT` where the ledger breaks its
   * chain.
   */
  resolve(name: string, aliasOrVersion: string | number): Promise<RegisteredVersion | null>;
  /**
   * Lays a version out under `folder` (created where absent), in a folder of its own; use the paths returned. Doing it
   * again is no mistake: what is there and has its digest stays. Throws `REGISTRY_CORRUPT` for bytes that are not what
   * the ledger says, `PATH_OUTSIDE` for a name that leaves the folder.
   */
  materialize(version: RegisteredVersion, folder: string): Promise<MaterializedVersion>;
}

/** A model registry: what register-model needs of it. Drivers implement this and nothing else. */
export interface Registry extends RegistryReader {
  /** As given, e.g. `local:registry`. */
  readonly spec: string;
  /** The whole ledger, its chain checked. Throws `REGISTRY_CORRUPT`. */
  ledger(): Promise<Ledger>;
  /** The evidence stored with a version, re-hashed and schema-checked. */
  evidenceOf(version: RegisteredVersion): Promise<readonly FiledEvidence[]>;
  /** An attached document, re-hashed, or null where the version has none of this role. */
  document(version: RegisteredVersion, role: Exclude<AttachmentRole, 'evidence'>): Promise<string | null>;
  /** Stores the model and its attachments, then the ledger entry. Idempotent by name and digest. */
  register(request: RegisterRequest): Promise<Registered>;
  /** Moves an alias, or throws `REGISTRY_CONFLICT` where somebody else moved it first. */
  move(request: MoveRequest): Promise<RegisteredVersion>;
  /** Re-hashes everything, or one version. Problems are returned, not thrown. */
  verify(version: RegisteredVersion | null): Promise<VerifyReport>;
}
