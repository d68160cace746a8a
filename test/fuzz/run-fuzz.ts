import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { repositoryRoot } from '../support/repository-root.ts';
import type { FamilyName, Outcome } from './family.ts';
import type { Ask } from './fuzz-child.ts';
import type { Sabotage } from './sabotage.ts';

/** Seconds that one input may take, seen from outside. */
export const SECONDS_MAX = 5;
const SECONDS_TO_START = 120;

/** What became of all inputs of a format. */
export interface FuzzReport {
  readonly cases: number;
  /** How many ended so, by code or `judged`. */
  readonly ends: Readonly<Record<string, number>>;
  /** Each with the number that makes the input again. */
  readonly problems: readonly string[];
  readonly slowestSeconds: number;
}

/** Judges inputs in a child process and ends it where one takes too long, so that even a loop that never yields is seen. */
export interface FuzzRunner {
  readonly run: (family: FamilyName | Sabotage, numbers: Iterable<number>) => Promise<FuzzReport>;
  /** Resolves when the child has ended. */
  readonly close: () => Promise<void>;
}

/** A runner with one child, which is replaced when it hangs or dies. */
export function fuzzRunner(secondsMax = SECONDS_MAX): FuzzRunner {
  let child: ChildProcess | null = null;
  let slowestSeconds = 0;
  const close = async (): Promise<void> => {
    const last = child;
    child = null;
    if (last?.connected !== true) return;
    const ended = once(last, 'exit');
    last.disconnect();
    await ended;
  };
  const ready = async (family: FamilyName | Sabotage): Promise<ChildProcess> => {
    if (child?.connected !== true) child = start();
    const answer = await ask(child, { family, number: null }, SECONDS_TO_START);
    if (answer !== null) throw new Error(`cannot get ready for ${family}: ${JSON.stringify(answer)}`);
    return child;
  };
  const judge = async (family: FamilyName | Sabotage, number: number): Promise<Outcome> => {
    const own = await ready(family);
    const started = performance.now();
    const outcome = (await ask(own, { family, number }, secondsMax)) ?? died('it said nothing');
    slowestSeconds = Math.max(slowestSeconds, (performance.now() - started) / 1000);
    if (outcome.end === 'died') {
      own.kill('SIGKILL');
      child = null;
    }
    return outcome;
  };
  return {
    close,
    run: async (family, numbers) => {
      const ends: Record<string, number> = {};
      const problems: string[] = [];
      let cases = 0;
      slowestSeconds = 0;
      for (const number of numbers) {
        let outcome = await judge(family, number);
        // Once more in a new process: a machine that is busy for a moment is no finding.
        if (outcome.end === 'died') outcome = await judge(family, number);
        cases += 1;
        ends[outcome.end] = (ends[outcome.end] ?? 0) + 1;
        if (outcome.problem !== null) problems.push(`${family} ${number} (${outcome.how}): ${outcome.problem}`);
      }
      return { cases, ends, problems, slowestSeconds };
    },
  };
}

const died = (problem: string): Outcome => ({ how: '', end: 'died', problem });

function start(): ChildProcess {
  return fork(join(repositoryRoot, 'test/fuzz/fuzz-child.ts'), {
    cwd: repositoryRoot,
    execArgv: ['--max-old-space-size=1024', '--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
}

/** The child's answer, or how it failed to give one. */
function ask(child: ChildProcess, what: Ask, seconds: number): Promise<Outcome | null> {
  return new Promise((resolve) => {
    const end = (outcome: Outcome | null): void => {
      clearTimeout(timer);
      child.removeAllListeners('message').removeAllListeners('exit');
      resolve(outcome);
    };
    const timer = setTimeout(() => end(died(`it took longer than ${seconds} s`)), seconds * 1000);
    child.once('message', (answer) => end(answer as unknown as Outcome | null));
    child.once('exit', (code, signal) => end(died(`the process ended with ${signal ?? code}`)));
    child.send(what);
  });
}
