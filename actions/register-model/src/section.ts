import type { JsonObject } from '@plumbline/core';
import { type ConfigSection, described, TEXT, TEXTS } from '@plumbline/frame';

/**
 * As `DURATION_PATTERN` of the registry package, which is too heavy to load for reading inputs; a test compares them.
 */
export const AGE_PATTERN = '^[1-9][0-9]{0,4}[smhdw]$';

const action: JsonObject = {
  enum: ['validate-data', 'train-model', 'evaluate-gate', 'shadow-compare', 'monitor-model'],
};
const age: JsonObject = described('How old evidence may be: a whole number and one of s, m, h, d, w, e.g. 7d.', {
  type: 'string',
  pattern: AGE_PATTERN,
});

const demand: JsonObject = {
  anyOf: [
    action,
    {
      type: 'object',
      additionalProperties: false,
      required: ['action'],
      properties: { action, 'max-age': age },
    },
  ],
};

const aliasRule: JsonObject = {
  type: 'object',
  additionalProperties: false,
  properties: {
    require: described('Actions whose passing evidence this alias demands, besides require-evidence.', {
      type: 'array',
      items: demand,
    }),
    'max-age': age,
  },
};

/**
 * `registry:` in plumbline.yml. `sign` has no place here: it names a private key, and this file travels with the pull
 * request.
 */
export const section: ConfigSection = {
  key: 'registry',
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      registry: described('Where the models are: local:<folder>.', TEXT),
      name: described("The model's name.", TEXT),
      'require-evidence': described(
        'Actions whose passing evidence every promotion demands, or none. Default: evaluate-gate.',
        TEXTS,
      ),
      aliases: described('What single aliases demand.', { type: 'object', additionalProperties: aliasRule }),
      'alias-chain': described(
        'Aliases in the order a version must pass through them, e.g. [dev, staging, production].',
        {
          type: 'array',
          items: TEXT,
          uniqueItems: true,
        },
      ),
      metadata: described('What is stored with a version: YAML or JSON, one mapping.', TEXT),
      'model-card': described('Markdown file stored with a version. Default: made from the evidence.', TEXT),
      profile: described('Data profile stored with a version, for monitoring (*.profile.json).', TEXT),
    },
  },
};
