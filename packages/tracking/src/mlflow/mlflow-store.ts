import { PlumblineError } from '@plumbline/core';
import type { Remembered } from '../decide-training.ts';
import { PARTS } from '../fingerprint.ts';
import type { FingerprintStore } from '../tracker.ts';
import {
  parseRecord,
  RECORD_BYTES_MAX,
  RECORD_SCHEMA_NAME,
  type TrainingRecord,
  writeRecord,
} from '../training-record.ts';
import type { MlflowRun } from './answers.ts';
import { artifactRoot } from './artifact-root.ts';
import { type MlflowParts, setTags } from './mlflow-run.ts';

/** Where the full record lies among a run's artifacts. */
const RECORD_PATH = 'plumbline/training.json';

/** Which runs count: those of an experiment with this key. */
export interface StoreScope {
  /** The experiment's id, or null while there is none. */
  readonly experimentId: () => Promise<string | null>;
  /** Tells several models of one experiment apart. */
  readonly key: string;
  readonly experiment: string;
  /** Writes the record where it can be uploaded from; returns the path. */
  readonly spool: (text: string) => Promise<string>;
}

/**
 * Fingerprints as tags of finished runs: the last one is the last success. The whole record is an artifact; where the server
 * keeps none, the tags still tell which part changed.
 */
export function mlflowStore(parts: MlflowParts, scope: StoreScope): FingerprintStore {
  const place = `the experiment "${scope.experiment}" at ${parts.client.url}`;
  return { place, read: () => read(parts, scope, place), write: (record) => write(parts, scope, record) };
}

async function read(parts: MlflowParts, scope: StoreScope, place: string): Promise<Remembered> {
  const nothing: Remembered = { record: null, note: `no successful training is recorded in ${place}` };
  const experimentId = await scope.experimentId();
  if (experimentId === null) return nothing;
  const { client, answers } = parts;
  const filter = [
    `tags.\`plumbline.schema\` = '${RECORD_SCHEMA_NAME}'`,
    `tags.\`plumbline.key\` = '${scope.key}'`,
    "attributes.status = 'FINISHED'",
  ].join(' and ');
  const found = await client.call({
    method: 'POST',
    path: 'runs/search',
    body: { experiment_ids: [experimentId], filter, order_by: ['attributes.end_time DESC'], max_results: 1 },
    answer: answers.runs,
  });
  const run = found?.runs?.[0];
  return run === undefined ? nothing : recall(parts, run);
}

async function recall(parts: MlflowParts, run: MlflowRun): Promise<Remembered> {
  const tags = new Map(run.data.tags?.map(({ key, value }) => [key, value]));
  try {
    const text = await recordText(parts, run);
    const record = text ?? outline(tags, run, parts.client.url);
    const parsed = await parseRecord(record, `the training record of run ${run.info.run_id}`);
    if (parsed.fingerprint === tags.get('plumbline.fingerprint')) return { record: parsed, note: '' };
    return { record: null, note: `the record of run ${run.info.run_id} does not fit its tags` };
  } catch (thrown) {
    if (!(thrown instanceof PlumblineError) || thrown.code.startsWith('SERVICE_')) throw thrown;
    return { record: null, note: `the record of the last training cannot be used: ${thrown.message}` };
  }
}

async function recordText({ client }: MlflowParts, run: MlflowRun): Promise<string | null> {
  const root = artifactRoot(run.info.artifact_uri, client.url);
  const body = root === null ? null : await client.download(`${root}/${RECORD_PATH}`);
  if (body === null) return null;
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of body) {
    size += piece.length;
    // A cut record is no JSON any more, and counts as unreadable.
    if (size > RECORD_BYTES_MAX) break;
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

/** A record without file names, from the tags alone. */
function outline(tags: ReadonlyMap<string, string>, run: MlflowRun, url: string): string {
  const finite = (run.data.metrics ?? []).filter(({ value }) => typeof value === 'number');
  return JSON.stringify({
    schema: RECORD_SCHEMA_NAME,
    fingerprint: tags.get('plumbline.fingerprint'),
    parts: Object.fromEntries(PARTS.map((part) => [part, tags.get(`plumbline.fingerprint.${part}`)])),
    inputs: null,
    model: { kind: tags.get('plumbline.model.kind'), sha256: tags.get('plumbline.model.sha256'), files: [] },
    metrics: Object.fromEntries(finite.map(({ key, value }) => [key, value])),
    trainedAt: tags.get('plumbline.trained-at'),
    runId: run.info.run_id,
    runUrl: `${url}/#/experiments/${run.info.experiment_id}/runs/${run.info.run_id}`,
  });
}

/** The tags come last: a run with them has its record. */
async function write(parts: MlflowParts, scope: StoreScope, record: TrainingRecord): Promise<void> {
  const { client, answers } = parts;
  const found = await client.call({
    method: 'GET',
    path: 'runs/get',
    query: { run_id: record.runId },
    answer: answers.run,
  });
  const root = found === null ? null : artifactRoot(found.run.info.artifact_uri, client.url);
  if (root !== null) await client.upload(`${root}/${RECORD_PATH}`, await scope.spool(writeRecord(record)));
  await setTags(parts, record.runId, {
    'plumbline.fingerprint': record.fingerprint,
    ...Object.fromEntries(PARTS.map((part) => [`plumbline.fingerprint.${part}`, record.parts[part]])),
    'plumbline.model.kind': record.model.kind,
    'plumbline.model.sha256': record.model.sha256,
    'plumbline.trained-at': record.trainedAt,
    'plumbline.key': scope.key,
    'plumbline.schema': RECORD_SCHEMA_NAME,
  });
}
