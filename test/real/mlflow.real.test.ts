import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { errorOf, INPUTS, newProject } from '../actions/train-model/project.ts';
import { ADMIN, type MlflowServer, startMlflow } from './support/mlflow-server.ts';

/** MLflow's own picture of a run. */
interface Run {
  readonly info: {
    readonly status: string;
    readonly run_name: string;
    readonly end_time: number;
    readonly artifact_uri: string;
  };
  readonly data: Readonly<
    Record<'params' | 'metrics' | 'tags', readonly { readonly key: string; readonly value: unknown }[]>
  >;
  readonly inputs: {
    readonly dataset_inputs: readonly { readonly dataset: { readonly name: string; readonly digest: string } }[];
  };
}

async function runOf(server: MlflowServer, id: string, headers = {}): Promise<Run> {
  return ((await server.ask(`runs/get?run_id=${id}`, headers)) as { run: Run }).run;
}

async function filesOf(server: MlflowServer, id: string, folder: string): Promise<readonly string[]> {
  const { files } = (await server.ask(`artifacts/list?run_id=${id}&path=${folder}`)) as { files: { path: string }[] };
  return files.map(({ path }) => path);
}

/** The only run of an experiment. */
async function onlyRun(server: MlflowServer, experiment: string): Promise<Run> {
  const found = (await server.ask(`experiments/get-by-name?experiment_name=${experiment}`)) as {
    experiment: { experiment_id: string };
  };
  const answer = await fetch(`${server.url}/api/2.0/mlflow/runs/search`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ experiment_ids: [found.experiment.experiment_id] }),
  });
  const { runs } = (await answer.json()) as { runs: readonly Run[] };
  expect(runs).toHaveLength(1);
  return runs[0]!;
}

const asRecord = (entries: readonly { readonly key: string; readonly value: unknown }[]) =>
  Object.fromEntries(entries.map(({ key, value }) => [key, value]));

