import { PlumblineError } from '@plumbline/core';
import type { AliasState, Ledger } from './ledger.ts';
import type { RegisteredVersion } from './registered-version.ts';

/** An alias and what it was expected to hold. */
export interface ExpectedAlias {
  readonly name: string;
  readonly alias: string;
  readonly expected: number | null;
  readonly state: AliasState | null;
}

/** Somebody moved the alias: says who, when and why. */
export function aliasMoved({ name, alias, expected, state }: ExpectedAlias): PlumblineError {
  const event = state?.set.event;
  const story =
    event === undefined
      ? ''
      : `: ${event.actor ?? 'somebody'} set it at ${event.time} (${event.type}${event.reason === '' ? '' : `, "${event.reason}"`})`;
  return new PlumblineError(
    'REGISTRY_CONFLICT',
    `Cannot move "${alias}" of "${name}": it must be at version ${expected ?? 'none'}: current value is ${state?.version ?? 'none'}${story}`,
    'judge again against the version the alias has now, then promote with that as "expect"',
  );
}

/**
 * The same root digest over other names: OpenSSF's root digest covers the bytes in the order of the names, not the
 * names.
 */
export function otherFiles(known: RegisteredVersion): PlumblineError {
  return new PlumblineError(
    'REGISTRY_CONFLICT',
    `Cannot register "${known.name}": a model with digest ${known.digest} must have the file names of version ${known.version}: it has others`,
    'keep the file names, or register it under another name',
  );
}

/** A profile is what monitoring compares with: it is bound to the version once. */
export function otherProfile(known: RegisteredVersion): PlumblineError {
  return new PlumblineError(
    'REGISTRY_CONFLICT',
    `Cannot attach the profile to ${known.uri}: a version must keep its one profile: it has another already`,
    'leave "profile" out, or register the model under another name',
  );
}

/** Evidence that a move names must lie beside the model. */
export function unattached(version: RegisteredVersion, sha256: string): PlumblineError {
  return new PlumblineError(
    'EVIDENCE_MISSING',
    `Cannot rest on evidence ${sha256}: it must be stored with ${version.uri}: it is not`,
    'give the evidence file',
  );
}

/** No such version: lists those there are. */
export function unknownVersion(ledger: Ledger, name: string, which: string | number): PlumblineError {
  return new PlumblineError(
    'REGISTRY_MISSING',
    `Cannot find "${name}@${which}": it must be in the registry: ${whatIsThere(ledger, name)}`,
    'correct "name", "version" or "alias", or register the model first',
  );
}

/** The versions and aliases of a name; the names, where there is none of it. */
export function whatIsThere(ledger: Ledger, name: string): string {
  const known = ledger.versions.filter((version) => version.name === name);
  const names = [...new Set(ledger.versions.map((version) => version.name))];
  const aliases = ledger.aliases.filter((state) => state.name === name).map((state) => state.alias);
  return known.length === 0
    ? `names there are ${names.join(', ') || 'none'}`
    : `versions are 1 to ${known.length}, aliases ${aliases.join(', ') || 'none'}`;
}
