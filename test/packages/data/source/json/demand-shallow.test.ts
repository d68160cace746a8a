import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { demandShallow, NESTING_MAX } from '../../../../../packages/data/src/source/json/demand-shallow.ts';
import { expectCode } from '../../../../support/to-throw-with-code.ts';
import { withTable } from '../../tables.ts';

function source(text: string, compression: 'none' | 'gzip' = 'none', kind: 'json' | 'jsonl' = 'jsonl') {
  const path = join(mkdtempSync(join(tmpdir(), 'shallow-')), 'x.jsonl');
  writeFileSync(path, compression === 'none' ? text : gzipSync(text));
  return { path, kind, compression, encoding: 'utf-8', hasMark: false, head: '', isBlank: false } as const;
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

describe('demandShallow() of one document', () => {
  it.each(['[{"a":1}]', '{"a":"["}', '[]', '{"a":"\\""}'])('takes what is closed: %s', async (text) => {
    await expect(demandShallow(source(text, 'none', 'json'), 'it')).resolves.toBeUndefined();
  });

  it.each(['[{"a":1},', '[{"a":1},{"a":2}', '{"a":"x', '[{"a":"]"}'])('refuses what is cut off: %s', async (text) => {
    await expectCode(demandShallow(source(text, 'none', 'json'), 'it'), 'DATA_UNREADABLE');
  });
});

describe('a table', () => {
  it('of absurdly deep JSON is refused before the engine sees it', async () => {
    const act = withTable(`{"a":${nested(200_000)}}\n`, async () => undefined, { name: 'deep.jsonl' });
    await expectCode(act, 'LIMIT_SIZE');
  });

  it('of a JSON array that is cut off between two rows is refused, though the engine would take it', async () => {
    const act = withTable('[{"a":1},{"a":2},', async () => undefined, { name: 'cut.json' });
    await expectCode(act, 'DATA_UNREADABLE');
  });

  it('of absurdly many columns is refused', async () => {
    const names = Array.from({ length: 5001 }, (_, index) => `c${index}`);
    await expectCode(
      withTable(`${names.join()}\n${names.map(() => 1).join()}\n`, async () => undefined),
      'LIMIT_SIZE',
    );
  });
});
