import { csv, error, type FailClosedCase, type Room, rowsOf } from './fail-closed-case.ts';
import { gate, notPromoted, ROWS, score } from './gate-room.ts';

const row = rowsOf('evaluate-gate');

/** A gate with this condition, and this under `evaluation:` in the configuration. */
function judged(room: Room, condition: string, evaluation: object = {}): ReturnType<typeof gate> {
  room.write('plumbline.yml', JSON.stringify({ evaluation }));
  return gate(room, { inputs: { conditions: condition } });
}

/** Metrics that are not there, or have no value. */
export const evaluateGateMetricCases: readonly FailClosedCase[] = [
  row(
    'a condition names a metric of another task',
    (room) => judged(room, 'rmse: better'),
    error('CONFIG_INVALID', 'Cannot judge the metric "rmse"'),
  ),
  row(
    'the number of a metric is out of its range',
    (room) => judged(room, 'candidate.fbeta@0 > 0.1'),
    error('CONFIG_INVALID', 'beta must be a number from 0.01 to 100'),
  ),
  row(
    'a condition names a class that is not there',
    (room) => judged(room, 'recall[maybe]: better'),
    error('CONFIG_INVALID', 'Cannot judge the class "maybe": it must be one of 0, 1'),
  ),
  row(
    'a custom metric is not understood',
    (room) => judged(room, 'profit: better', { 'custom-metrics': { profit: 'tp - process.exit()' } }),
    error('CONFIG_INVALID', 'Cannot read the custom metric'),
  ),
  row(
    'a custom metric takes the name of a built-in one',
    (room) => judged(room, 'auc: better', { 'custom-metrics': { AUC: 'n' } }),
    error('CONFIG_INVALID', 'it must not be the name of a built-in metric'),
  ),
  row(
    'a custom metric divides by 0',
    (room) => judged(room, 'lift: better', { 'custom-metrics': { lift: 'tp / (p - p)' } }),
    notPromoted('fail', /lift/),
  ),
  row(
    'a custom metric does not say which direction is better',
    (room) => judged(room, 'lift: better', { 'custom-metrics': { lift: { expression: 'tp' } } }),
    error('CONFIG_INVALID', 'higher-is-better'),
  ),
  row(
    'a wrong answer has no cost',
    (room) => judged(room, 'cost: better', { 'cost-matrix': { 0: { 1: 1 } } }),
    error('CONFIG_INVALID', '"cost-matrix" must say what "0" costs where "1" is true'),
  ),
  row(
    'a probability is above 1',
    (room) =>
      gate(room, {
        candidate: csv('id,score', ROWS, (at) => [`r${at}`, at === 7 ? 1.2 : score(at, 0.2)]),
        inputs: { conditions: 'log_loss: better' },
      }),
    notPromoted('fail', /log_loss/),
  ),
];
