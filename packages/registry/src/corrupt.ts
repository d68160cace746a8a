import { PlumblineError } from '@plumbline/core';

/** The registry holds something that breaks its own digests: names the file, relative to the registry. */
export function corrupt(file: string, reason: string, cause?: unknown): PlumblineError {
  return new PlumblineError(
    'REGISTRY_CORRUPT',
    `Cannot trust the registry: every file must be what the ledger says: "${file}" ${reason}`,
    'restore the file named from a backup, then run operation: verify',
    { where: { file }, cause },
  );
}
