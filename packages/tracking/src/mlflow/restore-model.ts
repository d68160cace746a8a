import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { digestPath, resolveInside } from '@plumbline/boundary';
import { MODEL_FOLDER } from '../tracker.ts';
import type { TrainingRecord } from '../training-record.ts';
import { artifactRoot } from './artifact-root.ts';
import type { MlflowParts } from './mlflow-run.ts';

/**
 * Fetches the recorded model from its run and puts it at `path` in one step, after its digest was checked. False where the run
 * does not hold it, or holds something else: artifacts in MLflow can be overwritten.
 */
export async function restoreModel(parts: MlflowParts, record: TrainingRecord, path: string): Promise<boolean> {
  const { client, answers } = parts;
  const query = { run_id: record.runId };
  const absent = ['RESOURCE_DOES_NOT_EXIST'];
  const found = await client.call({ method: 'GET', path: 'runs/get', query, answer: answers.run, absent });
  const root = found === null ? null : artifactRoot(found.run.info.artifact_uri, client.url);
  if (root === null || record.model.files.length === 0) return false;
  await mkdir(dirname(path), { recursive: true });
  const folder = await mkdtemp(join(dirname(path), '.plumbline-restore-'));
  try {
    for (const { name } of record.model.files) {
      const target = await resolveInside(folder, name);
      const body = await client.download(`${root}/${MODEL_FOLDER}/${name}`);
      if (body === null) return false;
      await mkdir(dirname(target), { recursive: true });
      await pipeline(Readable.fromWeb(body), createWriteStream(target));
    }
    const model = record.model.kind === 'folder' ? folder : join(folder, basename(record.model.files[0]?.name ?? ''));
    if ((await digestPath(model)) !== record.model.sha256) return false;
    await rm(path, { recursive: true, force: true });
    await rename(model, path);
    return true;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
