import type { JsonObject } from '@plumbline/core';
import { COLUMN_SAMPLE_SCHEMA } from '../two-sample/sample.ts';
import { CATEGORY_CHARS_MAX } from './category-cells.ts';

/** Counts add up exactly: beyond this a double no longer does. */
export const COUNT: JsonObject = { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER };
const NUMBER_OR_NULL: JsonObject = { type: ['number', 'null'] };
const SHARE: JsonObject = { type: 'number', minimum: 0, maximum: 1 };
const CELLS_MAX = 2049;
const CATEGORIES_MAX = 2048;

/** A list of counts, one a cell or category. */
export const COUNTS: JsonObject = { type: 'array', maxItems: CELLS_MAX, items: COUNT };

/** An object of these properties and no others, all required but those named. */
export function shape(
  properties: { readonly [name: string]: JsonObject },
  optional: readonly string[] = [],
): JsonObject {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', additionalProperties: false, required, properties };
}

const NUMBERS: JsonObject = shape(
  {
    count: COUNT,
    min: NUMBER_OR_NULL,
    max: NUMBER_OR_NULL,
    mean: NUMBER_OR_NULL,
    sd: { type: ['number', 'null'], minimum: 0 },
    edges: { type: 'array', maxItems: CELLS_MAX - 1, items: { type: 'number' } },
    counts: { type: 'array', minItems: 1, maxItems: CELLS_MAX, items: COUNT },
    exhaustive: { type: 'boolean' },
    rankError: SHARE,
  },
  ['rankError'],
);

const CATEGORY_LIST: JsonObject = {
  type: 'array',
  maxItems: CATEGORIES_MAX,
  items: shape({ key: { type: 'string', maxLength: CATEGORY_CHARS_MAX }, count: COUNT }),
};

/** Counts of categories. */
export const CATEGORIES: JsonObject = shape({
  count: COUNT,
  distinct: COUNT,
  categories: CATEGORY_LIST,
  unseen: COUNT,
});

const TEXT: JsonObject = shape(
  {
    distinctAbout: COUNT,
    lengths: NUMBERS,
    scripts: CATEGORIES,
    frequent: shape({ categories: CATEGORY_LIST, others: COUNT, countError: COUNT, unnamedMost: COUNT }),
  },
  ['lengths', 'scripts', 'frequent'],
);

const VECTORS: JsonObject = shape({
  dimensions: { anyOf: [shape({ least: COUNT, most: COUNT }), { type: 'null' }] },
  norms: NUMBERS,
});

const DISTINCT: JsonObject = shape(
  {
    about: COUNT,
    error: { anyOf: [SHARE, { type: 'null' }] },
    most: COUNT,
    sketch: shape({
      hash: { type: 'string', pattern: '^[ -~]{1,100}$' },
      registers: { type: 'string', pattern: '^[A-Za-z0-9_-]{0,2048}$' },
    }),
  },
  ['most', 'sketch'],
);

/** The shape of one column of a profile. */
export const COLUMN: JsonObject = shape(
  {
    name: { type: 'string' },
    kind: { enum: ['integer', 'number', 'boolean', 'string', 'time', 'other'] },
    type: { type: 'string' },
    nulls: COUNT,
    nans: COUNT,
    infinities: COUNT,
    negativeInfinities: COUNT,
    numbers: NUMBERS,
    categories: CATEGORIES,
    text: TEXT,
    vectors: VECTORS,
    distinct: DISTINCT,
    designEffect: { type: 'number', minimum: 1 },
    sample: COLUMN_SAMPLE_SCHEMA,
  },
  ['negativeInfinities', 'numbers', 'categories', 'text', 'vectors', 'distinct', 'designEffect', 'sample'],
);
