import type { Outcome } from './outcome.ts';

export function outputs(outcome: Outcome): Readonly<Record<string, string>> {
  const { version, previous } = outcome;
  return {
    version: version === null ? '' : String(version.version),
    uri: version?.uri ?? '',
    digest: outcome.digest,
    'previous-version': previous === null ? '' : String(previous),
    'provenance-path': outcome.provenancePath,
    'model-card-path': outcome.modelCardPath,
  };
}
