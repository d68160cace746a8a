import { openEvidence } from '@plumbline/boundary';
import { EVIDENCE_BYTES_MAX, type FiledEvidence } from '@plumbline/core';
import type { BlobStore } from './ledger-store.ts';
import type { Attachment, RegisteredVersion } from './registered-version.ts';

/** The evidence among a version's attachments, each once, re-hashed and checked. Throws `EVIDENCE_INVALID`. */
export async function readStoredEvidence(
  blobs: BlobStore,
  version: RegisteredVersion,
): Promise<readonly FiledEvidence[]> {
  const filed: FiledEvidence[] = [];
  for (const attachment of version.attachments.filter(({ role }) => role === 'evidence')) {
    filed.push(await readOne(blobs, attachment));
  }
  return filed;
}

async function readOne(blobs: BlobStore, { path, sha256 }: Attachment): Promise<FiledEvidence> {
  const text = await blobs.readText(sha256, EVIDENCE_BYTES_MAX);
  return { path, sha256, evidence: await openEvidence(Buffer.from(text), `the stored evidence "${path}"`) };
}
