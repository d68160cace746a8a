import { describe, expect, it } from '@jest/globals';
import {
  type KeyedRows,
  lowestRows,
  packRows,
  thresholdFor,
  unpackRows,
} from '../../../../packages/data/src/two-sample/row-bytes.ts';
import { KEY_LIMIT, SAMPLE_ROWS_MAX } from '../../../../packages/data/src/two-sample/sample.ts';
import { expectCode } from '../../../support/to-throw-with-code.ts';

const row = (key: number, ...bytes: readonly number[]) => ({ key, bytes: Uint8Array.from(bytes) });
const sample: KeyedRows = { threshold: 100, rows: [row(3, 1, 7), row(4, 0), row(2 ** 5, 1, 9)] };
/** The first byte says how many follow. */
const width = (bytes: Buffer, at: number): number => 1 + (bytes[at] ?? 0);

describe('packRows', () => {
  it('is undone by unpackRows', () => {
    const packed = packRows(sample);
    expect([packed.threshold, packed.rows]).toEqual([100, 3]);
    expect(unpackRows(packed, width).map(({ key, bytes }) => [key, ...bytes])).toEqual([
      [3, 1, 7],
      [4, 0],
      [32, 1, 9],
    ]);
  });

  it('holds keys up to the limit, and no row at all', () => {
    const last = packRows({ threshold: KEY_LIMIT, rows: [row(KEY_LIMIT - 1, 0)] });
    expect(unpackRows(last, width)[0]?.key).toBe(KEY_LIMIT - 1);
    expect(unpackRows(packRows({ threshold: 0, rows: [] }), width)).toEqual([]);
  });
});

describe('unpackRows', () => {
  const packed = packRows(sample);
  const bytes = Buffer.from(packed.data, 'base64');
  it.each([
    ['a row fewer than said', { ...packed, rows: 4 }],
    ['a row more than said', { ...packed, rows: 2 }],
    ['bytes that end within a row', { ...packed, data: bytes.subarray(0, -1).toString('base64') }],
    ['bytes that end within a key', { ...packed, data: bytes.subarray(0, 10).toString('base64') }],
    ['a key beyond the threshold', { ...packed, threshold: 32 }],
    ['keys out of order', packRows({ ...sample, rows: [...sample.rows].reverse() })],
    ['nothing where rows are said', { ...packed, data: '' }],
  ])('refuses %s', async (_, spoilt) => {
    await expectCode(() => unpackRows(spoilt, width), 'DATA_INVALID');
  });
});

describe('lowestRows', () => {
  it('keeps what fits, and says below which key nothing is missing', () => {
    const lowest = lowestRows({ threshold: 100, rows: [row(9), row(1), row(5)] }, 2);
    expect([lowest.threshold, lowest.rows.map(({ key }) => key)]).toEqual([9, [1, 5]]);
  });

  it('leaves out all rows of a key that not all of them fit under', () => {
    const lowest = lowestRows({ threshold: 100, rows: [row(1), row(5, 1), row(5, 2)] }, 2);
    expect([lowest.threshold, lowest.rows.map(({ key }) => key)]).toEqual([5, [1]]);
  });
});

describe('thresholdFor', () => {
  it('takes every row of a small table, and of a large one a few more than fit', () => {
    expect(thresholdFor(SAMPLE_ROWS_MAX)).toBe(KEY_LIMIT);
    expect((thresholdFor(1e9) / KEY_LIMIT) * 1e9).toBeCloseTo(1.1 * SAMPLE_ROWS_MAX, 3);
  });
});
