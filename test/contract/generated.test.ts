import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { VERSION } from '@plumbline/frame';
import { repositoryRoot } from '../support/repository-root.ts';

describe('generated documents', () => {
  it('are what their sources give', async () => {
    const script = join(repositoryRoot, 'scripts/generate-docs.ts');
    await promisify(execFile)(process.execPath, [script, '--check'], { cwd: repositoryRoot });
  });
});

describe('the version', () => {
  it('is the same in the evidence and in package.json', () => {
    expect(JSON.parse(readFileSync(join(repositoryRoot, 'package.json'), 'utf8')).version).toBe(VERSION);
  });
});
