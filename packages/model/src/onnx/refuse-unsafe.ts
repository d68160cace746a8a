import { PlumblineError } from '@plumbline/core';
import {
  type AttributeProto,
  type GraphProto,
  type ModelProto,
  type NodeProto,
  type TensorProto,
  TensorProto_DataLocation,
} from '../generated/onnx_pb.ts';

/** Domains whose operators are part of ONNX Runtime itself. */
const KNOWN_DOMAINS = ['', 'ai.onnx', 'ai.onnx.ml', 'com.microsoft'];
const NESTING_MAX = 32;

/**
 * Refuses what a model file can reach beyond itself: tensors kept in other files, and operators that only a custom library knows.
 * Throws `MODEL_UNSUPPORTED`. Operators defined inside the model are its own and allowed.
 */
export function refuseUnsafe(model: ModelProto, what: string): void {
  const defined = new Set(model.functions.map((each) => `${each.domain}::${each.name}`));
  const look: Look = {
    node: (node) => {
      if (KNOWN_DOMAINS.includes(node.domain) || defined.has(`${node.domain}::${node.opType}`)) return;
      throw refused(
        what,
        `its operator "${node.opType}" comes from the custom domain "${node.domain}"`,
        'export the model with standard operators only',
      );
    },
    tensor: (tensor) => {
      if (tensor.dataLocation !== TensorProto_DataLocation.EXTERNAL && tensor.externalData.length === 0) return;
      throw refused(
        what,
        `its tensor "${tensor.name}" lies in another file`,
        'export the model as one file, without external data',
      );
    },
  };
  for (const each of model.functions) walkNodes(each.node, look, 0);
  if (model.graph !== undefined) walkGraph(model.graph, look, 0);
}

interface Look {
  readonly node: (node: NodeProto) => void;
  readonly tensor: (tensor: TensorProto) => void;
}

function walkGraph(graph: GraphProto, look: Look, depth: number): void {
  if (depth > NESTING_MAX)
    throw refused('the model', `its graphs are nested deeper than ${NESTING_MAX}`, 'give a simpler model');
  graph.initializer.forEach(look.tensor);
  for (const { values, indices } of graph.sparseInitializer) {
    if (values !== undefined) look.tensor(values);
    if (indices !== undefined) look.tensor(indices);
  }
  walkNodes(graph.node, look, depth);
}

function walkNodes(nodes: readonly NodeProto[], look: Look, depth: number): void {
  for (const node of nodes) {
    look.node(node);
    for (const attribute of node.attribute) walkAttribute(attribute, look, depth);
  }
}

function walkAttribute(attribute: AttributeProto, look: Look, depth: number): void {
  const sparse = [
    ...attribute.sparseTensors,
    ...(attribute.sparseTensor === undefined ? [] : [attribute.sparseTensor]),
  ];
  const own = attribute.t === undefined ? [] : [attribute.t];
  const parts = sparse.flatMap(({ values, indices }) => [values, indices]).filter((part) => part !== undefined);
  for (const tensor of [...own, ...attribute.tensors, ...parts]) look.tensor(tensor);
  for (const graph of [...attribute.graphs, ...(attribute.g === undefined ? [] : [attribute.g])]) {
    walkGraph(graph, look, depth + 1);
  }
}

function refused(what: string, reason: string, fix: string): PlumblineError {
  return new PlumblineError('MODEL_UNSUPPORTED', `Cannot load ${what}: it must be complete in itself: ${reason}`, fix);
}
