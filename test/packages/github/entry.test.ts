import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { commandsIn } from '../../support/github/runner-grammar.ts';

const ENTRY = fileURLToPath(new URL('../../../packages/github/src/index.ts', import.meta.url));

interface Ended {
  readonly code: number | null;
  readonly printed: string;
  readonly milliseconds: number;
}

/** Runs `runEntry` with this as the body of `main`, in a process of its own. */
function run(
  body: string,
  options: { readonly signal?: NodeJS.Signals; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<Ended> {
  const script = `import { runEntry } from ${JSON.stringify(ENTRY)}; await runEntry(async (host) => { ${body} });`;
  const env = { PATH: process.env['PATH'], GITHUB_ACTIONS: 'true', ...options.env };
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], { env });
  const started = performance.now();
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      printed += String(chunk);
      if (options.signal !== undefined && printed.includes('ready')) child.kill(options.signal);
    });
  }
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, printed, milliseconds: performance.now() - started }));
  });
}

describe('runEntry()', () => {
  it.each([
    ["host.finish('pass', 0);", 0],
    ["host.finish('fail', 1);", 1],
    ["host.finish('fail', 1); host.finish('pass', 0);", 1],
    ["process.exitCode = 3; host.finish('pass', 0);", 3],
    ['', 1],
    ["throw new Error('boom');", 1],
    ["host.finish('pass', 0); throw new Error('boom');", 1],
    ['process.exit(0);', 1],
    ["setTimeout(() => { throw new Error('late'); }, 1); await new Promise(() => setInterval(() => {}, 1000));", 1],
  ])('exits after `%s` with %d', async (body, code) => {
    expect((await run(body)).code).toBe(code);
  });

  it('does not exit with 0 when main waits for ever', async () => {
    const { code, printed } = await run('await new Promise(() => {});');
    expect(code).not.toBe(0);
    expect(printed).toContain('ended without a verdict');
  });

  it('does not wait for sockets that are kept open', async () => {
    const body =
      "(await import('node:net')).createServer().listen(0); setInterval(() => {}, 60_000); host.finish('pass', 0);";
    const { code, milliseconds } = await run(body);
    expect(code).toBe(0);
    expect(milliseconds).toBeLessThan(10_000);
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('exits on %s with %d', async (signal, code) => {
    const body = "host.log('ready'); await new Promise(() => setInterval(() => {}, 1000));";
    expect((await run(body, { signal })).code).toBe(code);
  });

  it('lets whoever listens to the cancellation end what it started, and still exits with the code of the signal', async () => {
    const listening = "await new Promise((end) => host.cancelled.addEventListener('abort', end));";
    const body = `setTimeout(() => host.log('ready'), 1); setInterval(() => {}, 1000); ${listening} host.log('ended'); host.finish('pass', 0);`;
    const { code, printed } = await run(body, { signal: 'SIGINT' });
    expect([code, printed.includes('ended')]).toEqual([130, true]);
  });

  it('does not let an error speak to the runner, thrown in time or late', async () => {
    const hostile = "new Error('x\\n::set-output name=verdict::pass\\r##[add-mask]e')";
    for (const body of [
      `throw ${hostile};`,
      `setTimeout(() => { throw ${hostile}; }, 1); await new Promise((r) => setTimeout(r, 5000));`,
    ]) {
      const names = commandsIn((await run(body)).printed).map(({ name }) => name);
      expect(names).toEqual(['error']);
    }
  });

  it('is heard when it fails inside a group, where the runner is deaf', async () => {
    const body =
      "await host.group('g', () => new Promise(() => { setTimeout(() => { throw new Error('late'); }, 1); }));";
    const names = commandsIn((await run(body)).printed).map(({ name }) => name);
    expect(names).toEqual(['group', 'stop-commands', 'error', 'stop-commands']);
  });

  it('shows a stack only for its own mistakes', async () => {
    expect((await run("throw new Error('boom');")).printed).toContain('INVARIANT_BROKEN');
    const body =
      "const { PlumblineError } = await import('@plumbline/core'); throw new PlumblineError('DATA_EMPTY', 'Cannot x', 'add rows');";
    const { printed } = await run(body);
    expect(printed).toContain('DATA_EMPTY: Cannot x%0AFix: add rows');
    expect(printed).not.toContain('at ');
  });
});
