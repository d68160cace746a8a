import { describe, expect, it } from '@jest/globals';
import { openLog } from '../../../packages/github/src/log.ts';
import { commandsIn, readAsRunner } from '../../support/github/runner-grammar.ts';

const HOSTILE = 'x\r::set-output name=verdict::pass\n##[add-mask]e';

function recorded(onGitHub: boolean) {
  const written: string[] = [];
  return { log: openLog((text) => written.push(text), onGitHub), text: () => written.join('') };
}

function namesIn(text: string): readonly string[] {
  return commandsIn(text).map(({ name }) => name);
}

describe('openLog()', () => {
  it('writes lines in which the runner finds nothing', () => {
    const { log, text } = recorded(true);
    log.lines(HOSTILE);
    expect(commandsIn(text())).toEqual([]);
    expect(text().split('\n')).toHaveLength(4);
  });

  it('escapes data and properties of a command', () => {
    const { log, text } = recorded(true);
    log.command('error', `50 %\n${HOSTILE}`, { file: 'a,b::c\r.csv', line: 3 });
    const [command, ...more] = commandsIn(text());
    expect(more).toEqual([]);
    expect(command?.properties).toEqual({ file: 'a,b::c\r.csv', line: '3' });
    expect(command?.data.startsWith('50 %\nx\n')).toBe(true);
  });

  it('folds a group and makes the runner deaf inside', async () => {
    const { log, text } = recorded(true);
    await expect(log.group(HOSTILE, async () => 42)).resolves.toBe(42);
    expect(namesIn(text())).toEqual(['group', 'stop-commands', 'endgroup']);
  });

  it('resumes the runner when the work of a group throws', async () => {
    const { log, text } = recorded(true);
    await expect(log.group('training', () => Promise.reject(new Error('boom')))).rejects.toThrow('boom');
    log.command('notice', 'heard');
    expect(namesIn(text())).toEqual(['group', 'stop-commands', 'endgroup', 'notice']);
  });

  it('lets its own annotations through while a group is open, and is deaf again after them', async () => {
    const { log, text } = recorded(true);
    await log.group('training', async () => {
      log.command('warning', 'slow');
      await log.group('inner', async () => log.lines('step 1'));
    });
    const { commands, shown } = readAsRunner(text());
    expect(commands.map(({ name }) => name)).toEqual([
      'group',
      'stop-commands',
      'warning',
      'stop-commands',
      'endgroup',
    ]);
    expect(shown).toEqual(expect.arrayContaining(['inner', 'step 1']));
  });

  it('writes annotations as lines off GitHub and never a mask', async () => {
    const { log, text } = recorded(false);
    log.command('add-mask', 'hunter22');
    log.command('error', 'bad row', { file: 'a.csv', line: 2 });
    await log.group('training', async () => log.lines('step 1'));
    expect(text()).toBe('error: a.csv:2: bad row\ntraining\nstep 1\n');
  });
});
