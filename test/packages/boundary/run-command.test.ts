import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { childEnvironment, demandSuccess, runCommand } from '@plumbline/boundary';
import { expectCode } from '../../support/to-throw-with-code.ts';

const node = process.execPath;
const env = childEnvironment(process.env);
const quiet = { cwd: tmpdir(), env };
const script = (source: string) => [node, '-e', source];

describe('runCommand', () => {
  it('runs an argv without a shell and hands on lines by stream', async () => {
    const lines: string[] = [];
    const end = await runCommand({
      ...quiet,
      command: script('console.log("a $HOME"); console.error("b"); process.stdout.write("c\\rd\\r\\ne")'),
      onLine: (line, stream) => lines.push(`${stream}:${line}`),
    });
    expect(end).toMatchObject({ exitCode: 0, signal: null, ended: null, words: 'exit code 0' });
    expect(lines.filter((line) => line.startsWith('stdout'))).toEqual(
      ['a $HOME', 'c', 'd', 'e'].map((l) => `stdout:${l}`),
    );
    expect(lines).toContain('stderr:b');
  });

  it('runs a shell line', async () => {
    const lines: string[] = [];
    await runCommand({ ...quiet, command: 'echo one && echo two', onLine: (line) => lines.push(line) });
    expect(lines).toEqual(['one', 'two']);
  });

  it('returns a non-zero exit as a value, with words', async () => {
    expect((await runCommand({ ...quiet, command: script('process.exit(3)') })).words).toBe('exit code 3');
    expect((await runCommand({ ...quiet, command: 'no-such-program-here' })).words).toContain('command not found');
  });

  it('ends the whole tree at the time limit', async () => {
    const mark = join(mkdtempSync(join(tmpdir(), 'plumbline-test-')), 'survived');
    const grandchild = `setTimeout(() => require('node:fs').writeFileSync(${JSON.stringify(mark)}, ''), 1000)`;
    const end = await runCommand({
      ...quiet,
      command: script(`
        require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(grandchild)}]);
        setInterval(() => {}, 1000);`),
      timeoutMs: 500,
      graceMs: 200,
    });
    expect(end).toMatchObject({ ended: 'timeout', words: 'the time limit of 0.5 s' });
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    expect(existsSync(mark)).toBe(false);
  });

  it('does not wait for a daemon that keeps the pipes open', async () => {
    const end = await runCommand({
      ...quiet,
      command: script(`
        require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' }).unref();`),
    });
    expect(end.exitCode).toBe(0);
    expect(end.durationMs).toBeLessThan(10_000);
  });

  it('ends a command that ignores SIGTERM', async () => {
    const end = await runCommand({
      ...quiet,
      command: script('process.on("SIGTERM", () => {}); setInterval(() => {}, 1000)'),
      timeoutMs: 500,
      graceMs: 100,
    });
    expect(end).toMatchObject({ ended: 'timeout', signal: 'SIGKILL' });
  });

  it('ends when the signal is aborted', async () => {
    const end = await runCommand({
      ...quiet,
      command: script('setTimeout(() => {}, 60000)'),
      signal: AbortSignal.timeout(200),
    });
    expect(end).toMatchObject({ ended: 'aborted', words: 'cancellation' });
  });

  it('beats while the command runs', async () => {
    let beats = 0;
    const heartbeat = { everyMs: 50, beat: () => (beats += 1) };
    await runCommand({ ...quiet, command: script('setTimeout(() => {}, 400)'), heartbeat });
    expect(beats).toBeGreaterThan(1);
  });

  it('throws COMMAND_FAILED where the program does not exist', async () => {
    await expectCode(runCommand({ ...quiet, command: ['no-such-program-here'] }), 'COMMAND_FAILED');
  });

  it('cuts lines without an end into pieces', async () => {
    const lengths: number[] = [];
    await runCommand({
      ...quiet,
      command: script('process.stdout.write("x".repeat(40000))'),
      onLine: (line) => lengths.push(line.length),
    });
    expect(lengths).toEqual([16_384, 16_384, 7_232]);
  });
});

describe('demandSuccess', () => {
  const end = { exitCode: 0, signal: null, ended: null, durationMs: 1, words: 'exit code 0' };

  it('accepts only exit code 0 that was not enforced', async () => {
    demandSuccess(end, 'the command');
    await expectCode(() => demandSuccess({ ...end, exitCode: 1 }, 'the command'), 'COMMAND_FAILED');
    await expectCode(
      () => demandSuccess({ ...end, exitCode: null, signal: 'SIGKILL' }, 'the command'),
      'COMMAND_KILLED',
    );
    await expectCode(() => demandSuccess({ ...end, ended: 'timeout' }, 'the command'), 'COMMAND_KILLED');
  });
});

describe('childEnvironment', () => {
  const given = {
    PATH: '/bin',
    INPUT_NAME: 'x',
    ACTIONS_RUNTIME_TOKEN: 't',
    GITHUB_TOKEN: 'g',
    MY_KEY: 'k',
    LC_ALL: 'C',
  };

  it('hands on the allow-list, the names asked for and what is set', () => {
    expect(childEnvironment(given)).toEqual({ PATH: '/bin', LC_ALL: 'C' });
    expect(childEnvironment(given, { pass: ['MY_KEY'], set: { PATH: '/x' } })).toEqual({
      PATH: '/x',
      LC_ALL: 'C',
      MY_KEY: 'k',
    });
  });

  it.each(['INPUT_NAME', 'ACTIONS_RUNTIME_TOKEN', 'github_token', 'GITHUB_OUTPUT'])('refuses %s', async (name) => {
    await expectCode(() => childEnvironment(given, { pass: [name] }), 'INPUT_INVALID');
  });
});
