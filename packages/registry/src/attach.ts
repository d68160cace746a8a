import { attachmentPath } from './attachment-path.ts';
import type { BlobStore } from './ledger-store.ts';
import { attachmentsManifest, type Document } from './oci/manifest.ts';
import { otherProfile } from './refusals.ts';
import type { Attachment, RegisteredVersion } from './registered-version.ts';
import type { NewAttachment } from './registry.ts';

/** Stores new attachments as blobs and names each by its role. Nothing refers to them yet. */
export async function storeAttachments(
  blobs: BlobStore,
  attachments: readonly NewAttachment[],
): Promise<readonly Attachment[]> {
  const stored = new Map<string, Attachment>();
  for (const { role, action, text } of attachments) {
    const sha256 = await blobs.putText(text);
    const path = attachmentPath({ role, sha256, ...(action === undefined ? {} : { action }) });
    const file = { role, path, sha256, sizeBytes: Buffer.byteLength(text) };
    stored.set(path, action === undefined ? file : { ...file, action });
  }
  return [...stored.values()];
}

/** What is to be attached to which model. */
export interface Attaching {
  readonly given: readonly Attachment[];
  /** The version as it stands, or null where this event registers it. */
  readonly known: RegisteredVersion | null;
  readonly subject: Document;
}

/** The part of an event that speaks of attachments: what is new, and the manifest that keeps it reachable. */
export async function eventAttachments(
  blobs: BlobStore,
  { given, known, subject }: Attaching,
): Promise<{ readonly attachments: readonly Attachment[]; readonly attachmentManifest: string | null }> {
  const attachments = known === null ? given : given.filter((file) => isNew(file, known));
  if (attachments.length === 0) return { attachments, attachmentManifest: null };
  const { manifest, config } = attachmentsManifest(attachments, subject);
  await blobs.putText(config.text);
  return { attachments, attachmentManifest: await blobs.putText(manifest.text) };
}

/**
 * Later, evidence may be added and a missing profile filled in; card and provenance stay what they were at
 * registration.
 */
function isNew(file: Attachment, known: RegisteredVersion): boolean {
  const same = known.attachments.filter(({ role }) => role === file.role);
  if (same.some(({ sha256 }) => sha256 === file.sha256)) return false;
  if (file.role === 'evidence') return true;
  if (file.role !== 'profile') return false;
  if (same.length > 0) throw otherProfile(known);
  return true;
}
