import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import type { Branch, BranchHead } from '@plumbline/core';
import { expectCode } from './to-throw-with-code.ts';

/** A new bare repository. */
export function bareRepository(): string {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-bare-'));
  execFileSync('git', ['init', '--quiet', '--bare', folder]);
  return folder;
}

const MESSAGE = 'ledger: one more';

/** What every implementation of a branch must do; `open` opens the same new branch as often as it is called. */
export function specifyBranch(open: () => Promise<Branch>, repository: () => string, writers = 8): void {
  const none: BranchHead = { commit: '', files: new Map() };
  const state = async (branch: Branch): Promise<Record<string, string>> => {
    const head = await branch.head();
    if (head === null) return {};
    const paths = [...head.files.keys()];
    const texts = await branch.read(head, paths);
    for (const [at, path] of paths.entries()) {
      expect(branch.holds(head, path, texts[at] ?? '')).toBe(true);
      expect(branch.holds(head, path, `${texts[at]} `)).toBe(false);
    }
    return Object.fromEntries(paths.map((path, at) => [path, texts[at] ?? '']));
  };

  it('is null before the first commit, and then holds what was written', async () => {
    const branch = await open();
    expect(await branch.head()).toBeNull();
    expect(await branch.commit(null, { files: { 'events/1.json': '{"ü":1}\n', a: '' }, message: MESSAGE })).toBe(true);
    expect(await state(branch)).toEqual({ 'events/1.json': '{"ü":1}\n', a: '' });
    const head = await branch.head();
    expect(
      await branch.commit(head?.commit ?? '', { files: { 'events/2.json': '2', a: 'new' }, message: MESSAGE }),
    ).toBe(true);
    expect(await state(await open())).toEqual({ 'events/1.json': '{"ü":1}\n', 'events/2.json': '2', a: 'new' });
  });

  it('has no history in common with anything, and one commit a change', async () => {
    const branch = await open();
    await branch.commit(null, { files: { a: '1' }, message: MESSAGE });
    await branch.commit((await branch.head())?.commit ?? '', { files: { b: '2' }, message: MESSAGE });
    const count = execFileSync('git', ['rev-list', '--count', '--all'], { cwd: repository(), encoding: 'utf8' });
    expect(count.trim()).toBe('2');
  });

  it('refuses, without a trace, whoever comes second', async () => {
    const branch = await open();
    await branch.commit(null, { files: { a: '1' }, message: MESSAGE });
    const first = (await branch.head())?.commit ?? '';
    expect(await branch.commit(first, { files: { b: '2' }, message: MESSAGE })).toBe(true);
    expect(await branch.commit(first, { files: { c: '3' }, message: MESSAGE })).toBe(false);
    expect(await branch.commit(null, { files: { d: '4' }, message: MESSAGE })).toBe(false);
    expect(await state(branch)).toEqual({ a: '1', b: '2' });
  });

  it('loses nothing of several writers at once', async () => {
    const write = async (writer: number): Promise<void> => {
      const branch = await open();
      for (let made = 0; made < 2; ) {
        const head = await branch.head();
        const files = { [`events/${(head?.files.size ?? 0) + 1}`]: `${writer}` };
        if (await branch.commit(head?.commit ?? null, { files, message: MESSAGE })) made += 1;
      }
    };
    await Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)));
    const found = await state(await open());
    expect(Object.keys(found)).toHaveLength(2 * writers);
    const authors = Object.values(found).sort();
    expect(authors).toEqual(Array.from({ length: 2 * writers }, (_, at) => `${Math.floor(at / 2)}`));
  }, 120_000);

  it('says what is not there and what is no text', async () => {
    const branch = await open();
    await branch.commit(null, { files: { a: '1' }, message: MESSAGE });
    const head = await branch.head();
    await expectCode(branch.read(head ?? none, ['b']), 'SERVICE_RESPONSE');
    const cwd = repository();
    const git = (args: readonly string[], input = ''): string =>
      execFileSync('git', args, { cwd, input, encoding: 'utf8' }).trim();
    const blob = execFileSync('git', ['hash-object', '-w', '--stdin'], {
      cwd,
      input: Buffer.from([0xff]),
      encoding: 'utf8',
    }).trim();
    const tree = git(['mktree'], `100644 blob ${blob}\tb\n`);
    const who = ['-c', 'user.name=a', '-c', 'user.email=a@test'];
    const ref = git(['for-each-ref', '--format=%(refname)']);
    git(['update-ref', ref, git([...who, 'commit-tree', tree, '-m', 'x'])]);
    const now = await branch.head();
    await expectCode(branch.read(now ?? none, ['b']), 'SERVICE_RESPONSE');
  });
}
