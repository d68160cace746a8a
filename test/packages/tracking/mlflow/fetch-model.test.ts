import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fetchMlflowModel } from '@plumbline/tracking';
import { expectCode } from '../../../support/to-throw-with-code.ts';

const API = '/api/2.0/mlflow/';
const STORE = '/api/2.0/mlflow-artifacts/artifacts';
const ABSENT = { error_code: 'RESOURCE_DOES_NOT_EXIST', message: 'not there' };

/** Files of the artifact store by path, and answers of the interface by path and query. */
const files: Record<string, string> = {
  '1/models/m-abc/artifacts/MLmodel': 'flavors: {}',
  '1/models/m-abc/artifacts/data/model.onnx': 'onnx',
  '1/run1/artifacts/model/model.onnx': 'of a run',
};
const answers: Record<string, unknown> = {
  'registered-models/alias?name=churn&alias=champion': { model_version: { version: '7' } },
  'model-versions/get-download-uri?name=churn&version=7': {
    artifact_uri: 'mlflow-artifacts:/1/models/m-abc/artifacts',
  },
  'model-versions/get-download-uri?name=churn&version=8': { artifact_uri: 'models:/m-abc' },
  'model-versions/get-download-uri?name=churn&version=9': { artifact_uri: 's3://bucket/secret?token=abc' },
  'model-versions/get-download-uri?name=churn&version=10': { artifact_uri: 'mlflow-artifacts:/../../etc' },
  'logged-models/m-abc': { model: { info: { artifact_uri: 'mlflow-artifacts:/1/models/m-abc/artifacts' } } },
  'runs/get?run_id=run1': { run: { info: { artifact_uri: 'mlflow-artifacts:/1/run1/artifacts', experiment_id: '1' } } },
  'logged-models/search': {
    models: [
      { info: { artifact_uri: 'mlflow-artifacts:/1/other', name: 'newer', source_run_id: 'run2' } },
      { info: { artifact_uri: 'mlflow-artifacts:/1/models/m-abc/artifacts', name: 'newer', source_run_id: 'run1' } },
    ],
  },
};

function listed(path: string) {
  const below = Object.keys(files).filter((name) => name.startsWith(`${path}/`));
  const names = new Set(below.map((name) => name.slice(path.length + 1).split('/')[0]!));
  return [...names].map((name) => ({ path: name, is_dir: !Object.hasOwn(files, `${path}/${name}`) }));
}

describe('fetchMlflowModel', () => {
  let server: Server;
  let url: string;
  beforeAll(async () => {
    server = createServer((request, response) => {
      const target = new URL(request.url ?? '/', 'http://localhost');
      const path = decodeURIComponent(target.pathname);
      if (path === STORE) {
        const where = target.searchParams.get('path') ?? '';
        const entries = where === '1/hostile' ? [{ path: '..', is_dir: true }] : listed(where);
        response.end(JSON.stringify({ files: entries }));
        return;
      }
      const file = files[path.slice(STORE.length + 1)];
      if (path.startsWith(STORE) && file !== undefined) {
        response.end(file);
        return;
      }
      const answer = answers[`${path.slice(API.length)}${target.search}`];
      response.statusCode = answer === undefined ? 404 : 200;
      response.end(JSON.stringify(answer ?? ABSENT));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  const fetched = (reference: string) =>
    fetchMlflowModel({
      url,
      env: {},
      reference,
      folder: join(mkdtempSync(join(tmpdir(), 'plumbline-mlflow-')), 'model'),
      waitUnitMs: 1,
    });

  it.each([
    ['mlflow:models:/churn@champion', 'mlflow:models:/churn/7'],
    ['mlflow:models:/churn/7', 'mlflow:models:/churn/7'],
    ['mlflow:models:/churn/8', 'mlflow:models:/churn/8'],
    ['mlflow:models:/m-abc', 'mlflow:models:/m-abc'],
    ['mlflow:runs:/run1/newer', 'mlflow:runs:/run1/newer'],
  ])('fetches %s as %s, whole', async (reference, name) => {
    const model = await fetched(reference);
    expect(model?.name).toBe(name);
    expect(readFileSync(join(model!.folder, 'data/model.onnx'), 'utf8')).toBe('onnx');
    expect(existsSync(join(model!.folder, 'MLmodel'))).toBe(true);
  });

  it('takes a folder of the run before a logged model of that name', async () => {
    const model = await fetched('mlflow:runs:/run1/model');
    expect(readFileSync(join(model!.folder, 'model.onnx'), 'utf8')).toBe('of a run');
  });

  it('says null where there is no such model', async () => {
    expect(await fetched('mlflow:models:/churn@nobody')).toBeNull();
    expect(await fetched('mlflow:models:/churn/11')).toBeNull();
    expect(await fetched('mlflow:runs:/run9/model')).toBeNull();
  });

  it('refuses artifacts that lie elsewhere, without repeating what may be a credential', async () => {
    const error = await expectCode(fetched('mlflow:models:/churn/9'), 'SERVICE_REFUSED');
    expect(error.message).not.toContain('abc');
    await expectCode(fetched('mlflow:models:/churn/10'), 'SERVICE_REFUSED');
  });

  it('refuses names that lead out of the folder', async () => {
    answers['logged-models/m-bad'] = { model: { info: { artifact_uri: 'mlflow-artifacts:/1/hostile' } } };
    await expectCode(fetched('mlflow:models:/m-bad'), 'SERVICE_RESPONSE');
  });

  it.each([
    'mlflow:models:/churn',
    'mlflow:models:/churn/latest',
    'mlflow:runs:/a/../b',
    'mlflow:http://evil/x',
    'mlflow:',
  ])('refuses the reference %s', async (reference) => {
    await expectCode(fetched(reference), 'INPUT_INVALID');
  });
});
