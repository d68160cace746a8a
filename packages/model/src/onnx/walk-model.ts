import { PlumblineError } from '@plumbline/core';
import type {
  AttributeProto,
  GraphProto,
  ModelProto,
  NodeProto,
  SparseTensorProto,
  TensorProto,
} from '../generated/onnx_pb.ts';

/** Deeper than any exporter nests graphs, and far from where a recursion would end the process. */
const NESTING_MAX = 32;

/** What is done with each part of a model. */
export interface Visitor {
  readonly node?: (node: NodeProto) => void;
  readonly tensor?: (tensor: TensorProto) => void;
  /** Its two tensors are visited too. */
  readonly sparse?: (tensor: SparseTensorProto) => void;
}

/** Every node and tensor of a model: its graph, the graphs inside attributes (If, Loop, Scan), and its functions. Throws `LIMIT_SIZE`. */
export function walkModel(model: ModelProto, visitor: Visitor): void {
  for (const each of model.functions) {
    walkNodes(each.node, visitor, 0);
    for (const attribute of each.attributeProto) walkAttribute(attribute, visitor, 0);
  }
  const trained = model.trainingInfo.flatMap(({ initialization, algorithm }) => [initialization, algorithm]);
  for (const graph of [model.graph, ...trained]) if (graph !== undefined) walkGraph(graph, visitor, 0);
}

/** Every node below these, those of graphs inside attributes included. */
export function nodesBelow(nodes: readonly NodeProto[]): readonly NodeProto[] {
  const found: NodeProto[] = [];
  walkNodes(nodes, { node: (node) => found.push(node) }, 0);
  return found;
}

/** Every tensor of a model. */
export function tensorsOf(model: ModelProto): readonly TensorProto[] {
  const found: TensorProto[] = [];
  walkModel(model, { tensor: (tensor) => found.push(tensor) });
  return found;
}

function walkGraph(graph: GraphProto, visitor: Visitor, depth: number): void {
  if (depth > NESTING_MAX) {
    throw new PlumblineError(
      'LIMIT_SIZE',
      `Cannot load the model: its graphs must be nested at most ${NESTING_MAX} deep: they are deeper`,
      'give a simpler model',
    );
  }
  for (const tensor of graph.initializer) visitor.tensor?.(tensor);
  for (const tensor of graph.sparseInitializer) walkSparse(tensor, visitor);
  walkNodes(graph.node, visitor, depth);
}

function walkNodes(nodes: readonly NodeProto[], visitor: Visitor, depth: number): void {
  for (const node of nodes) {
    visitor.node?.(node);
    for (const attribute of node.attribute) walkAttribute(attribute, visitor, depth);
  }
}

function walkAttribute(attribute: AttributeProto, visitor: Visitor, depth: number): void {
  const sparse = attribute.sparseTensor === undefined ? [] : [attribute.sparseTensor];
  for (const tensor of [...sparse, ...attribute.sparseTensors]) walkSparse(tensor, visitor);
  const own = attribute.t === undefined ? [] : [attribute.t];
  for (const tensor of [...own, ...attribute.tensors]) visitor.tensor?.(tensor);
  const graph = attribute.g === undefined ? [] : [attribute.g];
  for (const inner of [...attribute.graphs, ...graph]) walkGraph(inner, visitor, depth + 1);
}

function walkSparse(tensor: SparseTensorProto, visitor: Visitor): void {
  visitor.sparse?.(tensor);
  if (tensor.values !== undefined) visitor.tensor?.(tensor.values);
  if (tensor.indices !== undefined) visitor.tensor?.(tensor.indices);
}