describe('train-model with a real MLflow server', () => {
  let server: MlflowServer;
  let tracking: string;
  beforeAll(async () => {
    server = await startMlflow();
    tracking = `mlflow:${server.url}`;
  }, 300_000);
  afterAll(() => server.stop(), 30_000);

  it('records parameters, metrics, tags, data and the model; the run is finished', async () => {
    const project = newProject();
    const host = await project.train({
      tracking,
      experiment: 'records',
      'run-name': 'nightly',
      params: `lr: 0.1\nopt: { beta: 0.9 }\nnote: "${'x'.repeat(7000)}"\n"a\\"b": 1`,
    });
    expect(host.outputs['verdict']).toBe('pass');
    const id = host.outputs['run-id']!;
    const run = await runOf(server, id);
    expect(run.info).toMatchObject({ status: 'FINISHED', run_name: 'nightly' });
    const params = asRecord(run.data.params);
    expect(params).toMatchObject({
      lr: '0.1',
      'opt.beta': '0.9',
      note: expect.stringMatching(/^x+… sha256:[0-9a-f]{64}$/),
    });
    expect(Object.keys(params)).toHaveLength(4);
    expect(asRecord(run.data.metrics)).toEqual({ auc: 0.75, rows: 16 });
    expect(asRecord(run.data.tags)).toMatchObject({
      'plumbline.fingerprint': host.outputs['fingerprint'],
      'plumbline.model.sha256': host.outputs['model-digest'],
      'plumbline.reason': expect.stringContaining('no successful training is recorded'),
      'mlflow.source.type': 'JOB',
    });
    expect(run.inputs.dataset_inputs.map(({ dataset }) => dataset.name)).toEqual(['data/a.csv', 'data/b.csv']);
    expect(run.inputs.dataset_inputs.every(({ dataset }) => dataset.digest.length === 36)).toBe(true);
    expect(await filesOf(server, id, 'model')).toEqual(['model/model.bin']);
    expect(await filesOf(server, id, 'plumbline')).toEqual(['plumbline/training.json']);
  });

  it('skips on a runner that starts empty, brings the model back, and names the file that changed', async () => {
    const project = newProject();
    const inputs = { tracking, experiment: 'skips' };
    const first = await project.train(inputs);
    await rm(join(project.folder, 'model.bin'));
    const second = await project.train(inputs);
    expect(second.outputs).toMatchObject({
      trained: 'false',
      'run-id': first.outputs['run-id'],
      'model-digest': first.outputs['model-digest'],
    });
    expect(project.read('model.bin')).toContain('x,y');
    project.write('data/b.csv', 'x,y\n3,5\n');
    expect((await project.train(inputs)).outputs).toMatchObject({
      trained: 'true',
      reason: 'data: 1 file changed (data/b.csv)',
    });
  });

  it('says FAILED for a command that fails, with its parameters, and KILLED for one that is ended', async () => {
    const failed = await newProject().train({ tracking, experiment: 'fails', command: 'exit 3' });
    expect(errorOf(failed)).toContain('COMMAND_FAILED');
    const run = await onlyRun(server, 'fails');
    expect(run.info.status).toBe('FAILED');
    expect(asRecord(run.data.params)).toEqual({ lr: '0.1' });
    const killed = await newProject().train({
      tracking,
      experiment: 'killed',
      command: 'sleep 60',
      'timeout-minutes': '0.01',
    });
    expect(errorOf(killed)).toContain('COMMAND_KILLED');
    expect((await onlyRun(server, 'killed')).info.status).toBe('KILLED');
  });

  it('records NaN as NaN, fails, and does not remember the run', async () => {
    const inputs = { tracking, experiment: 'nan', params: 'auc: .nan' };
    const project = newProject();
    expect((await project.train(inputs)).outputs['verdict']).toBe('fail');
    const run = await onlyRun(server, 'nan');
    expect(run.info.status).toBe('FAILED');
    expect(asRecord(run.data.metrics)['auc']).toBe('NaN');
    expect((await project.train(inputs)).outputs['trained']).toBe('true');
  });

  it("lets a command with MLflow's own client resume the run: one run, its parameters stand", async () => {
    const script = [
      'import mlflow, os',
      'with mlflow.start_run():',
      '    mlflow.log_params({"lr": 0.1, "shuffle": True, "depth": 5})',
      '    mlflow.log_metric("loss", 0.5, step=1)',
      'open(os.environ["PLUMBLINE_MODEL_PATH"], "w").write("weights")',
      'open(os.environ["PLUMBLINE_METRICS_FILE"], "w").write(\'{"auc": 0.9}\')',
    ].join('\n');
    const host = await newProject({ 'train.py': script }).train({
      tracking,
      experiment: 'client',
      command: `${server.python} train.py`,
      params: 'lr: 0.1\nshuffle: true\ndepth: 4\ntrees: 9',
    });
    expect(host.outputs['verdict']).toBe('pass');
    const run = await onlyRun(server, 'client');
    expect(run.info.status).toBe('FINISHED');
    expect(asRecord(run.data.params)).toEqual({ lr: '0.1', shuffle: 'True', depth: '5', trees: '9' });
    expect(asRecord(run.data.metrics)).toEqual({ loss: 0.5, auc: 0.9 });
    expect(host.publications[0]?.report.notices.join()).toContain('another value of the parameter "depth"');
  });

  it('is SERVICE_RESPONSE where the address is not that of MLflow', async () => {
    const host = await newProject().train({ tracking: `mlflow:${server.url}/nowhere` });
    expect(errorOf(host)).toMatch(/SERVICE_RESPONSE/);
  });
});

describe('train-model with a real MLflow server that asks for names', () => {
  let server: MlflowServer;
  beforeAll(async () => {
    server = await startMlflow({ basicAuth: true });
  }, 300_000);
  afterAll(() => server.stop(), 30_000);

  it('is SERVICE_REFUSED without credentials and with wrong ones, before the command runs', async () => {
    const project = newProject();
    for (const env of [{}, { ...ADMIN, MLFLOW_TRACKING_PASSWORD: 'wrong' }]) {
      const host = await project.train({ ...INPUTS, tracking: `mlflow:${server.url}` }, { env });
      expect(errorOf(host)).toContain('SERVICE_REFUSED');
      expect(errorOf(host)).toContain('status 401');
    }
    expect(() => project.read('model.bin')).toThrow();
  });

  it('records with the credentials of the environment', async () => {
    const host = await newProject().train({ tracking: `mlflow:${server.url}`, experiment: 'auth' }, { env: ADMIN });
    expect(host.outputs['verdict']).toBe('pass');
    const basic = Buffer.from(`${ADMIN.MLFLOW_TRACKING_USERNAME}:${ADMIN.MLFLOW_TRACKING_PASSWORD}`).toString('base64');
    const run = await runOf(server, host.outputs['run-id']!, { authorization: `Basic ${basic}` });
    expect(run.info.status).toBe('FINISHED');
  });
});
