import { PlumblineError } from '@plumbline/core';
import { type ModelProto, type TensorProto, TensorProto_DataLocation } from '../generated/onnx_pb.ts';
import { tensorsOf } from './walk-model.ts';

/** Reads bytes of a file beside the model; it decides which files those may be. */
export type DataReader = (location: string, offset: number, length: number | null) => Promise<Uint8Array>;

/**
 * Puts tensors that lie in other files into the model, in place, so that the engine never opens a path that a model names; says whether
 * there were any. Throws `MODEL_UNSUPPORTED` where there is nothing to read them with.
 */
export async function inlineExternalData(model: ModelProto, read: DataReader | null, what: string): Promise<boolean> {
  const outside = tensorsOf(model).filter(isOutside);
  for (const tensor of outside) {
    if (read === null) throw refused(what, tensor.name);
    const entries = new Map(tensor.externalData.map(({ key, value }) => [key, value]));
    const offset = whole(entries.get('offset') ?? '0', what);
    const length = entries.has('length') ? whole(entries.get('length') ?? '', what) : null;
    tensor.rawData = await read(entries.get('location') ?? '', offset, length);
    tensor.externalData = [];
    tensor.dataLocation = TensorProto_DataLocation.DEFAULT;
  }
  return outside.length > 0;
}

/** Does a tensor lie in another file? */
export function isOutside({ dataLocation, externalData }: TensorProto): boolean {
  return dataLocation === TensorProto_DataLocation.EXTERNAL || externalData.length > 0;
}

function whole(text: string, what: string): number {
  const value = Number(text);
  if (/^\d{1,15}$/.test(text) && Number.isSafeInteger(value)) return value;
  throw new PlumblineError(
    'MODEL_UNREADABLE',
    `Cannot load ${what}: places in its data file must be whole numbers: one is something else`,
    'export the model again',
  );
}

function refused(what: string, name: string): PlumblineError {
  return new PlumblineError(
    'MODEL_UNSUPPORTED',
    `Cannot load ${what}: it must be complete in itself: its tensor "${name.slice(0, 100)}" lies in another file`,
    'give the folder that holds the model and its data files, or export the model as one file',
  );
}
