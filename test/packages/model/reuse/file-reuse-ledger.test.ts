import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { sha256Of } from '@plumbline/boundary';
import { fileReuseLedger, type UseEntry } from '@plumbline/model';
import { repositoryRoot } from '../../../support/repository-root.ts';
import { expectCode } from '../../../support/to-throw-with-code.ts';

const place = () => join(mkdtempSync(join(tmpdir(), 'plumbline-ledger-')), 'deep', 'ledger.jsonl');
const use = (name: string): UseEntry => ({
  kind: 'use',
  at: '2024-06-01T00:00:00Z',
  candidate: sha256Of(name),
  baseline: null,
  testSet: sha256Of('test'),
  budget: 10,
});

async function written(count: number): Promise<string> {
  const path = place();
  for (let number = 0; number < count; number += 1) await fileReuseLedger(path).append(() => [use(`${number}`)]);
  return path;
}

describe('fileReuseLedger', () => {
  it('is empty where there is no file, and reads what it wrote', async () => {
    const path = place();
    expect(await fileReuseLedger(path).read()).toEqual({ entries: [] });
    const store = fileReuseLedger(path);
    await store.append(() => [use('a'), use('b')]);
    expect(await store.append((ledger) => (ledger.entries.length === 2 ? [use('c')] : []))).toEqual({
      entries: [use('a'), use('b'), use('c')],
    });
    expect(await store.read()).toEqual({ entries: [use('a'), use('b'), use('c')] });
  });

  it.each([
    ['a changed line', (text: string) => text.replace('"budget":10', '"budget":99')],
    ['a line less', (text: string) => text.split('\n').slice(1).join('\n')],
    ['two lines exchanged', (text: string) => text.split('\n').slice(0, 3).toReversed().concat('').join('\n')],
    ['an end within a line', (text: string) => text.slice(0, -10)],
    ['what is no JSON', (text: string) => `${text}no\n`],
    ['an entry of another kind', (text: string) => `${text}{"kind":"reset"}\n`],
    ['an empty line', (text: string) => `${text}\n`],
  ])('refuses %s, and never starts anew', async (_, spoil) => {
    const path = await written(3);
    const spoiled = spoil(readFileSync(path, 'utf8'));
    writeFileSync(path, spoiled);
    await expectCode(fileReuseLedger(path).read(), 'EVIDENCE_INVALID');
    await expectCode(
      fileReuseLedger(path).append(() => [use('x')]),
      'EVIDENCE_INVALID',
    );
    expect(readFileSync(path, 'utf8')).toBe(spoiled);
  });

  it('waits for a lock, and says where it is not given up', async () => {
    const path = await written(1);
    writeFileSync(`${path}.lock`, '');
    const error = await expectCode(
      fileReuseLedger(path, { waits: 2, waitMs: 1 }).append(() => [use('x')]),
      'LIMIT_TIME',
    );
    expect(error.fix).toContain('remove that file');
  });

  it('gives the lock up where what is to be added cannot be told', async () => {
    const path = await written(1);
    const store = fileReuseLedger(path, { waits: 0, waitMs: 1 });
    await expect(
      store.append(() => {
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    await store.append(() => [use('after')]);
    expect((await store.read()).entries).toHaveLength(2);
  });

  it('loses nothing where eight processes append at once', async () => {
    const path = place();
    const each = 5;
    const source = join(repositoryRoot, 'packages/model/src/reuse/file-reuse-ledger.ts');
    const script = `
      import { fileReuseLedger } from ${JSON.stringify(source)};
      const store = fileReuseLedger(${JSON.stringify(path)});
      for (let number = 0; number < ${each}; number += 1) {
        const candidate = (process.argv[1] + number).padStart(64, '0');
        await store.append((ledger) => [{ kind: 'use', at: String(ledger.entries.length), candidate, baseline: null, testSet: '0'.repeat(64), budget: null }]);
      }`;
    const run = (name: string) =>
      new Promise<number | null>((done) => {
        const child = spawn(process.execPath, ['--input-type=module', '--eval', script, name], { cwd: repositoryRoot });
        child.on('exit', done);
      });
    const ends = await Promise.all(Array.from({ length: 8 }, (_, number) => run(`${number}`)));
    expect(ends).toEqual(Array(8).fill(0));
    const { entries } = await fileReuseLedger(path).read();
    expect(entries).toHaveLength(8 * each);
    expect(new Set(entries.map((entry) => (entry.kind === 'use' ? entry.candidate : ''))).size).toBe(8 * each);
    // Nobody appended in between: each saw all that came before.
    expect(entries.map(({ at }) => at)).toEqual(Array.from({ length: 8 * each }, (_, number) => `${number}`));
  }, 60_000);
});
