import type { JsonObject } from '@plumbline/core';
import { boundsSchema } from './bounds-rule.ts';
import { TERMS_SCHEMA } from './column-rules-schema.ts';

const COUNT: JsonObject = { type: 'integer', minimum: 0 };
const NAME: JsonObject = { type: 'string', minLength: 1 };
const CELL: JsonObject = { type: ['string', 'number', 'boolean', 'null'] };
const LISTED_MAX = 1_000;
const SQL: JsonObject = { type: 'string', minLength: 1, maxLength: 20_000 };

function names(least: number, description: string): JsonObject {
  return { type: 'array', minItems: least, maxItems: LISTED_MAX, items: NAME, description };
}

function withTerms(properties: JsonObject, required: readonly string[]): JsonObject {
  return { type: 'object', additionalProperties: false, required, properties: { ...properties, ...TERMS_SCHEMA } };
}

/** A list of groups of columns, each plain or with terms. */
function groups(description: string): JsonObject {
  return {
    type: 'array',
    maxItems: LISTED_MAX,
    items: {
      type: ['array', 'object'],
      if: { type: 'array' },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: names(2, 'Names of columns.'),
      else: withTerms({ columns: names(2, 'Names of columns.') }, ['columns']),
    },
    description,
  };
}

function list(items: JsonObject, description: string): JsonObject {
  return { type: 'array', maxItems: LISTED_MAX, items, description };
}

const COMPARISON: JsonObject = {
  type: 'string',
  maxLength: 1_000,
  description: 'Two columns with <, <=, >, >=, = or != between them; quote names that are no plain words.',
};

/** JSON Schema of the properties of `TableRules`. */
export const TABLE_RULES_PROPERTIES: JsonObject = {
  'extra-columns': { enum: ['allow', 'warn', 'fail'], description: 'What columns without rules do. Default allow.' },
  rows: {
    type: 'object',
    additionalProperties: false,
    properties: {
      'at-least': { ...COUNT, description: 'Fewest rows. Without it an empty table is inconclusive.' },
      'at-most': { ...COUNT, description: 'Most rows.' },
      change: boundsSchema('Change of the number of rows against the reference, e.g. [-0.2, 0.2].'),
      'same-as': { ...NAME, description: 'Another table of this run that must have as many rows.' },
    },
    description: 'How many rows there must be.',
  },
  'columns-in-order': names(1, 'All columns in the order they must have.'),
  'column-count': boundsSchema('How many columns there must be.'),
  'unique-together': groups('Groups of columns whose values together must be there once only.'),
  compare: list(
    {
      type: ['string', 'object'],
      if: { type: 'string' },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: COMPARISON,
      else: withTerms({ rule: COMPARISON }, ['rule']),
    },
    'Comparisons of two columns that every row must fulfil, e.g. start <= end. Rows where one is missing are not judged.',
  ),
  equal: groups('Groups of columns that must be equal in every row.'),
  different: groups('Groups of columns that must differ in every row.'),
  sums: list(
    withTerms(
      { columns: names(2, 'Columns to add up.'), to: { type: 'number', description: 'What they must add up to.' } },
      ['columns', 'to'],
    ),
    'Columns that must add up to a number in every row.',
  ),
  pairs: list(
    withTerms(
      {
        columns: { ...names(2, 'Two columns.'), maxItems: 2 },
        in: {
          type: 'array',
          minItems: 1,
          maxItems: LISTED_MAX,
          items: { type: 'array', prefixItems: [CELL, CELL], items: false, minItems: 2, maxItems: 2 },
          description: 'The legal pairs of values; null is a missing value.',
        },
      },
      ['columns', 'in'],
    ),
    'Pairs of columns with the legal pairs of their values.',
  ),
  'foreign-keys': list(
    withTerms(
      {
        columns: names(1, 'Columns of this table.'),
        table: { ...NAME, description: 'A table of this run by name; data is the table itself.' },
        to: names(1, 'The columns there, one for each.'),
      },
      ['columns', 'table', 'to'],
    ),
    'Columns whose values together must be found in another table.',
  ),
  checks: list(
    withTerms(
      {
        name: { type: 'string', minLength: 1, maxLength: 200, description: 'The name of the finding.' },
        sql: { ...SQL, description: 'SQL condition that every row must fulfil.' },
        query: { ...SQL, description: 'One SELECT over data and the other tables of this run.' },
        expect: boundsSchema(
          'Where the first number of the first row must lie. Without it the query must give no rows.',
        ),
        'same-rows-as': { ...SQL, description: 'Another SELECT that must give the same rows.' },
        columns: names(
          0,
          'Columns whose values are shown of a row that breaks the condition, where values may be shown.',
        ),
      },
      ['name'],
    ),
    'Your own SQL: read only, no files, no network.',
  ),
};
