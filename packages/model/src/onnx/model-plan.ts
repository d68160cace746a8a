import { PlumblineError } from '@plumbline/core';
import { type BoundInput, bindFeatures } from './bind-features.ts';
import { type ChosenOutputs, chooseOutputs } from './choose-outputs.ts';
import { decodeModel, encodeModel } from './format.ts';
import { type DataReader, inlineExternalData } from './inline-external-data.ts';
import { type Link, readMetadata } from './metadata.ts';
import { refuseUnsafe } from './refuse-unsafe.ts';
import { inputSlots, outputSlots } from './signature.ts';
import { readClasses, stripZipMaps } from './zip-map.ts';

/** What the author says about a model; what the model's own metadata says must agree where both speak. */
export interface ModelOptions {
  /** How the model is called in errors; `the model` unless told. */
  readonly what?: string;
  /** Columns of its matrix input, in the order of training. */
  readonly features?: readonly string[] | null;
  /** Classes in the order of its probabilities. */
  readonly classes?: readonly string[] | null;
  readonly link?: Link | null;
  /** Name of the output of numbers; `name[k]` is its column k, from 0. */
  readonly output?: string | null;
  readonly bytesMax?: number;
}

/** What a model takes and gives: everything that is needed to feed it and to read its answers. */
export interface ModelPlan {
  readonly inputs: readonly BoundInput[];
  readonly outputs: ChosenOutputs;
  readonly classes: readonly string[] | null;
  readonly link: Link;
  /** Rows of a batch where the model takes no other number; null where any goes. */
  readonly batchRows: number | null;
}

/** A plan with the bytes that the engine is to load: they may differ from the file's. */
export interface PlannedModel {
  readonly plan: ModelPlan;
  readonly bytes: Uint8Array;
}

/**
 * Reads an untrusted model and says how it is to be run. Throws `MODEL_UNREADABLE`, `MODEL_UNSUPPORTED`, `MODEL_MISMATCH`, `LIMIT_SIZE`.
 * `readData` reads files beside the model; null: it has none.
 */
export async function planModel(
  bytes: Uint8Array,
  options: ModelOptions,
  readData: DataReader | null = null,
): Promise<PlannedModel> {
  const what = options.what ?? 'the model';
  const model = decodeModel(bytes, what);
  const wasInlined = await inlineExternalData(model, readData, what);
  refuseUnsafe(model, what);
  const metadata = readMetadata(model, what);
  const ownClasses = readClasses(model) ?? metadata.classes;
  const wasStripped = stripZipMaps(model);
  const inputs = bindFeatures(inputSlots(model, what), {
    what,
    given: options.features ?? null,
    written: metadata.features,
  });
  const plan: ModelPlan = {
    inputs,
    outputs: chooseOutputs(outputSlots(model, what), options.output ?? null, what),
    classes: agreed(ownClasses, options.classes ?? null, `the classes of ${what}`),
    link: agreed(metadata.link, options.link ?? null, `the link of ${what}`) ?? 'identity',
    batchRows: inputs.map(({ slot }) => slot.shape[0] ?? null).find((size) => size !== null) ?? null,
  };
  return { plan, bytes: wasStripped || wasInlined ? encodeModel(model) : bytes };
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
