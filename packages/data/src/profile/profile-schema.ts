import type { JsonObject } from '@plumbline/core';

const COUNT: JsonObject = { type: 'integer', minimum: 0 };
const NUMBER_OR_NULL: JsonObject = { type: ['number', 'null'] };
const SHA256: JsonObject = { type: 'string', pattern: '^[0-9a-f]{64}$' };

const NUMBERS: JsonObject = {
  type: 'object',
  additionalProperties: false,
  required: ['count', 'min', 'max', 'mean', 'sd', 'edges', 'counts', 'exhaustive'],
  properties: {
    count: COUNT,
    min: NUMBER_OR_NULL,
    max: NUMBER_OR_NULL,
    mean: NUMBER_OR_NULL,
    sd: NUMBER_OR_NULL,
    edges: { type: 'array', maxItems: 2048, items: { type: 'number' } },
    counts: { type: 'array', maxItems: 2049, minItems: 1, items: COUNT },
    exhaustive: { type: 'boolean' },
  },
};

const CATEGORIES: JsonObject = {
  type: 'object',
  additionalProperties: false,
  required: ['count', 'distinct', 'categories', 'unseen'],
  properties: {
    count: COUNT,
    distinct: COUNT,
    categories: {
      type: 'array',
      maxItems: 2048,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['key', 'count'],
        properties: { key: { type: 'string' }, count: COUNT },
      },
    },
    unseen: COUNT,
  },
};

/** The shape of `*.profile.json`, version 1. */
export const PROFILE_SCHEMA: JsonObject = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Plumbline data profile',
  type: 'object',
  additionalProperties: false,
  required: ['schema', 'rows', 'rules', 'edgesFrom', 'columns'],
  properties: {
    schema: { const: 'plumbline.profile/v1' },
    rows: COUNT,
    rules: { type: 'array', items: SHA256 },
    edgesFrom: { anyOf: [SHA256, { type: 'null' }] },
    columns: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['name', 'kind', 'type', 'nulls', 'nans', 'infinities'],
        properties: {
          name: { type: 'string' },
          kind: { enum: ['integer', 'number', 'boolean', 'string', 'time', 'other'] },
          type: { type: 'string' },
          nulls: COUNT,
          nans: COUNT,
          infinities: COUNT,
          numbers: NUMBERS,
          categories: CATEGORIES,
          text: {
            type: 'object',
            additionalProperties: false,
            required: ['distinctAbout'],
            properties: { distinctAbout: COUNT },
          },
        },
      },
    },
  },
};
