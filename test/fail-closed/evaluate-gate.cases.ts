import { csv, error, type FailClosedCase, rowsOf } from './fail-closed-case.ts';
import { GOOD, gate, label, notPromoted, POOR, ROWS, score } from './gate-room.ts';

const row = rowsOf('evaluate-gate');

/** As it is, the candidate is better. */
export const soundGate: FailClosedCase['arrange'] = (room) => gate(room);

/** Predictions that cannot be judged, or are not shown to be good. */
export const evaluateGateCases: readonly FailClosedCase[] = [
  row(
    'the candidate is missing',
    (room) => gate(room, { inputs: { candidate: 'absent.onnx' } }),
    error('MODEL_MISSING', '"absent.onnx" is not there'),
  ),
  row(
    'the baseline is missing',
    (room) => gate(room, { inputs: { baseline: 'absent.csv' } }),
    error('MODEL_MISSING', 'Cannot judge the baseline'),
  ),
  row(
    'the test data are missing',
    (room) => gate(room, { inputs: { 'test-data': 'test/*.csv' } }),
    error('DATA_MISSING', 'Cannot find "test/*.csv"'),
  ),
  row('the test data are empty', (room) => gate(room, { test: '' }), error('DATA_EMPTY', 'the test data')),
  row(
    'the test data have no rows',
    (room) => gate(room, { test: 'id,late\n', candidate: 'id,score\n', baseline: 'id,score\n' }),
    error('DATA_EMPTY', 'the test data'),
  ),
  row(
    'the label column is not there',
    (room) => gate(room, { inputs: { 'label-column': 'churned' } }),
    error('DATA_COLUMN_MISSING', '"churned"'),
  ),
  row(
    'the test data have one class only',
    (room) => gate(room, { test: csv('id,late', ROWS, (at) => [`r${at}`, 1]), inputs: { task: 'binary' } }),
    notPromoted('fail', /class/),
  ),
  row(
    'a label is missing',
    (room) => gate(room, { test: csv('id,late', ROWS, (at) => [`r${at}`, at === 7 ? '' : label(at)]) }),
    error('DATA_INVALID', 'every row must have a label: 1 of 120 rows have none'),
  ),
  row(
    'a score is NaN',
    (room) => gate(room, { candidate: csv('id,score', ROWS, (at) => [`r${at}`, at === 7 ? 'NaN' : score(at, 0.2)]) }),
    notPromoted('fail', /auc/),
  ),
  row(
    'a score is infinite',
    (room) => gate(room, { candidate: csv('id,score', ROWS, (at) => [`r${at}`, at === 7 ? 'inf' : score(at, 0.2)]) }),
    notPromoted('fail', /auc/),
  ),
  row(
    'the predictions repeat an id',
    (room) => gate(room, { candidate: csv('id,score', ROWS, (at) => [`r${at === 5 ? 4 : at}`, score(at, 0.2)]) }),
    error('DATA_MISMATCH', '1 predictions repeat an id'),
  ),
  row(
    'the predictions lack an id',
    (room) => gate(room, { candidate: csv('id,score', ROWS, (at) => [`r${at === 5 ? 999 : at}`, score(at, 0.2)]) }),
    error('DATA_MISMATCH', '1 ids of the test data are not among the predictions'),
  ),
  row(
    'the predictions have fewer rows than the test data',
    (room) => gate(room, { candidate: GOOD.split('\n').slice(0, 100).join('\n') }),
    error('DATA_MISMATCH', 'the test data has 120 rows, the predictions have 99'),
  ),
  row(
    'the predictions have no column that predicts',
    (room) => gate(room, { candidate: csv('id,probability', ROWS, (at) => [`r${at}`, score(at, 0.2)]) }),
    error('DATA_COLUMN_MISSING', 'there must be a column "prediction", "score" or "score_<class>"'),
  ),
  row('the candidate is worse', (room) => gate(room, { candidate: POOR, baseline: GOOD }), notPromoted('fail', 'auc')),
  row(
    'candidate and baseline are one model',
    (room) => gate(room, { baseline: GOOD }),
    notPromoted('inconclusive', 'Cannot tell'),
  ),
  row(
    'the sample cannot tell',
    (room) => gate(room, { baseline: csv('id,score', ROWS, (at) => [`r${at}`, score(at, 0.21)]) }),
    notPromoted('inconclusive', 'auc'),
  ),
  row(
    'the condition names a metric that does not exist',
    (room) => gate(room, { inputs: { conditions: 'aucc: better' } }),
    error('CONFIG_INVALID', 'it must be one of auc, accuracy'),
  ),
  row(
    'the condition is not a condition',
    (room) => gate(room, { inputs: { conditions: 'auc should be good' } }),
    error('CONFIG_INVALID', 'auc should be good'),
  ),
  row(
    'the condition asks for latency, which this step cannot measure',
    (room) => gate(room, { inputs: { conditions: 'latency_p95_ms: not-worse by 10%' } }),
    error('CONFIG_UNSUPPORTED', 'latency'),
  ),
  row(
    'there is no baseline, and no absolute condition',
    (room) => gate(room, { inputs: { baseline: '', 'on-first-model': 'fail' } }),
    notPromoted('fail', /baseline|first/),
  ),
  row(
    'the head takes conditions away',
    (room) => {
      room.write('plumbline.yml', 'evaluation: { conditions: ["candidate.auc >= 0.5"] }\n');
      const base = 'evaluation: { conditions: ["candidate.auc >= 0.999"] }\n';
      return { ...gate(room, { inputs: { 'policy-ref': 'main' } }), refs: { 'main:plumbline.yml': base } };
    },
    notPromoted('inconclusive', '0.999'),
  ),
  row(
    'a slice names a column that is not there',
    (room) => gate(room, { inputs: { slices: 'region' } }),
    error('DATA_COLUMN_MISSING', '"region"'),
  ),
  row(
    'the positive class is not among the labels',
    (room) => gate(room, { inputs: { 'positive-class': 'yes' } }),
    error('DATA_INVALID', 'yes'),
  ),
  row(
    'a weight is negative',
    (room) =>
      gate(room, {
        test: csv('id,late,weight', ROWS, (at) => [`r${at}`, label(at), at === 7 ? -1 : 1]),
        inputs: { 'weight-column': 'weight' },
      }),
    error('DATA_INVALID', 'weight'),
  ),
  row(
    'a ranking is judged without its queries',
    (room) => gate(room, { inputs: { task: 'ranking' } }),
    error('INPUT_INVALID', '"cluster-column" must name the query of each row'),
  ),
  row(
    'no prediction is a class of the test data',
    (room) =>
      gate(room, {
        candidate: csv('id,prediction', ROWS, (at) => [`r${at}`, 'maybe']),
        inputs: { 'primary-metric': 'accuracy' },
      }),
    error('DATA_MISMATCH', 'answers are maybe; labels are 0, 1'),
  ),
  row(
    'the score of a judge is missing',
    (room) =>
      gate(room, {
        candidate: csv('id,judge', ROWS, (at) => [`r${at}`, at === 7 ? '' : 0.9]),
        baseline: csv('id,judge', ROWS, (at) => [`r${at}`, 0.1 + (at % 7) / 10]),
        inputs: { 'metric-column': 'judge' },
      }),
    notPromoted('fail', "the candidate's judge is not a finite number"),
  ),
  row(
    'a score of the baseline is NaN',
    (room) => gate(room, { baseline: csv('id,score', ROWS, (at) => [`r${at}`, at === 7 ? 'NaN' : score(at, 1.5)]) }),
    notPromoted('fail', "the baseline's auc is not a finite number"),
  ),
  row(
    'no weight is above zero',
    (room) =>
      gate(room, {
        test: csv('id,late,weight', ROWS, (at) => [`r${at}`, label(at), 0]),
        inputs: { 'weight-column': 'weight' },
      }),
    error('DATA_INVALID', 'not all 0'),
  ),
];
