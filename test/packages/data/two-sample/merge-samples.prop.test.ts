import { describe, expect, it } from '@jest/globals';
import { type ColumnSample, mergeSamples, type RowSample } from '@plumbline/data';
import fc from 'fast-check';
import { unpackSample } from '../../../../packages/data/src/two-sample/merge-samples.ts';
import { packRows } from '../../../../packages/data/src/two-sample/row-bytes.ts';
import { packTexts, textBytes } from '../../../../packages/data/src/two-sample/text-rows.ts';
import { packVectors } from '../../../../packages/data/src/two-sample/vector-rows.ts';

const SETTINGS = { seed: 20240601, numRuns: 60 };
const key = fc.integer({ min: 0, max: 2 ** 48 - 1 });
const texts = fc
  .record({
    threshold: fc.integer({ min: 2 ** 46, max: 2 ** 48 }),
    rows: fc.array(fc.record({ key, text: fc.string({ maxLength: 20 }) }), { maxLength: 40 }),
  })
  .map(({ threshold, rows }) =>
    packTexts({ threshold, rows: rows.map((row) => ({ key: row.key, bytes: textBytes(row.text) })) }),
  );
const shown = (sample: ColumnSample | RowSample): readonly string[] =>
  unpackSample(sample).map((row) => `${row.key} ${Buffer.from(row.bytes).toString('hex')}`);

describe('mergeSamples', () => {
  it('is the rows of both below the smaller threshold', () => {
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const threshold = Math.min(a.threshold, b.threshold);
        const wanted = [...shown(a), ...shown(b)].filter((row) => Number(row.split(' ')[0]) < threshold);
        const merged = mergeSamples(a, b)!;
        expect(merged.threshold).toBe(threshold);
        expect([...shown(merged)].sort()).toEqual(wanted.sort());
      }),
      SETTINGS,
    );
  });

  it('does not depend on order or grouping', () => {
    fc.assert(
      fc.property(texts, texts, texts, (a, b, c) => {
        const left = mergeSamples(mergeSamples(a, b)!, c);
        expect(mergeSamples(mergeSamples(c, b)!, a)).toEqual(left);
        expect(mergeSamples(a, mergeSamples(b, c)!)).toEqual(left);
      }),
      SETTINGS,
    );
  });

  it('keeps the smallest keys of more rows than fit, in any grouping', () => {
    const part = (from: number) =>
      packTexts({
        threshold: 2 ** 48,
        rows: Array.from({ length: 1_500 }, (_, at) => ({ key: 3 * at + from, bytes: textBytes(`text ${at}`) })),
      });
    const left = mergeSamples(mergeSamples(part(0), part(1))!, part(2))!;
    expect([left.rows, left.threshold]).toEqual([2_000, 2_000]);
    expect(mergeSamples(part(0), mergeSamples(part(1), part(2))!)).toEqual(left);
  });
});

describe('what cannot be one sample', () => {
  const text = packTexts({ threshold: 9, rows: [{ key: 1, bytes: textBytes('a') }] });
  const vector = (...list: readonly number[]) => packVectors({ threshold: 9, rows: [{ key: 1, list }] });
  const rows = (code: string): RowSample => ({
    form: 'rows',
    code: code.repeat(64),
    columns: [{ name: 'a', kind: 'number' }],
    ...packRows({ threshold: 9, rows: [{ key: 1, bytes: Uint8Array.of(7) }] }),
  });

  it.each<readonly [string, ColumnSample | RowSample, ColumnSample | RowSample]>([
    ['text and vectors', text, vector(1, 2)],
    ['vectors of another length', vector(1, 2), vector(1, 2, 3)],
    ['rows in another code', rows('a'), rows('b')],
  ])('%s', (_, a, b) => {
    expect(mergeSamples(a, b)).toBeNull();
  });

  it('is not a sample without rows: it fits any of its form', () => {
    const none = packVectors({ threshold: 5, rows: [] });
    expect(mergeSamples(none, vector(1, 2))).toMatchObject({ dimensions: 2, rows: 1, threshold: 5 });
    expect(mergeSamples(rows('a'), rows('a'))).toMatchObject({ rows: 2 });
  });
});
