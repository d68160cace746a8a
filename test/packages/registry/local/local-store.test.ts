import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { localStore, openRegistry } from '@plumbline/registry';
import { expectCode } from '../../../support/to-throw-with-code.ts';
import { newFolder, registerContent } from '../fixture.ts';

const child = join(import.meta.dirname, 'register-child.ts');

function start(root: string, prefix: string, count: number): ChildProcess {
  return spawn(process.execPath, [child, root, prefix, String(count)], { stdio: ['ignore', 'pipe', 'pipe'] });
}

async function linesOf(running: ChildProcess): Promise<readonly string[]> {
  let text = '';
  running.stdout?.on('data', (chunk) => {
    text += String(chunk);
  });
  await once(running, 'close');
  return text.split('\n').filter((line) => line !== '');
}

describe('localStore()', () => {
  it('gives distinct versions to models that several processes register at once, in one chain', async () => {
    const root = await newFolder();
    const running = Promise.all(['a', 'b', 'c'].map((prefix) => linesOf(start(root, prefix, 6))));
    let writing = true;
    void running.then(() => {
      writing = false;
    });
    const reader = await openRegistry('local:.', { root });
    while (writing) expect((await reader.verify(null)).problems.filter(({ kind }) => kind !== 'stale')).toEqual([]);
    const versions = (await running).flat().map(Number);
    expect(versions.sort((a, b) => a - b)).toEqual(Array.from({ length: 18 }, (_, index) => index + 1));
    const registry = await openRegistry('local:.', { root });
    expect((await registry.verify(null)).problems).toEqual([]);
    expect((await registry.ledger()).events).toHaveLength(18);
  });

  it('gives one version to one model that several processes register at once', async () => {
    const root = await newFolder();
    const versions = await Promise.all([1, 2, 3].map(() => linesOf(start(root, 'same', 1))));
    expect(versions).toEqual([['1'], ['1'], ['1']]);
    const registry = await openRegistry('local:.', { root });
    expect((await registry.ledger()).events).toHaveLength(1);
  });

  it('holds the old truth or the new one after kill -9 at any moment, and goes on', async () => {
    const root = await newFolder();
    for (const [round, pauseMs] of [0, 7, 13, 29, 53, 71].entries()) {
      const running = start(root, `round${round}`, 1000);
      await once(running.stdout ?? running, 'data');
      await wait(pauseMs);
      running.kill('SIGKILL');
      await once(running, 'close');
      const registry = await openRegistry('local:.', { root });
      const { problems } = await registry.verify(null);
      expect(problems.filter(({ kind }) => kind !== 'stale')).toEqual([]);
      const before = (await registry.ledger()).versions.length;
      const { version } = await registerContent(registry, `after ${round}`);
      expect(version.version).toBe(before + 1);
      expect((await registry.verify(null)).problems).toEqual([]);
    }
  });

  it('takes an event number once', async () => {
    const store = localStore(await newFolder());
    expect([await store.append(1, 'a'), await store.append(1, 'b')]).toEqual([true, false]);
    expect(await store.events()).toEqual([{ file: 'ledger/events/00000001.json', text: 'a' }]);
  });

  it('refuses a file among the events that is none', async () => {
    const root = await newFolder();
    await mkdir(join(root, 'ledger/events'), { recursive: true });
    await writeFile(join(root, 'ledger/events/notes.txt'), '');
    const error = await expectCode(localStore(root).events(), 'REGISTRY_CORRUPT');
    expect(error.where?.file).toBe('ledger/events/notes.txt');
  });

  it('refuses bytes that are not UTF-8', async () => {
    const root = await newFolder();
    await mkdir(join(root, 'ledger/events'), { recursive: true });
    await writeFile(join(root, 'ledger/events/00000001.json'), Buffer.from([0x22, 0xff, 0x22]));
    await expectCode(localStore(root).events(), 'REGISTRY_CORRUPT');
  });

  it('leaves no temporary file behind', async () => {
    const root = await newFolder();
    await registerContent(await openRegistry('local:.', { root }), 'one');
    expect(await readdir(join(root, '.tmp'))).toEqual([]);
  });

  it('refuses a blob that is there with other bytes', async () => {
    const root = await newFolder();
    const store = localStore(root);
    const sha256 = await store.blobs.putText('one');
    await writeFile(join(root, 'blobs/sha256', sha256), 'two');
    await expectCode(store.blobs.putText('one'), 'REGISTRY_CORRUPT');
    await expectCode(store.blobs.readText(sha256, 100), 'REGISTRY_CORRUPT');
  });

  it('refuses a blob that is larger than its reader takes, and one that is missing', async () => {
    const store = localStore(await newFolder());
    const sha256 = await store.blobs.putText('one');
    await expectCode(store.blobs.readText(sha256, 2), 'LIMIT_SIZE');
    await expectCode(store.blobs.readText('0'.repeat(64), 2), 'REGISTRY_CORRUPT');
  });
});
