import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Environment } from '@plumbline/boundary';
import { PlumblineError } from '@plumbline/core';
import { type HttpOptions, openHttp } from '../http.ts';
import type { Tracker } from '../tracker.ts';
import { mlflowAnswers } from './answers.ts';
import { mlflowClient } from './client.ts';
import { type MlflowParts, startRun } from './mlflow-run.ts';
import { mlflowStore } from './mlflow-store.ts';
import { restoreModel } from './restore-model.ts';
import { mlflowServer } from './server.ts';

/** What a tracker at MLflow is opened with. */
export interface MlflowOptions extends HttpOptions {
  readonly url: string;
  readonly experiment: string;
  /** Tells several models of one experiment apart; letters, digits, `.`, `-` and `_`. */
  readonly key: string;
  /** Credentials, workspace and proxy are read from here. */
  readonly env: Environment;
  /** An existing folder for files on their way. */
  readonly temp: string;
}

/** A tracker at an MLflow server, by its REST interface: no Python is needed. Nothing is sent before the first use. */
export function mlflowTracker(options: MlflowOptions): Tracker {
  const client = mlflowClient(mlflowServer(options.url, options.env), openHttp(options.env, options));
  const parts: MlflowParts = { client, answers: mlflowAnswers() };
  const find = (): Promise<string | null> => findExperiment(parts, options.experiment);
  return {
    kind: 'mlflow',
    start: async (start) => {
      const experimentId = (await find()) ?? (await createExperiment(parts, options.experiment));
      return startRun(parts, experimentId, start);
    },
    store: mlflowStore(parts, {
      experimentId: find,
      key: options.key,
      experiment: options.experiment,
      spool: async (text) => {
        const path = join(await mkdtemp(join(options.temp, 'mlflow-')), 'training.json');
        await writeFile(path, text);
        return path;
      },
    }),
    restoreModel: (record, path) => restoreModel(parts, record, path),
  };
}

async function findExperiment({ client, answers }: MlflowParts, name: string): Promise<string | null> {
  const found = await client.call({
    method: 'GET',
    path: 'experiments/get-by-name',
    query: { experiment_name: name },
    answer: answers.experiment,
    absent: ['RESOURCE_DOES_NOT_EXIST'],
  });
  if (found === null) return null;
  if (found.experiment.lifecycle_stage === 'active') return found.experiment.experiment_id;
  throw new PlumblineError(
    'SERVICE_REFUSED',
    `Cannot use the experiment "${name}" at ${client.url}: it must be active: current value is ${found.experiment.lifecycle_stage}`,
    'restore it in MLflow, or name another in "experiment"',
  );
}

/** Two jobs may create it at the same time: the loser finds the winner's. */
async function createExperiment(parts: MlflowParts, name: string): Promise<string> {
  const { client, answers } = parts;
  const created = await client.call({
    method: 'POST',
    path: 'experiments/create',
    body: { name },
    answer: answers.created,
    absent: ['RESOURCE_ALREADY_EXISTS'],
  });
  const id = created?.experiment_id ?? (await findExperiment(parts, name));
  if (id !== null) return id;
  throw new PlumblineError(
    'SERVICE_RESPONSE',
    `Cannot create the experiment "${name}" at ${client.url}: MLflow must name it: it says both that it exists and that it does not`,
    'check the log of the MLflow server',
  );
}
