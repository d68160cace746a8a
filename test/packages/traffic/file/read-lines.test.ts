import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { type Line, readLines } from '@plumbline/traffic';
import { expectCode } from '../../../support/to-throw-with-code.ts';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-lines-'));

function file(name: string, content: string | Buffer): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

async function all(path: string, lineBytesMax?: number): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for await (const line of readLines(path, lineBytesMax)) lines.push(line);
  return lines;
}

const TEXT = `one\n\nthree ${'x'.repeat(200_000)}\nlast`;

describe('readLines', () => {
  it.each([
    ['plain.jsonl', Buffer.from(TEXT)],
    ['packed.jsonl.gz', gzipSync(TEXT)],
    ['packed.zst', zstdCompressSync(TEXT)],
    ['named-wrongly.txt', gzipSync(TEXT)],
  ])('reads %s by its first bytes', async (name, content) => {
    const lines = await all(file(name, content));
    expect(lines.map((line) => [line.number, line.text?.slice(0, 5)])).toEqual([
      [1, 'one'],
      [2, ''],
      [3, 'three'],
      [4, 'last'],
    ]);
    expect(lines[2]?.text).toHaveLength(200_006);
  });

  it('skips a line longer than the limit and reads on', async () => {
    const lines = await all(file('long.jsonl', `${'x'.repeat(300_000)}\nshort\n`), 1000);
    expect(lines).toEqual([
      { number: 1, text: null },
      { number: 2, text: 'short' },
    ]);
  });

  it('yields nothing for an empty file', async () => {
    expect(await all(file('empty', ''))).toEqual([]);
  });

  it('refuses a missing file and broken compression', async () => {
    await expectCode(all(join(folder, 'nothing')), 'DATA_MISSING');
    await expectCode(all(file('cut.gz', gzipSync(TEXT).subarray(0, 60))), 'DATA_UNREADABLE');
    await expectCode(
      all(file('cut.zst', Buffer.concat([zstdCompressSync(TEXT).subarray(0, 20), Buffer.alloc(30, 255)]))),
      'DATA_UNREADABLE',
    );
  });
});
