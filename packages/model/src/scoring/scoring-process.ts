import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import type { Environment } from '@plumbline/boundary';
import { type Json, type JsonObject, PlumblineError } from '@plumbline/core';
import { type Frame, frameBytes, readFrames } from './frames.ts';
import { type ScoringAnswers, type ScoringRequest, scoringAnswers } from './scoring-messages.ts';

/** The program that scores, and what it may do. */
export interface ScoringProgram {
  /** Address of a module that exports `serve()`. */
  readonly module: string;
  /** Files and folders it may read besides models. */
  readonly readable: readonly string[];
  /** What its `loadEngine` gets. */
  readonly engine: Json;
  /** May it load machine code? */
  readonly native: boolean;
}

/** What a process that runs somebody else's model may use. */
export interface ScoringLimits {
  /** Resident memory. */
  readonly memoryBytes: number;
  readonly timeoutMs: number;
  /** The environment it is taken from, by name. */
  readonly env: Environment;
  readonly signal?: AbortSignal;
}

/** A running child. Stop it when done. */
export interface ScoringProcess {
  readonly answers: ScoringAnswers;
  readonly engine: Json;
  /** One answer a request, in their order. Throws what the child answers as an error, and `MODEL_CRASHED`, `LIMIT_TIME`, `LIMIT_SIZE` where it ended. */
  readonly ask: (request: ScoringRequest, parts?: readonly Uint8Array[]) => Promise<Frame>;
  readonly stop: () => void;
}

/** Names of what machine code needs to start, on any system; nothing else is handed on. */
const PASSED =
  /^(PATH|LD_LIBRARY_PATH|DYLD_LIBRARY_PATH|SYSTEMROOT|WINDIR|TEMP|TMP|TMPDIR|PROCESSOR_ARCHITECTURE|NUMBER_OF_PROCESSORS)$/i;

const STARTER = 'import(process.argv[1]).then(({ serve }) => serve());';
const OUTPUT_FD = 3;
/** JavaScript of the child holds a model at most a few times over; what the engine takes is counted by its resident memory. */
const HEAP_SHARE = 0.5;
const SAID_CHARS_MAX = 2_000;

/**
 * Starts a child that scores models nobody vouches for: it gets no inputs, tokens or command files, reads the program, the engine and the
 * models alone, writes nothing, starts nothing, and is ended past its time or its memory. The memory is watched by a thread of the child's
 * own on every platform, for an address-space limit does not go with WebAssembly.
 */
export function startScoring(
  program: ScoringProgram,
  models: readonly string[],
  limits: ScoringLimits,
): ScoringProcess {
  const child = spawn(process.execPath, flagsFor(program, models, limits), {
    env: passedOn(limits.env),
    stdio: ['pipe', 'ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
  const life = watch(child, limits);
  const input = child.stdin as Writable;
  const frames = readFrames(child.stdio[OUTPUT_FD] as Readable);
  const answers = scoringAnswers();
  let last: Promise<unknown> = Promise.resolve();
  return {
    answers,
    engine: program.engine,
    ask: (request, parts = []) => {
      send(input, { head: headOf(request), parts });
      const answer = last.then(() => nextAnswer(frames, life, answers));
      last = answer.catch(() => undefined);
      return answer;
    },
    stop: life.stop,
  };
}

function headOf(request: ScoringRequest): JsonObject {
  if (request.ask !== 'open') return { ...request };
  const { what = 'the model', features = null, classes = null, link = null, output = null } = request.options;
  return { ...request, options: { what, features, classes, link, output } };
}

function flagsFor(
  { module, readable, native }: ScoringProgram,
  models: readonly string[],
  limits: ScoringLimits,
): string[] {
  const heapMb = Math.ceil((limits.memoryBytes * HEAP_SHARE) / 1024 / 1024);
  const confined = process.allowedNodeEnvironmentFlags.has('--permission')
    ? [
        '--permission',
        '--allow-worker',
        ...(native ? ['--allow-addons'] : []),
        ...[...readable, ...models].flatMap(spellingsOf).map((path) => `--allow-fs-read=${path}`),
      ]
    : [];
  return [
    ...confined,
    `--max-old-space-size=${heapMb}`,
    '--no-warnings',
    '--eval',
    STARTER,
    module,
    String(limits.memoryBytes),
  ];
}

/** A path as it is given and as the module loader will see it. */
function spellingsOf(path: string): readonly string[] {
  return [...new Set([path, existsSync(path) ? realpathSync(path) : path])];
}

function passedOn(env: Environment): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (PASSED.test(name) && value !== undefined ? [[name, value]] : [])),
  );
}

