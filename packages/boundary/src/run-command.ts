import { type ChildProcess, spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { PlumblineError } from '@plumbline/core';
import { killTree } from './kill-tree.ts';
import { lineSplitter } from './line-splitter.ts';

/** A command and everything around it. */
export interface CommandRequest {
  /** An argv (no shell), or a line for the shell: `sh`, on Windows `cmd`. */
  readonly command: readonly string[] | string;
  readonly cwd: string;
  /** The child's whole environment: see `childEnvironment`. */
  readonly env: Readonly<Record<string, string>>;
  /** Every line it prints, without line end. Untrusted text. */
  readonly onLine?: (line: string, stream: 'stdout' | 'stderr') => void;
  /** After this time the whole process tree is ended. */
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
  /** Called while the command runs: a job without output looks dead. */
  readonly heartbeat?: { readonly everyMs: number; readonly beat: (elapsedMs: number) => void };
  /** Between asking (SIGTERM) and ending (SIGKILL); 5,000 unless told. */
  readonly graceMs?: number;
}

/** How a command ended. */
export interface CommandEnd {
  /** Null when a signal ended it or it never started. */
  readonly exitCode: number | null;
  readonly signal: string | null;
  /** Why we ended it, or null where it ended by itself. */
  readonly ended: 'timeout' | 'aborted' | null;
  readonly durationMs: number;
  /** For people: `exit code 3`, `killed by SIGKILL (most often: out of memory)`, `time limit of 60 s`. */
  readonly words: string;
}

/**
 * Runs a command to its end and says how it ended; a non-zero exit is a value, not an exception (`demandSuccess` makes it one).
 * Throws `COMMAND_FAILED` where it cannot be started.
 */
export async function runCommand(request: CommandRequest): Promise<CommandEnd> {
  const started = performance.now();
  const child = start(request);
  const stop = stopper(child, request.graceMs ?? 5_000);
  const timer = request.timeoutMs === undefined ? undefined : setTimeout(() => stop.now('timeout'), request.timeoutMs);
  const { heartbeat, signal } = request;
  const beats = heartbeat && setInterval(() => heartbeat.beat(performance.now() - started), heartbeat.everyMs);
  const abort = (): void => stop.now('aborted');
  if (signal?.aborted === true) abort();
  signal?.addEventListener('abort', abort, { once: true });
  try {
    const { exitCode, signal: killedBy } = await ending(child, request);
    const end = { exitCode, signal: killedBy, ended: stop.reason(), durationMs: performance.now() - started };
    return { ...end, words: inWords(end, request) };
  } finally {
    clearTimeout(timer);
    clearInterval(beats);
    stop.done();
    signal?.removeEventListener('abort', abort);
  }
}

/** Returns silently after exit code 0; else throws `COMMAND_KILLED` or `COMMAND_FAILED` naming the command by `what`. */
export function demandSuccess(end: CommandEnd, what: string): void {
  if (end.exitCode === 0 && end.ended === null) return;
  const killed = end.ended !== null || end.signal !== null;
  throw new PlumblineError(
    killed ? 'COMMAND_KILLED' : 'COMMAND_FAILED',
    `Cannot use ${what}: it must end with exit code 0: it ended by ${end.words}`,
    killed ? 'give it more time or memory, or make it need less' : 'read its output in the log above and correct it',
  );
}

function start({ command, cwd, env }: CommandRequest): ChildProcess {
  // Its own group, so that it can be ended with everything it started.
  const options = { cwd, env: { ...env }, stdio: ['ignore', 'pipe', 'pipe'] as ['ignore', 'pipe', 'pipe'] };
  const detached = process.platform !== 'win32';
  if (typeof command === 'string') return spawn(command, { ...options, detached, shell: true });
  return spawn(command[0] ?? '', command.slice(1), { ...options, detached });
}

const FLUSH_MS = 2_000;

function ending(
  child: ChildProcess,
  { onLine, command }: CommandRequest,
): Promise<Pick<CommandEnd, 'exitCode' | 'signal'>> {
  return new Promise((resolve, reject) => {
    const splitters = (['stdout', 'stderr'] as const).map((stream) => {
      const splitter = lineSplitter((line) => onLine?.(line, stream));
      child[stream]?.setEncoding('utf8').on('data', (text: string) => splitter.push(text));
      return splitter;
    });
    child.on('error', (cause) => reject(notStarted(command, cause)));
    let flush: NodeJS.Timeout | undefined;
    // A daemon left behind keeps the pipes open: it gets a moment, then it goes with the command.
    child.on('exit', () => {
      flush = setTimeout(() => {
        killTree(child, 'SIGKILL');
        child.stdout?.destroy();
        child.stderr?.destroy();
      }, FLUSH_MS);
    });
    child.on('close', (exitCode, signal) => {
      clearTimeout(flush);
      for (const splitter of splitters) splitter.end();
      resolve({ exitCode, signal });
    });
  });
}

function notStarted(command: CommandRequest['command'], cause: Error): PlumblineError {
  const name = typeof command === 'string' ? command : (command[0] ?? '');
  return new PlumblineError(
    'COMMAND_FAILED',
    `Cannot start the command "${name}": it must be a program on the PATH: ${cause.message}`,
    'correct the command, or install the program in an earlier step',
    { cause },
  );
}

interface Stopper {
  now(reason: 'timeout' | 'aborted'): void;
  reason(): CommandEnd['ended'];
  done(): void;
}

function stopper(child: ChildProcess, graceMs: number): Stopper {
  let why: CommandEnd['ended'] = null;
  let last: NodeJS.Timeout | undefined;
  return {
    now: (reason) => {
      if (why !== null) return;
      why = reason;
      killTree(child, 'SIGTERM');
      last = setTimeout(() => killTree(child, 'SIGKILL'), graceMs);
    },
    reason: () => why,
    done: () => clearTimeout(last),
  };
}

function inWords(end: Omit<CommandEnd, 'words'>, { timeoutMs }: CommandRequest): string {
  if (end.ended === 'timeout') return `the time limit of ${Math.round((timeoutMs ?? 0) / 100) / 10} s`;
  if (end.ended === 'aborted') return 'cancellation';
  if (end.signal === 'SIGKILL') return 'the signal SIGKILL (most often: out of memory)';
  if (end.signal !== null) return `the signal ${end.signal}`;
  return `exit code ${end.exitCode}${EXIT_WORDS[end.exitCode ?? 0] ?? ''}`;
}

/** What shells mean by their own exit codes. */
const EXIT_WORDS: Readonly<Record<number, string>> = {
  126: ' (found but not executable)',
  127: ' (command not found)',
  137: ' (killed, most often: out of memory)',
  143: ' (terminated)',
};
