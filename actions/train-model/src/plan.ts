import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { digestFile, digestFolder, digestPath, seedOf } from '@plumbline/boundary';
import { PlumblineError } from '@plumbline/core';
import { type Context, confinedPath, confinedPaths } from '@plumbline/frame';
import {
  digestFiles,
  digestTracked,
  type Fingerprint,
  fingerprintOf,
  isBelow,
  listFiles,
  type NamedDigest,
  readGit,
  type TrainingInputs,
} from '@plumbline/tracking';
import type { Inputs } from './inputs.ts';
import type { Source } from './outcome.ts';
import { readParams } from './params.ts';
import { readEnvironment } from './read-environment.ts';

/** Everything known before the decision. Paths are absolute. */
export interface Plan {
  readonly inputs: TrainingInputs;
  /** The seed handed on: given, or derived from the data. */
  readonly seed: string;
  readonly fingerprint: Fingerprint;
  readonly source: Source;
  readonly dataPaths: readonly string[];
  readonly modelPath: string;
  readonly metricsPath: string | null;
  /** Digest of what lies at `modelPath`, or null. */
  readonly modelDigest: string | null;
}

/** In the fingerprint: a seed that follows from the data changes with them, and is no change of its own. */
const DERIVED = 'derived from the data';

/** What evidence can name: one subject a file, with room for code and parameters. */
const DATA_FILES_MAX = 9_990;

/** Reads everything a training is a function of. `storePath` is an output as well, where the store is a file. */
export async function makePlan(inputs: Inputs, context: Context, storePath: string | null): Promise<Plan> {
  const modelPath = await confinedPath(context, 'model-path', inputs.modelPath);
  const metricsPath =
    inputs.metricsFile === '' ? null : await confinedPath(context, 'metrics-file', inputs.metricsFile);
  const params = await readParams(inputs.params, context);
  const data = await readData(inputs, context);
  const leftOut = [modelPath, metricsPath, params.file, storePath, context.reportDir, ...data.paths];
  const code = await readCode(
    inputs,
    context,
    leftOut.filter((path) => path !== null),
  );
  const training: TrainingInputs = {
    data: data.digests,
    code: code.digests,
    params: params.values,
    seed: inputs.seed === '' ? DERIVED : String(Number(inputs.seed)),
    command: commandOf(inputs, context),
    environment: await readEnvironment(inputs, context),
  };
  return {
    inputs: training,
    seed: training.seed === DERIVED ? derivedSeed(data.digests) : training.seed,
    fingerprint: fingerprintOf(training),
    source: code.source,
    dataPaths: data.paths,
    modelPath,
    metricsPath,
    modelDigest: await digestOfModel(modelPath),
  };
}

/** Digest of what lies at a path, or null where nothing does. */
export async function digestOfModel(path: string): Promise<string | null> {
  return (await lstat(path).catch(() => null)) === null ? null : digestPath(path);
}

function commandOf(inputs: Inputs, { section, host }: Context): string | readonly string[] {
  const listed = section['command'];
  return host.input('command') === '' && Array.isArray(listed) ? listed.map(String) : inputs.command;
}

/** 32 bits, because most libraries take no more. */
function derivedSeed(data: readonly NamedDigest[]): string {
  return String(Number.parseInt(seedOf(data.map(({ sha256 }) => sha256)).slice(0, 8), 16));
}

interface Data {
  /** In the order of the names, each file once. */
  readonly paths: readonly string[];
  readonly digests: readonly NamedDigest[];
}

async function readData(inputs: Inputs, context: Context): Promise<Data> {
  const files = new Map<string, { readonly path: string; readonly sha256: string }>();
  for (const path of await confinedPaths(context, 'data', inputs.data)) {
    if ((await lstat(path)).isDirectory()) {
      for (const { name, sha256 } of await digestFolder(path)) {
        files.set(context.display(join(path, name)), { path: join(path, name), sha256 });
      }
    } else files.set(context.display(path), { path, sha256: await digestFile(path) });
  }
  if (files.size > DATA_FILES_MAX) throw tooMany(files.size);
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    paths: sorted.map(([, { path }]) => path),
    digests: sorted.map(([name, { sha256 }]) => ({ name, sha256 })),
  };
}

function tooMany(count: number): PlumblineError {
  return new PlumblineError(
    'LIMIT_SIZE',
    `Cannot name every data file in the evidence: there must be at most ${DATA_FILES_MAX}: current value is ${count}`,
    'pack the files into fewer, such as Parquet or an archive',
  );
}

interface Code {
  readonly digests: readonly NamedDigest[];
  readonly source: Source;
}

async function readCode(inputs: Inputs, context: Context, leftOut: readonly string[]): Promise<Code> {
  const git = await readGit(context.workingDirectory, context.host.env);
  const source = { commit: git?.commit ?? context.host.surroundings.sha, dirty: git?.dirty ?? null };
  const options = {
    name: context.display,
    leaveOut: (path: string) => isBelow(path, [...leftOut, join(context.workspace, '.plumbline')]),
  };
  if (inputs.code.length > 0) {
    const listed: string[] = [];
    for (const path of await confinedPaths(context, 'code', inputs.code)) {
      listed.push(...((await lstat(path)).isDirectory() ? await listFiles(path) : [path]));
    }
    return { digests: await digestFiles([...new Set(listed)], options), source };
  }
  if (git !== null) return { digests: await digestTracked(context.workingDirectory, git.files, options), source };
  return { digests: await digestFiles(await listFiles(context.workingDirectory), options), source };
}
