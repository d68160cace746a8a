import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { demandShallow, NESTING_MAX } from '../../../../packages/data/src/source/demand-shallow.ts';
import { expectCode } from '../../../support/to-throw-with-code.ts';
import { withTable } from '../tables.ts';

function source(text: string, compression: 'none' | 'gzip' = 'none') {
  const path = join(mkdtempSync(join(tmpdir(), 'shallow-')), 'x.jsonl');
  writeFileSync(path, compression === 'none' ? text : gzipSync(text));
  return { path, kind: 'jsonl', compression, head: '', isBlank: false } as const;
}

const nested = (levels: number): string => `${'['.repeat(levels)}1${']'.repeat(levels)}`;

describe('demandShallow()', () => {
  it('takes what nests to the limit, however many lines do', async () => {
    await expect(demandShallow(source(`${nested(NESTING_MAX)}\n`.repeat(50)), 'it')).resolves.toBeUndefined();
  });

  it.each(['none', 'gzip'] as const)('refuses one level more, packed with %s', async (compression) => {
    await expectCode(demandShallow(source(nested(NESTING_MAX + 1), compression), 'it'), 'LIMIT_SIZE');
  });

  it('counts no bracket inside a string', async () => {
    const text = JSON.stringify({ a: `\\"${'['.repeat(2000)}`, b: '{'.repeat(2000) });
    await expect(demandShallow(source(text), 'it')).resolves.toBeUndefined();
  });
});

describe('a table', () => {
  it('of absurdly deep JSON is refused before the engine sees it', async () => {
    const act = withTable(`{"a":${nested(200_000)}}\n`, async () => undefined, { name: 'deep.jsonl' });
    await expectCode(act, 'LIMIT_SIZE');
  });

  it('of absurdly many columns is refused', async () => {
    const names = Array.from({ length: 5001 }, (_, index) => `c${index}`);
    await expectCode(
      withTable(`${names.join()}\n${names.map(() => 1).join()}\n`, async () => undefined),
      'LIMIT_SIZE',
    );
  });
});
