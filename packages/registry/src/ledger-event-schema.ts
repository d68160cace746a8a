import { type Guard, guard } from '@plumbline/boundary';
import { ACTION_NAMES, type JsonObject } from '@plumbline/core';
import type { LedgerEvent } from './ledger-event.ts';

const sha256: JsonObject = { type: 'string', pattern: '^[0-9a-f]{64}$' };
const orNull = (schema: JsonObject): JsonObject => ({ oneOf: [schema, { type: 'null' }] });
const text = (maxLength: number): JsonObject => ({ type: 'string', maxLength });
const wholeNumber: JsonObject = { type: 'integer', minimum: 1, maximum: 999_999_999 };

const file: JsonObject = {
  path: { type: 'string', minLength: 1, maxLength: 1024 },
  sha256,
  sizeBytes: { type: 'integer', minimum: 0 },
};

const registeredFile: JsonObject = {
  type: 'object',
  additionalProperties: false,
  required: ['path', 'sha256', 'sizeBytes'],
  properties: file,
};

const attachment: JsonObject = {
  type: 'object',
  additionalProperties: false,
  required: ['role', 'path', 'sha256', 'sizeBytes'],
  properties: {
    ...file,
    role: { enum: ['evidence', 'profile', 'provenance', 'signature', 'model-card'] },
    action: { enum: [...ACTION_NAMES] },
  },
};

const record: JsonObject = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'files', 'manifest', 'metadata'],
  properties: {
    kind: { enum: ['file', 'folder'] },
    files: { type: 'array', items: registeredFile, minItems: 1, maxItems: 100_000 },
    manifest: sha256,
    metadata: { type: 'object' },
  },
};

const move: JsonObject = {
  type: 'object',
  additionalProperties: false,
  required: ['alias', 'from', 'evidence'],
  properties: {
    alias: text(64),
    from: orNull(wholeNumber),
    evidence: { type: 'array', items: sha256, maxItems: 1000 },
  },
};

/** JSON Schema (2020-12) of a ledger event, version 1. */
export const LEDGER_EVENT_SCHEMA: JsonObject = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Plumbline ledger event, version 1',
  type: 'object',
  additionalProperties: false,
  required: [
    'schema',
    'seq',
    'previous',
    'type',
    'time',
    'actor',
    'runUrl',
    'reason',
    'name',
    'version',
    'digest',
    'attachments',
    'attachmentManifest',
  ],
  properties: {
    schema: { const: 'plumbline.ledger-event/v1' },
    seq: wholeNumber,
    previous: orNull(sha256),
    type: { enum: ['register', 'attach', 'promote', 'rollback'] },
    time: { type: 'string', format: 'date-time', maxLength: 64 },
    actor: orNull(text(256)),
    runUrl: orNull(text(2048)),
    reason: text(4096),
    name: text(64),
    version: wholeNumber,
    digest: sha256,
    attachments: { type: 'array', items: attachment, maxItems: 1000 },
    attachmentManifest: orNull(sha256),
    record,
    move,
  },
};

/** Checks that a value is a ledger event. */
export const checkLedgerEvent: Guard<LedgerEvent> = guard<LedgerEvent>(LEDGER_EVENT_SCHEMA);
