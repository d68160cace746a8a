import type { JsonObject } from '@plumbline/core';

/** Rows a sample holds at most. */
export const SAMPLE_ROWS_MAX = 2_000;
/** Keys are whole numbers below this. */
export const KEY_LIMIT = 2 ** 48;
/** Columns a sample of whole rows holds at most. */
export const ROW_COLUMNS_MAX = 128;
/** Numbers kept of a vector. */
export const VECTOR_DIMENSIONS_MAX = 32;
/** Vectors are read up to this length. */
export const VECTOR_LENGTH_MAX = 65_536;

interface SampleOfRows {
  /**
   * Every row draws a key in [0, 2^48), evenly; the sample holds exactly the rows with a value whose key is below the
   * threshold. So two samples of different rows are a sample of both below the smaller threshold.
   */
  readonly threshold: number;
  /** Sampled rows, at most `SAMPLE_ROWS_MAX`. */
  readonly rows: number;
  /** The rows as bytes in base64, ascending by key. */
  readonly data: string;
}

/**
 * Texts as hashed words and character n-grams, never the text. That is compression, not secrecy: the hash is public, so
 * that whoever holds a profile can test whether a sampled row is likely to hold a word or phrase they think of, and can
 * often rebuild short texts from a dictionary. A profile with samples is as confidential as 2,000 rows of its text;
 * without samples nothing of a text leaves the runner.
 */
export interface TextSample extends SampleOfRows {
  readonly form: 'text';
}

/**
 * Lists of numbers of one length: the length of the vector and its numbers, or beyond 32 of them 32 random projections,
 * in half precision. What an embedding tells of its text, the sample tells nearly as well.
 */
export interface VectorSample extends SampleOfRows {
  readonly form: 'vector';
  /** The commonest length among the sampled lists; 0 where there is none. */
  readonly dimensions: number;
}

/**
 * A column of sampled whole rows: `number` is coded by its rank among the reference's cells, `category` by its place in
 * a list.
 */
export interface RowColumn {
  readonly name: string;
  readonly kind: 'number' | 'category';
}

/**
 * Whole rows, a byte for each column: ranks and places, from which the values can be told as well as the profile's
 * cells tell them.
 */
export interface RowSample extends SampleOfRows {
  readonly form: 'rows';
  readonly columns: readonly RowColumn[];
  /** sha256 of the cells the rows were coded by: only samples with the same code can be compared or merged. */
  readonly code: string;
}

/** A sample of one column. */
export type ColumnSample = TextSample | VectorSample;

const shared = (bytesMax: number): JsonObject => ({
  threshold: { type: 'integer', minimum: 0, maximum: KEY_LIMIT },
  rows: { type: 'integer', minimum: 0, maximum: SAMPLE_ROWS_MAX },
  data: {
    type: 'string',
    pattern: '^[A-Za-z0-9+/]*={0,2}$',
    maxLength: Math.ceil((SAMPLE_ROWS_MAX * bytesMax) / 3) * 4,
  },
});

const KEY_BYTES = 6;
/** Hashed features of a text, two bytes each, after two counts. */
export const TEXT_FEATURES_MAX = 52;

const sampleSchema = (form: string, bytesMax: number, own: Readonly<Record<string, JsonObject>>): JsonObject => ({
  type: 'object',
  additionalProperties: false,
  required: ['form', 'threshold', 'rows', 'data', ...Object.keys(own)],
  properties: { form: { const: form }, ...shared(KEY_BYTES + bytesMax), ...own },
});

/** The shape of a `ColumnSample` in a profile; what is in the bytes is checked where they are read. */
export const COLUMN_SAMPLE_SCHEMA: JsonObject = {
  oneOf: [
    sampleSchema('text', 2 + 2 * TEXT_FEATURES_MAX, {}),
    sampleSchema('vector', 2 + 2 * VECTOR_DIMENSIONS_MAX, {
      dimensions: { type: 'integer', minimum: 0, maximum: VECTOR_LENGTH_MAX },
    }),
  ],
};

/** The shape of a `RowSample` in a profile. */
export const ROW_SAMPLE_SCHEMA: JsonObject = sampleSchema('rows', ROW_COLUMNS_MAX, {
  columns: {
    type: 'array',
    maxItems: ROW_COLUMNS_MAX,
    items: {
      type: 'object',
      additionalProperties: false,
      required: ['name', 'kind'],
      properties: { name: { type: 'string' }, kind: { enum: ['number', 'category'] } },
    },
  },
  code: { type: 'string', pattern: '^[0-9a-f]{64}$' },
});
