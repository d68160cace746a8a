import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { digestPath } from '@plumbline/boundary';
import { PlumblineError } from '@plumbline/core';
import { type Context, confinedPath, registryPlace } from '@plumbline/frame';
import type { Inputs } from './inputs.ts';

/** What kind of thing a side is given as. */
export type SideKind = 'onnx' | 'predictions' | 'metrics' | 'command';

/** One side, found on disk. */
export interface Side {
  readonly role: 'candidate' | 'baseline';
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
  if (given.startsWith('mlflow:')) {
    throw new PlumblineError(
      'CONFIG_UNSUPPORTED',
      `Cannot take the ${role} from MLflow: it must be a file or registry:<name>@<alias>: current value is "${given}"`,
      'download the model in an earlier step and give its path',
    );
  }
  if (given.startsWith('registry:')) return fromRegistry(role, inputs, context);
  const path = await confinedPath(context, role, given);
  if ((await stat(path).catch(() => null)) === null) {
    throw new PlumblineError(
      'MODEL_MISSING',
      `Cannot judge the ${role}: it must be an existing file or folder: "${given}" is not there`,
      `correct "${role}"; relative paths start at working-directory`,
    );
  }
  return { role, kind: kindOf(path, role, inputs), path, name: context.display(given), sha256: await digestPath(path) };
}

async function fromRegistry(role: Side['role'], inputs: Inputs, context: Context): Promise<Side | null> {
  const { demandVersion, findRegistered } = await import('@plumbline/registry');
  const found = await findRegistered(inputs[role], inputs.registry, registryPlace(context));
  // An alias that nothing has yet is how a first model looks; a version that is not there is a mistake.
  if (found.version === null && role === 'baseline' && typeof found.which === 'string') return null;
  const { registry, version } = await demandVersion(found);
  const { model } = await registry.materialize(version, join(context.reportDir, role));
  return { role, kind: kindOf(model, role, inputs), path: model, name: version.uri, sha256: version.digest };
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
