import { describe, expect, it } from '@jest/globals';
import type { Json } from '@plumbline/core';
import { protocolOf, type RecordedRequest, readPredictions } from '@plumbline/traffic';

const OIP: RecordedRequest = { method: 'POST', path: '/v2/models/m/infer', body: {} };
const PLAIN: RecordedRequest = { method: 'POST', path: '/predict', body: {} };
const AUTO = { protocol: 'auto', predictionPath: '' } as const;
const oip = (...outputs: object[]) => readPredictions({ outputs } as unknown as Json, OIP, AUTO);
const json = (body: Json, predictionPath = '') => readPredictions(body, PLAIN, { protocol: 'json', predictionPath });

describe('protocolOf', () => {
  it.each([
    ['/v2/models/m/infer', {}, 'oip-v2'],
    ['/base/v2/models/m/versions/3/infer?x=1', {}, 'oip-v2'],
    ['/v2/models/m/generate', {}, 'json'],
    ['/predict', { inputs: [{ name: 'x', datatype: 'FP32', shape: [1], data: [1] }] }, 'oip-v2'],
    ['/predict', { inputs: [1, 2] }, 'json'],
    ['/predict', 'text', 'json'],
  ])('tells %s with %j as %s', (path, body, expected) => {
    expect(protocolOf({ method: 'POST', path, body: body as unknown as Json })).toBe(expected);
  });
});

describe('readPredictions (oip-v2)', () => {
  it('reads [n], [n, 1], flat and nested data the same', () => {
    const wanted = oip({ name: 'y', datatype: 'INT64', shape: [3], data: [1, 0, 1] });
    expect(wanted?.rows).toEqual([1, 0, 1]);
    expect(oip({ name: 'y', datatype: 'INT64', shape: [3, 1], data: [1, 0, 1] })).toEqual(wanted);
    expect(oip({ name: 'y', datatype: 'INT64', shape: [3, 1], data: [[1], [0], [1]] })).toEqual(wanted);
    expect(oip({ name: 'y', datatype: 'INT64', data: [[1], [0], [1]] })).toEqual(wanted);
  });

  it('cuts a matrix into rows', () => {
    expect(oip({ name: 'p', shape: [2, 2], data: [0.1, 0.9, 0.8, 0.2] })?.rows).toEqual([
      [0.1, 0.9],
      [0.8, 0.2],
    ]);
  });

  it('takes a tensor without dimensions as one row', () => {
    expect(oip({ name: 'y', shape: [], data: [7] })?.rows).toEqual([7]);
  });

  it('does not care for the order of outputs', () => {
    const label = { name: 'label', shape: [2], data: ['a', 'b'] };
    const score = { name: 'score', shape: [2, 1], data: [0.5, 0.7] };
    expect(oip(label, score)).toEqual(oip(score, label));
    expect(oip(label, score)?.rows).toEqual([
      { label: 'a', score: 0.5 },
      { label: 'b', score: 0.7 },
    ]);
  });

  it.each([
    ['a shape that lies', { name: 'y', shape: [2 ** 31, 2 ** 31], data: [1] }],
    ['a negative side', { name: 'y', shape: [-1], data: [1] }],
    ['a side that is no number', { name: 'y', shape: ['3'], data: [1, 2, 3] }],
    ['no rows', { name: 'y', shape: [0, 4], data: [] }],
    ['no name', { shape: [1], data: [1] }],
    ['data that is no list', { name: 'y', shape: [1], data: { 0: 1 } }],
    ['nothing but NaN', { name: 'y', shape: [2], data: [null, null] }],
  ])('reads nothing out of %s', (_what, output) => {
    expect(oip(output)).toBeNull();
  });

  it('reads nothing out of outputs that do not fit together', () => {
    expect(oip({ name: 'a', shape: [1], data: [1] }, { name: 'b', shape: [2], data: [1, 2] })).toBeNull();
    expect(oip({ name: 'a', shape: [1], data: [1] }, { name: 'a', shape: [1], data: [1] })).toBeNull();
    expect(readPredictions([], OIP, AUTO)).toBeNull();
  });
});

describe('readPredictions (json)', () => {
  it('finds the usual keys, else takes the whole answer', () => {
    expect(json({ predictions: [1, 2] })?.rows).toEqual([1, 2]);
    expect(json({ prediction: 'spam', took: 3 })?.rows).toEqual(['spam']);
    expect(json({ label: 'spam' })?.rows).toEqual([{ label: 'spam' }]);
    expect(json([3, 4])?.rows).toEqual([3, 4]);
  });

  it('follows a path with indices and stars', () => {
    expect(json({ data: [{ label: 'a' }, { label: 'b' }] }, 'data.*.label')?.rows).toEqual(['a', 'b']);
    expect(json({ data: [{ label: 'a' }, { label: 'b' }] }, 'data.1.label')?.rows).toEqual(['b']);
    expect(json({ out: { scores: [0.1, 0.2] } }, 'out.scores')?.rows).toEqual([0.1, 0.2]);
  });

  it.each(['missing', 'data.*.nothing', 'data.9', 'toString', '__proto__', 'data.*.label.deeper'])(
    'reads nothing at %s',
    (path) => {
      expect(json({ data: [{ label: 'a' }] }, path)).toBeNull();
    },
  );
});
