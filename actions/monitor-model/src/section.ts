import type { JsonObject } from '@plumbline/core';
import type { ConfigSection } from '@plumbline/frame';

const described = (description: string, schema: JsonObject): JsonObject => ({ ...schema, description });
const text: JsonObject = { type: 'string' };
const texts: JsonObject = { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] };
const tolerance: JsonObject = { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1 };

const column: JsonObject = {
  type: 'object',
  additionalProperties: false,
  properties: {
    tolerance: described('Largest move of this column that does not matter, as a share of rows.', tolerance),
    'share-tolerance': described('The same for its shares of nulls, NaN, infinities and unseen categories.', tolerance),
    ignore: described('Leave this column out.', { type: 'boolean' }),
  },
};

/**
 * `monitoring:` in plumbline.yml. `webhook-url-env`, `dispatch-event` and `dry-run` have no place here: they decide where messages go and
 * whether they go, and this file travels with the pull request.
 */
export const section: ConfigSection = {
  key: 'monitoring',
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      registry: described('Where the models are: local:<folder>.', text),
      model: described('registry:<name>@<alias>.', text),
      reference: described(
        'Data, one *.profile.json or registry:<name>@<alias>. Default: the profile registered with the model.',
        texts,
      ),
      current: described('Production records: files or globs.', texts),
      'prediction-column': described("The model's answers.", text),
      'score-column': described("The model's scores.", text),
      'label-column': described('What turned out to be true.', text),
      'timestamp-column': described('When a row was predicted. Default: timestamp.', text),
      'id-column': described('Joins previous-predictions; never judged. Default: id.', text),
      'ignore-columns': described('Columns that are no features.', texts),
      'previous-predictions': described("The earlier version's predictions on the same window.", texts),
      'alert-policy': described(
        'Items like "3 of 4", "hysteresis: 0.5", "recovery-windows: 2", "cool-down: 7d", "minimum-rows: 200", "expected-false-alarms: 0.1" (a month), "windows-per-month: 30", "design-effect: auto".',
        texts,
      ),
      'alert-store': described('Where windows and actions are remembered: file:<path>.', text),
      'drift-tolerance': described('Largest move that does not matter, as a share of rows. Default: 0.05.', tolerance),
      'performance-tolerance': described(
        'Largest rise of the error rate that does not matter. Default: 0.02.',
        tolerance,
      ),
      'on-alert': described('What an alert sets off: issue, retrain, rollback, webhook.', texts),
      columns: described('What single columns are judged by.', { type: 'object', additionalProperties: column }),
    },
  },
};
