import { execFileSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { gitBranch } from '@plumbline/boundary';
import type { Branch } from '@plumbline/core';
import { branchStore, ledgerRegistry, localStore, type Registry } from '@plumbline/registry';
import { bareRepository } from '../../../support/branch-spec.ts';
import { memoryBranch } from '../../../support/memory-branch.ts';
import { expectCode } from '../../../support/to-throw-with-code.ts';
import { moveOf, newFolder, registerContent } from '../fixture.ts';

const NONE = { commit: '', files: new Map<string, string>() };
const EVENT_2 = 'ledger/events/00000002.json';

describe('branchStore()', () => {
  let repository = '';
  let folder = '';
  const branch = (): Branch => gitBranch({ repository, branch: 'plumbline/registry', env: process.env });
  const registryOn = (one: Branch): Registry =>
    ledgerRegistry(
      branchStore(one, { blobs: localStore(folder).blobs, pause: (attempt) => wait(attempt) }),
      'git:test',
    );
  beforeEach(async () => {
    repository = bareRepository();
    folder = await newFolder();
  });

  it('keeps versions, aliases and their views, one commit an event', async () => {
    const registry = registryOn(branch());
    await registerContent(registry, 'one');
    await registerContent(registry, 'two');
    await registry.move(moveOf({ version: 2, expected: null }));
    expect((await registryOn(branch()).resolve('churn', 'production'))?.version).toBe(2);
    const log = execFileSync('git', ['log', '--format=%s', 'plumbline/registry'], {
      cwd: repository,
      encoding: 'utf8',
    });
    expect(log.trim().split('\n')).toEqual([
      'ledger: promote churn 2 as production',
      'ledger: register churn 2',
      'ledger: register churn 1',
    ]);
    const head = await branch().head();
    expect([...(head?.files.keys() ?? [])]).toContain('ledger/models/churn/aliases/production.json');
    expect(await registry.verify(null)).toMatchObject({ events: 3, problems: [] });
  });

  it('numbers what eight writers register at once without a gap and without a loss', async () => {
    const contents = Array.from({ length: 24 }, (_, at) => `model ${at}`);
    const lanes = Array.from({ length: 8 }, (_, lane) => contents.slice(3 * lane, 3 * lane + 3));
    const versions = await Promise.all(
      lanes.map(async (own) => {
        const registry = registryOn(branch());
        const made: number[] = [];
        for (const content of own) made.push((await registerContent(registry, content)).version.version);
        return made;
      }),
    );
    expect(versions.flat().sort((a, b) => a - b)).toEqual(contents.map((_, at) => at + 1));
    expect(await registryOn(branch()).verify(null)).toMatchObject({ events: 24, problems: [] });
  }, 300_000);

  it('finds a missing event, a stranger and a changed view', async () => {
    const one = memoryBranch();
    const registry = registryOn(one);
    for (const content of ['one', 'two', 'three']) await registerContent(registry, content);
    const head = await one.head();
    const all = [...(head?.files.keys() ?? [])];
    const texts = await one.read(head ?? NONE, all);
    const files = Object.fromEntries(all.map((path, at) => [path, texts[at] ?? '']));
    const without = Object.fromEntries(Object.entries(files).filter(([path]) => path !== EVENT_2));
    await expectCode(registryOn(await branchOf(without)).ledger(), 'REGISTRY_CORRUPT');
    await expectCode(
      registryOn(await branchOf({ ...files, 'ledger/events/x.json': '{}' })).ledger(),
      'REGISTRY_CORRUPT',
    );
    const digest = Object.keys(files).find((path) => path.includes('/digests/')) ?? '';
    const changed = await registryOn(await branchOf({ ...files, [digest]: '{}' })).verify(null);
    expect(changed.problems).toMatchObject([{ kind: 'corrupt', file: digest }]);
  });

  it('reads a thousand events from one file, and any that it tells otherwise from its own', async () => {
    const one = memoryBranch();
    for (const content of ['one', 'two']) await registerContent(registryOn(one), content);
    const reads: string[] = [];
    const counting: Branch = {
      ...one,
      read: (head, paths) => {
        reads.push(...paths);
        return one.read(head, paths);
      },
    };
    expect((await registryOn(counting).ledger()).events).toHaveLength(2);
    expect(reads).toEqual(['ledger/journal.jsonl']);
    await one.commit((await one.head())?.commit ?? '', { files: { 'ledger/journal.jsonl': '{}\n' }, message: 'x' });
    expect((await registryOn(counting).ledger()).events).toHaveLength(2);
    expect(reads).toContain(EVENT_2);
  });

  it('restores a view that was taken away', async () => {
    const one = memoryBranch();
    await registerContent(registryOn(one), 'one');
    const head = await one.head();
    const paths = [...(head?.files.keys() ?? [])].filter((path) => !path.includes('/versions/'));
    const texts = await one.read(head ?? NONE, paths);
    const reduced = await branchOf(Object.fromEntries(paths.map((path, at) => [path, texts[at] ?? ''])));
    expect((await registryOn(reduced).verify(null)).problems).toMatchObject([{ kind: 'stale' }]);
    await registerContent(registryOn(reduced), 'two');
    expect((await registryOn(reduced).verify(null)).problems).toEqual([]);
  });
});

async function branchOf(files: Readonly<Record<string, string>>): Promise<Branch> {
  const branch = memoryBranch();
  await branch.commit(null, { files, message: 'x' });
  return branch;
}
