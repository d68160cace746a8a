import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { canonicalJson, digestFile, sha256Of, toJson } from '@plumbline/boundary';
import { PlumblineError, type Subject } from '@plumbline/core';
import {
  type ColumnKind,
  type Data,
  type FiledProfile,
  profileData,
  readProfile,
  type Table,
  type TableOptions,
} from '@plumbline/data';
import { type Context, confinedPaths, registryPlace } from '@plumbline/frame';
import type { Inputs } from './inputs.ts';

/** What the data is compared with. */
export interface Reference {
  readonly name: string;
  readonly filed: FiledProfile;
  readonly subjects: readonly Subject[];
}

/** A reference, none (nothing was asked for), or the reason why there is none to compare with. */
export type Resolved = { readonly reference: Reference } | { readonly notice: string } | null;

/** How data is read, for the reference too. */
export interface Reading {
  readonly data: Data;
  readonly options: TableOptions;
  /** The data's own files, absolute: `base` means these as they were. */
  readonly paths: readonly string[];
  /** What text columns are meant to hold. */
  readonly kinds: ReadonlyMap<string, ColumnKind>;
}

const READABLE = 'files, a *.profile.json, registry:<name>@<alias>, or base';

/** Finds what `reference` names. Throws `INPUT_INVALID`, `CONFIG_UNSUPPORTED`, `DATA_*` and `REGISTRY_*`. */
export async function resolveReference(inputs: Inputs, context: Context, reading: Reading): Promise<Resolved> {
  const [first] = inputs.reference;
  if (first === undefined) return null;
  if (first === 'base') return fromBase(context, reading);
  if (first.startsWith('registry:')) return { reference: await fromRegistry(first, inputs, context) };
  mustBeReadable(inputs.reference, 'reference');
  const paths = await confinedPaths(context, 'reference', inputs.reference);
  if (paths.length === 1 && paths[0]!.endsWith('.profile.json'))
    return { reference: await fromProfile(paths[0]!, context.display(paths[0]!)) };
  return { reference: await fromData(paths, paths.map(context.display), reading) };
}

/** Sources that the contract names and this version cannot read are refused by name. */
export function mustBeReadable(lines: readonly string[], input: string): void {
  const foreign = lines.find((line) => /^(trino|artifact|mlflow|https?|s3|gs|postgres(ql)?):/.test(line));
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

async function fromData(
  paths: readonly string[],
  names: readonly string[],
  { data, options, kinds }: Reading,
): Promise<Reference> {
  const table = await data.openTable(paths, { ...options, what: 'the reference' });
  try {
    if (table.rows === 0) throw noRows(names.join(', '));
    const profile = await profileData(table, { kinds });
    return {
      name: names.join(', '),
      filed: { profile, sha256: sha256Of(canonicalJson(toJson(profile))) },
      subjects: await subjectsOf('reference', table, names),
    };
  } finally {
    table.close();
  }
}

/** Files as subjects; the rows are those of all of them, so that only a single file can state them. */
export async function subjectsOf(
  role: string,
  { paths, rows }: Pick<Table, 'paths' | 'rows'>,
  names: readonly string[],
): Promise<readonly Subject[]> {
  const single = paths.length === 1 ? { rows } : {};
  return Promise.all(
    paths.map(async (path, index) => ({
      role,
      name: names[index] ?? basename(path),
      sha256: await digestFile(path),
      ...single,
    })),
  );
}

/** The same files on the base of the pull request. The API gives text, so that only text can be read there. */
async function fromBase(context: Context, reading: Reading): Promise<Resolved> {
  const ref = context.host.surroundings.baseRef;
  if (ref === null) {
    throw new PlumblineError(
      'INPUT_INVALID',
      'Cannot compare with "base": the run must belong to a pull request: this event has no base',
      'run on pull_request, or give another reference',
    );
  }
  const folder = join(context.reportDir, 'base');
  await mkdir(folder, { recursive: true });
  const paths: string[] = [];
  const names: string[] = [];
  for (const [index, path] of reading.paths.entries()) {
    const inside = relative(context.workspace, path).replaceAll('\\', '/');
    if (!/\.(csv|tsv|jsonl|ndjson|json)$/i.test(path) || inside.startsWith('../')) throw notText(inside);
    const text = await context.host.readAt(ref, inside);
    if (text === null) continue;
    const copy = join(folder, `${index}-${basename(path)}`);
    await writeFile(copy, text);
    paths.push(copy);
    names.push(`${inside} at ${ref}`);
  }
  if (paths.length === 0) return { notice: `No drift is judged: the base ${ref} does not have the data yet` };
  return { reference: await fromData(paths, names, reading) };
}

function notText(path: string): PlumblineError {
  return new PlumblineError(
    'INPUT_INVALID',
    `Cannot compare with "base": the data must be CSV, TSV, JSONL or JSON text in the repository: current value is "${path}"`,
    'give a profile of the base as the reference',
  );
}

function noRows(name: string): PlumblineError {
  return new PlumblineError(
    'DATA_EMPTY',
    `Cannot compare with the reference: it must have rows: "${name}" has none`,
    'give a reference with at least 50 rows',
  );
}
