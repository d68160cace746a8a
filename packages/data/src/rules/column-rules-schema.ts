import type { JsonObject } from '@plumbline/core';
import { boundsSchema, ENDS } from './bounds-rule.ts';

const SHARE: JsonObject = { type: 'number', minimum: 0, maximum: 1 };
const LIMIT: JsonObject = { type: ['number', 'string'] };
const VALUE: JsonObject = { type: ['string', 'number', 'boolean'] };
const VALUES: JsonObject = { type: 'array', minItems: 1, maxItems: 10_000, items: VALUE };
const PATTERN: JsonObject = { type: 'string', maxLength: 1_000 };
const FLAG: JsonObject = { type: 'boolean' };

/** JSON Schema of one, or a list of them. */
export function oneOrMore(item: JsonObject, description: string): JsonObject {
  const { type, ...limits } = item;
  const types = Array.isArray(type) ? type : [type ?? 'string'];
  return { type: [...types, 'array'], ...limits, minItems: 1, maxItems: 1_000, items: item, description };
}

/** JSON Schema of `RuleTerms`. */
export const TERMS_SCHEMA: JsonObject = {
  severity: {
    enum: ['error', 'warning', 'info'],
    description: 'error fails, warning warns, info is only told. Default error.',
  },
  when: {
    type: 'string',
    minLength: 1,
    maxLength: 10_000,
    description: "SQL condition: only rows that fulfil it are looked at, e.g. plan = 'pro'.",
  },
  holds: { ...SHARE, description: 'Share of the judged rows that must hold. Default 1: every row.' },
  note: { type: 'string', maxLength: 1_000, description: 'Your own words, put behind the sentence of the finding.' },
};

const DIVERGENCE: JsonObject = {
  type: 'object',
  additionalProperties: false,
  required: ['at-most'],
  properties: {
    values: {
      type: 'object',
      additionalProperties: SHARE,
      minProperties: 1,
      maxProperties: 10_000,
      description: 'Expected share of each value.',
    },
    bins: {
      type: 'array',
      items: { type: 'number' },
      minItems: 2,
      maxItems: 1_000,
      description: 'Edges of bins, ascending.',
    },
    weights: { type: 'array', items: SHARE, minItems: 1, maxItems: 999, description: 'Expected share of each bin.' },
    'tail-weights': {
      type: 'array',
      prefixItems: [SHARE, SHARE],
      items: false,
      minItems: 2,
      maxItems: 2,
      description: 'Expected shares below the first and above the last edge.',
    },
    'at-most': { type: 'number', minimum: 0, description: 'Largest legal divergence in nats.' },
    'tail-holdout': {
      ...SHARE,
      description: 'Weight held out for values that are not listed, or lie beside the bins.',
    },
    'inner-holdout': { ...SHARE, description: 'Weight held out for bins without weight.' },
  },
  description: 'How far the shares of values may be from the expected ones (Kullback–Leibler).',
};

