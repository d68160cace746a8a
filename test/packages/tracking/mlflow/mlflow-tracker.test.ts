import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { sha256Of } from '@plumbline/boundary';
import { openTracker, type RunLog, type TrainingRecord } from '@plumbline/tracking';
import { expectCode } from '../../../support/to-throw-with-code.ts';
import { digest, trainingInputs, trainingRecord } from '../training-inputs.ts';
import { type FakeMlflow, fakeMlflow } from './fake-mlflow.ts';

let server: FakeMlflow;
beforeEach(async () => {
  server = await fakeMlflow();
});
afterEach(() => server.close());

const open = (experiment = 'flights', key = 'default', env: Readonly<Record<string, string>> = {}) =>
  openTracker({ kind: 'mlflow', url: server.url }, { experiment, key, env, temp: tmpdir(), waitUnitMs: 1 });

const start = { name: 'nightly', startedAtMs: 1_000, tags: { 'plumbline.seed': '7' }, data: trainingInputs().data };

async function startRun() {
  const tracker = await open();
  const run = await tracker.start(start);
  return { tracker, run, kept: server.runs.get(run.id)! };
}

function log(different: Partial<RunLog> = {}): RunLog {
  return { params: {}, metrics: {}, tags: {}, atMs: 2_000, files: new Map(), ...different };
}

function newFile(content: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'plumbline-mlflow-')), 'model.onnx');
  writeFileSync(path, content);
  return path;
}

describe('mlflowTracker() start', () => {
  it('creates the experiment, the run, and one dataset a file with a digest of 36 characters', async () => {
    const { run, kept } = await startRun();
    expect(kept).toMatchObject({ status: 'RUNNING' });
    expect(kept.tags.get('plumbline.seed')).toBe('7');
    expect(kept.datasets.map(({ dataset }) => [dataset.name, dataset.digest])).toEqual([
      ['data/2001-01.parquet', digest('a').slice(0, 36)],
      ['data/2001-02.parquet', digest('b').slice(0, 36)],
    ]);
    expect(run.url).toBe(`${server.url}/#/experiments/${kept.experimentId}/runs/${run.id}`);
    expect(run.environment).toEqual({ MLFLOW_TRACKING_URI: server.url, MLFLOW_RUN_ID: run.id });
  });

  it('uses the experiment that is there, also when another job made it meanwhile', async () => {
    const first = await startRun();
    server.failNext('experiments/get-by-name', 404, '{"error_code":"RESOURCE_DOES_NOT_EXIST","message":""}');
    const second = await startRun();
    expect(second.kept.experimentId).toBe(first.kept.experimentId);
  });

  it('refuses a deleted experiment with SERVICE_REFUSED', async () => {
    const tracker = await open('deleted');
    const error = await expectCode(tracker.start(start), 'SERVICE_REFUSED');
    expect(error.message).toContain('must be active: current value is deleted');
  });

  it('does not create a second run when the first may have arrived', async () => {
    const tracker = await open();
    server.failNext('runs/create', 502);
    const answer = await expectCode(tracker.start(start), 'SERVICE_RESPONSE');
    expect(answer.message).toContain('status 502');
    expect(server.requests.filter(({ line }) => line === 'POST runs/create')).toHaveLength(1);
  });

  it('creates it again when the server says it did not', async () => {
    server.failNext('runs/create', 503);
    await startRun();
    expect(server.runs.size).toBe(1);
  });

  it('sends the credentials of the environment, and hands none to the command', async () => {
    const tracker = await open('flights', 'default', { MLFLOW_TRACKING_TOKEN: 'secret-token' });
    const run = await tracker.start(start);
    expect(new Set(server.requests.map(({ headers }) => headers.authorization))).toEqual(
      new Set(['Bearer secret-token']),
    );
    expect(JSON.stringify(run.environment)).not.toContain('secret');
  });
});

