import { AttributeType, createModel, encodeModel, type ModelInit, TensorType } from '@plumbline/model';

type Graph = NonNullable<ModelInit['graph']>;

const slot = (name: string, elemType: number, dims: readonly (bigint | null)[]) => ({
  name,
  type: {
    value: {
      case: 'tensorType' as const,
      value: {
        elemType,
        shape: {
          dim: dims.map((value) =>
            value === null
              ? { value: { case: 'dimParam' as const, value: 'rows' } }
              : { value: { case: 'dimValue' as const, value } },
          ),
        },
      },
    },
  },
});

/** One whole number as a constant of a graph. */
const whole = (name: string, value: bigint) => ({
  name,
  dataType: TensorType.INT64,
  dims: [],
  int64Data: [value],
});

const truth = (name: string) => ({ name, dataType: TensorType.BOOL, dims: [], int32Data: [1] });

function model(graph: Graph, functions: ModelInit['functions'] = []): Uint8Array {
  return encodeModel(
    createModel({
      irVersion: 9n,
      opsetImport: [
        { domain: '', version: 18n },
        { domain: 'own', version: 1n },
      ],
      functions,
      graph: {
        input: [slot('x', TensorType.FLOAT, [null, 1n])],
        output: [slot('y', TensorType.FLOAT, [null, 1n])],
        ...graph,
      },
    }),
  );
}

/** A loop of 2^62 steps, in a few hundred bytes. */
export function endless(): Uint8Array {
  const body: Graph = {
    name: 'body',
    input: [slot('i', TensorType.INT64, []), slot('go', TensorType.BOOL, []), slot('v', TensorType.FLOAT, [null, 1n])],
    output: [slot('go_on', TensorType.BOOL, []), slot('w', TensorType.FLOAT, [null, 1n])],
    node: [
      { opType: 'Identity', input: ['go'], output: ['go_on'] },
      { opType: 'Sin', input: ['v'], output: ['w'] },
    ],
  };
  return model({
    name: 'endless',
    initializer: [whole('steps', 2n ** 62n), truth('start')],
    node: [
      {
        opType: 'Loop',
        input: ['steps', 'start', 'x'],
        output: ['y'],
        attribute: [{ name: 'body', type: AttributeType.GRAPH, g: body }],
      },
    ],
  });
}

/** Makes four gigabytes out of one row: the length is a function of the data, so that no engine can fold it beforehand. */
export function bomb(): Uint8Array {
  return model({
    name: 'bomb',
    initializer: [
      { name: 'huge', dataType: TensorType.FLOAT, dims: [], floatData: [2 ** 30] },
      { name: 'axes', dataType: TensorType.INT64, dims: [1n], int64Data: [1n] },
      { name: 'one', dataType: TensorType.INT64, dims: [1n], int64Data: [1n] },
      { name: 'flat', dataType: TensorType.INT64, dims: [1n], int64Data: [1n] },
    ],
    node: [
      { opType: 'Mul', input: ['x', 'huge'], output: ['length'] },
      {
        opType: 'Cast',
        input: ['length'],
        output: ['whole'],
        attribute: [{ name: 'to', type: AttributeType.INT, i: BigInt(TensorType.INT64) }],
      },
      { opType: 'Reshape', input: ['whole', 'flat'], output: ['width'] },
      {
        opType: 'Concat',
        input: ['one', 'width'],
        output: ['shape'],
        attribute: [{ name: 'axis', type: AttributeType.INT, i: 0n }],
      },
      { opType: 'Expand', input: ['x', 'shape'], output: ['all'] },
      { opType: 'Sin', input: ['all'], output: ['waves'] },
      { opType: 'ReduceSum', input: ['waves', 'axes'], output: ['y'] },
    ],
  });
}

