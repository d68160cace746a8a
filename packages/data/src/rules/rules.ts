import type { JsonObject } from '@plumbline/core';

/** What a column must hold. `integer` fits `number`; text that reads as the type fits too. */
export type RuleType = 'integer' | 'number' | 'string' | 'boolean' | 'time';

/** A value in a rule. Whole numbers beyond ±(2^53 − 1) are written as strings. */
export type RuleValue = string | number | boolean;

/** Rules of one column. Null and NaN are "missing"; value rules look at what is not null. */
export interface ColumnRules {
  readonly type?: RuleType;
  /** Default true: the column must be there. */
  readonly required?: boolean;
  /** Default true. */
  readonly nullable?: boolean;
  readonly missing?: { readonly 'at-most': number };
  /** Inclusive; null leaves an end open. NaN lies in no range. */
  readonly range?: readonly [number | string | null, number | string | null];
  readonly in?: readonly RuleValue[];
  /** RE2 syntax; found anywhere in the text unless anchored. */
  readonly matches?: string;
  readonly unique?: boolean;
  readonly severity?: 'error' | 'warning';
}

/** Tolerances of one column's drift. */
export interface ColumnDriftRules {
  readonly tolerance?: number;
  readonly 'missing-tolerance'?: number;
  readonly ignore?: boolean;
}

/** Plumbline's own rules for a table. */
export interface Rules {
  readonly columns?: { readonly [name: string]: ColumnRules };
  readonly 'extra-columns'?: 'allow' | 'warn' | 'fail';
  readonly 'missing-values'?: readonly string[];
  readonly rows?: { readonly 'at-least'?: number; readonly 'at-most'?: number };
  readonly drift?: ColumnDriftRules & { readonly columns?: { readonly [name: string]: ColumnDriftRules } };
}

const SHARE: JsonObject = { type: 'number', minimum: 0, maximum: 1 };
const COUNT: JsonObject = { type: 'integer', minimum: 0 };
const BOUND: JsonObject = { type: ['number', 'string', 'null'] };

const DRIFT_PROPERTIES: JsonObject = {
  tolerance: { ...SHARE, description: 'Smallest share of rows moved that matters. Default 0.05.' },
  'missing-tolerance': { ...SHARE, description: 'The same for null, NaN, infinite and unseen shares. Default 0.02.' },
  ignore: { type: 'boolean', description: 'Do not judge drift here.' },
};

const COLUMN: JsonObject = {
  type: 'object',
  additionalProperties: false,
  properties: {
    type: { enum: ['integer', 'number', 'string', 'boolean', 'time'], description: 'What every value must be.' },
    required: { type: 'boolean', description: 'Must the column be there? Default true.' },
    nullable: { type: 'boolean', description: 'May values be missing (null or NaN)? Default true.' },
    missing: {
      type: 'object',
      additionalProperties: false,
      required: ['at-most'],
      properties: { 'at-most': { ...SHARE, description: 'Largest share of rows that may be missing (null or NaN).' } },
      description: 'How many values may be missing.',
    },
    range: {
      type: 'array',
      prefixItems: [BOUND, BOUND],
      items: false,
      minItems: 2,
      maxItems: 2,
      description: 'Smallest and largest legal value; null leaves an end open.',
    },
    in: {
      type: 'array',
      minItems: 1,
      maxItems: 10_000,
      items: { type: ['string', 'number', 'boolean'] },
      description: 'The legal values.',
    },
    matches: { type: 'string', maxLength: 1000, description: 'Regular expression (RE2) that every text must hold.' },
    unique: { type: 'boolean', description: 'Must every value be there once only? Default false.' },
    severity: { enum: ['error', 'warning'], description: 'error fails, warning warns. Default error.' },
  },
};

/** JSON Schema of the rules; published for editors. */
export const RULES_SCHEMA: JsonObject = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Plumbline rules for a table',
  type: 'object',
  additionalProperties: false,
  properties: {
    columns: { type: 'object', additionalProperties: COLUMN, description: 'Rules by column name.' },
    'extra-columns': { enum: ['allow', 'warn', 'fail'], description: 'What columns without rules do. Default allow.' },
    'missing-values': {
      type: 'array',
      items: { type: 'string' },
      description: 'CSV: fields that mean "no value", besides the empty one.',
    },
    rows: {
      type: 'object',
      additionalProperties: false,
      properties: {
        'at-least': { ...COUNT, description: 'Fewest rows. Without it an empty table is inconclusive.' },
        'at-most': { ...COUNT, description: 'Most rows.' },
      },
      description: 'How many rows there must be.',
    },
    drift: {
      type: 'object',
      additionalProperties: false,
      properties: {
        ...DRIFT_PROPERTIES,
        columns: {
          type: 'object',
          additionalProperties: { type: 'object', additionalProperties: false, properties: DRIFT_PROPERTIES },
          description: 'Tolerances of single columns.',
        },
      },
      description: 'How far the data may have moved from the reference.',
    },
  },
};
