import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canonicalJson, childEnvironment, demandSuccess, runCommand } from '@plumbline/boundary';
import { PlumblineError } from '@plumbline/core';
import type { Context } from '@plumbline/frame';
import type { TrackedRun } from '@plumbline/tracking';
import type { Inputs } from './inputs.ts';
import type { Plan } from './plan.ts';
import { shellCommand } from './shell.ts';

/** The last lines of what the command printed, and how long it took. */
export interface CommandResult {
  readonly tail: readonly string[];
  readonly wallTimeMs: number;
}

const TAIL_LINES = 60;
const TAIL_LINES_IN_ERROR = 8;
const TAIL_LINE_CHARS_MAX = 300;
const TITLE_CHARS_MAX = 100;
const HEARTBEAT_MS = 60_000;
const SECRET_CHARS_MIN = 4;

/** Runs the command with the environment of `commandEnvironment`. Throws `COMMAND_FAILED` or `COMMAND_KILLED` with its last lines. */
export async function runTraining(
  plan: Plan,
  inputs: Inputs,
  at: { context: Context; tracked: TrackedRun },
): Promise<CommandResult> {
  const { host, workingDirectory } = at.context;
  const { command } = plan.inputs;
  const env = await commandEnvironment(plan, inputs, at);
  const tail: string[] = [];
  const redact = redactor(inputs.passEnv.map((name) => host.env[name] ?? ''));
  const end = await host.group(`Training: ${titleOf(command)}`, async () =>
    runCommand({
      command: typeof command === 'string' ? await shellCommand(command, host.env) : command,
      cwd: workingDirectory,
      env,
      timeoutMs: inputs.timeoutMinutes * 60_000,
      onLine: (line) => {
        host.log(line);
        tail.push(redact(line).slice(0, TAIL_LINE_CHARS_MAX));
        if (tail.length > TAIL_LINES) tail.shift();
      },
      heartbeat: {
        everyMs: HEARTBEAT_MS,
        beat: (elapsedMs) => host.log(`Still training after ${Math.round(elapsedMs / 60_000)} min`),
      },
      ...(host.cancelled === undefined ? {} : { signal: host.cancelled }),
    }),
  );
  try {
    demandSuccess(end, 'the training');
  } catch (thrown) {
    throw withTail(thrown, tail);
  }
  return { tail, wallTimeMs: Math.round(end.durationMs) };
}

/** The first line, as far as it fits a heading. */
function titleOf(command: string | readonly string[]): string {
  const [line = ''] = (typeof command === 'string' ? command : command.join(' ')).split('\n');
  return line.slice(0, TITLE_CHARS_MAX);
}

/** What the command finds in its environment. Credentials are never added: they pass only where `pass-env` names them. */
async function commandEnvironment(
  plan: Plan,
  inputs: Inputs,
  { context, tracked }: { context: Context; tracked: TrackedRun },
): Promise<Record<string, string>> {
  const params = join(context.reportDir, 'params.json');
  await writeFile(params, canonicalJson(plan.inputs.params));
  return childEnvironment(context.host.env, {
    pass: inputs.passEnv,
    set: {
      // Python holds its output back when it writes to a pipe; a log that comes at the end helps nobody.
      PYTHONUNBUFFERED: '1',
      ...tracked.environment,
      PLUMBLINE_SEED: plan.seed,
      PLUMBLINE_PARAMS: params,
      PLUMBLINE_DATA: plan.dataPaths.join('\n'),
      PLUMBLINE_MODEL_PATH: plan.modelPath,
      ...(plan.metricsPath === null ? {} : { PLUMBLINE_METRICS_FILE: plan.metricsPath }),
    },
  });
}

/** The runner masks secrets in its log only; a report and a comment are read by more people. */
function redactor(values: readonly string[]): (line: string) => string {
  const secrets = values
    .flatMap((value) => [value, ...value.split(/\r\n|\r|\n/)])
    .filter((value) => value.length >= SECRET_CHARS_MIN)
    .sort((a, b) => b.length - a.length);
  return (line) => secrets.reduce((text, secret) => text.replaceAll(secret, '***'), line);
}

function withTail(thrown: unknown, tail: readonly string[]): unknown {
  if (!(thrown instanceof PlumblineError) || tail.length === 0) return thrown;
  const last = tail
    .slice(-TAIL_LINES_IN_ERROR)
    .filter((line) => line.trim() !== '')
    .join(' | ');
  return new PlumblineError(thrown.code, `${thrown.message}; its last lines: ${last}`, thrown.fix, { cause: thrown });
}
