import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { repositoryRoot } from '../support/repository-root.ts';
import { filesBelow } from '../support/sources.ts';
import { actionlint, zizmor } from './support/provision.ts';

const workflows = [
  ...filesBelow('.github/workflows', (path) => path.endsWith('.yml')),
  ...filesBelow('examples', (path) => path.includes('.github/workflows/') && path.endsWith('.yml')),
];

describe('every workflow', () => {
  it('is there to be judged', () => {
    expect(workflows.length).toBeGreaterThanOrEqual(4);
  });

  it('passes actionlint', () => {
    const ended = spawnSync(actionlint(), ['-no-color', '-shellcheck=', '-pyflakes=', ...workflows], {
      cwd: repositoryRoot,
      encoding: 'utf8',
    });
    expect(ended.stdout + ended.stderr).toBe('');
  });

  it.each(['.', 'examples/flights'])('passes zizmor in %s', (folder) => {
    // Zizmor looks for its configuration at the root of the git repository; the example is to be one of its own.
    const own = join(repositoryRoot, folder, '.github/zizmor.yml');
    const config = existsSync(own) ? ['--config', own] : [];
    const words = ['--offline', '--no-progress', '--format', 'plain', ...config, '.github/workflows'];
    const ended = spawnSync(zizmor(), words, { cwd: join(repositoryRoot, folder), encoding: 'utf8' });
    expect({ status: ended.status, findings: ended.stdout }).toMatchObject({ status: 0 });
  });
});
