import { PlumblineError } from '@plumbline/core';
import { openRegistry, type RegistryOptions } from './open-registry.ts';
import { whatIsThere } from './refusals.ts';
import type { RegisteredVersion } from './registered-version.ts';
import type { Registry } from './registry.ts';
import { parseRegistryRef } from './registry-ref.ts';

/** What `registry:<name>@<alias or version>` led to; `version` is null where nothing of that name is there. */
export interface Found<V = RegisteredVersion | null> {
  readonly reference: string;
  readonly name: string;
  /** As named: an alias, or a version as a number. */
  readonly which: string | number;
  readonly registry: Registry;
  readonly version: V;
}

/**
 * Looks a reference up in the registry that `spec` names. Throws `INPUT_INVALID` where it is not well-formed or no
 * registry is named, and whatever the registry finds wrong with itself.
 */
export async function findRegistered(reference: string, spec: string, options: RegistryOptions): Promise<Found> {
  const ref = parseRegistryRef(reference);
  if (spec === '') {
    throw new PlumblineError(
      'INPUT_INVALID',
      `Cannot look up "${reference}": "registry" must say which registry is meant: it is empty`,
      'set the input "registry", or "registry: { registry: … }" in the configuration file',
    );
  }
  const registry = await openRegistry(spec, options);
  return { reference, ...ref, registry, version: await registry.resolve(ref.name, ref.which) };
}

/** The same where a version was found. Throws `REGISTRY_MISSING`, with what there is instead. */
export async function demandVersion(found: Found): Promise<Found<RegisteredVersion>> {
  const { reference, name, registry, version } = found;
  if (version !== null) return { ...found, version };
  throw new PlumblineError(
    'REGISTRY_MISSING',
    `Cannot find "${reference}": it must be in the registry "${registry.spec}": ${whatIsThere(await registry.ledger(), name)}`,
    'correct the name, the alias or the registry, or register the model first',
  );
}
