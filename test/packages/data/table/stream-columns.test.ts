import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as duckdb from '@duckdb/node-api';
import { describe, expect, it } from '@jest/globals';
import { openData } from '@plumbline/data';
import { expectCode } from '../../../support/to-throw-with-code.ts';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-stream-'));
const data = openData(duckdb, { temp: folder });
const ROWS = 5_000;

async function opened() {
  const path = join(folder, 'rows.csv');
  const lines = Array.from({ length: ROWS }, (_, row) =>
    [row, row % 3 === 0 ? '' : row / 4, `t${row % 7}`, row % 2 === 0, `9007199254740${900 + (row % 99)}`].join(),
  );
  writeFileSync(path, `whole,half,text,truth,huge\n${lines.join('\n')}\n`);
  return data.openTable([path]);
}

describe('streamTableColumns', () => {
  it.each([1, 999, 2_048, 10_000])(
    'gives the columns that reading them whole gives, %i rows at a time',
    async (size) => {
      const table = await opened();
      const names = ['text', 'whole', 'half', 'truth', 'huge'];
      const whole = await data.columnsOf(table, names, 'it');
      const parts: Record<string, unknown[]> = Object.fromEntries(names.map((name) => [name, []]));
      let rows = 0;
      for await (const batch of data.batchesOf(table, names, { size, what: 'it' })) {
        expect(batch.rows).toBeLessThanOrEqual(size);
        rows += batch.rows;
        for (const [name, column] of batch.columns) {
          expect(column.kind).toBe(whole.columns.get(name)?.kind);
          expect(column.values).toHaveLength(batch.rows);
          parts[name]!.push(...column.values);
        }
      }
      table.close();
      expect(rows).toBe(ROWS);
      for (const name of names) expect(parts[name]).toEqual([...whole.columns.get(name)!.values]);
    },
  );

  it('names the columns there are where one is not', async () => {
    const table = await opened();
    const batches = data.batchesOf(table, ['none'], { size: 10, what: 'it' })[Symbol.asyncIterator]();
    await expectCode(() => batches.next(), 'DATA_COLUMN_MISSING');
    table.close();
  });
});
