import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import * as duckdb from '@duckdb/node-api';
import { describe, expect, it } from '@jest/globals';
import { openData } from '../../../../packages/data/src/table/open-data.ts';
import { expectCode } from '../../../support/to-throw-with-code.ts';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-whole-'));
const put = (name: string, bytes: Uint8Array): string => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};
const csv = `x,y\n${Array.from({ length: 20_000 }, (_, row) => `${row},${(row * 7919) % 104_729}`).join('\n')}\n`;
const jsonl = csv
  .split('\n')
  .slice(1, -1)
  .map((line) => `{"x": ${line.split(',')[0]}}`)
  .join('\n');
const packers = { gz: gzipSync, zst: zstdCompressSync };

describe('a packed file', () => {
  const data = openData(duckdb, { temp: folder });
  const kinds = Object.entries(packers).flatMap(([packing, pack]) =>
    Object.entries({ csv, jsonl }).map(([kind, text]) => [`${kind}.${packing}`, pack(text)] as const),
  );

  it.each(kinds)('is read where it is whole: %s', async (kind, whole) => {
    const table = await data.openTable([put(`whole.${kind}`, whole)]);
    expect(table.rows).toBe(20_000);
    table.close();
  });

  it.each(kinds)('is not read where it is cut off, at whatever byte: %s', async (kind, whole) => {
    for (const length of [whole.length - 1, whole.length - 8, Math.floor(whole.length / 2), 40, 1]) {
      const cut = put(`cut-${length}.${kind}`, whole.subarray(0, length));
      const { message } = await expectCode(data.openTable([cut]), 'DATA_UNREADABLE');
      expect(message).toContain('the packed bytes must be whole');
    }
  });
});
