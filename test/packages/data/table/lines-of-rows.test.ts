import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { tableFromArrays, tableToIPC } from 'apache-arrow';
import fc from 'fast-check';
import { lineOfRow, linesOfRows } from '../../../../packages/data/src/table/lines-of-rows.ts';
import type { TableOptions } from '../../../../packages/data/src/table/table.ts';
import { data, file } from '../tables.ts';

/** The line of every row of a table of these files, as `[file, line]`. */
async function linesOf(files: readonly (readonly [string, string | Uint8Array])[], options: TableOptions = {}) {
  const paths = files.map(([name, content]) => file(name, content));
  const table = await data.openTable(paths, { badRows: 'set-aside', ...options });
  const rows = Array.from({ length: table.rows }, (_, row) => row + 1);
  const found = await linesOfRows(table, rows);
  const outside = await linesOfRows(table, [0, -1, 1.5, table.rows + 1]);
  table.close();
  expect(outside.size).toBe(0);
  return rows.map((row) => found.get(row)).map((place) => place && [place.path.split('/').at(-1), place.line]);
}

describe('linesOfRows', () => {
  it.each([
    ['quoted line breaks', 'x.csv', 'a,b\n1,"p\nq"\n2,r\n\n3,"s\r\nt"\n4,u\n', [2, 4, 6, 8]],
    ['rows set aside', 'x.csv', 'a,b\n1\n2,r\n3,"x"y\n4,u\n', [3, 5]],
    ['blank lines before the names', 'x.csv', '\n\na,b\n1,2\n', [4]],
    ['a single column with a blank', 'x.csv', 'a\n1\n\n2\n', [2, 3, 4]],
    ['packed bytes', 'x.csv.gz', gzipSync('a,b\n1,"p\nq"\n2,r\n'), [2, 4]],
    ['two bytes a character', 'x.csv', Buffer.from('\uFEFFa,b\n1,"p\nq"\n2,r\n', 'utf16le'), [2, 4]],
    ['JSON lines with blank ones', 'x.jsonl', '\n{"a":1}\n\n{"a":2}\n', [2, 4]],
    ['JSON lines set aside', 'x.jsonl', '{"a":1}\nx\n\n{"a":2}\n', [1, 4]],
  ] as const)('accounts for %s', async (_, name, content, lines) => {
    expect(await linesOf([[name, content]])).toEqual(lines.map((line) => [name, line]));
  });

  it('tells the file too, where there are several', async () => {
    const files = [
      ['one.csv', 'a,b\n1,x\n2,"y\nz"\n'],
      ['two.jsonl', '{"a":3,"b":"p"}\n\n{"a":4,"b":"q"}\n'],
      ['three.csv', 'b,a\nr,5\n'],
    ] as const;
    expect(await linesOf(files)).toEqual([
      ['one.csv', 2],
      ['one.csv', 3],
      ['two.jsonl', 1],
      ['two.jsonl', 3],
      ['three.csv', 2],
    ]);
  });

  it('knows none of formats without lines, and of windows', async () => {
    const arrow = tableToIPC(tableFromArrays({ a: new Int32Array([1]) }), 'file');
    expect(await linesOf([['x.arrow', arrow]])).toEqual([undefined]);
    expect(await linesOf([['x.json', '[{"a":1}]']])).toEqual([undefined]);
    const window = { column: 't', from: '2024-01-01', to: '2025-01-01' };
    expect(await linesOf([['w.csv', 't,x\n2024-02-01,1\n']], { window })).toEqual([undefined]);
  });

  it('finds the very line whose first field is the row', async () => {
    const text = fc.array(fc.constantFrom('x', '"a\nb"', '"p\r\n\r\nq"', '', '"""\n"'), {
      minLength: 1,
      maxLength: 30,
    });
    await fc.assert(
      fc.asyncProperty(text, async (fields) => {
        const content = `n,t\n${fields.map((field, row) => `${row + 1},${field}\n${row % 3 === 0 ? '\n' : ''}`).join('')}`;
        const table = await data.openTable([file('prop.csv', content)]);
        const lines = content.split(/\r\n|\n/);
        for (const row of fields.keys()) {
          const place = await lineOfRow(table, row + 1);
          expect(lines[(place?.line ?? 0) - 1]).toMatch(new RegExp(`^${row + 1},`));
        }
        table.close();
      }),
      { seed: 20240601, numRuns: 15 },
    );
  });
});
