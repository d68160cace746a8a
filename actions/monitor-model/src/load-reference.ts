import { canonicalJson, seedOf, sha256Of, toJson } from '@plumbline/boundary';
import { PlumblineError } from '@plumbline/core';
import { type Data, type FiledProfile, type Profile, parseProfile, profileData, readProfile } from '@plumbline/data';
import { type Context, confinedPaths, fileSubjects } from '@plumbline/frame';
import type { Inputs } from './inputs.ts';
import { openModel, registeredProfile } from './open-model.ts';
import type { Looked, WatchedModel } from './outcome.ts';

/** What a window is compared with. */
export interface Reference {
  readonly looked: Looked;
  readonly profile: Profile;
  /** sha256 of the profile's bytes. */
  readonly sha256: string;
  /** Names the reference where no model does: the digest of the profile's file, or of all data files. */
  readonly digest: string;
  /** The rows behind it, where the reference is data. */
  readonly paths: readonly string[] | null;
}

/** The reference: given as data or as a profile, else the profile registered with the model. Throws `DATA_EMPTY` where it has no rows. */
export async function loadReference(
  inputs: Inputs,
  model: WatchedModel | null,
  { data, context }: { readonly data: Data; readonly context: Context },
): Promise<Reference> {
  const reference = await find(inputs, model, { data, context });
  if (reference.looked.rows > 0) return reference;
  throw new PlumblineError(
    'DATA_EMPTY',
    `Cannot monitor against ${reference.looked.label}: the reference must have rows: it has none`,
    'give the data the model was trained on, or its profile',
  );
}

async function find(
  { reference, ...inputs }: Inputs,
  model: WatchedModel | null,
  { data, context }: { readonly data: Data; readonly context: Context },
): Promise<Reference> {
  const [first = ''] = reference;
  if (model !== null && reference.length === 0) {
    return fromRegistry(model);
  }
  if (reference.length === 1 && first.startsWith('registry:')) {
    return fromRegistry(await openModel(first, { reference, ...inputs }, context));
  }
  const paths = await confinedPaths(context, 'reference', reference);
  const [only = ''] = paths;
  if (paths.length === 1 && only.endsWith('.profile.json'))
    return fromProfile(await readProfile(only), context.display(only));
  return fromData(paths, data, context);
}

async function fromRegistry(model: WatchedModel): Promise<Reference> {
  const text = await registeredProfile(model);
  const label = `the profile registered with ${model.version.uri}`;
  return fromProfile({ profile: await parseProfile(text, label), sha256: sha256Of(text) }, label);
}

function fromProfile({ profile, sha256 }: FiledProfile, label: string): Reference {
  const subjects = [{ role: 'reference', name: label, sha256, rows: profile.rows }];
  return { looked: { label, rows: profile.rows, subjects }, profile, sha256, digest: sha256, paths: null };
}

async function fromData(paths: readonly string[], data: Data, context: Context): Promise<Reference> {
  const table = await data.openTable(paths, { what: 'the reference' });
  try {
    const profile = await profileData(table);
    const subjects = await fileSubjects(context, { role: 'reference', paths });
    const label = subjects.map(({ name }) => name).join(', ');
    return {
      looked: { label, rows: profile.rows, subjects },
      profile,
      sha256: sha256Of(canonicalJson(toJson(profile))),
      digest: seedOf(subjects.map(({ sha256 }) => sha256)),
      paths,
    };
  } finally {
    table.close();
  }
}
