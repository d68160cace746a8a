import protobuf from 'protobufjs/light.js';

// The part of onnx.proto that this model needs; field numbers are the standard's.
const field = (type, id, rule) => ({ type, id, ...(rule ? { rule } : {}) });
const SCHEMA = {
  nested: {
    Attribute: {
      fields: {
        name: field('string', 1),
        f: field('float', 2),
        i: field('int64', 3),
        floats: field('float', 7, 'repeated'),
        ints: field('int64', 8, 'repeated'),
        strings: field('bytes', 9, 'repeated'),
        type: field('int32', 20),
      },
    },
    Node: {
      fields: {
        input: field('string', 1, 'repeated'),
        output: field('string', 2, 'repeated'),
        name: field('string', 3),
        opType: field('string', 4),
        attribute: field('Attribute', 5, 'repeated'),
        domain: field('string', 7),
      },
    },
    Tensor: {
      fields: {
        dims: field('int64', 1, 'repeated'),
        dataType: field('int32', 2),
        floatData: field('float', 4, 'repeated'),
        int64Data: field('int64', 7, 'repeated'),
        name: field('string', 8),
      },
    },
    Dimension: { fields: { value: field('int64', 1), param: field('string', 2) } },
    Shape: { fields: { dim: field('Dimension', 1, 'repeated') } },
    TensorType: { fields: { elemType: field('int32', 1), shape: field('Shape', 2) } },
    Type: { fields: { tensorType: field('TensorType', 1) } },
    ValueInfo: { fields: { name: field('string', 1), type: field('Type', 2) } },
    Graph: {
      fields: {
        node: field('Node', 1, 'repeated'),
        name: field('string', 2),
        initializer: field('Tensor', 5, 'repeated'),
        input: field('ValueInfo', 11, 'repeated'),
        output: field('ValueInfo', 12, 'repeated'),
      },
    },
    Opset: { fields: { domain: field('string', 1), version: field('int64', 2) } },
    Entry: { fields: { key: field('string', 1), value: field('string', 2) } },
    Model: {
      fields: {
        irVersion: field('int64', 1),
        producerName: field('string', 2),
        graph: field('Graph', 7),
        opsetImport: field('Opset', 8, 'repeated'),
        metadataProps: field('Entry', 14, 'repeated'),
      },
    },
  },
};
const [FLOAT, INT64, STRING] = [1, 7, 8];
const [ATTRIBUTE_FLOAT, ATTRIBUTE_FLOATS, ATTRIBUTE_INTS, ATTRIBUTE_STRINGS, ATTRIBUTE_INT] = [1, 6, 7, 8, 2];
const NUMBERED = ['hour', 'weekday'];

/**
 * The model as ONNX bytes: each category looks its weight up (LabelEncoder; 0 where it was never seen), the weights are
 * summed and squashed. Inputs are one [rows, 1] tensor a column; outputs are `label` [rows] and `probabilities` [rows, 2].
 */
export function toOnnx({ weights, vocabulary, width }) {
  const lookups = Object.entries(vocabulary).map(([name, words]) => lookup(name, words, weights));
  const parts = [...Object.keys(vocabulary).map((name) => `${name}_weight`), 'distance_weight', 'bias'];
  const node = [
    ...lookups,
    { opType: 'Mul', input: ['distance', 'distance_slope'], output: ['distance_weight'] },
    { opType: 'Sum', input: parts, output: ['logit'] },
    { opType: 'Sigmoid', input: ['logit'], output: ['late'] },
    { opType: 'Sub', input: ['one', 'late'], output: ['on_time'] },
    {
      opType: 'Concat',
      input: ['on_time', 'late'],
      output: ['probabilities'],
      attribute: [{ name: 'axis', i: 1, type: ATTRIBUTE_INT }],
    },
    {
      opType: 'ArgMax',
      input: ['probabilities'],
      output: ['label'],
      attribute: [
        { name: 'axis', i: 1, type: ATTRIBUTE_INT },
        { name: 'keepdims', i: 0, type: ATTRIBUTE_INT },
      ],
    },
  ];
  const graph = {
    name: 'late',
    node,
    initializer: [
      { name: 'distance_slope', dims: [1], dataType: FLOAT, floatData: [weights[width] / 1000] },
      { name: 'bias', dims: [1], dataType: FLOAT, floatData: [weights[width + 1]] },
      { name: 'one', dims: [1], dataType: FLOAT, floatData: [1] },
    ],
    input: [
      ...Object.keys(vocabulary).map((name) => tensor(name, NUMBERED.includes(name) ? INT64 : STRING, 1)),
      tensor('distance', FLOAT, 1),
    ],
    output: [tensor('label', INT64, 0), tensor('probabilities', FLOAT, 2)],
  };
  const Model = protobuf.Root.fromJSON(SCHEMA).lookupType('Model');
  const model = {
    irVersion: 8,
    producerName: 'flights',
    graph,
    opsetImport: [
      { domain: '', version: 17 },
      { domain: 'ai.onnx.ml', version: 2 },
    ],
  };
  return Model.encode(Model.fromObject(model)).finish();
}

function lookup(name, words, weights) {
  const keys = NUMBERED.includes(name)
    ? { name: 'keys_int64s', ints: words.map(({ word }) => Number(word)), type: ATTRIBUTE_INTS }
    : { name: 'keys_strings', strings: words.map(({ word }) => Buffer.from(word)), type: ATTRIBUTE_STRINGS };
  return {
    opType: 'LabelEncoder',
    domain: 'ai.onnx.ml',
    input: [name],
    output: [`${name}_weight`],
    attribute: [
      keys,
      { name: 'values_floats', floats: words.map(({ at }) => weights[at]), type: ATTRIBUTE_FLOATS },
      { name: 'default_float', f: 0, type: ATTRIBUTE_FLOAT },
    ],
  };
}

function tensor(name, elemType, columns) {
  const dim = columns === 0 ? [{ param: 'rows' }] : [{ param: 'rows' }, { value: columns }];
  return { name, type: { tensorType: { elemType, shape: { dim } } } };
}