describe('mlflowTracker() log', () => {
  it('writes parameters, metrics, tags and artifacts', async () => {
    const { run, kept } = await startRun();
    const files = new Map([['model/model.onnx', newFile('weights')]]);
    const notes = await run.log(
      log({
        params: { lr: 0.1, opt: { beta: 0.9 } },
        metrics: { auc: 0.75, loss: NaN, gain: -Infinity },
        tags: { a: 'b' },
        files,
      }),
    );
    expect(notes).toEqual([]);
    expect([...kept.params]).toEqual([
      ['lr', '0.1'],
      ['opt.beta', '0.9'],
    ]);
    expect([...kept.metrics]).toEqual([
      ['auc', 0.75],
      ['loss', 'NaN'],
      ['gain', '-Infinity'],
    ]);
    expect(kept.tags.get('a')).toBe('b');
    expect(String(server.artifacts.get(`${kept.experimentId}/${run.id}/artifacts/model/model.onnx`))).toBe('weights');
  });

  it('leaves parameters alone that the command logged, and tells a difference', async () => {
    const { run, kept } = await startRun();
    for (const [key, value] of [
      ['lr', '0.10'],
      ['shuffle', 'True'],
      ['depth', '5'],
    ] as const)
      kept.params.set(key, value);
    const notes = await run.log(log({ params: { lr: 0.1, shuffle: true, depth: 4, trees: 9 } }));
    expect(notes).toEqual([
      'The command logged another value of the parameter "depth" to MLflow; its value stands there',
    ]);
    expect(Object.fromEntries(kept.params)).toEqual({ lr: '0.10', shuffle: 'True', depth: '5', trees: '9' });
  });

  it('logs more parameters than one batch takes, and names MLflow refuses', async () => {
    const { run, kept } = await startRun();
    const params = Object.fromEntries(Array.from({ length: 230 }, (_, index) => [`p"${index}`, index]));
    expect(await run.log(log({ params }))).toHaveLength(230);
    expect(kept.params.size).toBe(230);
  });

  it('says so where artifacts are not kept behind the server', async () => {
    server.artifactScheme = 's3://bucket/';
    const { run } = await startRun();
    const notes = await run.log(log({ files: new Map([['model/model.onnx', newFile('weights')]]) }));
    expect(notes[0]).toContain('The model was not stored in MLflow');
    expect(server.artifacts.size).toBe(0);
  });

  it.each(['FINISHED', 'FAILED', 'KILLED'] as const)('ends a run as %s', async (status) => {
    const { run, kept } = await startRun();
    await run.end(status, 3_000);
    expect(kept).toMatchObject({ status, endTime: 3_000 });
  });
});

describe('mlflowTracker() errors', () => {
  it.each([401, 403])('status %i is SERVICE_REFUSED and names the credentials', async (status) => {
    server.failNext('experiments/get-by-name', status, 'You are not authenticated');
    const error = await expectCode((await open()).start(start), 'SERVICE_REFUSED');
    expect(error.fix).toContain('MLFLOW_TRACKING_USERNAME');
  });

  it('an error of MLflow is SERVICE_REFUSED with its message', async () => {
    server.failNext('runs/create', 400, '{"error_code":"INVALID_PARAMETER_VALUE","message":"no such thing"}');
    const error = await expectCode((await open()).start(start), 'SERVICE_REFUSED');
    expect(error.message).toContain('status 400, INVALID_PARAMETER_VALUE: no such thing');
  });

  it.each([
    ['HTML with status 404', 404, '<!doctype html>'],
    ['HTML with status 200', 200, '<!doctype html>'],
    ['JSON of another service', 200, '{"hello":"world"}'],
    ['an internal error', 500, '{"error_code":"INTERNAL_ERROR","message":"boom"}'],
  ])('%s is SERVICE_RESPONSE', async (_what, status, body) => {
    server.failNext('experiments/get-by-name', status, body);
    await expectCode((await open()).start(start), 'SERVICE_RESPONSE');
  });

  it('an answer without end is LIMIT_SIZE', async () => {
    server.failNext('experiments/get-by-name', 200, 'x'.repeat(33 * 1024 * 1024));
    await expectCode((await open()).start(start), 'LIMIT_SIZE');
  });

  it('a refused artifact is an error, not a note', async () => {
    const { run } = await startRun();
    server.failNext('mlflow-artifacts', 507, 'disk full');
    await expectCode(run.log(log({ files: new Map([['model/m', newFile('m')]]) })), 'SERVICE_RESPONSE');
  });
});

/** Starts a run, remembers it and ends it. */
async function remember(key: string, endedAtMs: number, status: 'FINISHED' | 'FAILED' = 'FINISHED') {
  const tracker = await open('flights', key);
  const run = await tracker.start(start);
  const record = trainingRecord(undefined, { runId: run.id, runUrl: run.url });
  await run.log(log({ metrics: record.metrics }));
  await tracker.store!.write(record);
  await run.end(status, endedAtMs);
  return { tracker, run, record };
}

