import { open, stat } from 'node:fs/promises';
import { messageOf, PlumblineError } from '@plumbline/core';
import type { InferenceSession } from 'onnxruntime-node';
import type { TableValues } from '../tables/columns.ts';
import { type BoundInput, bindFeatures, demandColumns } from './bind-features.ts';
import { type ChosenOutputs, chooseOutputs } from './choose-outputs.ts';
import { featureFor } from './fill-tensor.ts';
import { decodeModel, encodeModel } from './format.ts';
import { type Link, readMetadata } from './metadata.ts';
import type { OnnxRuntime } from './onnx-runtime.ts';
import { refuseUnsafe } from './refuse-unsafe.ts';
import { type Prepared, runBatches } from './run-batches.ts';
import { inputSlots, outputSlots } from './signature.ts';
import { readClasses, stripZipMaps } from './zip-map.ts';

/** What the author says about a model; what the model's own metadata says wins silently only where both agree. */
export interface ModelOptions {
  /** How the model is called in errors; `the model` unless told. */
  readonly what?: string;
  /** Columns of its matrix input, in the order of training. */
  readonly features?: readonly string[] | null;
  /** Classes in the order of its probabilities. */
  readonly classes?: readonly string[] | null;
  readonly link?: Link | null;
  /** Name of the output of numbers. */
  readonly output?: string | null;
  readonly bytesMax?: number;
}

/** What a model says of each row. Scores may be NaN or infinite: that is for the judge to find. */
export interface ModelScores {
  readonly rows: number;
  readonly labels: readonly string[] | null;
  /** One column for a value or the probability of the positive class; else one a class. */
  readonly values: readonly Float64Array[];
  /** Order of the classes in `values`, where it is known. */
  readonly classes: readonly string[] | null;
}

/** An ONNX model, ready to score. Release it when done. */
export interface OnnxModel {
  /** Every column it takes. */
  readonly features: readonly string[];
  readonly classes: readonly string[] | null;
  score(table: TableValues): Promise<ModelScores>;
  release(): Promise<void>;
}

export const MODEL_BYTES_MAX = 512 * 1024 * 1024;

/**
 * Opens an untrusted ONNX file: size, completeness and operators are checked before the engine sees it; one thread, so that the same
 * machine gives the same scores. Throws `MODEL_MISSING`, `LIMIT_SIZE`, `MODEL_UNREADABLE`, `MODEL_UNSUPPORTED`, `MODEL_MISMATCH`.
 */
export async function openModel(ort: OnnxRuntime, path: string, options: ModelOptions = {}): Promise<OnnxModel> {
  const what = options.what ?? 'the model';
  const bytes = await readModel(path, what, options.bytesMax ?? MODEL_BYTES_MAX);
  const model = decodeModel(bytes, what);
  refuseUnsafe(model, what);
  const metadata = readMetadata(model, what);
  const ownClasses = readClasses(model) ?? metadata.classes;
  const wasStripped = stripZipMaps(model);
  const inputs = bindFeatures(inputSlots(model, what), {
    what,
    given: options.features ?? null,
    written: metadata.features,
  });
  const outputs = chooseOutputs(outputSlots(model, what), options.output ?? null, what);
  const classes = agreed(ownClasses, options.classes ?? null, `the classes of ${what}`);
  const link = agreed(metadata.link, options.link ?? null, `the link of ${what}`) ?? 'identity';
  const session = await openSession(ort, wasStripped ? encodeModel(model) : bytes, what);
  const features = inputs.flatMap((input) => input.columns);
  return {
    features,
    classes,
    score: async (table) => scoresOf({ ort, session, inputs, outputs, link, what, classes }, table),
    release: () => session.release(),
  };
}

async function readModel(path: string, what: string, bytesMax: number): Promise<Uint8Array> {
  const found = await stat(path).catch(() => null);
  if (found === null || !found.isFile()) {
    throw new PlumblineError(
      'MODEL_MISSING',
      `Cannot open ${what}: it must be a file: "${path}" is none`,
      'give the path of an ONNX file',
    );
  }
  if (found.size > bytesMax) {
    throw new PlumblineError(
      'LIMIT_SIZE',
      `Cannot open ${what}: it must have at most ${bytesMax} bytes: it has ${found.size}`,
      'score it with "predict-command", and give the predictions',
    );
  }
  const file = await open(path);
  try {
    return await file.readFile();
  } finally {
    await file.close();
  }
}

