import type { NamedDigest } from '../fingerprint.ts';
import { flattenParams } from '../flatten-params.ts';
import type { RunLog, RunStart, RunStatus, TrackedRun } from '../tracker.ts';
import type { MlflowAnswers, MlflowRun } from './answers.ts';
import { artifactRoot } from './artifact-root.ts';
import type { MlflowClient } from './client.ts';
import {
  batches,
  DATASET_DIGEST_CHARS_MAX,
  DATASET_NAME_CHARS_MAX,
  DATASETS_MAX,
  fitEntries,
  fitValue,
  METRICS_PER_BATCH,
  PARAM_CHARS_MAX,
  PARAMS_PER_BATCH,
  TAG_CHARS_MAX,
} from './limits.ts';

/** What every part of the adapter works with. */
export interface MlflowParts {
  readonly client: MlflowClient;
  readonly answers: MlflowAnswers;
}

/** Creates a run and names the data it looks at. Creating is not repeated once it may have arrived: it would make a second run. */
export async function startRun(parts: MlflowParts, experimentId: string, start: RunStart): Promise<TrackedRun> {
  const { client, answers } = parts;
  const created = await client.call({
    method: 'POST',
    path: 'runs/create',
    body: {
      experiment_id: experimentId,
      start_time: start.startedAtMs,
      ...(start.name === '' ? {} : { run_name: start.name }),
      tags: tagEntries(start.tags),
    },
    answer: answers.run,
    repeatable: false,
  });
  // A call without `absent` never answers null.
  const run = created!.run;
  if (start.data.length > 0) await logData(parts, run.info.run_id, start.data);
  return trackedRun(parts, run);
}

/** Tags as MLflow takes them. */
function tagEntries(tags: Readonly<Record<string, string>>): readonly { key: string; value: string }[] {
  return Object.entries(tags).map(([key, value]) => ({ key, value: fitValue(value, TAG_CHARS_MAX) }));
}

/** Sets tags on a run. */
export async function setTags(
  { client, answers }: MlflowParts,
  runId: string,
  tags: Readonly<Record<string, string>>,
): Promise<void> {
  for (const batch of batches(tagEntries(tags), PARAMS_PER_BATCH)) {
    const body = { run_id: runId, tags: batch };
    await client.call({ method: 'POST', path: 'runs/log-batch', body, answer: answers.nothing });
  }
}

async function logData({ client, answers }: MlflowParts, runId: string, data: readonly NamedDigest[]): Promise<void> {
  const datasets = data.slice(0, DATASETS_MAX).map(({ name, sha256 }) => ({
    tags: [{ key: 'mlflow.data.context', value: 'training' }],
    dataset: {
      name: name.slice(-DATASET_NAME_CHARS_MAX),
      digest: sha256.slice(0, DATASET_DIGEST_CHARS_MAX),
      source_type: 'local',
      source: JSON.stringify({ uri: name, sha256 }),
    },
  }));
  await client.call({
    method: 'POST',
    path: 'runs/log-inputs',
    body: { run_id: runId, datasets },
    answer: answers.nothing,
  });
}

function trackedRun(parts: MlflowParts, run: MlflowRun): TrackedRun {
  const { client, answers } = parts;
  const { run_id: id, experiment_id: experimentId } = run.info;
  return {
    id,
    url: `${client.url}/#/experiments/${experimentId}/runs/${id}`,
    environment: { MLFLOW_TRACKING_URI: client.url, MLFLOW_RUN_ID: id },
    log: async (log) => [
      ...(await logParams(parts, id, log)),
      ...(await logMetrics(parts, id, log)),
      ...(await setTags(parts, id, log.tags).then(() => [])),
      ...(await logFiles(parts, run, log.files)),
    ],
    end: (status, atMs) => endRun({ client, answers }, id, { status, atMs }),
  };
}

/** Parameters are immutable: what the command logged itself stands, and a difference is told. */
async function logParams({ client, answers }: MlflowParts, id: string, log: RunLog): Promise<readonly string[]> {
  const current = await client.call({ method: 'GET', path: 'runs/get', query: { run_id: id }, answer: answers.run });
  const present = new Map(current?.run.data.params?.map(({ key, value }) => [key, value]));
  const { entries, notes } = fitEntries(flattenParams(log.params), (value) => fitValue(value, PARAM_CHARS_MAX));
  const differing = entries.filter(({ key, value }) => present.has(key) && !means(present.get(key), value));
  const absent = entries.filter(({ key }) => !present.has(key));
  for (const params of batches(absent, PARAMS_PER_BATCH)) {
    await client.call({
      method: 'POST',
      path: 'runs/log-batch',
      body: { run_id: id, params },
      answer: answers.nothing,
    });
  }
  return [
    ...notes,
    ...differing.map(
      ({ key }) => `The command logged another value of the parameter "${key}" to MLflow; its value stands there`,
    ),
  ];
}

/** Python writes True where JSON writes true, and 1.0 where JSON writes 1. */
function means(logged: string | undefined, value: string): boolean {
  if (logged === undefined) return false;
  const numbers = [logged, value].map((text) => (text.trim() === '' ? Number.NaN : Number(text)));
  return logged.toLowerCase() === value.toLowerCase() || numbers[0] === numbers[1];
}

async function logMetrics({ client, answers }: MlflowParts, id: string, log: RunLog): Promise<readonly string[]> {
  const { entries, notes } = fitEntries(Object.entries(log.metrics), (value) => value);
  const metrics = entries.map(({ key, value }) => ({
    key,
    // Protobuf's JSON writes these as strings.
    value: Number.isFinite(value) ? value : String(value),
    timestamp: log.atMs,
    step: 0,
  }));
  for (const batch of batches(metrics, METRICS_PER_BATCH)) {
    await client.call({
      method: 'POST',
      path: 'runs/log-batch',
      body: { run_id: id, metrics: batch },
      answer: answers.nothing,
    });
  }
  return notes;
}

async function logFiles({ client }: MlflowParts, run: MlflowRun, files: RunLog['files']): Promise<readonly string[]> {
  if (files.size === 0) return [];
  const root = artifactRoot(run.info.artifact_uri, client.url);
  if (root === null) {
    return [
      'The model was not stored in MLflow: its artifacts are not kept behind the tracking server ("--serve-artifacts")',
    ];
  }
  for (const [path, file] of files) await client.upload(`${root}/${path}`, file);
  return [];
}

interface RunEnd {
  readonly status: RunStatus;
  readonly atMs: number;
}

async function endRun({ client, answers }: MlflowParts, id: string, { status, atMs }: RunEnd): Promise<void> {
  const body = { run_id: id, status, end_time: atMs };
  await client.call({ method: 'POST', path: 'runs/update', body, answer: answers.nothing });
}
