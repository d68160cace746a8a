import type { Json, JsonObject } from '@plumbline/core';

/** One expectation as written, in either generation's spelling. */
export interface WrittenExpectation {
  readonly type?: string;
  /** Before 1.0. */
  readonly expectation_type?: string;
  readonly kwargs?: JsonObject;
  readonly meta?: JsonObject | null;
  readonly notes?: string | readonly string[] | null;
  readonly id?: string | null;
  readonly ge_cloud_id?: string | null;
  readonly severity?: 'critical' | 'warning' | 'info' | null;
  readonly description?: string | null;
  readonly windows?: Json;
}

/** A suite as written, in either generation's spelling. */
export interface WrittenSuite {
  readonly name?: string;
  /** Before 1.0. */
  readonly expectation_suite_name?: string;
  readonly id?: string | null;
  readonly ge_cloud_id?: string | null;
  readonly expectations: readonly WrittenExpectation[];
  readonly suite_parameters?: JsonObject | null;
  /** Before 1.0. */
  readonly evaluation_parameters?: JsonObject | null;
}

const EXPECTATIONS_MAX = 10_000;
const text = (maxLength: number): JsonObject => ({ type: 'string', minLength: 1, maxLength });
const optionalText: JsonObject = { type: ['string', 'null'], maxLength: 4096 };
const optionalObject: JsonObject = { type: ['object', 'null'] };
const notes: JsonObject = { type: ['string', 'array', 'null'], items: { type: 'string' } };

const expectation: JsonObject = {
  type: 'object',
  additionalProperties: false,
  properties: {
    type: text(200),
    expectation_type: text(200),
    kwargs: { type: 'object' },
    meta: optionalObject,
    notes,
    id: optionalText,
    ge_cloud_id: optionalText,
    severity: { enum: ['critical', 'warning', 'info', null] },
    description: optionalText,
    expectation_context: optionalObject,
    success_on_last_run: { type: ['boolean', 'null'] },
    rendered_content: {},
    windows: {},
  },
};

/** JSON Schema (2020-12) of an expectation suite, as versions 0.x and 1.x write it. Arguments are read by each expectation. */
export const SUITE_SCHEMA: JsonObject = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Great Expectations suite, 0.x and 1.x',
  type: 'object',
  additionalProperties: false,
  required: ['expectations'],
  properties: {
    name: text(1024),
    expectation_suite_name: text(1024),
    id: optionalText,
    ge_cloud_id: optionalText,
    data_asset_name: optionalText,
    data_asset_type: optionalText,
    expectations: { type: 'array', maxItems: EXPECTATIONS_MAX, items: expectation },
    suite_parameters: optionalObject,
    evaluation_parameters: optionalObject,
    meta: optionalObject,
    notes,
  },
};
