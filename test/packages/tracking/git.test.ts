import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readGit } from '@plumbline/tracking';

const env = { PATH: process.env['PATH'] };

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'plumbline-git-'));
}

function git(folder: string, ...args: string[]): string {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@t.test', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8' });
}

function newRepository(): string {
  const folder = newFolder();
  git(folder, 'init', '-q');
  mkdirSync(join(folder, 'src'));
  writeFileSync(join(folder, 'src', 'train.py'), 'fit()');
  writeFileSync(join(folder, 'ä "quoted"\n.py'), '');
  writeFileSync(join(folder, 'untracked.py'), '');
  git(folder, 'add', 'src', 'ä "quoted"\n.py');
  git(folder, 'commit', '-q', '-m', 'one');
  return folder;
}

describe('readGit()', () => {
  it('lists tracked files with the commit, whatever their names are', async () => {
    const folder = newRepository();
    const state = await readGit(folder, env);
    expect(state?.files.map(({ name }) => name).sort()).toEqual(['src/train.py', 'ä "quoted"\n.py']);
    expect(state?.commit).toBe(git(folder, 'rev-parse', 'HEAD').trim());
    expect(state?.dirty).toBe(false);
  });

  it('lists what lies below the folder asked about, relative to it', async () => {
    const state = await readGit(join(newRepository(), 'src'), env);
    expect(state?.files).toEqual([{ name: 'train.py', submoduleCommit: null }]);
  });

  it('says that a tracked file differs from the commit', async () => {
    const folder = newRepository();
    writeFileSync(join(folder, 'src', 'train.py'), 'fit(2)');
    expect((await readGit(folder, env))?.dirty).toBe(true);
  });

  it('has no commit before the first one', async () => {
    const folder = newFolder();
    git(folder, 'init', '-q');
    expect(await readGit(folder, env)).toMatchObject({ commit: null, files: [] });
  });

  it('knows the commit of a submodule', async () => {
    const folder = newRepository();
    const commit = 'a'.repeat(40);
    git(folder, 'update-index', '--add', '--cacheinfo', `160000,${commit},library`);
    expect((await readGit(folder, env))?.files).toContainEqual({ name: 'library', submoduleCommit: commit });
  });

  it('is null outside a work tree and without git', async () => {
    expect(await readGit(newFolder(), env)).toBeNull();
    expect(await readGit(newRepository(), { PATH: newFolder() })).toBeNull();
  });

  it('runs no program that the configuration of the repository names', async () => {
    const folder = newRepository();
    const witness = join(folder, 'ran');
    git(folder, 'config', 'core.fsmonitor', `touch ${witness}; false`);
    await readGit(folder, env);
    expect(() => execFileSync('ls', [witness], { stdio: 'ignore' })).toThrow();
  });
});
