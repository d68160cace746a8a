import type { JsonObject } from '@plumbline/core';
import { type ConfigSection, described, TEXT, TEXTS } from '@plumbline/frame';

const text = (description: string): JsonObject => described(description, TEXT);
const lines = (description: string): JsonObject => described(description, TEXTS);

/** What may stand under `data:` in plumbline.yml. */
export const section: ConfigSection = {
  key: 'data',
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      data: lines('Files or globs to validate.'),
      'merge-profiles': lines('Profiles of shards to merge and judge, in place of data.'),
      reference: lines(
        'What to compare with: files, a *.profile.json, registry:<name>@<alias>, artifact:<name>, or base.',
      ),
      schema: lines('Rule files: Plumbline YAML, Great Expectations, TFDV, ODCS, Frictionless or JSON Schema.'),
      'schema-environment': text('TFDV: the environment that is validated, e.g. TRAINING or SERVING.'),
      'suite-parameters': lines('Great Expectations: what $PARAMETER stands for, as name=value.'),
      tables: lines('Further tables for foreign keys and SQL, as name=path.'),
      'time-column': text(
        'Rows come in this order and neighbours resemble each other: drift counts fewer independent rows.',
      ),
      'cluster-column': text('Rows with the same value resemble each other: drift counts fewer independent rows.'),
      'infer-schema': text('Where to write rules inferred from the data.'),
      'label-column': text('The label; its drift tolerance is 0.02 unless its rules say otherwise.'),
      'id-columns': lines('Columns that identify rows: their drift is not judged.'),
      'on-drift': {
        enum: ['ignore', 'warn', 'fail'],
        description: 'What proven drift does to the verdict. Default warn.',
      },
      'drift-tolerance': {
        type: 'number',
        minimum: 0,
        maximum: 1,
        description: 'Smallest share of rows moved that matters. Default 0.05.',
      },
      'false-discovery-rate': {
        type: 'number',
        exclusiveMinimum: 0,
        exclusiveMaximum: 0.5,
        description: 'Share of false alarms among the columns flagged. Default 0.05.',
      },
      profile: { type: 'boolean', description: 'Profile the data. Default true; without it no drift is judged.' },
      'profile-samples': {
        type: 'boolean',
        description: 'Keep hashed samples of texts, vectors and rows in the profile. Default false.',
      },
      'gx-result-path': text('Where the Great Expectations result is written.'),
      'profile-path': text('Where the profile of the data is written.'),
      'show-values': { type: 'boolean', description: 'Show examples of failing values in reports. Default false.' },
      rules: {
        type: 'object',
        description: 'Rules as in a rule file: columns, rows, extra-columns, missing-values, drift.',
      },
    },
  },
};
