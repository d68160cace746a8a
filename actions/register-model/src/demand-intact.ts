import { counted, type Finding } from '@plumbline/core';
import { corrupt, type RegisteredVersion } from '@plumbline/registry';
import type { Job } from './job.ts';

/** A version whose bytes are not what was judged cannot be judged: throws `REGISTRY_CORRUPT` naming the file. */
export async function demandIntact({ registry }: Job, version: RegisteredVersion): Promise<void> {
  const { problems } = await registry.verify(version);
  const broken = problems.find((problem) => problem.kind !== 'stale');
  if (broken !== undefined) throw corrupt(broken.file, broken.detail);
}

/** The finding that stands for `demandIntact`. */
export function bytesFinding(version: RegisteredVersion): Finding {
  const files = version.files.length;
  return {
    check: 'model.digest',
    verdict: 'pass',
    detail: `${counted(files, 'file')} of ${version.uri}, each with the digest it was registered with`,
  };
}