/** What the model and the author say must agree where both speak. */
function agreed<T extends string | readonly string[]>(own: T | null, given: T | null, what: string): T | null {
  if (own === null || given === null || String(own) === String(given)) return own ?? given;
  throw new PlumblineError(
    'MODEL_MISMATCH',
    `Cannot use ${what}: the configuration must agree with the model: configured is ${String(given)}; the model states ${String(own)}`,
    'correct the configuration, or leave the setting out',
  );
}

async function openSession(ort: OnnxRuntime, bytes: Uint8Array, what: string): Promise<InferenceSession> {
  try {
    return await ort.InferenceSession.create(bytes, {
      executionProviders: ['cpu'],
      intraOpNumThreads: 1,
      interOpNumThreads: 1,
      executionMode: 'sequential',
      logSeverityLevel: 4,
    });
  } catch (cause) {
    const reason = messageOf(cause);
    const unsupported = /not implemented|not a registered|unsupported|No Op registered/i.test(reason);
    throw new PlumblineError(
      unsupported ? 'MODEL_UNSUPPORTED' : 'MODEL_UNREADABLE',
      `Cannot load ${what}: ONNX Runtime must accept it: ${reason.slice(0, 500)}`,
      unsupported
        ? 'export it for an operator set this version supports'
        : 'check the file with onnx.checker, and export it again',
      { cause },
    );
  }
}

interface Scoring {
  readonly ort: OnnxRuntime;
  readonly session: InferenceSession;
  readonly inputs: readonly BoundInput[];
  readonly outputs: ChosenOutputs;
  readonly link: Link;
  readonly what: string;
  readonly classes: readonly string[] | null;
}

async function scoresOf(scoring: Scoring, table: TableValues): Promise<ModelScores> {
  const { inputs, what, classes, link } = scoring;
  demandColumns(inputs, [...table.columns.keys()], what);
  const prepared: Prepared = {
    ...scoring,
    rows: table.rows,
    inputs: inputs.map(({ slot, columns }) => ({
      slot,
      columns: columns.flatMap((name) => {
        const column = table.columns.get(name);
        return column === undefined ? [] : [featureFor(name, column, slot.kind)];
      }),
    })),
  };
  const { labels, values } = await runBatches(prepared);
  const linked = linkedValues(values, link, what);
  if (classes !== null && linked.length > 1 && linked.length !== classes.length) {
    throw new PlumblineError(
      'MODEL_MISMATCH',
      `Cannot use ${what}: it must give one score a class: it names ${classes.length} classes and gives ${linked.length} scores`,
      'correct the classes, or the export of the model',
    );
  }
  return { rows: table.rows, labels, values: linked, classes: linked.length > 1 ? classes : null };
}

function linkedValues(values: readonly Float64Array[], link: Link, what: string): readonly Float64Array[] {
  if (link === 'identity') return values;
  if (link === 'sigmoid') return values.map((column) => column.map((value) => 1 / (1 + Math.exp(-value))));
  if (values.length < 2) {
    throw new PlumblineError(
      'MODEL_MISMATCH',
      `Cannot use ${what}: softmax must have at least two scores a row: there is ${values.length}`,
      'declare the link "sigmoid" for a single score',
    );
  }
  return softmax(values);
}

function softmax(values: readonly Float64Array[]): readonly Float64Array[] {
  const result = values.map((column) => new Float64Array(column.length));
  for (let row = 0; row < (values[0]?.length ?? 0); row += 1) {
    const highest = Math.max(...values.map((column) => column[row]!));
    const powers = values.map((column) => Math.exp(column[row]! - highest));
    const total = powers.reduce((sum, power) => sum + power, 0);
    for (const [place, power] of powers.entries()) result[place]![row] = power / total;
  }
  return result;
}
