import { PlumblineError } from '@plumbline/core';
import { type Context, registryPlace } from '@plumbline/frame';
import { demandVersion, findRegistered } from '@plumbline/registry';
import type { Inputs } from './inputs.ts';
import type { WatchedModel } from './outcome.ts';

/** The model `registry:<name>@<alias>` names. Throws `REGISTRY_MISSING` where there is none. */
export async function openModel(
  reference: string,
  { registry: spec }: Inputs,
  context: Context,
): Promise<WatchedModel> {
  return demandVersion(await findRegistered(reference, spec, registryPlace(context)));
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