describe('mlflowTracker() store', () => {
  it('remembers the last finished run of its key', async () => {
    const first = await remember('default', 10);
    const second = await remember('default', 20);
    await remember('other', 30);
    await remember('default', 40, 'FAILED');
    expect((await first.tracker.store!.read()).record).toEqual(second.record);
  });

  it('says where it looked when there is none', async () => {
    const tracker = await open();
    const note = `no successful training is recorded in the experiment "flights" at ${server.url}`;
    expect(await tracker.store!.read()).toEqual({ record: null, note });
    await startRun();
    expect(await tracker.store!.read()).toEqual({ record: null, note });
  });

  it('knows the parts without the artifact, from the tags alone', async () => {
    const { tracker, record } = await remember('default', 10);
    server.artifacts.clear();
    expect((await tracker.store!.read()).record).toEqual({
      ...record,
      inputs: null,
      model: { ...record.model, files: [] },
    });
  });

  it('writes the tags where it cannot store the artifact', async () => {
    server.artifactScheme = 's3://bucket/';
    const { tracker, record } = await remember('default', 10);
    expect((await tracker.store!.read()).record?.fingerprint).toBe(record.fingerprint);
  });

  it.each([
    ['is no record', '{}'],
    ['speaks of another fingerprint', JSON.stringify(trainingRecord(trainingInputs({ seed: '9' })))],
  ])('does not believe an artifact that %s', async (_what, text) => {
    const { tracker } = await remember('default', 10);
    const path = [...server.artifacts.keys()].find((name) => name.endsWith('plumbline/training.json'))!;
    server.artifacts.set(path, Buffer.from(text));
    const { record, note } = await tracker.store!.read();
    expect(record).toBeNull();
    expect(note).not.toBe('');
  });

  it('passes on that the server cannot be asked', async () => {
    server.failNext('experiments/get-by-name', 401, '');
    await expectCode((await open()).store!.read(), 'SERVICE_REFUSED');
  });
});

describe('mlflowTracker() restoreModel', () => {
  async function stored(files: Readonly<Record<string, string>>, model: TrainingRecord['model']) {
    const tracker = await open();
    const run = await tracker.start(start);
    const paths = Object.entries(files).map(([name, content]) => [`model/${name}`, newFile(content)] as const);
    await run.log(log({ files: new Map(paths) }));
    const target = join(mkdtempSync(join(tmpdir(), 'plumbline-restore-')), 'out', 'model');
    return {
      target,
      restored: await tracker.restoreModel(trainingRecord(undefined, { runId: run.id, model }), target),
    };
  }
  const sha256 = sha256Of('weights');

  it('brings a file back', async () => {
    const { target, restored } = await stored(
      { 'm.onnx': 'weights' },
      { kind: 'file', sha256, files: [{ name: 'm.onnx', sha256 }] },
    );
    expect(restored).toBe(true);
    expect(readFileSync(target, 'utf8')).toBe('weights');
  });

  it('brings a folder back', async () => {
    const files = [
      { name: 'a/w.bin', sha256 },
      { name: 'b.bin', sha256 },
    ];
    const root = sha256Of(Buffer.concat(files.map((file) => Buffer.from(file.sha256, 'hex'))));
    const { target, restored } = await stored(
      { 'a/w.bin': 'weights', 'b.bin': 'weights' },
      { kind: 'folder', sha256: root, files },
    );
    expect(restored).toBe(true);
    expect(readFileSync(join(target, 'a', 'w.bin'), 'utf8')).toBe('weights');
  });

  it('does not take what was overwritten in MLflow, nor what is not there', async () => {
    const model = { kind: 'file', sha256, files: [{ name: 'm.onnx', sha256 }] } as const;
    expect((await stored({ 'm.onnx': 'other weights' }, model)).restored).toBe(false);
    expect((await stored({}, model)).restored).toBe(false);
    expect((await stored({}, { ...model, files: [] })).restored).toBe(false);
  });

  it('does not write outside with a name from the record', async () => {
    const model = { kind: 'folder', sha256, files: [{ name: '../../evil', sha256 }] } as const;
    await expectCode(stored({}, model), 'PATH_OUTSIDE');
  });

  it('answers no for a run that is gone', async () => {
    const tracker = await open();
    expect(await tracker.restoreModel(trainingRecord(undefined, { runId: 'gone' }), '/absent/model')).toBe(false);
  });
});
