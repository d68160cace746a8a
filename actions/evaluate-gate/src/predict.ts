import { mkdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { childEnvironment, demandSuccess, runCommand } from '@plumbline/boundary';
import { PlumblineError } from '@plumbline/core';
import type { Context } from '@plumbline/frame';
import type { Inputs } from './inputs.ts';
import type { Side } from './resolve-side.ts';

const HEARTBEAT_MS = 60_000;

/** What a run of the command needs besides the model. */
export interface PredictFrame {
  readonly inputs: Inputs;
  readonly context: Context;
  /** Absolute paths. */
  readonly testData: readonly string[];
  /** Is this a second run, whose file must not replace that of the first? */
  readonly again?: boolean;
}

/** Where the command writes what a side says. */
export function predictionsPath(role: Side['role'], { reportDir }: Context, again = false): string {
  return join(reportDir, 'predictions', `${role}${again ? '-again' : ''}.csv`);
}

/**
 * Runs the author's command for one model and returns the predictions file it wrote. The command gets an allow-listed environment and
 * `PLUMBLINE_MODEL`, `PLUMBLINE_TEST_DATA` (paths, one a line) and `PLUMBLINE_PREDICTIONS` (a CSV to be written). Throws `COMMAND_FAILED`,
 * `COMMAND_KILLED`, `COMMAND_OUTPUT`.
 */
export async function predict(side: Side, { inputs, context, testData, again = false }: PredictFrame): Promise<string> {
  const { host } = context;
  const output = predictionsPath(side.role, context, again);
  await mkdir(dirname(output), { recursive: true });
  // A file of an earlier run must not pass for this one's.
  await rm(output, { force: true });
  const env = childEnvironment(host.env, {
    pass: inputs.passEnv,
    set: {
      PLUMBLINE_MODEL: side.path,
      PLUMBLINE_TEST_DATA: testData.join('\n'),
      PLUMBLINE_PREDICTIONS: output,
    },
  });
  const end = await host.group(`predict-command for the ${side.role}`, () =>
    runCommand({
      command: inputs.predictCommand,
      cwd: context.workingDirectory,
      env,
      timeoutMs: inputs.timeoutMinutes * 60_000,
      onLine: (line) => host.log(line),
      heartbeat: {
        everyMs: HEARTBEAT_MS,
        beat: (elapsedMs) => host.log(`predict-command still runs after ${Math.round(elapsedMs / 60_000)} min`),
      },
    }),
  );
  demandSuccess(end, `predict-command for the ${side.role}`);
  if ((await stat(output).catch(() => null))?.isFile() !== true) {
    throw new PlumblineError(
      'COMMAND_OUTPUT',
      `Cannot read the predictions of the ${side.role}: predict-command must write the CSV file that PLUMBLINE_PREDICTIONS names: it wrote none`,
      'write a column "prediction", "score" or "score_<class>" a row of the test data into that file',
    );
  }
  return output;
}
