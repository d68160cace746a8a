import { PlumblineError } from '@plumbline/core';
import { type ModelProto, type NodeProto, type TensorProto, TensorProto_DataType } from '../generated/onnx_pb.ts';
import { isOutside } from './inline-external-data.ts';
import { nodesBelow, walkModel } from './walk-model.ts';

/** Domains whose operators are part of ONNX Runtime itself. */
const KNOWN_DOMAINS = ['', 'ai.onnx', 'ai.onnx.ml', 'com.microsoft'];

/** Operators of those domains that load code or files of somebody else's. */
const REACHING_OUT = ['EPContext', 'PythonOp', 'PythonOpGrad', 'ATen', 'TorchEmbedding', 'Snpe'];

const NODES_MAX = 200_000;
/** Nodes once every function is put in place of its calls, as the engine does. */
const EXPANDED_NODES_MAX = 1_000_000;
const DENSE_VALUES_MAX = 2 ** 26;
const FUNCTION_DEPTH_MAX = 100;

/**
 * Refuses what a model file can reach beyond itself (tensors in other files, operators that only another library knows) and what the engine
 * would choke on before it can be stopped: more nodes than any exporter writes, functions that call themselves or unfold without end, tensors
 * that claim more than they hold. Throws `MODEL_UNSUPPORTED`, `MODEL_UNREADABLE`, `LIMIT_SIZE`. What a model computes only while it runs
 * (loops, shapes) is bounded by the time and the memory of the process that runs it.
 */
export function refuseUnsafe(model: ModelProto, what: string): void {
  const defined = new Set(model.functions.map(nameOf));
  let nodes = 0;
  walkModel(model, {
    node: (node) => {
      nodes += 1;
      if (nodes > NODES_MAX) throw tooLarge(what, `it has more than ${NODES_MAX} nodes`);
      refuseOperator(node, defined, what);
    },
    tensor: (tensor) => refuseTensor(tensor, what),
    // The engine makes it dense: its shape alone decides how large that is.
    sparse: ({ dims }) => {
      if (sizeOf(dims) > BigInt(DENSE_VALUES_MAX)) throw tooLarge(what, 'a sparse tensor is too large once dense');
    },
  });
  demandFinite(model, what);
}

const sizeOf = (dims: readonly bigint[]): bigint => dims.reduce((size, length) => size * length, 1n);

function refuseOperator(node: NodeProto, defined: ReadonlySet<string>, what: string): void {
  const isKnown = KNOWN_DOMAINS.includes(node.domain) && !REACHING_OUT.includes(node.opType);
  if (isKnown || defined.has(callOf(node))) return;
  if (KNOWN_DOMAINS.includes(node.domain)) {
    throw refused(
      what,
      `its operator "${node.opType}" runs code of another library or file`,
      'export it without that operator',
    );
  }
  throw refused(
    what,
    `its operator "${node.opType.slice(0, 100)}" comes from the custom domain "${node.domain.slice(0, 100)}"`,
    'export the model with standard operators only',
  );
}

function refuseTensor(tensor: TensorProto, what: string): void {
  const name = tensor.name.slice(0, 100);
  if (isOutside(tensor)) {
    throw refused(what, `its tensor "${name}" lies in another file`, 'export the model as one file');
  }
  const bits = BITS.get(tensor.dataType);
  const claimed = sizeOf(tensor.dims);
  if (tensor.dims.some((length) => length < 0n)) throw hollow(what, name);
  const held = heldBits(tensor, bits ?? 8);
  // Values packed into less than a byte fill up their last byte.
  if (bits === undefined ? claimed > held : claimed * BigInt(bits) > held + 7n) throw hollow(what, name);
}

/** Size of an element, by type; text has none of its own. */
const BITS: ReadonlyMap<number, number> = new Map([
  [TensorProto_DataType.FLOAT, 32],
  [TensorProto_DataType.UINT8, 8],
  [TensorProto_DataType.INT8, 8],
  [TensorProto_DataType.UINT16, 16],
  [TensorProto_DataType.INT16, 16],
  [TensorProto_DataType.INT32, 32],
  [TensorProto_DataType.INT64, 64],
  [TensorProto_DataType.BOOL, 8],
  [TensorProto_DataType.FLOAT16, 16],
  [TensorProto_DataType.DOUBLE, 64],
  [TensorProto_DataType.UINT32, 32],
  [TensorProto_DataType.UINT64, 64],
  [TensorProto_DataType.BFLOAT16, 16],
]);

/** What a tensor holds at most: bits, or for text the number of texts. Fields of 32 bits may hold several small values. */
function heldBits(tensor: TensorProto, bits: number): bigint {
  const { rawData, floatData, int32Data, stringData, int64Data, doubleData, uint64Data } = tensor;
  if (tensor.dataType === TensorProto_DataType.STRING) return BigInt(stringData.length);
  const wide = (floatData.length + int32Data.length) * Math.max(bits, 8);
  return BigInt(rawData.length * 8 + wide + (int64Data.length + doubleData.length + uint64Data.length) * 64);
}

/** Counts the nodes with every function in place of its calls. Throws for functions that call themselves, however far round. */
function demandFinite(model: ModelProto, what: string): void {
  const functions = new Map(model.functions.map((each) => [nameOf(each), each]));
  const sizes = new Map<string, number>();
  const open = new Set<string>();
  const count = (nodes: readonly NodeProto[]): number => {
    let size = 0;
    for (const node of nodesBelow(nodes)) {
      size += 1 + (functions.has(callOf(node)) ? expanded(callOf(node)) : 0);
      if (size > EXPANDED_NODES_MAX)
        throw tooLarge(what, `its functions unfold to more than ${EXPANDED_NODES_MAX} nodes`);
    }
    return size;
  };
  const expanded = (name: string): number => {
    const known = sizes.get(name);
    if (known !== undefined) return known;
    if (open.has(name) || open.size >= FUNCTION_DEPTH_MAX) {
      throw refused(
        what,
        `its function "${name.slice(0, 100)}" calls itself, or too many others in turn`,
        'export it again',
      );
    }
    open.add(name);
    const size = count(functions.get(name)?.node ?? []);
    open.delete(name);
    sizes.set(name, size);
    return size;
  };
  for (const name of functions.keys()) expanded(name);
  count(model.graph?.node ?? []);
}

const nameOf = ({ domain, name }: { readonly domain: string; readonly name: string }): string =>
  `${normal(domain)}::${name}`;
const callOf = ({ domain, opType }: NodeProto): string => `${normal(domain)}::${opType}`;
const normal = (domain: string): string => (domain === 'ai.onnx' ? '' : domain);

function hollow(what: string, name: string): PlumblineError {
  return new PlumblineError(
    'MODEL_UNREADABLE',
    `Cannot load ${what}: a tensor must hold as many values as its shape says: "${name}" holds fewer`,
    'check the file with onnx.checker, and export it again',
  );
}

function tooLarge(what: string, reason: string): PlumblineError {
  return new PlumblineError(
    'LIMIT_SIZE',
    `Cannot load ${what}: it must be of a size that can be checked: ${reason}`,
    'score it with "predict-command", and give the predictions',
  );
}

function refused(what: string, reason: string, fix: string): PlumblineError {
  return new PlumblineError('MODEL_UNSUPPORTED', `Cannot load ${what}: it must be complete in itself: ${reason}`, fix);
}
