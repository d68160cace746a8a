import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { csv, folderWith, performed } from '../actions/evaluate-gate/scene.ts';
import cases from '../oracle/converters/converters.json' with { type: 'json' };
import { repositoryRoot } from '../support/repository-root.ts';
import { type MlflowServer, startMlflow } from './support/mlflow-server.ts';

const models = join(repositoryRoot, 'test/oracle/converters/models');
const fixture = cases.cases.find(({ name }) => name === 'LightGBM classifier, zipmap default')!;
const columns = Object.entries(fixture.input.columns);
const table = csv(
  ['late', ...columns.map(([name]) => name)].join(),
  Array.from({ length: 400 }, (_, row) =>
    [fixture.expected.labels?.[row % 40], ...columns.map(([, { values }]) => values[row % 40])].join(),
  ),
);

/** Registers the same model as MLflow 2 did (artifacts of a run) and as MLflow 3 does (a logged model). */
const REGISTER = `
import pathlib, shutil, sys, tempfile
import mlflow
from mlflow import MlflowClient
source = pathlib.Path(sys.argv[1])
client = MlflowClient()
with tempfile.TemporaryDirectory() as temp:
    folder = pathlib.Path(temp) / "model"
    folder.mkdir()
    shutil.copy(source, folder / "model.onnx")
    (folder / "MLmodel").write_text("flavors:\\n  onnx:\\n    data: model.onnx\\n")
    with mlflow.start_run() as run:
        mlflow.log_artifacts(str(folder), "model")
        logged = mlflow.initialize_logged_model(name="newer", source_run_id=run.info.run_id)
        client.log_model_artifacts(logged.model_id, str(folder))
        mlflow.finalize_logged_model(logged.model_id, "READY")
    client.create_registered_model("late")
    client.create_model_version("late", f"{run.info.artifact_uri}/model", run.info.run_id)
    client.create_model_version("late", f"models:/{logged.model_id}", model_id=logged.model_id)
    client.set_registered_model_alias("late", "champion", 2)
print(run.info.run_id, logged.model_id)
`;

describe('evaluate-gate with models of a real MLflow server', () => {
  let server: MlflowServer;
  let runId = '';
  let modelId = '';
  beforeAll(async () => {
    server = await startMlflow();
    const said = execFileSync(server.python, ['-c', REGISTER, join(models, 'lightgbm-zipmap.onnx')], {
      encoding: 'utf8',
      env: { ...process.env, MLFLOW_TRACKING_URI: server.url },
    });
    [runId = '', modelId = ''] = said.trim().split('\n').at(-1)?.split(' ') ?? [];
  }, 300_000);
  afterAll(() => server.stop(), 30_000);

  const judged = (baseline: string) => {
    const host = folderWith(
      { 'test.csv': table, 'plumbline.yml': 'evaluation:\n  features: [age, income, tenure, visits]\n' },
      {
        candidate: join(models, 'sklearn-zipmap-off.onnx'),
        baseline,
        'test-data': 'test.csv',
        'label-column': 'late',
        conditions: 'candidate.auc >= 0.6\nbaseline.auc >= 0.6',
        'mlflow-tracking-uri': server.url,
      },
    );
    mkdirSync(host.surroundings.workspace, { recursive: true });
    writeFileSync(join(host.surroundings.workspace, '.keep'), '');
    return { host, outputs: performed(host) };
  };

  it('finds an alias, versions of both kinds, a logged model, and a path of a run', async () => {
    const references = [
      'mlflow:models:/late@champion',
      'mlflow:models:/late/1',
      'mlflow:models:/late/2',
      `mlflow:models:/${modelId}`,
      `mlflow:runs:/${runId}/model`,
      `mlflow:runs:/${runId}/newer`,
    ];
    for (const reference of references) {
      const { outputs } = judged(reference);
      expect({ reference, ...(await outputs) }).toMatchObject({ reference, verdict: 'pass', error: '' });
    }
  });

  it('ends in an error where there is no such model', async () => {
    for (const reference of ['mlflow:models:/late@nobody', 'mlflow:models:/late/9', 'mlflow:runs:/0123/model'])
      expect((await judged(reference).outputs).error).toContain('MODEL_MISSING');
  });
});
