import type { JsonObject } from '@plumbline/core';
import { type ConfigSection, described, TEXT, TEXTS } from '@plumbline/frame';

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
      registry: described('Where the models are: local:<folder>.', TEXT),
      model: described('registry:<name>@<alias>.', TEXT),
      reference: described(
        'Data, one *.profile.json or registry:<name>@<alias>. Default: the profile registered with the model.',
        TEXTS,
      ),
      current: described('Production records: files or globs.', TEXTS),
      'prediction-column': described("The model's answers.", TEXT),
      'score-column': described("The model's scores.", TEXT),
      'label-column': described('What turned out to be true.', TEXT),
      'timestamp-column': described('When a row was predicted. Default: timestamp.', TEXT),
      'id-column': described('Joins previous-predictions; never judged. Default: id.', TEXT),
      'ignore-columns': described('Columns that are no features.', TEXTS),
      'previous-predictions': described("The earlier version's predictions on the same window.", TEXTS),
      'alert-policy': described(
        'Items like "3 of 4", "hysteresis: 0.5", "recovery-windows: 2", "cool-down: 7d", "minimum-rows: 200", "expected-false-alarms: 0.1" (a month), "windows-per-month: 30", "design-effect: auto".',
        TEXTS,
      ),
      'alert-store': described('Where windows and actions are remembered: file:<path>.', TEXT),
      'drift-tolerance': described('Largest move that does not matter, as a share of rows. Default: 0.05.', tolerance),
      'performance-tolerance': described(
        'Largest rise of the error rate that does not matter. Default: 0.02.',
        tolerance,
      ),
      'on-alert': described('What an alert sets off: issue, retrain, rollback, webhook.', TEXTS),
      columns: described('What single columns are judged by.', { type: 'object', additionalProperties: column }),
    },
  },
};
