import { guard } from '@plumbline/boundary';
import type { JsonObject } from '@plumbline/core';
import { ALERT_STORE_SCHEMA_NAME, type AlertHistory } from './alert-store.ts';
import { ALERT_ACTIONS } from './due-actions.ts';

const text = (maxLength: number): JsonObject => ({ type: 'string', maxLength });
const time: JsonObject = { type: 'string', format: 'date-time', maxLength: 40 };
const share: JsonObject = { type: 'number', minimum: 0, maximum: 1 };

function record(properties: JsonObject): JsonObject {
  return { type: 'object', additionalProperties: false, required: Object.keys(properties), properties };
}

const worst: JsonObject = {
  oneOf: [
    { type: 'null' },
    record({
      column: text(1024),
      component: text(64),
      estimate: { type: 'number', minimum: -1, maximum: 1 },
      lower: share,
      tolerance: share,
    }),
  ],
};

const window: JsonObject = record({
  window: record({ id: text(128), from: nullable(time), to: nullable(time) }),
  signal: { enum: ['raised', 'between', 'clear', 'no-data'] },
  rows: { type: 'integer', minimum: 0 },
  raised: { type: 'array', items: text(1024), maxItems: 20 },
  worst,
  judged: time,
});

const action: JsonObject = record({
  action: { enum: [...ALERT_ACTIONS] },
  correlationId: text(64),
  window: text(128),
  state: { enum: ['done', 'failed'] },
  at: time,
});

function nullable(schema: JsonObject): JsonObject {
  return { oneOf: [{ type: 'null' }, schema] };
}

/** JSON Schema (2020-12) of an alert store, version 1. */
export const ALERT_STORE_SCHEMA: JsonObject = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://plumbline.dev/schemas/alert-store-v1.json',
  title: 'Plumbline alert store, version 1',
  ...record({
    schema: { const: ALERT_STORE_SCHEMA_NAME },
    series: {
      type: 'array',
      maxItems: 50,
      items: record({
        series: { type: 'string', pattern: '^[0-9a-f]{64}$' },
        windows: { type: 'array', items: window, maxItems: 1000 },
        actions: { type: 'array', items: action, maxItems: 4000 },
      }),
    },
  }),
};

/** The guard of everything read from a store, and of everything written to one. */
export const checkAlertHistory = guard<AlertHistory>(ALERT_STORE_SCHEMA);