const VALUE_RULES: JsonObject = {
  type: {
    enum: ['integer', 'number', 'string', 'boolean', 'time', 'date'],
    description: 'What every value must be. Text that reads as the type fits too.',
  },
  nullable: { ...FLAG, description: 'May values be missing (null or NaN)? Default true.' },
  missing: {
    type: 'object',
    additionalProperties: false,
    required: ['at-most'],
    properties: { 'at-most': { ...SHARE, description: 'Largest share of rows that may be missing (null or NaN).' } },
    description: 'How many values may be missing.',
  },
  range: { ...ENDS, description: 'Smallest and largest legal value, both included; null leaves an end open.' },
  above: { ...LIMIT, description: 'Every value is greater than this.' },
  below: { ...LIMIT, description: 'Every value is smaller than this.' },
  'multiple-of': { type: 'number', exclusiveMinimum: 0, description: 'Every value is a whole multiple of this.' },
  finite: { ...FLAG, description: 'May no value be NaN or infinite? Default false.' },
  in: { ...VALUES, description: 'The legal values.' },
  'not-in': { ...VALUES, description: 'Values that may not be there.' },
  matches: oneOrMore(PATTERN, 'Regular expression (RE2) that every text must hold; of a list any one.'),
  'not-matches': oneOrMore(PATTERN, 'Regular expression (RE2) that no text may hold; of a list none.'),
  like: oneOrMore(PATTERN, 'SQL pattern that every text must fit, with % and _; of a list any one.'),
  'not-like': oneOrMore(PATTERN, 'SQL pattern that no text may fit; of a list none.'),
  length: boundsSchema('Characters of every text, or items of every list.'),
  items: boundsSchema('Items of every list; a missing list has none.'),
  'each-item': { ...FLAG, description: 'Do the other rules look at the items of lists? Default false: at the lists.' },
  'time-format': {
    type: 'string',
    minLength: 1,
    maxLength: 200,
    description: "strptime's format of every text, e.g. %d.%m.%Y.",
  },
  'time-like': { ...FLAG, description: 'Must every text be a time in any usual notation? Default false.' },
  json: { ...FLAG, description: 'Must every text be JSON? Default false.' },
  'json-schema': { type: 'object', description: 'JSON Schema that every value, or the JSON in every text, must fit.' },
  unique: { ...FLAG, description: 'Must every value be there once only? Default false.' },
  increasing: {
    enum: [true, false, 'strictly'],
    description: 'Must values not fall from row to row? strictly: they must rise. Default false.',
  },
  decreasing: {
    enum: [true, false, 'strictly'],
    description: 'Must values not rise from row to row? strictly: they must fall. Default false.',
  },
  'z-score': {
    type: 'number',
    exclusiveMinimum: 0,
    description: 'Every value is nearer to the mean than so many standard deviations of the column.',
  },
  'no-outliers': {
    type: ['string', 'object'],
    if: { type: 'string' },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { enum: ['iqr', 'sd'] },
    else: {
      type: 'object',
      additionalProperties: false,
      properties: {
        method: { enum: ['iqr', 'sd'], description: 'Distance from the quartiles or from the mean. Default iqr.' },
        multiplier: { type: 'number', minimum: 0, description: 'How far. Default 1.5 for iqr, 3 for sd.' },
      },
    },
    description: 'iqr: within 1.5 interquartile ranges of the quartiles. sd: within 3 standard deviations of the mean.',
  },
  'foreign-key': {
    type: 'object',
    additionalProperties: false,
    required: ['table', 'column'],
    properties: {
      table: { type: 'string', description: 'A table of this run by name; data is the table itself.' },
      column: { type: 'string', description: 'The column there that must hold every value of this one.' },
    },
    description: 'Every value must be found in a column of another table.',
  },
  freshness: {
    type: 'object',
    additionalProperties: false,
    minProperties: 1,
    maxProperties: 1,
    properties: {
      'at-most-hours': { type: 'number', minimum: 0, description: 'Largest age of the newest time in hours.' },
      'at-most-days': { type: 'number', minimum: 0, description: 'Largest age of the newest time in days.' },
    },
    description: 'How old the newest time may be.',
  },
  min: boundsSchema('Where the smallest value must lie.'),
  max: boundsSchema('Where the largest value must lie.'),
  mean: boundsSchema('Where the mean must lie.'),
  median: boundsSchema('Where the median must lie.'),
  sum: boundsSchema('Where the sum must lie.'),
  sd: boundsSchema('Where the sample standard deviation must lie.'),
  distinct: boundsSchema('How many different values there must be.'),
  'distinct-share': boundsSchema('How many different values there must be as a share of all values.'),
  quantiles: {
    type: 'object',
    minProperties: 1,
    maxProperties: 100,
    propertyNames: { pattern: '^(0(\\.[0-9]+)?|1(\\.0+)?)$' },
    additionalProperties: boundsSchema('Where this quantile must lie.'),
    description: 'Where quantiles must lie, e.g. { 0.5: [10, 20], 0.99: [null, 100] }.',
  },
  contains: { ...VALUES, description: 'Values of which each must be there.' },
  'distinct-in': { ...VALUES, description: 'Values beside which no other may be there; says which others are.' },
  exactly: { ...VALUES, description: 'The values that must be there, each of them and no other.' },
  'most-common': oneOrMore(VALUE, 'What the most frequent value must be; of a list any one.'),
  divergence: DIVERGENCE,
  ...TERMS_SCHEMA,
};

/** JSON Schema of `ColumnRules`. */
export const COLUMN_RULES_SCHEMA: JsonObject = {
  type: 'object',
  additionalProperties: false,
  properties: {
    required: { ...FLAG, description: 'Must the column be there? Default true.' },
    position: { type: 'integer', minimum: 1, description: 'Which column it must be, counted from 1.' },
    'stored-as': oneOrMore(
      { type: 'string', maxLength: 200 },
      'Type in which the file holds the column: a name of SQL, pandas, Spark or Python; of a list any one.',
    ),
    ...VALUE_RULES,
    also: {
      type: 'array',
      maxItems: 100,
      items: { type: 'object', additionalProperties: false, properties: VALUE_RULES },
      description: 'Further rules of this column with a severity, a condition or a share of their own.',
    },
  },
};
