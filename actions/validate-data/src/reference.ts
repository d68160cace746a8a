import { join } from 'node:path';
import { canonicalJson, seedOf, sha256Of, toJson } from '@plumbline/boundary';
import { PlumblineError, type Subject } from '@plumbline/core';
import {
  asCategories,
  type Dependence,
  demandNoAddress,
  designEffects,
  type FiledProfile,
  type Profile,
  profileData,
  readProfile,
  type SplitCells,
  splitReference,
  withDesignEffects,
} from '@plumbline/data';
import { type Context, confinedPaths, registryPlace } from '@plumbline/frame';
import { dataAtBase } from './data-at-base.ts';
import type { Inputs } from './inputs.ts';
import type { Reading } from './reading.ts';
import { withSamples } from './samples.ts';
import { subjectsOf } from './subjects.ts';

/** What the data is compared with. */
export interface Reference {
  readonly name: string;
  readonly filed: FiledProfile;
  readonly subjects: readonly Subject[];
  /** Its cells in blocks of time or whole clusters, where rows hang together and it is not a profile. */
  readonly split?: readonly SplitCells[];
  /** True where it is the data of the pull request's base. */
  readonly isBase?: boolean;
}

/** What rows of a reference are read and profiled by. */
export interface ReferenceReading {
  readonly reading: Reading;
  readonly dependence: Dependence;
  /** Columns of numbers that are names. */
  readonly categorical: readonly string[];
  /** Columns of its profile whose drift nobody judges. */
  readonly unjudged: (profile: Profile) => ReadonlySet<string>;
}

/** A reference, none (nothing was asked for), or the reason why there is none to compare with. */
export type Resolved = { readonly reference: Reference } | { readonly notice: string } | null;

const READABLE = 'files, a *.profile.json, registry:<name>@<alias>, artifact:<name>, or base';

/** Finds what `reference` names. Throws `INPUT_INVALID`, `CONFIG_UNSUPPORTED`, `DATA_*` and `REGISTRY_*`. */
export async function resolveReference(inputs: Inputs, context: Context, how: ReferenceReading): Promise<Resolved> {
  const [first] = inputs.reference;
  if (first === undefined) return null;
  if (first === 'base') {
    const found = await dataAtBase(context, how.reading.paths);
    if (found === null) return { notice: `No drift is judged: the base does not have the data yet` };
    return { reference: { ...(await fromData(found.paths, found.names, how)), isBase: true } };
  }
  if (first.startsWith('artifact:')) return fromArtifact(first, context, how);
  if (first.startsWith('registry:')) return { reference: await fromRegistry(first, inputs, context) };
  mustBeReadable(inputs.reference, 'reference');
  const paths = await confinedPaths(context, 'reference', inputs.reference);
  if (paths.length === 1 && paths[0]!.endsWith('.profile.json'))
    return { reference: await fromProfile(paths[0]!, context.display(paths[0]!)) };
  return { reference: await fromData(paths, paths.map(context.display), how) };
}

/** Sources that the contract names and this version cannot read are refused by name. */
export function mustBeReadable(lines: readonly string[], input: string): void {
  for (const line of lines) demandNoAddress(line, `"${input}"`);
  const foreign = lines.find((line) => /^(trino|mlflow|postgres(ql)?):/.test(line));
  if (foreign === undefined) return;
  throw new PlumblineError(
    'CONFIG_UNSUPPORTED',
    `Cannot read "${input}": it must be ${input === 'data' ? 'files or globs' : READABLE} in this version: current value is "${foreign}"`,
    'fetch the data in an earlier step and give the file',
  );
}

async function fromProfile(path: string, name: string): Promise<Reference> {
  const filed = await readProfile(path);
  if (filed.profile.rows === 0) throw noRows(name);
  return { name, filed, subjects: [{ role: 'reference', name, sha256: filed.sha256, rows: filed.profile.rows }] };
}

async function fromRegistry(ref: string, inputs: Inputs, context: Context): Promise<Reference> {
  const { demandVersion, findRegistered } = await import('@plumbline/registry');
  const found = await findRegistered(ref, inputs.registry, registryPlace(context));
  const { registry, version } = await demandVersion(found);
  const { profile } = await registry.materialize(version, join(context.reportDir, 'reference'));
  if (profile === null) {
    throw new PlumblineError(
      'REGISTRY_MISSING',
      `Cannot compare with "${ref}": its version must have a profile: version ${version.version} was registered without one`,
      'register the model with the evidence of validate-data',
    );
  }
  return fromProfile(profile, version.uri);
}

async function fromData(paths: readonly string[], names: readonly string[], how: ReferenceReading): Promise<Reference> {
  const { data, options, kinds } = how.reading;
  const table = await data.openTable(paths, { ...options, what: 'the reference' });
  try {
    if (table.rows === 0) throw noRows(names.join(', '));
    // Digests are taken while the engine counts.
    const digesting = subjectsOf('reference', table, names);
    digesting.catch(() => undefined);
    const own = await profileData(asCategories(table, how.categorical), { kinds });
    const subjects = await digesting;
    const seed = seedOf(subjects.map(({ sha256 }) => sha256));
    const effects = await designEffects(table, own, how.dependence);
    const without = how.unjudged(own);
    const profile = await withSamples(table, withDesignEffects(own, effects), { codedBy: own, seed, without });
    return {
      name: names.join(', '),
      split: isIndependent(how.dependence) ? [] : await splitReference(table, profile, how.dependence),
      filed: { profile, sha256: sha256Of(canonicalJson(toJson(profile))) },
      subjects,
    };
  } finally {
    table.close();
  }
}

/** What the last successful run of the default branch left: a profile, or data. */
async function fromArtifact(line: string, context: Context, how: ReferenceReading): Promise<Resolved> {
  const name = line.slice('artifact:'.length);
  const fetched = await context.host.fetchArtifact(name, join(context.reportDir, 'artifact'));
  if (fetched === null)
    return { notice: `No drift is judged: no successful run of the default branch left an artifact "${name}" yet` };
  const called = `${line} of ${fetched.runUrl}`;
  const profiles = fetched.paths.filter((path) => path.endsWith('.profile.json'));
  if (profiles.length === 1) return { reference: await fromProfile(profiles[0]!, called) };
  if (profiles.length > 1 || fetched.paths.length === 0) throw notOneProfile(called, profiles.length);
  return {
    reference: await fromData(
      fetched.paths,
      fetched.paths.map(() => called),
      how,
    ),
  };
}

function notOneProfile(name: string, found: number): PlumblineError {
  return new PlumblineError(
    'DATA_MISMATCH',
    `Cannot compare with "${name}": it must hold one *.profile.json, or data: it holds ${found} profiles`,
    'upload one profile under this name',
  );
}

function isIndependent({ timeColumn, clusterColumn }: Dependence): boolean {
  return timeColumn === null && clusterColumn === null;
}

function noRows(name: string): PlumblineError {
  return new PlumblineError(
    'DATA_EMPTY',
    `Cannot compare with the reference: it must have rows: "${name}" has none`,
    'give a reference with at least 50 rows',
  );
}
