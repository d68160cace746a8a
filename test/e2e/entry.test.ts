import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ACTION_NAMES } from '@plumbline/core';
import { repositoryRoot } from '../support/repository-root.ts';

describe('the entry of every action', () => {
  it.each(ACTION_NAMES)('%s awaits its main, so that a hanging promise is not green', (name) => {
    const text = readFileSync(join(repositoryRoot, 'actions', name, 'src/index.ts'), 'utf8');
    expect(text).toBe(
      "import { runEntry } from '@plumbline/github';\nimport { main } from './main.ts';\n\nawait runEntry(main);\n",
    );
  });

  it('ends non-zero where the main never settles', () => {
    const script = join(mkdtempSync(join(tmpdir(), 'entry-')), 'hang.ts');
    const github = join(repositoryRoot, 'packages/github/src/index.ts');
    writeFileSync(
      script,
      `import { runEntry } from '${github}';\nawait runEntry(() => new Promise(() => undefined));\n`,
    );
    expect(spawnSync(process.execPath, [script]).status).not.toBe(0);
  });
});
