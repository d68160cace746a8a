import { describe, expect, it } from '@jest/globals';
import type { Json } from '@plumbline/core';
import { readFeatures } from '@plumbline/traffic';

const columnsOf = (body: Json) => {
  const features = readFeatures(body);
  return features === null ? null : { rows: features.rows, ...Object.fromEntries(features.columns) };
};

describe('readFeatures', () => {
  it.each<[string, Json, object | null]>([
    ['one object', { a: 1, b: 'x' }, { rows: 1, a: [1], b: ['x'] }],
    ['a list of objects with gaps', [{ a: 1 }, { b: 2 }], { rows: 2, a: [1, null], b: [null, 2] }],
    ['instances', { instances: [{ a: 1 }, { a: 2 }] }, { rows: 2, a: [1, 2] }],
    ['records of a data frame', { dataframe_records: [{ a: 1 }] }, { rows: 1, a: [1] }],
    [
      'tensors',
      {
        inputs: [
          { name: 'a', datatype: 'FP32', shape: [2, 1], data: [1, 2] },
          { name: 'b', datatype: 'FP32', shape: [2, 2], data: [1, 2, 3, 4] },
        ],
      },
      {
        rows: 2,
        a: [1, 2],
        b: [
          [1, 2],
          [3, 4],
        ],
      },
    ],
    [
      'tensors that do not fit together',
      {
        inputs: [
          { name: 'a', shape: [1], data: [1] },
          { name: 'b', shape: [2], data: [1, 2] },
        ],
      },
      null,
    ],
    ['numbers', [1, 2], null],
    ['text', 'a=1', null],
    ['an empty list', [], null],
    ['an empty object', {}, null],
  ])('reads %s', (_what, body, expected) => {
    expect(columnsOf(body)).toEqual(expected);
  });
});
