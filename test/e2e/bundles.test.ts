import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { ACTION_NAMES } from '@plumbline/core';
import { repositoryRoot } from '../support/repository-root.ts';
import { bundlesElsewhere, runBundle } from '../support/run-bundle.ts';
import { filesBelow } from '../support/sources.ts';

const INDEX_GZIP_BYTES_MAX = 1024 * 1024;
const DOWNLOAD_BYTES_MAX = 12 * 1024 * 1024;
const root = bundlesElsewhere();

describe.each(ACTION_NAMES)('dist/%s', (name) => {
  it('runs from an empty folder and names its input error', async () => {
    const run = await runBundle(root, name, { inputs: { 'on-inconclusive': 'nonsense' } });
    expect(run.log).toContain('INPUT_INVALID');
    expect(run.outputs['verdict']).toBe('error');
    expect(run.exitCode).toBe(1);
  });

  it('keeps its index.js under 1 MB gzipped', () => {
    expect(gzipSync(readFileSync(join(root, 'dist', name, 'index.js'))).length).toBeLessThan(INDEX_GZIP_BYTES_MAX);
  });

  it('says on GitHub, too, that nothing was judged', async () => {
    const run = await runBundle(root, name, { inputs: { summary: 'nonsense' }, env: { GITHUB_ACTIONS: 'true' } });
    expect(run.log).toMatch(/^::error[^\n]*INPUT_INVALID/m);
    expect(run.summary).toContain('could not judge');
    expect(run.exitCode).toBe(1);
  });
});

describe('dist/', () => {
  const scripts = filesBelow('dist', (path) => path.endsWith('.js'));

  it('misses no module', () => {
    const broken = scripts.filter((path) =>
      /webpackMissingModule|@@notfound/.test(readFileSync(join(repositoryRoot, path), 'utf8')),
    );
    expect(broken).toEqual([]);
  });

  it('names no machine', () => {
    const telling = scripts.filter((path) => readFileSync(join(repositoryRoot, path), 'utf8').includes(repositoryRoot));
    expect(telling).toEqual([]);
  });

  it('is, with all a uses: line downloads, at most 12 MB packed', () => {
    const archive = spawnSync('git', ['archive', '--worktree-attributes', 'HEAD'], {
      cwd: repositoryRoot,
      maxBuffer: 1e9,
    });
    expect(archive.status).toBe(0);
    expect(gzipSync(archive.stdout).length).toBeLessThan(DOWNLOAD_BYTES_MAX);
    expect(statSync(join(repositoryRoot, 'dist')).isDirectory()).toBe(true);
  });
});
