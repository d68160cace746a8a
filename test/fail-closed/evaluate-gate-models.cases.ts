import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { endless, unfolding } from '../packages/model/scoring/hostile-models.ts';
import type { FakeHostOptions } from '../support/fake-host.ts';
import { csv, error, type FailClosedCase, noise, type Room, rowsOf } from './fail-closed-case.ts';
import { gate, label, notPromoted, POOR, ROWS } from './gate-room.ts';

const row = rowsOf('evaluate-gate');

/** Scores features with an ONNX model against predictions. */
function scored(room: Room, model: string, header = 'age,income,tenure,late'): FakeHostOptions {
  const test = csv(header, ROWS, (row) => [
    ...header
      .split(',')
      .slice(1)
      .map(() => noise(row).toFixed(3)),
    label(row),
  ]);
  room.write('plumbline.yml', 'evaluation: { features: [age, income, tenure] }\n');
  const baseline = POOR.replaceAll(/^r?\w*,/gm, '');
  return gate(room, { test, baseline, inputs: { candidate: model } });
}

/** Judges numbers that another program computed. */
function numbers(room: Room, content: string, condition = 'candidate.auc >= 0.8'): FakeHostOptions {
  return { inputs: { candidate: room.write('metrics.json', content), conditions: condition } };
}

/** Models, commands and metrics files that cannot be judged. */
export const evaluateGateModelCases: readonly FailClosedCase[] = [
  row(
    'the metrics file holds NaN',
    (room) => numbers(room, '{"auc": NaN}'),
    error('DATA_UNREADABLE', 'the metrics of the candidate'),
  ),
  row(
    'the metrics file holds a number beyond all bounds',
    (room) => numbers(room, '{"auc": 1e999}'),
    error('DATA_UNREADABLE', 'beyond the range of doubles'),
  ),
  row(
    'the metrics file is empty',
    (room) => numbers(room, ''),
    error('DATA_UNREADABLE', 'the metrics of the candidate'),
  ),
  row(
    'the metric of the condition is not in the metrics file',
    (room) => numbers(room, '{"accuracy": 0.9}'),
    notPromoted('fail', 'the metric "auc" is not there'),
  ),
  row(
    'metrics without rows are to be compared',
    (room) => {
      const options = numbers(room, '{"auc": 0.9}', 'auc: better');
      return { inputs: { ...options.inputs, baseline: room.write('baseline.json', '{"auc": 0.8}') } };
    },
    notPromoted('inconclusive', 'needs predictions'),
  ),
  row(
    'the model is not ONNX',
    (room) => scored(room, room.write('candidate.onnx', '<html>404</html>')),
    error('MODEL_UNREADABLE', 'the candidate'),
  ),
  row(
    'the model is cut off',
    (room) => {
      const whole = readFileSync(join(room.folder, room.model('logistic-zipmap.onnx')));
      return scored(room, room.write('candidate.onnx', whole.subarray(0, whole.length / 2)));
    },
    error('MODEL_UNREADABLE', 'it must be a whole ONNX model'),
  ),
  row(
    'the model keeps its weights outside',
    (room) => scored(room, room.model('refused-external-data.onnx')),
    error('MODEL_UNSUPPORTED', 'lies in another file'),
  ),
  row(
    'the model uses operators of its own',
    (room) => scored(room, room.model('refused-custom-domain.onnx')),
    error('MODEL_UNSUPPORTED', 'comes from the custom domain'),
  ),
  row(
    'the functions of the model unfold without end',
    (room) => scored(room, room.write('hostile.onnx', unfolding())),
    error('LIMIT_SIZE', 'unfold to more than'),
  ),
  row(
    'the model computes for ever',
    (room) => {
      const { inputs, ...options } = scored(room, room.write('hostile.onnx', endless()), 'x,late');
      return { ...options, inputs: { ...inputs, 'timeout-minutes': '0.1' } };
    },
    error('LIMIT_TIME', 'must be done within 6 s'),
  ),
  row(
    'the model is of MLflow, and no workflow names the server',
    (room) => scored(room, 'mlflow:models:/churn@champion'),
    error('INPUT_INVALID', 'the workflow must name the tracking server'),
  ),
  row(
    'the model takes a column that the test data lack',
    (room) => scored(room, room.model('logistic-zipmap.onnx'), 'age,income,late'),
    error('MODEL_MISMATCH', 'not there: tenure'),
  ),
  row(
    'the model takes the label as a feature',
    (room) => {
      const options = scored(room, room.model('logistic-zipmap.onnx'));
      room.write('plumbline.yml', 'evaluation: { features: [age, income, late] }\n');
      return options;
    },
    error('MODEL_MISMATCH', 'a model must not see the answer'),
  ),
  row(
    'the candidate is not in the registry',
    (room) => gate(room, { inputs: { candidate: 'registry:churn@staging', registry: 'local:registry' } }),
    error('REGISTRY_MISSING', '"registry:churn@staging"'),
  ),
  row(
    'the registry is not named',
    (room) => gate(room, { inputs: { candidate: 'registry:churn@staging' } }),
    error('INPUT_INVALID', '"registry" must say which registry is meant'),
  ),
  row(
    'predict-command ends with an error',
    (room) => gate(room, { inputs: { candidate: room.write('model.pkl', 'x'), 'predict-command': 'exit 3' } }),
    error('COMMAND_FAILED', 'exit code 3'),
  ),
  row(
    'predict-command is killed',
    (room) => gate(room, { inputs: { candidate: room.write('model.pkl', 'x'), 'predict-command': 'kill -9 $$' } }),
    error('COMMAND_KILLED', 'SIGKILL'),
  ),
  row(
    'predict-command writes no predictions',
    (room) => gate(room, { inputs: { candidate: room.write('model.pkl', 'x'), 'predict-command': 'exit 0' } }),
    error('COMMAND_OUTPUT', 'PLUMBLINE_PREDICTIONS'),
  ),
  row(
    'the model is of a kind that only a command can score',
    (room) => gate(room, { inputs: { candidate: room.write('model.pkl', 'x') } }),
    error('INPUT_INVALID', 'it must be an ONNX file'),
  ),
  row(
    'the metrics file says it rests on no row',
    (room) => numbers(room, '{"metrics": {"auc": 0.9}, "rows": 0}'),
    error('DATA_EMPTY', 'they must rest on at least one row'),
  ),
];
