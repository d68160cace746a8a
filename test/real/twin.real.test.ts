import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { repositoryRoot } from '../support/repository-root.ts';
import { type MlflowServer, startMlflow } from './support/mlflow-server.ts';
import { twinPython } from './support/provision.ts';

type Outputs = Readonly<Record<string, string>>;

/** The example with the data of January and the test set, prepared as its README says. */
function preparedExample(): string {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-twin-'));
  const example = join(repositoryRoot, 'examples/flights');
  for (const name of ['plumbline.yml', 'schema.yml', 'params.yml', 'twin'])
    cpSync(join(example, name), join(folder, name), { recursive: true });
  execFileSync(process.execPath, ['src/prepare.mjs', '--to', join(folder, 'data')], { cwd: example });
  return folder;
}

/** Runs an action as a user types it, and gives its outputs. */
function plumbline(folder: string, action: string, inputs: Readonly<Record<string, string>>): Outputs {
  const outputs = join(folder, `${action}.outputs.json`);
  const words = Object.entries({ 'engines-path': repositoryRoot, ...inputs }).map(
    ([name, value]) => `--${name}=${value}`,
  );
  const bin = join(repositoryRoot, 'packages/cli/bin/plumbline.js');
  const ended = spawnSync(process.execPath, [bin, action, ...words, `--outputs=${outputs}`], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: folder, RUNNER_TEMP: join(folder, 'work') },
  });
  expect({ status: ended.status, said: ended.status === 0 ? '' : ended.stdout + ended.stderr }).toEqual({
    status: 0,
    said: '',
  });
  return JSON.parse(readFileSync(outputs, 'utf8'));
}

describe('the scikit-learn twin of the example', () => {
  let server: MlflowServer;
  let folder: string;
  let trained: Outputs;
  beforeAll(async () => {
    server = await startMlflow();
    folder = preparedExample();
    trained = plumbline(folder, 'train-model', {
      command: `${twinPython()} twin/train.py`,
      data: 'data/2001-01.parquet',
      code: 'twin/**',
      'model-path': 'twin.onnx',
      'metrics-file': 'twin.json',
      tracking: `mlflow:${server.url}`,
      experiment: 'twin',
      'report-dir': 'reports/train',
    });
  }, 600_000);
  afterAll(() => server.stop(), 30_000);

  it('is trained by train-model on the data it is given', () => {
    expect(trained).toMatchObject({ verdict: 'pass', trained: 'true' });
    const metrics: Readonly<Record<string, number>> = JSON.parse(trained['metrics-json'] ?? '{}');
    expect(metrics['train_rows']).toBeGreaterThan(100_000);
    expect(metrics['train_log_loss']).toBeLessThan(0.5);
  });

  it("logs by MLflow's own client into the run of train-model", async () => {
    const { run } = (await server.ask(`runs/get?run_id=${trained['run-id']}`)) as {
      run: { info: { status: string }; data: Record<'params' | 'metrics', readonly { key: string; value: unknown }[]> };
    };
    expect(run.info.status).toBe('FINISHED');
    expect(run.data.params).toContainEqual({ key: 'twin_rows', value: expect.stringMatching(/^\d{6}$/) });
    expect(run.data.metrics.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['twin_log_loss', 'train_rows', 'train_log_loss']),
    );
  });

  it('passes the gate alone, ZipMap and all', () => {
    const gated = plumbline(folder, 'evaluate-gate', {
      candidate: 'twin.onnx',
      evidence: 'reports/**/*.evidence.json',
      'report-dir': 'reports/gate',
    });
    expect(gated).toMatchObject({ verdict: 'pass', decision: 'no-baseline', promote: 'true' });
    const { candidate } = JSON.parse(gated['metrics-json'] ?? '{}') as { candidate: Readonly<Record<string, number>> };
    expect(candidate['auc']).toBeGreaterThanOrEqual(0.6);
    expect(candidate['auc']).toBeLessThan(0.7);
  });
});
