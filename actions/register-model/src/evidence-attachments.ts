import { readTextFile } from '@plumbline/boundary';
import { EVIDENCE_BYTES_MAX, type FiledEvidence } from '@plumbline/core';
import type { NewAttachment } from '@plumbline/registry';

/** The files as they are: their digest is what later links name. */
export async function evidenceAttachments(evidence: readonly FiledEvidence[]): Promise<readonly NewAttachment[]> {
  const attachments: NewAttachment[] = [];
  for (const { path, evidence: said } of evidence) {
    const text = await readTextFile(path, {
      what: 'an evidence file',
      bytesMax: EVIDENCE_BYTES_MAX,
      code: 'EVIDENCE_INVALID',
    });
    attachments.push({ role: 'evidence', action: said.action, text });
  }
  return attachments;
}
