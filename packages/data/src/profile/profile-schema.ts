import type { JsonObject } from '@plumbline/core';
import { COLUMNS_MAX } from '../source/demand-narrow.ts';
import { ROW_SAMPLE_SCHEMA } from '../two-sample/sample.ts';
import { ANSWERS_SCHEMA } from './answers-schema.ts';
import { CATEGORIES, COLUMN, COUNT, COUNTS, shape } from './column-schema.ts';

const SHA256: JsonObject = { type: 'string', pattern: '^[0-9a-f]{64}$' };
const RULE_FILES_MAX = 1_000;

const AGAINST_CATEGORIES: JsonObject = shape({ counts: COUNTS, others: COUNT });

const AGAINST: JsonObject = shape({
  sha256: SHA256,
  columns: {
    type: 'array',
    maxItems: COLUMNS_MAX,
    items: shape(
      {
        name: { type: 'string' },
        numbers: COUNTS,
        categories: AGAINST_CATEGORIES,
        lengths: COUNTS,
        scripts: CATEGORIES,
        frequent: AGAINST_CATEGORIES,
        norms: COUNTS,
      },
      ['numbers', 'categories', 'lengths', 'scripts', 'frequent', 'norms'],
    ),
  },
});

/** The shape of `*.profile.json`, version 1. */
export const PROFILE_SCHEMA: JsonObject = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Plumbline data profile',
  ...shape(
    {
      schema: { const: 'plumbline.profile/v1' },
      rows: COUNT,
      rules: { type: 'array', maxItems: RULE_FILES_MAX, items: SHA256 },
      edgesFrom: { anyOf: [SHA256, { type: 'null' }] },
      columns: { type: 'array', maxItems: COLUMNS_MAX, items: COLUMN },
      against: AGAINST,
      counters: {
        type: 'object',
        maxProperties: RULE_FILES_MAX,
        propertyNames: SHA256,
        additionalProperties: ANSWERS_SCHEMA,
      },
      rowsSample: ROW_SAMPLE_SCHEMA,
    },
    ['against', 'counters', 'rowsSample'],
  ),
};
