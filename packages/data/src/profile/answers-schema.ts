import type { JsonObject } from '@plumbline/core';
import type { Answer } from '../checks/answer.ts';
import { COUNT, shape } from './column-schema.ts';
import type { StoredAnswers } from './profile.ts';

const CHECKS_MAX = 100_000;
const LISTED_MAX = 100_000;
const COUNT_LIST: JsonObject = { type: 'array', maxItems: LISTED_MAX, items: COUNT };
const COUNT_OR_NULL: JsonObject = { anyOf: [COUNT, { type: 'null' }] };
const NUMBER_OR_NULL: JsonObject = { type: ['number', 'null'] };
const TEXT: JsonObject = { type: 'string', maxLength: 10_000 };
const TRUE: JsonObject = { const: true };

/** A field that may be left out. */
interface Optional {
  readonly optional: JsonObject;
}

/** A schema for each field of a type, and none forgotten: a new field does not compile until it has one. `shown` is no field: it holds values of the data. */
type Fields<Type> = {
  readonly [Name in Exclude<keyof Type, 'kind' | 'shown'>]-?: object extends Pick<Type, Name> ? Optional : JsonObject;
};

const KINDS: { readonly [Kind in Answer['kind']]: Fields<Extract<Answer, { readonly kind: Kind }>> } = {
  rows: {
    elements: COUNT,
    missing: COUNT,
    breaking: COUNT,
    firstRow: COUNT_OR_NULL,
    type: { optional: TEXT },
    places: { optional: { type: 'object', maxProperties: LISTED_MAX, additionalProperties: COUNT } },
  },
  metric: {
    elements: COUNT,
    present: COUNT,
    value: { anyOf: [NUMBER_OR_NULL, { type: 'string', pattern: '^-?[0-9]{1,60}$' }] },
    exact: { optional: TRUE },
    text: { optional: { enum: ['shown', 'hidden'] } },
    sd: { optional: NUMBER_OR_NULL },
    unit: { optional: { enum: ['date', 'time'] } },
  },
  tally: {
    present: COUNT,
    counts: COUNT_LIST,
    otherRows: COUNT,
    otherValues: COUNT,
    others: { optional: COUNT_LIST },
  },
  bins: { present: COUNT, below: COUNT, counts: COUNT_LIST, above: COUNT },
  modes: { present: COUNT, modes: COUNT, legal: COUNT },
  quantiles: { present: COUNT, values: { type: 'array', maxItems: LISTED_MAX, items: NUMBER_OR_NULL } },
  columns: { columns: { type: 'array', maxItems: LISTED_MAX, items: shape({ name: TEXT, type: TEXT }) } },
  tables: { self: COUNT, other: COUNT },
  query: { rows: COUNT, breaking: COUNT },
  empty: {},
  profile: {},
  none: { reason: TEXT, problem: TEXT },
};

/** An object of these fields and no others. */
function shapeOf(fields: { readonly [name: string]: JsonObject | Optional }): JsonObject {
  const optional = Object.keys(fields).filter((name) => 'optional' in fields[name]!);
  const schemas = Object.entries(fields).map(([name, field]) => [name, schemaIn(field)] as const);
  return shape(Object.fromEntries(schemas), optional);
}

function schemaIn(field: JsonObject | Optional): JsonObject {
  return isOptional(field) ? field.optional : field;
}

function isOptional(field: JsonObject | Optional): field is Optional {
  return 'optional' in field;
}

/** The answer's kind decides which of the shapes it must have. */
const ANSWER: JsonObject = {
  type: 'object',
  required: ['kind'],
  properties: { kind: { enum: Object.keys(KINDS) } },
  allOf: Object.entries(KINDS).map(([kind, fields]) => ({
    if: { properties: { kind: { const: kind } }, required: ['kind'] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: shapeOf({ kind: { type: 'string' }, ...fields }),
  })),
};

const STORED: Fields<StoredAnswers['answers'][number]> = {
  answer: ANSWER,
  filled: { optional: COUNT_LIST },
  whole: { optional: TRUE },
  least: { optional: TRUE },
};

/** The shape of `StoredAnswers`. */
export const ANSWERS_SCHEMA: JsonObject = shape({
  shards: { ...COUNT, minimum: 1 },
  answers: { type: 'array', maxItems: CHECKS_MAX, items: shapeOf({ ...STORED }) },
});
