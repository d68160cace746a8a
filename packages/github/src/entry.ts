import { getEventListeners } from 'node:events';
import { type Host, isOurFault, type PlumblineError, toPlumblineError, type Where } from '@plumbline/core';
import { gitHubHost, raiseExitCode } from './host.ts';
import { openLog } from './log.ts';

const GRACE_MS = 6000;
const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Runs an action in this process and ends the process. Whatever happens, a run without a verdict does not exit with 0:
 * not when `main` throws, not when it waits for ever (an empty event loop ends the process quietly), not when it is
 * cancelled, not when something else in the process calls `exit(0)`.
 */
export async function runEntry(main: (host: Host) => Promise<void>): Promise<void> {
  let judged = false;
  const log = openLog((text) => process.stdout.write(text), process.env['GITHUB_ACTIONS'] === 'true');
  // Once there is a host it speaks, because it knows whether the runner is deaf at the moment.
  let say = (message: string, _where?: Where): void => log.command('error', message);
  const fail = (thrown: unknown): void => {
    const error = toPlumblineError(thrown);
    say(described(error), error.where);
    raiseExitCode(process, 1);
  };
  process.on('exit', (code) => {
    if (judged) return;
    if (code === 0 || code === UNSETTLED) say('Plumbline ended without a verdict: treat it as failed');
    raiseExitCode(process, 1);
  });
  const cancel = new AbortController();
  for (const [signal, exitCode] of Object.entries(SIGNALS)) process.on(signal, () => endOnSignal(cancel, exitCode));
  // Node would print the stack raw, and a message may hold what the runner takes for a command.
  process.on('uncaughtException', (thrown) => {
    fail(thrown);
    process.exit();
  });
  try {
    const host = await gitHubHost(process);
    say = host.error;
    await main({
      ...host,
      cancelled: cancel.signal,
      finish(verdict, exitCode) {
        host.finish(verdict, exitCode);
        judged = true;
      },
    });
  } catch (thrown) {
    fail(thrown);
  }
  await drained(process.stdout);
  await drained(process.stderr);
  // Sockets kept alive by the clients would hold the process, and the job, for minutes after everything is said.
  process.exit();
}

/**
 * The runner sends SIGINT, 7.5 s later SIGTERM, and 2.5 s later kills. Whoever listens to the cancellation gets a
 * little less to end what it started; a second signal ends everything at once.
 */
function endOnSignal(cancel: AbortController, exitCode: number): void {
  raiseExitCode(process, exitCode);
  const isAwaited = !cancel.signal.aborted && getEventListeners(cancel.signal, 'abort').length > 0;
  if (!isAwaited) process.exit();
  cancel.abort();
  setTimeout(() => process.exit(), GRACE_MS).unref();
}

/** What Node exits with when the main module still waits and nothing is left to do. */
const UNSETTLED = 13;

function described(error: PlumblineError): string {
  const stack = isOurFault(error) && error.cause instanceof Error ? `\n${error.cause.stack ?? ''}` : '';
  return `${error.code}: ${error.message}\nFix: ${error.fix}${stack}`;
}

/** On Windows pipes are written asynchronously: `exit` would cut them off. */
function drained(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => stream.write('', () => resolve()));
}
