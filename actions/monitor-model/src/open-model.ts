import { PlumblineError } from '@plumbline/core';
import { type Context, registryPlace } from '@plumbline/frame';
import { openRegistry, parseRegistryRef } from '@plumbline/registry';
import type { Inputs } from './inputs.ts';
import type { WatchedModel } from './outcome.ts';

/** The model `registry:<name>@<alias>` names. Throws `REGISTRY_MISSING` where there is none. */
export async function openModel(
  reference: string,
  { registry: spec }: Inputs,
  context: Context,
): Promise<WatchedModel> {
  const ref = parseRegistryRef(reference);
  const registry = await openRegistry(spec, registryPlace(context));
  const version = ref === null ? null : await registry.resolve(ref.name, ref.which);
  if (ref !== null && version !== null) return { registry, version, which: ref.which };
  throw new PlumblineError(
    'REGISTRY_MISSING',
    `Cannot monitor "${reference}": it must be in the registry "${spec}": nothing of that name is there`,
    'correct the name, the alias or the registry; register-model with operation: list shows what there is',
  );
}

/** The text of the profile registered with a model, re-hashed. Throws `REGISTRY_MISSING` where it was registered without one. */
export async function registeredProfile({ registry, version }: WatchedModel): Promise<string> {
  const profile = await registry.document(version, 'profile');
  if (profile !== null) return profile;
  throw new PlumblineError(
    'REGISTRY_MISSING',
    `Cannot monitor ${version.uri}: a profile must be registered with it: it has none`,
    'give "reference", or register the model with "profile" (validate-data writes one)',
  );
}
