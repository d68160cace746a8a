import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReportModel } from '@plumbline/core';

export const HEAD_SHA = 'a'.repeat(40);

/** A process on a runner: its environment, and what it wrote. */
export interface RunnerProcess {
  readonly env: Record<string, string | undefined>;
  readonly stdout: { write(text: string): boolean };
  exitCode?: number | string | null | undefined;
  cwd(): string;
  /** Folder of this run. */
  readonly folder: string;
  printed(): string;
  /** Outputs of the step, read as the runner reads the file. */
  outputs(): Record<string, string>;
  summary(): string;
}

/** What a run on GitHub is like, unless told otherwise: a pull request from a branch of the repository. */
export interface RunnerOptions {
  readonly url?: string;
  readonly event?: unknown;
  readonly eventName?: string;
  readonly env?: Record<string, string>;
}

/** The event of a pull request from `head` (a repository's full name). */
export function pullRequestEvent(head: string | null = 'acme/ml', number = 7): unknown {
  const repo = head === null ? null : { full_name: head, fork: head !== 'acme/ml' };
  return {
    number,
    pull_request: { number, head: { ref: 'topic', sha: HEAD_SHA, repo }, base: { ref: 'main', sha: 'b'.repeat(40) } },
  };
}

/** A process as the runner starts an action in it, with files of its own. */
export function onRunner(options: RunnerOptions = {}): RunnerProcess {
  const proc = offRunner();
  const { folder } = proc;
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  Object.assign(proc.env, {
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'acme/ml',
    GITHUB_RUN_ID: '500',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_JOB: 'gate',
    GITHUB_ACTOR: 'octocat',
    GITHUB_SHA: 'c'.repeat(40),
    GITHUB_EVENT_NAME: options.eventName ?? 'pull_request',
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(options.event ?? pullRequestEvent())),
    GITHUB_OUTPUT: file('output', ''),
    GITHUB_STEP_SUMMARY: file('summary', ''),
    GITHUB_WORKSPACE: join(folder, 'workspace'),
    RUNNER_TEMP: join(folder, 'temp'),
    RUNNER_TOOL_CACHE: join(folder, 'tools'),
    'INPUT_GITHUB-TOKEN': 'ghs_secret0123456789',
    ...(options.url === undefined ? {} : { GITHUB_API_URL: options.url }),
    ...options.env,
  });
  return proc;
}

/** A process without any GitHub variable. */
export function offRunner(): RunnerProcess {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-run-'));
  for (const name of ['workspace', 'temp']) mkdirSync(join(folder, name));
  const printed: string[] = [];
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  return {
    env: {},
    stdout: { write: (text) => printed.push(text) > 0 },
    exitCode: undefined,
    cwd: () => join(folder, 'workspace'),
    folder,
    printed: () => printed.join(''),
    outputs: () => parseOutputs(read('output')),
    summary: () => read('summary'),
  };
}

/** A port of how the runner reads `GITHUB_OUTPUT`: `name=value`, or `name<<delimiter`, lines, `delimiter`. */
export function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  while (lines.length > 0) {
    const line = lines.shift()!;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (line === '') continue;
    if (heredoc > 0 && (equals < 0 || heredoc < equals)) {
      const end = lines.indexOf(line.slice(heredoc + 2));
      if (end < 0) throw new Error('Matching delimiter not found');
      outputs[line.slice(0, heredoc)] = lines
        .splice(0, end + 1)
        .slice(0, -1)
        .join('\n');
    } else if (equals > 0) outputs[line.slice(0, equals)] = line.slice(equals + 1);
    else throw new Error(`Invalid format '${line}'`);
  }
  return outputs;
}

/** A small report. */
export function sampleReport(changes: Partial<ReportModel> = {}): ReportModel {
  return {
    action: 'evaluate-gate',
    title: 'Evaluation gate',
    verdict: 'pass',
    headline: 'The candidate is better',
    compared: [],
    deciding: null,
    sections: [],
    notices: [],
    audit: [],
    ...changes,
  };
}
