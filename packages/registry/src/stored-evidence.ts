import { guard, parseJson } from '@plumbline/boundary';
import { EVIDENCE_BYTES_MAX, EVIDENCE_SCHEMA, type Evidence, type FiledEvidence } from '@plumbline/core';
import type { BlobStore } from './ledger-store.ts';
import type { Attachment, RegisteredVersion } from './registered-version.ts';

const checkEvidence = guard<Evidence>(EVIDENCE_SCHEMA);

/** The evidence among a version's attachments, each once, re-hashed and schema-checked. Throws `EVIDENCE_INVALID`. */
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
  const what = `the stored evidence "${path}"`;
  const options = {
    code: 'EVIDENCE_INVALID',
    fix: 'register the version again with the evidence as it was written',
  } as const;
  const text = await blobs.readText(sha256, EVIDENCE_BYTES_MAX);
  return { path, sha256, evidence: await checkEvidence(parseJson(text, what, options), what, options) };
}
