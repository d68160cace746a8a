import { newProject } from '../actions/train-model/project.ts';
import type { FakeHostOptions } from '../support/fake-host.ts';
import { error, type FailClosedCase, fail, rowsOf } from './fail-closed-case.ts';

const INPUTS = {
  command: 'node train.cjs',
  data: 'data/*.csv',
  params: 'lr: 0.1',
  'model-path': 'model.bin',
  'metrics-file': 'metrics.json',
};

/** A project that trains, but for what the case changes. */
function project(
  inputs: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>> = {},
): FakeHostOptions {
  return { inputs: { ...INPUTS, ...inputs }, surroundings: { workspace: newProject(files).folder } };
}

/** Training with `write`, a line of Node that may use `model` and `metrics`, the paths to write to. */
function training(write: string): FakeHostOptions {
  const head =
    "const fs = require('node:fs'); const model = process.env.PLUMBLINE_MODEL_PATH; const metrics = process.env.PLUMBLINE_METRICS_FILE;";
  return project({}, { 'train.cjs': `${head}\n${write}\n` });
}

const finite = 'fs.writeFileSync(metrics, \'{"auc": 0.8}\');';
const row = rowsOf('train-model');

/** As it is, it trains. */
export const soundTraining: FailClosedCase['arrange'] = () => project({});

/** Trainings that fail, or bring nothing that could be trusted. */
export const trainModelCases: readonly FailClosedCase[] = [
  row('no command is given', () => project({ command: '' }), error('INPUT_INVALID', '"command" must be given')),
  row(
    'the data are missing',
    () => project({ data: 'nothing/*.csv' }),
    error('DATA_MISSING', 'Cannot find "nothing/*.csv"'),
  ),
  row(
    'the command ends with an error',
    () => training("console.log('out of luck'); process.exit(1);"),
    error('COMMAND_FAILED', /exit code 1; its last lines: out of luck/),
  ),
  row(
    'the command is killed',
    () => training("process.kill(process.pid, 'SIGKILL'); setTimeout(() => {}, 5000);"),
    error('COMMAND_KILLED', 'SIGKILL'),
  ),
  row(
    'the command takes too long',
    () => {
      const options = training('setTimeout(() => {}, 60_000);');
      return { ...options, inputs: { ...options.inputs, 'timeout-minutes': '0.01' } };
    },
    error('COMMAND_KILLED', 'the time limit of 0.6 s'),
  ),
  row(
    'the command is not on the PATH',
    () => project({ command: 'plumbline-no-such-program --train' }),
    error('COMMAND_FAILED', '127'),
  ),
  row('the model is not written', () => training(finite), error('COMMAND_OUTPUT', 'Cannot use the model "model.bin"')),
  row(
    'the model is left from an earlier run',
    () => project({}, { 'train.cjs': "require('node:fs').writeFileSync('metrics.json', '{}')", 'model.bin': 'old' }),
    error('COMMAND_OUTPUT', 'Cannot use the model "model.bin"'),
  ),
  row(
    'the model is empty',
    () => training(`fs.writeFileSync(model, ''); ${finite}`),
    error('COMMAND_OUTPUT', 'the file is empty'),
  ),
  row(
    'the metrics file is not written',
    () => training("fs.writeFileSync(model, 'm');"),
    error('COMMAND_OUTPUT', 'Cannot use the metrics file "metrics.json"'),
  ),
  row(
    'the metrics file is not JSON',
    () => training("fs.writeFileSync(model, 'm'); fs.writeFileSync(metrics, 'auc=0.8');"),
    error('COMMAND_OUTPUT', 'metrics.json'),
  ),
  row(
    'a metric is NaN',
    () => training("fs.writeFileSync(model, 'm'); fs.writeFileSync(metrics, '{\"auc\": NaN}');"),
    fail('Trained, but not a finite number: auc'),
  ),
  row(
    'a metric is infinite',
    () => training('fs.writeFileSync(model, \'m\'); fs.writeFileSync(metrics, \'{"loss": "Infinity"}\');'),
    fail('Trained, but not a finite number: loss'),
  ),
  row(
    'the parameters are not YAML',
    () => project({ params: 'params.yml' }, { 'params.yml': 'lr: 0.1\nlayers: [1, 2\n' }),
    error('CONFIG_SYNTAX', /"params\.yml" at line \d/),
  ),
  row(
    'the tracker is unknown',
    () => project({ tracking: 'mlfow:http://tracker.test' }),
    error('INPUT_INVALID', '"tracking"'),
  ),
  row(
    'the tracker is down',
    () => project({ tracking: 'mlflow:http://127.0.0.1:9', experiment: 'churn' }),
    error('SERVICE_UNREACHABLE', '127.0.0.1:9'),
  ),
  row(
    'a token is to be handed to the command',
    () => project({ 'pass-env': 'GITHUB_TOKEN' }),
    error('INPUT_INVALID', 'Cannot hand on GITHUB_TOKEN'),
  ),
  row(
    'the model path of the configuration file leaves the workspace',
    () => project({ 'model-path': '' }, { 'plumbline.yml': 'training: { model-path: ../elsewhere/model.bin }\n' }),
    error('PATH_OUTSIDE', '../elsewhere/model.bin'),
  ),
];
