import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { gitBranch, refOf } from '@plumbline/boundary';
import { bareRepository, specifyBranch } from '../../support/branch-spec.ts';
import { expectCode } from '../../support/to-throw-with-code.ts';

describe('gitBranch', () => {
  let repository = '';
  const open = async () => gitBranch({ repository, branch: 'plumbline/registry', env: process.env });
  beforeEach(() => {
    repository = bareRepository();
  });
  specifyBranch(open, () => repository);

  it('runs no program that the repository names', async () => {
    const left = join(mkdtempSync(join(tmpdir(), 'hook-')), 'ran');
    writeFileSync(join(repository, 'hooks/reference-transaction'), `#!/bin/sh\ntouch ${left}\n`, { mode: 0o755 });
    const branch = await open();
    expect(await branch.commit(null, { files: { a: '1' }, message: 'x' })).toBe(true);
    expect(existsSync(left)).toBe(false);
  });

  it('says where there is no repository', async () => {
    const nowhere = gitBranch({ repository: mkdtempSync(join(tmpdir(), 'bare-')), branch: 'b', env: process.env });
    await expectCode(nowhere.head(), 'SERVICE_RESPONSE');
    await expectCode(gitBranch({ repository: '/nowhere', branch: 'b', env: process.env }).head(), 'SERVICE_RESPONSE');
  });
});

describe('refOf', () => {
  it.each(['plumbline/registry', 'a', 'a-b_c.d/e'])('takes %s', (name) => {
    expect(refOf(name)).toBe(`refs/heads/${name}`);
  });

  it.each(['', '-x', 'a..b', 'a b', 'a/', '/a', 'a//b', 'a.lock', 'a/.b', 'a\nb', 'a~1', 'x'.repeat(300)])(
    'refuses %j',
    async (name) => {
      await expectCode(() => refOf(name), 'INPUT_INVALID');
    },
  );
});
