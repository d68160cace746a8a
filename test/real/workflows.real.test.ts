import { spawnSync } from 'node:child_process';
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
    // Each repository has its own configuration, which zizmor finds beside the workflows.
    const words = ['--offline', '--no-progress', '--format', 'plain', '.github/workflows'];
    const ended = spawnSync(zizmor(), words, { cwd: join(repositoryRoot, folder), encoding: 'utf8' });
    expect({ status: ended.status, findings: ended.stdout }).toMatchObject({ status: 0 });
  });
});
