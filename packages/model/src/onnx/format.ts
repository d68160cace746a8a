import { create, fromBinary, type MessageInitShape, toBinary } from '@bufbuild/protobuf';
import { messageOf, PlumblineError } from '@plumbline/core';
import { type ModelProto, ModelProtoSchema } from '../generated/onnx_pb.ts';

/** A model to be written: every field of the format, all optional. */
export type ModelInit = MessageInitShape<typeof ModelProtoSchema>;

/** Bytes to a model. Unknown fields are kept and written again. Throws `MODEL_UNREADABLE`; `what` names the model. */
export function decodeModel(bytes: Uint8Array, what: string): ModelProto {
  const refuse = (reason: string, cause?: unknown): PlumblineError =>
    new PlumblineError(
      'MODEL_UNREADABLE',
      `Cannot read ${what}: it must be a whole ONNX model: ${reason}`,
      'give the file as the exporter wrote it; check that it was uploaded and downloaded whole',
      { cause },
    );
  let model: ModelProto;
  try {
    model = fromBinary(ModelProtoSchema, bytes);
  } catch (cause) {
    throw refuse(messageOf(cause), cause);
  }
  // Most bytes decode to something: only a graph with inputs and outputs is a model.
  if (model.graph === undefined || model.graph.output.length === 0) throw refuse('it has no graph with outputs');
  return model;
}

/** A model to bytes. */
export function encodeModel(model: ModelProto): Uint8Array<ArrayBuffer> {
  return new Uint8Array(toBinary(ModelProtoSchema, model));
}

/** A model from its parts, for programs that write ONNX. */
export function createModel(parts: ModelInit): ModelProto {
  return create(ModelProtoSchema, parts);
}