function send(input: Writable, frame: Frame): void {
  // What cannot be written any more is told by how the child ended.
  for (const piece of frameBytes(frame)) input.write(piece, () => undefined);
}

async function nextAnswer(frames: AsyncGenerator<Frame>, life: Life, answers: ScoringAnswers): Promise<Frame> {
  const next = await frames.next().catch(() => null);
  if (next === null || next.done === true) throw await life.reason();
  const { head } = next.value;
  if (head['error'] === undefined) return next.value;
  const { error } = await answers.error(head, 'an error of the scoring process', { code: 'SERVICE_RESPONSE' });
  throw new PlumblineError(error.code, error.message.slice(0, SAID_CHARS_MAX), error.fix.slice(0, SAID_CHARS_MAX));
}

interface Life {
  /** Why it ended; waits until it has. */
  readonly reason: () => Promise<PlumblineError>;
  readonly stop: () => void;
}

/** Written by the thread that watches the memory, before it ends its process. */
const MEMORY_MARK = /plumbline: (\d+) bytes are resident/;

function watch(child: ChildProcess, { timeoutMs, memoryBytes, signal }: ScoringLimits): Life {
  let said = '';
  let ended: 'time' | 'cancelled' | null = null;
  const end = (why: typeof ended): void => {
    ended ??= why;
    child.kill('SIGKILL');
  };
  const timer = setTimeout(() => end('time'), timeoutMs);
  const cancel = (): void => end('cancelled');
  signal?.addEventListener('abort', cancel, { once: true });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-SAID_CHARS_MAX);
  });
  for (const stream of [child.stdin, child.stdio[OUTPUT_FD]]) stream?.on('error', () => undefined);
  const over = new Promise<string>((resolve) => {
    child.on('error', (cause) => resolve(cause.message));
    child.on('close', (code, killedBy) => resolve(killedBy === null ? `exit code ${code}` : `the signal ${killedBy}`));
  });
  void over.then(() => {
    clearTimeout(timer);
    signal?.removeEventListener('abort', cancel);
  });
  return {
    reason: async () => {
      const how = await over;
      const resident = MEMORY_MARK.exec(said)?.[1];
      if (resident !== undefined || /heap out of memory/.test(said)) return tooMuchMemory(memoryBytes, resident);
      if (ended === 'time') return tooLong(timeoutMs);
      return crashed(ended === 'cancelled' ? 'cancellation' : how, said);
    },
    stop: () => end(null),
  };
}

function tooMuchMemory(limit: number, resident: string | undefined): PlumblineError {
  const mb = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;
  return new PlumblineError(
    'LIMIT_SIZE',
    `Cannot score: a model must get along with ${mb(limit)} of memory: it took ${resident === undefined ? 'more' : mb(Number(resident))} and was ended`,
    'use a runner with more memory, or score it with "predict-command", and give the predictions',
  );
}

function tooLong(timeoutMs: number): PlumblineError {
  return new PlumblineError(
    'LIMIT_TIME',
    `Cannot score: the models must be done within ${Math.round(timeoutMs / 100) / 10} s: they were not, and were ended`,
    'raise "timeout-minutes", or judge on fewer rows',
  );
}

function crashed(how: string, said: string): PlumblineError {
  const lines = said.split('\n').filter((line) => line.trim() !== '');
  const words = (lines.find((line) => /error/i.test(line)) ?? lines.at(-1) ?? '').trim().slice(0, 500);
  return new PlumblineError(
    'MODEL_CRASHED',
    `Cannot score: the process that runs the models must live until it has answered: it ended by ${how}${words === '' ? '' : `: ${words}`}`,
    'check the model with onnxruntime outside this step; score it with "predict-command", and give the predictions',
  );
}
