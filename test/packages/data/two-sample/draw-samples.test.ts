import { describe, expect, it } from '@jest/globals';
import { type ColumnSample, drawSamples, type Table } from '@plumbline/data';
import { unpackSample } from '../../../../packages/data/src/two-sample/merge-samples.ts';
import { KEY_LIMIT } from '../../../../packages/data/src/two-sample/sample.ts';
import { textBytes } from '../../../../packages/data/src/two-sample/text-rows.ts';
import { vectorOf } from '../../../../packages/data/src/two-sample/vector-rows.ts';
import { withTable } from '../tables.ts';

const columnsOf = (table: Table) => table.columns.map((column) => ({ column }));
const draw = (text: string, name: string, seed = 'a'): Promise<ReadonlyMap<string, ColumnSample>> =>
  withTable(text, (table) => drawSamples(table, columnsOf(table), { seed }), { name });
const lines = (count: number, line: (row: number) => string): string =>
  Array.from({ length: count }, (_, row) => line(row)).join('\n');

describe('drawSamples', () => {
  it('takes every text of a small table and no null', async () => {
    const found = await draw(`t,n\n${lines(30, (row) => `text ${row},${row}`)}\n,7\n`, 'draw-small.csv');
    expect([...found.keys()]).toEqual(['t']);
    const sample = found.get('t')!;
    expect(sample).toMatchObject({ form: 'text', rows: 30, threshold: KEY_LIMIT });
    const held = unpackSample(sample).map(({ bytes }) => Buffer.from(bytes).toString('hex'));
    expect(held.sort()).toEqual(
      Array.from({ length: 30 }, (_, row) => Buffer.from(textBytes(`text ${row}`)).toString('hex')).sort(),
    );
  });

  it('takes 2,000 rows of a large table, from all over it, the same ones for the same seed', async () => {
    const text = `t\n${lines(20_000, (row) => `n${row}`)}\n`;
    const sample = (await draw(text, 'draw-large.csv')).get('t')!;
    expect(sample.rows).toBe(2_000);
    expect(sample.threshold / KEY_LIMIT).toBeGreaterThan(0.09);
    expect(sample.threshold / KEY_LIMIT).toBeLessThan(0.11);
    expect((await draw(text, 'draw-large.csv')).get('t')).toEqual(sample);
    expect((await draw(text, 'draw-large.csv', 'b')).get('t')!.data).not.toBe(sample.data);
    const first = new Set(
      Array.from({ length: 10_000 }, (_, row) => Buffer.from(textBytes(`n${row}`)).toString('hex')),
    );
    const early = unpackSample(sample).filter(({ bytes }) => first.has(Buffer.from(bytes).toString('hex'))).length;
    expect(Math.abs(early - 1_000)).toBeLessThan(110);
  });

  it('looks at more rows of a column that is mostly null, where it is told so', async () => {
    const text = `i,t\n${lines(20_000, (row) => `${row},${row % 20 === 0 ? `text ${row}` : ''}`)}\n`;
    const rows = (present: number) =>
      withTable(
        text,
        async (table) => {
          const column = table.columns.find(({ name }) => name === 't')!;
          return (await drawSamples(table, [{ column, present }], { seed: 'a' })).get('t')!.rows;
        },
        { name: 'draw-null.csv' },
      );
    expect(await rows(1_000)).toBe(1_000);
    expect(await rows(20_000)).toBeLessThan(200);
  });

  it('reads lists of numbers, those that CSV writes as text too', async () => {
    const list = (row: number) => [row, 0.5, -row / 4];
    const written = await draw(`v\n${lines(20, (row) => `"[${list(row).join(', ')}]"`)}\n`, 'draw-list.csv');
    const nested = await draw(
      lines(20, (row) => JSON.stringify({ v: list(row) })),
      'draw-list.jsonl',
    );
    for (const sample of [written.get('v')!, nested.get('v')!]) {
      expect(sample).toMatchObject({ form: 'vector', dimensions: 3, rows: 20 });
      const parts = unpackSample(sample).map(({ bytes }) => vectorOf(bytes)!.parts);
      expect(parts.sort((a, b) => a[0]! - b[0]!)).toEqual(
        Array.from({ length: 20 }, (_, row) => [row, 0.5, -row / 4 + 0]),
      );
    }
  });

  it('marks what is no vector of the usual length', async () => {
    const odd = lines(12, (row) => JSON.stringify({ v: row === 0 ? [1] : row === 1 ? [1, null] : [row, 1] }));
    const sample = (await draw(odd, 'draw-odd.jsonl')).get('v')!;
    expect(unpackSample(sample).filter(({ bytes }) => vectorOf(bytes) === null)).toHaveLength(2);
  });

  it('asks about a column whatever its name', async () => {
    const found = await draw(
      lines(5, (row) => JSON.stringify({ "k0'; DROP": `text ${row}`, k0: 'x' })),
      'draw-name.jsonl',
    );
    expect([...found.keys()].sort()).toEqual(['k0', "k0'; DROP"]);
  });

  it('draws nothing from a table without rows', async () => {
    expect((await draw('t\n', 'draw-none.csv')).get('t')).toMatchObject({ rows: 0, data: '' });
  });
});