/** Functions that each call the next one twice: a few kilobytes that unfold to 2^40 nodes. */
export function unfolding(): Uint8Array {
  const names = Array.from({ length: 40 }, (_, level) => `f${level}`);
  const functions = names.map((name, level) => ({
    name,
    domain: 'own',
    input: ['a'],
    output: ['c'],
    opsetImport: [
      { domain: '', version: 18n },
      { domain: 'own', version: 1n },
    ],
    node:
      level === names.length - 1
        ? [{ opType: 'Identity', input: ['a'], output: ['c'] }]
        : [
            { opType: names[level + 1]!, domain: 'own', input: ['a'], output: ['b'] },
            { opType: names[level + 1]!, domain: 'own', input: ['b'], output: ['c'] },
          ],
  }));
  return model({ name: 'g', node: [{ opType: 'f0', domain: 'own', input: ['x'], output: ['y'] }] }, functions);
}

/** A function that calls itself through another. */
export function circular(): Uint8Array {
  const calling = (name: string, other: string) => ({
    name,
    domain: 'own',
    input: ['a'],
    output: ['b'],
    opsetImport: [{ domain: 'own', version: 1n }],
    node: [{ opType: other, domain: 'own', input: ['a'], output: ['b'] }],
  });
  const functions = [calling('ping', 'pong'), calling('pong', 'ping')];
  return model({ name: 'g', node: [{ opType: 'ping', domain: 'own', input: ['x'], output: ['y'] }] }, functions);
}

/** A constant that claims 2^40 values and holds one. */
export function hollow(): Uint8Array {
  return model({
    name: 'g',
    initializer: [{ name: 'big', dataType: TensorType.FLOAT, dims: [2n ** 20n, 2n ** 20n], floatData: [1] }],
    node: [{ opType: 'Add', input: ['x', 'big'], output: ['y'] }],
  });
}

/** A sparse constant of one value that is huge once dense. */
export function sparse(): Uint8Array {
  return model({
    name: 'g',
    sparseInitializer: [
      {
        dims: [2n ** 40n],
        values: { name: 'big', dataType: TensorType.FLOAT, dims: [1n], floatData: [1] },
        indices: { name: 'at', dataType: TensorType.INT64, dims: [1n], int64Data: [0n] },
      },
    ],
    node: [{ opType: 'Add', input: ['x', 'big'], output: ['y'] }],
  });
}

/** Graphs in graphs, deeper than any exporter nests them. */
export function nested(depth: number): Uint8Array {
  let inner: Graph = { name: 'leaf', node: [{ opType: 'Identity', input: ['x'], output: ['y'] }] };
  for (let level = 0; level < depth; level += 1) {
    const g: Graph = inner;
    inner = {
      name: `g${level}`,
      node: [
        {
          opType: 'If',
          input: ['x'],
          output: ['y'],
          attribute: [{ name: 'then_branch', type: AttributeType.GRAPH, g }],
        },
      ],
    };
  }
  return model(inner);
}

/** An operator of the engine that loads a file which the model names. */
export function reaching(): Uint8Array {
  return model({ name: 'g', node: [{ opType: 'EPContext', domain: 'com.microsoft', input: ['x'], output: ['y'] }] });
}

/** More nodes than can be checked in reasonable time. */
export function crowded(): Uint8Array {
  const node = Array.from({ length: 200_001 }, () => ({ opType: 'Identity', input: ['x'], output: ['y'] }));
  return model({ name: 'g', node });
}

/** What the engine takes for its other format, although it is a well-formed model. */
export function disguised(): Uint8Array {
  return encodeModel(
    createModel({
      irVersion: 9n,
      producerName: 'ORTM',
      opsetImport: [{ domain: '', version: 18n }],
      graph: {
        name: 'g',
        node: [{ opType: 'Identity', input: ['x'], output: ['y'] }],
        input: [slot('x', TensorType.FLOAT, [null, 1n])],
        output: [slot('y', TensorType.FLOAT, [null, 1n])],
      },
    }),
  );
}
