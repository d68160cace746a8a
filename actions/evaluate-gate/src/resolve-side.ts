import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { digestPath } from '@plumbline/boundary';
import { messageOf, PlumblineError } from '@plumbline/core';
import { type Context, confinedPath, registryPlace } from '@plumbline/frame';
import type { Inputs } from './inputs.ts';

/** What kind of thing a side is given as. */
export type SideKind = 'onnx' | 'predictions' | 'metrics' | 'command';

/** One side, found on disk. */
export interface Side {
  readonly role: 'candidate' | 'baseline' | 'ratchet';
  readonly kind: SideKind;
  readonly path: string;
  /** For reports and evidence. */
  readonly name: string;
  readonly sha256: string;
}

const PREDICTIONS = /\.(csv|tsv|parquet|jsonl|ndjson|arrow|feather|ipc)(\.(gz|zst))?$/i;

/** Finds what an input names; null for a baseline that is not there yet. Throws `MODEL_MISSING`, `REGISTRY_MISSING`, `INPUT_INVALID`, `CONFIG_UNSUPPORTED`. */
export async function resolveSide(role: Side['role'], inputs: Inputs, context: Context): Promise<Side | null> {
  const given = inputs[role];
  if (given === '') return null;
  if (given.startsWith('mlflow:')) return fromMlflow(role, inputs, context);
  if (given.startsWith('registry:')) return fromRegistry(role, inputs, context);
  const path = await confinedPath(context, role, given);
  if ((await stat(path).catch(() => null)) === null) {
    throw new PlumblineError(
      'MODEL_MISSING',
      `Cannot judge the ${role}: it must be an existing file or folder: "${given}" is not there`,
      `correct "${role}"; relative paths start at working-directory`,
    );
  }
  const kind = await kindAt(path, role, inputs);
  return { role, kind, path, name: context.display(given), sha256: await digestPath(path) };
}

async function fromRegistry(role: Side['role'], inputs: Inputs, context: Context): Promise<Side | null> {
  const { demandVersion, findRegistered } = await import('@plumbline/registry');
  const found = await findRegistered(inputs[role], inputs.registry, registryPlace(context));
  // An alias that nothing has yet is how a first model looks; a version that is not there is a mistake.
  if (found.version === null && role === 'baseline' && typeof found.which === 'string') return null;
  const { registry, version } = await demandVersion(found);
  const { model } = await registry.materialize(version, join(context.reportDir, role));
  return { role, kind: await kindAt(model, role, inputs), path: model, name: version.uri, sha256: version.digest };
}

/** The server is named by the workflow alone: credentials of its environment never go to an address out of a file that a pull request changes. */
async function fromMlflow(role: Side['role'], inputs: Inputs, context: Context): Promise<Side | null> {
  const { env } = context.host;
  const url = (inputs.mlflowTrackingUri || env['MLFLOW_TRACKING_URI'] || '').replace(/\/+$/, '');
  if (!/^https?:\/\/[^/@]+/.test(url)) {
    throw new PlumblineError(
      'INPUT_INVALID',
      `Cannot take the ${role} from MLflow: the workflow must name the tracking server: current value is "${url.replace(/\/\/.*@/, '//')}"`,
      'set "mlflow-tracking-uri" in the workflow, or MLFLOW_TRACKING_URI in its environment, to an http(s) address without credentials',
    );
  }
  const { fetchMlflowModel } = await import('@plumbline/tracking');
  const folder = join(context.reportDir, `${role}-mlflow`);
  const found = await fetchMlflowModel({ url, env, reference: inputs[role], folder });
  if (found === null) throw notThere(role, inputs[role]);
  const kind = await kindOfFolder(found.folder, role, inputs);
  return { role, kind, path: found.folder, name: found.name, sha256: await digestPath(found.folder) };
}

/** A folder with exactly one ONNX file is that model; every other needs a command that predicts. */
async function kindOfFolder(folder: string, role: Side['role'], inputs: Inputs): Promise<SideKind> {
  if (inputs.predictCommand !== '') return 'command';
  const { findModelFile } = await import('@plumbline/model');
  await findModelFile(folder, `the ${role}`).catch((cause: unknown) => {
    throw new PlumblineError('INPUT_INVALID', messageOf(cause), 'for every other kind of model set "predict-command"', {
      cause,
    });
  });
  return 'onnx';
}

/** An alias that nobody has may be misspelt: unlike in our own registry, nothing here tells that from a first model. */
function notThere(role: Side['role'], given: string): PlumblineError {
  return new PlumblineError(
    'MODEL_MISSING',
    `Cannot judge the ${role}: MLflow must have it: current value is "${given}"`,
    role === 'baseline' ? 'correct "baseline"; for a first model leave it out' : `correct "${role}"`,
  );
}

async function kindAt(path: string, role: Side['role'], inputs: Inputs): Promise<SideKind> {
  const isFolder = (await stat(path).catch(() => null))?.isDirectory() === true;
  return isFolder ? kindOfFolder(path, role, inputs) : kindOf(path, role, inputs);
}

/** The kind, told from the name: everything that is not ONNX, predictions or metrics needs a command that predicts. */
function kindOf(path: string, role: Side['role'], inputs: Inputs): SideKind {
  if (/\.onnx$/i.test(path)) return 'onnx';
  if (PREDICTIONS.test(path)) return 'predictions';
  if (/\.json$/i.test(path) && inputs.predictCommand === '') return 'metrics';
  if (inputs.predictCommand !== '') return 'command';
  throw new PlumblineError(
    'INPUT_INVALID',
    `Cannot judge the ${role}: it must be an ONNX file (.onnx), predictions (.csv, .tsv, .parquet, .jsonl, .arrow) or metrics (.json): current value is "${inputs[role]}"`,
    'for every other kind of model set "predict-command"',
  );
}
