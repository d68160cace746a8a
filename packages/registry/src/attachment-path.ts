import type { Attachment } from './registered-version.ts';

const NAMES = {
  profile: 'data.profile.json',
  provenance: 'provenance.intoto.json',
  signature: 'provenance.sigstore.json',
  'model-card': 'model-card.md',
} as const;

/**
 * Where an attachment is laid out: a function of what it is, so that no ledger can put it in the place of the model.
 */
export function attachmentPath({ role, action, sha256 }: Pick<Attachment, 'role' | 'action' | 'sha256'>): string {
  return role === 'evidence' ? `evidence/${action ?? 'unknown'}-${sha256.slice(0, 16)}.json` : NAMES[role];
}
