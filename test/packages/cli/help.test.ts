import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ACTION_NAMES } from '@plumbline/core';
import { repositoryRoot } from '../../support/repository-root.ts';

function plumbline(...words: readonly string[]): { readonly status: number | null; readonly stdout: string } {
  const bin = join(repositoryRoot, 'packages/cli/bin/plumbline.js');
  return spawnSync(process.execPath, [bin, ...words], { encoding: 'utf8' });
}

describe('help', () => {
  it('names the actions where no action is named', () => {
    for (const words of [[], ['--help'], ['gate', '--help']]) {
      const { status, stdout } = plumbline(...words);
      expect({ status, named: ACTION_NAMES.filter((name) => stdout.includes(name)) }).toEqual({
        status: 0,
        named: ACTION_NAMES,
      });
    }
  });

  it('explains every input of an action in the words of its action.yml', () => {
    const { status, stdout } = plumbline('evaluate-gate', '--help');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^ {2}--conditions\n {6}What must hold, one condition a line: "candidate\.auc >= 0\.8"/m);
    expect(stdout.match(/^ {2}--/gm)?.length).toBe(stdout.match(/^ {6}\S/gm)?.length);
  });
});
