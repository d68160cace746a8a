import type { Json, JsonObject } from '@plumbline/core';

/** A missing value, with what it stands for where the author says so. */
export type MissingValue = string | { readonly value: string; readonly label?: string };

/** Constraints of a field. */
export interface Constraints {
  readonly required?: boolean;
  readonly unique?: boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: Json;
  readonly maximum?: Json;
  readonly exclusiveMinimum?: Json;
  readonly exclusiveMaximum?: Json;
  readonly pattern?: string;
  readonly enum?: readonly Json[];
  readonly jsonSchema?: JsonObject;
}

/** A field as written. It may hold any other word besides. */
export interface Field {
  readonly name: string;
  readonly type?: string;
  readonly format?: string;
  readonly constraints?: Constraints;
  readonly missingValues?: readonly MissingValue[];
  readonly categories?: readonly (string | number | { readonly value: string | number })[];
  readonly decimalChar?: string;
  readonly groupChar?: string;
  readonly bareNumber?: boolean;
  readonly trueValues?: readonly string[];
  readonly falseValues?: readonly string[];
  readonly delimiter?: string;
  readonly itemType?: string;
}

/** A key that leads to another table. */
export interface ForeignKey {
  readonly fields: string | readonly string[];
  readonly reference: { readonly resource?: string; readonly fields: string | readonly string[] };
}

/** A Table Schema as written, of version 1 or 2. */
export interface TableSchema {
  readonly fields: readonly Field[];
  readonly fieldsMatch?: string | readonly [string];
  readonly missingValues?: readonly MissingValue[];
  readonly primaryKey?: string | readonly string[];
  readonly uniqueKeys?: readonly (string | readonly string[])[];
  readonly foreignKeys?: readonly ForeignKey[];
}

/** How the fields of the data may differ from those of the schema. */
export const FIELDS_MATCH = ['exact', 'equal', 'subset', 'superset', 'partial'] as const;

const NAMES: JsonObject = { type: 'array', minItems: 1, items: { type: 'string' } };
const KEY: JsonObject = { oneOf: [{ type: 'string' }, NAMES] };
const MISSING: JsonObject = {
  type: 'array',
  items: {
    oneOf: [
      { type: 'string' },
      { type: 'object', required: ['value'], properties: { value: { type: 'string' }, label: { type: 'string' } } },
    ],
  },
};
const LENGTH: JsonObject = { type: 'integer', minimum: 0 };
const LIMIT: JsonObject = { type: ['number', 'string'] };

/** JSON Schema of the words that mean something here. Others are allowed, except among the constraints. */
export const TABLE_SCHEMA_SCHEMA: JsonObject = {
  type: 'object',
  required: ['fields'],
  properties: {
    fields: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name'],
        properties: {
          name: { type: 'string' },
          type: { type: 'string' },
          format: { type: 'string' },
          missingValues: MISSING,
          categories: {
            type: 'array',
            minItems: 1,
            items: {
              oneOf: [
                { type: ['string', 'number'] },
                { type: 'object', required: ['value'], properties: { value: { type: ['string', 'number'] } } },
              ],
            },
          },
          decimalChar: { type: 'string', minLength: 1 },
          groupChar: { type: 'string', minLength: 1 },
          bareNumber: { type: 'boolean' },
          trueValues: NAMES,
          falseValues: NAMES,
          delimiter: { type: 'string', minLength: 1 },
          itemType: { type: 'string' },
          constraints: {
            type: 'object',
            additionalProperties: false,
            properties: {
              required: { type: 'boolean' },
              unique: { type: 'boolean' },
              minLength: LENGTH,
              maxLength: LENGTH,
              minimum: LIMIT,
              maximum: LIMIT,
              exclusiveMinimum: LIMIT,
              exclusiveMaximum: LIMIT,
              pattern: { type: 'string' },
              enum: { type: 'array', minItems: 1 },
              jsonSchema: { type: 'object' },
            },
          },
        },
      },
    },
    fieldsMatch: {
      oneOf: [
        { enum: [...FIELDS_MATCH] },
        { type: 'array', minItems: 1, maxItems: 1, items: { enum: [...FIELDS_MATCH] } },
      ],
    },
    missingValues: MISSING,
    primaryKey: KEY,
    uniqueKeys: { type: 'array', minItems: 1, items: KEY },
    foreignKeys: {
      type: 'array',
      items: {
        type: 'object',
        required: ['fields', 'reference'],
        properties: {
          fields: KEY,
          reference: {
            type: 'object',
            required: ['fields'],
            properties: { resource: { type: 'string' }, fields: KEY },
          },
        },
      },
    },
  },
};
