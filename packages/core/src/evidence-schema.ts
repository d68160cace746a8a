import { ACTION_NAMES } from './action-name.ts';
import { EVIDENCE_SCHEMA_NAME } from './evidence.ts';
import type { JsonObject } from './json.ts';

const text = (maxLength: number): JsonObject => ({ type: 'string', maxLength });
const sha256: JsonObject = { type: 'string', pattern: '^[0-9a-f]{64}$' };

const subject: JsonObject = {
  type: 'object',
  additionalProperties: false,
  required: ['role', 'name', 'sha256'],
  properties: { role: text(64), name: text(1024), sha256, rows: { type: 'integer', minimum: 0 } },
};

const place: JsonObject = {
  type: 'object',
  additionalProperties: false,
  required: ['file'],
  properties: {
    file: text(1024),
    line: { type: 'integer', minimum: 1 },
    column: { type: 'integer', minimum: 1 },
  },
};

const finding: JsonObject = {
  type: 'object',
  additionalProperties: false,
  required: ['check', 'verdict', 'detail'],
  properties: {
    check: text(1024),
    verdict: { enum: ['pass', 'warn', 'inconclusive', 'fail'] },
    detail: text(8192),
    evidence: { type: 'object' },
    where: place,
    seenAt: place,
  },
};

const policy: JsonObject = {
  type: 'object',
  additionalProperties: false,
  required: ['source', 'refused', 'applied'],
  properties: {
    source: { enum: ['base', 'introduced', 'head'] },
    ref: text(512),
    refused: { type: 'array', items: text(2048), maxItems: 1000 },
    applied: { type: 'object' },
  },
};

/** JSON Schema (2020-12) of evidence v1. */
export const EVIDENCE_SCHEMA: JsonObject = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://plumbline.dev/schemas/evidence-v1.json',
  title: 'Plumbline evidence, version 1',
  type: 'object',
  additionalProperties: false,
  required: [
    'schema',
    'action',
    'version',
    'created',
    'subjects',
    'products',
    'parents',
    'policy',
    'seed',
    'methods',
    'findings',
    'statistics',
    'verdict',
    'integrity',
  ],
  properties: {
    schema: { const: EVIDENCE_SCHEMA_NAME },
    action: { enum: [...ACTION_NAMES] },
    version: text(64),
    created: { type: 'string', format: 'date-time', maxLength: 64 },
    subjects: { type: 'array', items: subject, maxItems: 10_000 },
    products: { type: 'array', items: subject, maxItems: 10_000 },
    parents: {
      type: 'array',
      maxItems: 1000,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['action', 'sha256'],
        properties: { action: { enum: [...ACTION_NAMES] }, sha256 },
      },
    },
    policy,
    seed: { type: ['string', 'null'], maxLength: 128 },
    methods: { type: 'array', items: text(256), maxItems: 100 },
    findings: { type: 'array', items: finding, maxItems: 100_000 },
    statistics: {},
    verdict: { enum: ['pass', 'warn', 'inconclusive', 'fail'] },
    promote: { type: 'boolean' },
    decision: text(64),
    integrity: sha256,
  },
};
