import { PlumblineError } from '@plumbline/core';
import { type ModelProto, TensorProto_DataType, type ValueInfoProto } from '../generated/onnx_pb.ts';

/** Kinds of tensor that can be filled from columns or read as scores. */
export type TensorKind = 'float32' | 'float64' | 'int32' | 'int64' | 'bool' | 'string';

/** One input or output: sizes of its dimensions, null where any size goes. */
export interface TensorSlot {
  readonly name: string;
  readonly kind: TensorKind;
  readonly shape: readonly (number | null)[];
}

const KINDS: ReadonlyMap<number, TensorKind> = new Map([
  [TensorProto_DataType.FLOAT, 'float32'],
  [TensorProto_DataType.DOUBLE, 'float64'],
  [TensorProto_DataType.INT32, 'int32'],
  [TensorProto_DataType.INT64, 'int64'],
  [TensorProto_DataType.BOOL, 'bool'],
  [TensorProto_DataType.STRING, 'string'],
]);

/** What a model takes: graph inputs that are not constants. Throws `MODEL_UNSUPPORTED` for other kinds of input. */
export function inputSlots(model: ModelProto, what: string): readonly TensorSlot[] {
  const constants = new Set(model.graph?.initializer.map((tensor) => tensor.name));
  return (model.graph?.input ?? []).filter((input) => !constants.has(input.name)).map((input) => slotOf(input, what));
}

/** What a model gives. Throws `MODEL_UNSUPPORTED` for outputs that are not tensors of a known kind. */
export function outputSlots(model: ModelProto, what: string): readonly TensorSlot[] {
  return (model.graph?.output ?? []).map((output) => slotOf(output, what));
}

function slotOf({ name, type }: ValueInfoProto, what: string): TensorSlot {
  const tensor = type?.value.case === 'tensorType' ? type.value.value : undefined;
  const kind = KINDS.get(tensor?.elemType ?? -1);
  if (tensor === undefined || kind === undefined) {
    throw new PlumblineError(
      'MODEL_UNSUPPORTED',
      `Cannot use ${what}: "${name}" must be a tensor of ${[...new Set(KINDS.values())].join(', ')}: it is something else`,
      'export the model with such inputs and outputs',
    );
  }
  const shape = (tensor.shape?.dim ?? []).map(({ value }) =>
    value.case === 'dimValue' && value.value > 0n ? Number(value.value) : null,
  );
  return { name, kind, shape };
}
