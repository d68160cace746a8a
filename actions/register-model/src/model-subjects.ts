import type { FiledEvidence, Subject } from '@plumbline/core';
import { type RegisteredVersion, relationTo } from '@plumbline/registry';

/** What a model's evidence is about. */
export interface About {
  readonly model: string;
  readonly digest: string;
  readonly profile: string | null;
  readonly evidence: readonly FiledEvidence[];
}

/**
 * Model and profile; and the data that tied evidence speaks of, so that the frame names that evidence as parents too.
 */
export function subjectsOf({ model, digest, profile, evidence }: About): readonly Subject[] {
  const tied = evidence.filter(({ evidence: said }) => relationTo(said, digest) === 'none');
  const data = tied.flatMap(({ evidence: said }) => said.subjects.filter((subject) => subject.role === 'data'));
  const unique = new Map(data.map((subject) => [subject.sha256, subject]));
  return [
    { role: 'model', name: model, sha256: digest },
    ...(profile === null ? [] : [{ role: 'profile', name: 'profile', sha256: profile }]),
    ...unique.values(),
  ];
}

/** The profile registered with a version. */
export function profileOf(version: RegisteredVersion): string | null {
  return version.attachments.find(({ role }) => role === 'profile')?.sha256 ?? null;
}
