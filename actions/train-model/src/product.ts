import { lstat } from 'node:fs/promises';
import { basename } from 'node:path';
import { digestFile, digestFolder, readTextFile, rootDigest } from '@plumbline/boundary';
import { PlumblineError } from '@plumbline/core';
import { METRICS_BYTES_MAX, parseMetrics, type TrainedModel, writtenStamp } from '@plumbline/tracking';

/** When the outputs were last written, taken before the command runs. */
export interface Stamps {
  readonly model: bigint | null;
  readonly metrics: bigint | null;
}

/** Where the outputs are, and how people call them. */
export interface OutputPaths {
  readonly modelPath: string;
  readonly metricsPath: string | null;
  readonly display: (path: string) => string;
}

/** What the command wrote. */
export interface Product {
  readonly model: TrainedModel;
  readonly metrics: Readonly<Record<string, number>>;
}

/** The stamps of the outputs as they are now. */
export async function stampOutputs({ modelPath, metricsPath }: OutputPaths): Promise<Stamps> {
  return {
    model: await writtenStamp(modelPath),
    metrics: metricsPath === null ? null : await writtenStamp(metricsPath),
  };
}

/**
 * Reads what the command wrote. `COMMAND_OUTPUT` where the model or the metrics are missing, empty, or left over from before: a
 * command that ends with 0 and writes nothing must not pass an old model off as a new one.
 */
export async function readProduct(paths: OutputPaths, before: Stamps): Promise<Product> {
  const now = await stampOutputs(paths);
  demandNew('the model', paths.display(paths.modelPath), { before: before.model, now: now.model });
  const model = await readModel(paths);
  if (paths.metricsPath === null) return { model, metrics: {} };
  const name = paths.display(paths.metricsPath);
  demandNew('the metrics file', name, { before: before.metrics, now: now.metrics });
  const what = `the metrics file "${name}"`;
  const text = await readTextFile(paths.metricsPath, { what, bytesMax: METRICS_BYTES_MAX, code: 'COMMAND_OUTPUT' });
  return { model, metrics: parseMetrics(text, what) };
}

function demandNew(
  what: string,
  name: string,
  stamp: { readonly before: bigint | null; readonly now: bigint | null },
): void {
  if (stamp.now !== null && stamp.now !== stamp.before) return;
  throw unusable(
    what,
    name,
    stamp.now === null ? 'it is not there' : 'it was there before and has not been written since',
  );
}

async function readModel({ modelPath, display }: OutputPaths): Promise<TrainedModel> {
  const name = display(modelPath);
  const found = await lstat(modelPath);
  if (found.isDirectory()) {
    const files = await digestFolder(modelPath);
    if (files.length === 0) throw unusable('the model', name, 'the folder is empty');
    return {
      kind: 'folder',
      sha256: rootDigest(files),
      files: files.map((file) => ({ name: file.name, sha256: file.sha256 })),
    };
  }
  if (!found.isFile()) throw unusable('the model', name, 'it is neither a file nor a folder');
  if (found.size === 0) throw unusable('the model', name, 'the file is empty');
  const sha256 = await digestFile(modelPath);
  return { kind: 'file', sha256, files: [{ name: basename(modelPath), sha256 }] };
}

function unusable(what: string, name: string, found: string): PlumblineError {
  return new PlumblineError(
    'COMMAND_OUTPUT',
    `Cannot use ${what} "${name}": the command must write it: ${found}`,
    what === 'the model'
      ? 'write the model to the path in PLUMBLINE_MODEL_PATH, or correct "model-path"'
      : 'write the metrics to the path in PLUMBLINE_METRICS_FILE, or leave "metrics-file" out',
  );
}
