import * as duckdb from '@duckdb/node-api';
import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { quoteText } from '../../../../packages/data/src/engine/sql.ts';
import {
  SCRIPT_EDGES,
  scriptCells,
  scriptPlace,
  scriptsOfTexts,
} from '../../../../packages/data/src/profile/scripts.ts';

const instance = await duckdb.DuckDBInstance.create(':memory:');
const connection = await instance.connect();
afterAll(() => {
  connection.closeSync();
  instance.closeSync();
});

const ranges = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x300, 0x30f],
  [0x370, 0x3e1],
  [0x400, 0x44f],
  [0x530, 0x556],
  [0x5d0, 0x5ea],
  [0x620, 0x64a],
  [0x904, 0x939],
  [0xe01, 0xe2e],
  [0x2010, 0x2027],
  [0x3041, 0x3096],
  [0x30a1, 0x30fa],
  [0x4e00, 0x9fa5],
  [0xac00, 0xd7a3],
  [0x1f300, 0x1f5ff],
] as const;
const character = fc.oneof(
  ...ranges.map(([from, to]) => fc.integer({ min: from, max: to }).map((code) => String.fromCodePoint(code))),
);

describe('scriptPlace', () => {
  it('is the script that scriptsOfTexts finds', async () => {
    const texts = fc.sample(fc.string({ unit: character, maxLength: 6 }), { seed: 20240601, numRuns: 3000 });
    const list = texts.map((text) => `(${quoteText(text)})`).join(', ');
    const result = await connection.runAndReadAll(`SELECT ${scriptPlace('t')} FROM (VALUES ${list}) x(t)`);
    const found = result.getColumnsJS()[0]!;
    for (const [index, text] of texts.entries()) {
      const counts = SCRIPT_EDGES.map((place) => (place === found[index] ? 1 : 0));
      expect([text, scriptCells(counts)]).toEqual([text, scriptsOfTexts([{ key: text, count: 1 }])]);
    }
  });

  it('is none where there is no text', async () => {
    const result = await connection.runAndReadAll(`SELECT ${scriptPlace('NULL::VARCHAR')}, ${scriptPlace("''")}`);
    expect(result.getRowsJS()[0]).toEqual([null, 0]);
  });
});
