import type { AliasState, Ledger } from './ledger.ts';
import type { RegisteredVersion } from './registered-version.ts';

/** A version by number or alias, or null where there is none. */
export function findVersion(ledger: Ledger, name: string, which: string | number): RegisteredVersion | null {
  const number = typeof which === 'number' ? which : (findAlias(ledger, name, which)?.version ?? null);
  return ledger.versions.find((version) => version.name === name && version.version === number) ?? null;
}

/** The version of a model with this digest, or null where it was never registered. */
export function findDigest(ledger: Ledger, name: string, digest: string): RegisteredVersion | null {
  return ledger.versions.find((version) => version.name === name && version.digest === digest) ?? null;
}

/** An alias as it stands, or null where it is empty. */
export function findAlias(ledger: Ledger, name: string, alias: string): AliasState | null {
  return ledger.aliases.find((state) => state.name === name && state.alias === alias) ?? null;
}
