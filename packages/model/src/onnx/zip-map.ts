import { create } from '@bufbuild/protobuf';
import {
  type AttributeProto,
  type GraphProto,
  type ModelProto,
  type NodeProto,
  TensorProto_DataType,
  ValueInfoProtoSchema,
} from '../generated/onnx_pb.ts';

/**
 * Takes ZipMap nodes off the outputs, in place, and says whether there were any. scikit-learn's exporter ends classifiers in one: it
 * makes a sequence of maps, which ONNX Runtime for JavaScript cannot return; the tensor before it holds the same numbers.
 */
export function stripZipMaps(model: ModelProto): boolean {
  const { graph } = model;
  if (graph === undefined) return false;
  const maps = graph.node.filter(
    (node) => isZipMap(node) && graph.output.some((output) => output.name === node.output[0]),
  );
  for (const map of maps) replaceOutput(graph, map.output[0] ?? '', map.input[0] ?? '');
  graph.node = graph.node.filter((node) => !maps.includes(node));
  return maps.length > 0;
}

/**
 * Order of the classes in the model's probabilities: from its ZipMap, else its classifier node; null where neither names them.
 * To be read before ZipMaps are taken off.
 */
export function readClasses(model: ModelProto): readonly string[] | null {
  const nodes = model.graph?.node ?? [];
  for (const node of [...nodes.filter(isZipMap), ...nodes.filter((each) => !isZipMap(each))]) {
    const classes = node.attribute.map(classesIn).find((found) => found.length > 0);
    if (classes !== undefined) return classes;
  }
  return null;
}

const CLASS_ATTRIBUTES = ['classlabels_int64s', 'classlabels_ints', 'classlabels_strings'];

function classesIn({ name, ints, strings }: AttributeProto): readonly string[] {
  if (!CLASS_ATTRIBUTES.includes(name)) return [];
  const decoder = new TextDecoder();
  return ints.length > 0 ? ints.map(String) : strings.map((bytes) => decoder.decode(bytes));
}

function isZipMap({ opType, domain }: NodeProto): boolean {
  return opType === 'ZipMap' && domain === 'ai.onnx.ml';
}

function replaceOutput(graph: GraphProto, from: string, to: string): void {
  const elemType = TensorProto_DataType.FLOAT;
  const tensor = { value: { case: 'tensorType', value: { elemType } } } as const;
  const place = graph.output.findIndex((output) => output.name === from);
  graph.output[place] = create(ValueInfoProtoSchema, { name: to, type: tensor });
}
