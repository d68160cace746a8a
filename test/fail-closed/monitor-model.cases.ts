import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson, digestPath } from '@plumbline/boundary';
import { records, registryWithTwoVersions, type Truth } from '../actions/monitor-model/production.ts';
import type { FakeHostOptions } from '../support/fake-host.ts';
import { error, type FailClosedCase, fail, inconclusive, type Room, rowsOf } from './fail-closed-case.ts';

interface Given {
  readonly reference?: string;
  readonly window?: string;
  readonly inputs?: Readonly<Record<string, string>>;
}

const table = (truth: Truth = {}): string => records({ rows: 400, ...truth });

/** A window that would be ok, but for what the case changes. */
function watched(
  room: Room,
  { reference = table({ seed: 9 }), window = table(), inputs = {} }: Given = {},
): FakeHostOptions {
  return {
    inputs: {
      reference: room.write('reference.csv', reference),
      current: room.write('window.csv', window),
      ...inputs,
    },
  };
}

const row = rowsOf('monitor-model');

/** As it is, it is ok. */
export const soundWindow: FailClosedCase['arrange'] = (room) => watched(room);

/** Windows that show nothing, or something bad. */
export const monitorModelCases: readonly FailClosedCase[] = [
  row(
    'the production records are missing',
    (room) => watched(room, { inputs: { current: 'prod/*.csv' } }),
    error('DATA_MISSING', 'Cannot find "prod/*.csv"'),
  ),
  row(
    'the production records are empty',
    (room) => watched(room, { window: '' }),
    error('DATA_EMPTY', 'the production records'),
  ),
  row(
    'the window has no rows',
    (room) => watched(room, { window: table({ rows: 0 }) }),
    inconclusive(/no.data|0 rows/),
  ),
  row('the window has too few rows', (room) => watched(room, { window: table({ rows: 40 }) }), inconclusive('40')),
  row(
    'no record lies in the time window',
    (room) => watched(room, { inputs: { window: '2031-01-01/2031-01-02' } }),
    inconclusive(/no.data|0 rows/),
  ),
  row(
    'the production records are not a table',
    (room) => watched(room, { window: 'age,plan\n1,free\n2\n' }),
    error('DATA_UNREADABLE', '"window.csv" at line 3'),
  ),
  row(
    'neither a model nor a reference is given',
    (room) => watched(room, { inputs: { reference: '' } }),
    error('INPUT_INVALID', '"model" or "reference" must be given'),
  ),
  row(
    'the reference is missing',
    (room) => watched(room, { inputs: { reference: 'train.csv' } }),
    error('DATA_MISSING', 'Cannot find "train.csv"'),
  ),
  row(
    'the reference has no rows',
    (room) => watched(room, { reference: table({ rows: 0 }) }),
    error('DATA_EMPTY', 'the reference must have rows'),
  ),
  row(
    'the reference profile is not a profile',
    (room) => watched(room, { inputs: { reference: room.write('data.profile.json', '{"rows": 5}') } }),
    error('DATA_UNREADABLE', 'data.profile.json'),
  ),
  row(
    'the store of alerts is corrupt',
    (room) => {
      room.write('.plumbline/monitor.json', '{"series": "forgotten"}');
      return watched(room);
    },
    error('DATA_INVALID', '.plumbline/monitor.json'),
  ),
  row(
    'the store of alerts is not JSON',
    (room) => {
      room.write('.plumbline/monitor.json', '');
      return watched(room);
    },
    error('DATA_INVALID', '.plumbline/monitor.json'),
  ),
  row(
    'the alert policy cannot be read',
    (room) => watched(room, { inputs: { 'alert-policy': '5 of 4' } }),
    error('INPUT_INVALID', '5 of 4'),
  ),
  row(
    'the action on an alert is none of its legal words',
    (room) => watched(room, { inputs: { 'on-alert': 'isue' } }),
    error('INPUT_INVALID', 'did you mean "issue"?'),
  ),
  row(
    'the prediction column is not there',
    (room) => watched(room, { inputs: { 'prediction-column': 'answer' } }),
    error('DATA_COLUMN_MISSING', '"answer"'),
  ),
  row(
    'the time window ends before it begins',
    (room) => watched(room, { inputs: { window: '2026-06-02/2026-06-01' } }),
    error('INPUT_INVALID', '2026-06-02/2026-06-01'),
  ),
  row(
    'the address of the webhook is not set',
    (room) => watched(room, { inputs: { 'on-alert': 'webhook', 'webhook-url-env': 'HOOK' } }),
    error('INPUT_INVALID', '"HOOK"'),
  ),
  row(
    'the model is not in the registry',
    (room) => watched(room, { inputs: { model: 'registry:churn@production', registry: 'local:registry' } }),
    error('REGISTRY_MISSING', '"registry:churn@production"'),
  ),
  row(
    'the registered profile was tampered with',
    async (room) => {
      room.write('made.profile.json', canonicalJson({ rows: 1 }));
      await registryWithTwoVersions(room.folder, 'made.profile.json');
      const digest = await digestPath(join(room.folder, 'made.profile.json'));
      writeFileSync(join(room.folder, 'registry/blobs/sha256', digest), '{"rows":2}');
      return watched(room, {
        inputs: { reference: '', model: 'registry:churn@production', registry: 'local:registry' },
      });
    },
    error('REGISTRY_CORRUPT', 'blobs/sha256/'),
  ),
  row(
    'the previous predictions are of fewer rows',
    (room) =>
      watched(room, {
        inputs: {
          'previous-predictions': room.write('previous.csv', 'prediction\n1\n0\n'),
          'prediction-column': 'prediction',
          'label-column': 'label',
        },
      }),
    error('DATA_MISMATCH', 'it has 2'),
  ),
  row(
    'the inputs moved',
    (room) =>
      watched(room, {
        reference: table({ rows: 4000, seed: 9 }),
        window: table({ shift: 2 }),
        inputs: { 'alert-policy': '1 of 1' },
      }),
    fail('age'),
  ),
  row(
    'the head ignores a column that the base watches',
    (room) => {
      room.write('plumbline.yml', 'monitoring: { ignore-columns: [age], alert-policy: [1 of 1] }\n');
      const base = 'monitoring: { alert-policy: [1 of 1] }\n';
      const given = {
        reference: table({ rows: 4000, seed: 9 }),
        window: table({ shift: 2 }),
        inputs: { 'policy-ref': 'main' },
      };
      return { ...watched(room, given), refs: { 'main:plumbline.yml': base } };
    },
    fail('age'),
  ),
  row(
    'the previous predictions repeat an id',
    (room) =>
      watched(room, {
        inputs: {
          'previous-predictions': room.write('previous.csv', 'id,prediction\n1,1\n1,0\n'),
          'prediction-column': 'prediction',
          'label-column': 'label',
        },
      }),
    error('DATA_MISMATCH', 'an id must be in the previous predictions once'),
  ),
  row(
    'every column is ignored',
    (room) => watched(room, { inputs: { 'ignore-columns': 'age, plan, prediction, label' } }),
    inconclusive('nothing in the 400 rows of the window can be compared'),
  ),
  row(
    'the window has no column of the reference',
    (room) => watched(room, { window: `x\n${'1\n'.repeat(400)}`, inputs: { 'alert-policy': '1 of 1' } }),
    fail('is gone or of another kind'),
  ),
];
