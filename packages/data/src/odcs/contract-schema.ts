import type { JsonObject } from '@plumbline/core';

/** Versions of the standard that are read. */
export const API_VERSIONS = ['v3.0.0', 'v3.0.1', 'v3.0.2', 'v3.1.0'] as const;

const TEXT: JsonObject = { type: 'string' };
const FLAG: JsonObject = { type: 'boolean' };
const NUMBER: JsonObject = { type: 'number' };
const ANY: JsonObject = {};
const PAIR: JsonObject = { type: 'array', minItems: 2, maxItems: 2, items: NUMBER };
const REFERENCE: JsonObject = { oneOf: [TEXT, { type: 'array', minItems: 1, items: TEXT }] };
const listOf = (items: JsonObject): JsonObject => ({ type: 'array', items });
const anyOf = (names: readonly string[]): JsonObject => Object.fromEntries(names.map((name) => [name, ANY]));

/** Words that are documentation wherever they stand. */
const DOCUMENTATION = anyOf(['description', 'businessName', 'authoritativeDefinitions', 'tags', 'customProperties']);

const RELATIONSHIP: JsonObject = {
  type: 'object',
  required: ['to'],
  additionalProperties: false,
  properties: { type: { enum: ['foreignKey'] }, from: REFERENCE, to: REFERENCE, ...DOCUMENTATION },
};

const QUALITY: JsonObject = {
  id: TEXT,
  name: TEXT,
  ...DOCUMENTATION,
  type: { enum: ['library', 'sql', 'text', 'custom'] },
  metric: TEXT,
  rule: TEXT,
  arguments: { type: ['object', 'null'] },
  unit: TEXT,
  query: TEXT,
  engine: TEXT,
  implementation: { type: ['string', 'object'] },
  severity: TEXT,
  dimension: TEXT,
  businessImpact: TEXT,
  mustBe: ANY,
  mustNotBe: ANY,
  mustBeGreaterThan: NUMBER,
  mustBeGreaterOrEqualTo: NUMBER,
  mustBeLessThan: NUMBER,
  mustBeLessOrEqualTo: NUMBER,
  mustBeBetween: PAIR,
  mustNotBeBetween: PAIR,
  ...anyOf(['method', 'schedule', 'scheduler']),
};

const PROPERTY: JsonObject = {
  id: TEXT,
  name: TEXT,
  physicalName: TEXT,
  physicalType: TEXT,
  ...DOCUMENTATION,
  logicalType: { enum: ['string', 'date', 'timestamp', 'time', 'number', 'integer', 'object', 'array', 'boolean'] },
  logicalTypeOptions: { type: 'object' },
  required: FLAG,
  unique: FLAG,
  primaryKey: FLAG,
  primaryKeyPosition: { type: 'integer' },
  classification: TEXT,
  relationships: listOf(RELATIONSHIP),
  quality: listOf({ $ref: '#/$defs/quality' }),
  properties: listOf({ $ref: '#/$defs/property' }),
  items: { $ref: '#/$defs/items' },
  ...anyOf(['partitioned', 'partitionKeyPosition', 'encryptedName', 'transformSourceObjects', 'transformLogic']),
  ...anyOf(['transformDescription', 'examples', 'criticalDataElement']),
};

const OBJECT: JsonObject = {
  type: 'object',
  required: ['name'],
  additionalProperties: false,
  properties: {
    id: TEXT,
    name: TEXT,
    physicalName: TEXT,
    physicalType: TEXT,
    logicalType: { enum: ['object'] },
    dataGranularityDescription: ANY,
    ...DOCUMENTATION,
    properties: listOf({ $ref: '#/$defs/property' }),
    relationships: listOf(RELATIONSHIP),
    quality: listOf({ $ref: '#/$defs/quality' }),
  },
};

const SLA: JsonObject = {
  type: 'object',
  required: ['property', 'value'],
  additionalProperties: false,
  properties: {
    property: TEXT,
    value: ANY,
    unit: TEXT,
    element: TEXT,
    description: TEXT,
    ...anyOf(['id', 'valueExt', 'driver', 'scheduler', 'schedule']),
  },
};

/**
 * JSON Schema of a contract, as strict as the standard's own where it speaks of data. What it says of servers, teams, prices and the like is
 * let through unread. Before 3.1 a rule of quality may hold any word.
 */
export function contractSchema(version: '3.0' | '3.1'): JsonObject {
  return {
    type: 'object',
    required: ['apiVersion', 'kind'],
    additionalProperties: false,
    properties: {
      apiVersion: { enum: [...API_VERSIONS] },
      kind: { enum: ['DataContract'] },
      schema: listOf(OBJECT),
      slaProperties: listOf(SLA),
      slaDefaultElement: TEXT,
      ...anyOf([
        'id',
        'version',
        'name',
        'status',
        'tenant',
        'tags',
        'servers',
        'dataProduct',
        'description',
        'domain',
      ]),
      ...anyOf([
        'support',
        'price',
        'team',
        'roles',
        'authoritativeDefinitions',
        'customProperties',
        'contractCreatedTs',
      ]),
    },
    $defs: {
      property: { type: 'object', required: ['name'], additionalProperties: false, properties: PROPERTY },
      items: { type: 'object', additionalProperties: false, properties: PROPERTY },
      quality:
        version === '3.0'
          ? { type: 'object', properties: { ...QUALITY, validValues: { type: 'array' } } }
          : { type: 'object', additionalProperties: false, properties: QUALITY },
    },
  };
}
