import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type FakeMlflow, fakeMlflow } from '../../packages/tracking/mlflow/fake-mlflow.ts';
import { errorOf, newProject, statisticsOf } from './project.ts';

let server: FakeMlflow;
let tracking: string;
beforeEach(async () => {
  server = await fakeMlflow();
  tracking = `mlflow:${server.url}`;
});
afterEach(() => server.close());

const only = () => [...server.runs.values()][0]!;

describe('train() with a tracker', () => {
  it('records parameters, metrics, the model and the fingerprint, and finishes the run', async () => {
    const project = newProject();
    const host = await project.train({ tracking, experiment: 'flights', 'run-name': 'nightly' });
    expect(host.outputs).toMatchObject({
      verdict: 'pass',
      'run-id': 'run1',
      'run-url': expect.stringContaining(server.url),
    });
    const run = only();
    expect(run.status).toBe('FINISHED');
    expect(Object.fromEntries(run.params)).toEqual({ lr: '0.1' });
    expect(Object.fromEntries(run.metrics)).toEqual({ auc: 0.75, rows: 16 });
    expect(Object.fromEntries(run.tags)).toMatchObject({
      'mlflow.source.type': 'JOB',
      'plumbline.fingerprint': host.outputs['fingerprint'],
      'plumbline.model.sha256': host.outputs['model-digest'],
      'plumbline.schema': 'plumbline.training/v1',
    });
    expect([...server.artifacts.keys()].map((path) => path.split('/').slice(3).join('/')).sort()).toEqual([
      'model/model.bin',
      'plumbline/training.json',
    ]);
    expect(statisticsOf(host)).toMatchObject({ run: { id: 'run1' } });
  });

  it('skips by what the tracker remembers, on a runner that starts empty, and brings the model back', async () => {
    const project = newProject();
    const first = await project.train({ tracking });
    await rm(join(project.folder, 'model.bin'));
    const second = await project.train({ tracking });
    expect(second.outputs).toMatchObject({
      trained: 'false',
      'run-id': 'run1',
      'model-digest': first.outputs['model-digest'],
    });
    expect(project.read('model.bin')).toContain('x,y');
    expect(server.runs.size).toBe(1);
  });

  it('trains where what the tracker holds is not the recorded model', async () => {
    const project = newProject();
    await project.train({ tracking });
    await rm(join(project.folder, 'model.bin'));
    const model = [...server.artifacts.keys()].find((path) => path.endsWith('model.bin'))!;
    server.artifacts.set(model, Buffer.from('overwritten'));
    expect((await project.train({ tracking })).outputs).toMatchObject({
      trained: 'true',
      reason: expect.stringContaining('gone'),
    });
  });

  it('lets the command resume the run, and gives it no credentials unless told', async () => {
    const command = 'echo "$MLFLOW_RUN_ID $MLFLOW_TRACKING_URI $MLFLOW_TRACKING_TOKEN" > model.bin';
    const inputs = { tracking, command, 'metrics-file': '' };
    const env = { MLFLOW_TRACKING_TOKEN: 'tracking-token' };
    const project = newProject();
    await project.train(inputs, { env });
    expect(project.read('model.bin').trim()).toBe(`run1 ${server.url}`);
    await project.train({ ...inputs, 'pass-env': 'MLFLOW_TRACKING_TOKEN' }, { env });
    expect(project.read('model.bin').trim()).toBe(`run2 ${server.url} tracking-token`);
  });

  const ends: readonly [string, Record<string, string>, string, string][] = [
    ['a command that fails', { command: 'exit 2' }, 'FAILED', 'COMMAND_FAILED'],
    ['a command that is ended', { command: 'sleep 30', 'timeout-minutes': '0.01' }, 'KILLED', 'COMMAND_KILLED'],
    ['a command that writes no model', { command: 'true' }, 'FAILED', 'COMMAND_OUTPUT'],
  ];

  it.each(ends)('ends the run of %s', async (_what, inputs, status, code) => {
    const host = await newProject().train({ tracking, ...inputs });
    expect(errorOf(host)).toContain(code);
    expect(only().status).toBe(status);
    expect(Object.fromEntries(only().params)).toEqual({ lr: '0.1' });
    expect(only().tags.has('plumbline.schema')).toBe(false);
  });

  it('ends the run of a metric that is not a number as FAILED, with the metric', async () => {
    const host = await newProject().train({ tracking, params: 'auc: .nan' });
    expect(host.outputs['verdict']).toBe('fail');
    expect(only().status).toBe('FAILED');
    expect(only().metrics.get('auc')).toBe('NaN');
    expect(only().tags.has('plumbline.schema')).toBe(false);
  });

  it('tells the error of the training, not of the tracker that broke after it', async () => {
    server.failNext('runs/get', 500);
    server.failNext('runs/update', 500);
    const host = await newProject().train({ tracking, command: 'exit 2' });
    expect(errorOf(host)).toContain('COMMAND_FAILED');
    expect(host.lines.filter((line) => line.startsWith('warning: The failed run is not complete'))).toHaveLength(2);
  });

  it('does not start a long training for a tracker that cannot be reached or refuses', async () => {
    server.failNext('experiments/get-by-name', 401);
    const project = newProject();
    const host = await project.train({ tracking });
    expect(errorOf(host)).toContain('SERVICE_REFUSED');
    expect(() => project.read('model.bin')).toThrow();
  });

  it('ends the run as FAILED where the fingerprint cannot be kept', async () => {
    const project = newProject({ blocked: 'a file' });
    const host = await project.train({ tracking, 'fingerprint-store': 'file:blocked/last.json' });
    expect(host.outputs['verdict']).toBe('error');
    expect(only().status).toBe('FAILED');
  });

  it('keeps the fingerprint in the file where one is named, though there is a tracker', async () => {
    const project = newProject();
    await project.train({ tracking, 'fingerprint-store': 'file:last.json' });
    expect(only().tags.has('plumbline.schema')).toBe(false);
    expect((await project.train({ tracking, 'fingerprint-store': 'file:last.json' })).outputs['trained']).toBe('false');
  });
});
