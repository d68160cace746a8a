import { guard } from '@plumbline/boundary';
import type { JsonObject } from '@plumbline/core';

const count = { type: ['integer', 'null'], minimum: 0 };
const percent = { type: ['number', 'null'], minimum: 0, maximum: 100 };

/** The `result` of one expectation, as far as its keys are common to several. */
const result = {
  type: 'object',
  properties: {
    element_count: count,
    unexpected_count: count,
    missing_count: count,
    unexpected_percent: percent,
    missing_percent: percent,
    unexpected_percent_total: percent,
    unexpected_percent_nonmissing: percent,
    partial_unexpected_list: { type: 'array' },
    partial_missing_list: { type: 'array' },
    partial_unexpected_counts: {
      type: 'array',
      items: {
        type: 'object',
        required: ['value', 'count'],
        additionalProperties: false,
        properties: { value: {}, count },
      },
    },
    partial_unexpected_index_list: { type: 'array' },
    unexpected_list: { type: 'array' },
    unexpected_index_list: { type: 'array' },
    unexpected_index_query: { type: 'string' },
    unexpected_index_column_names: { type: 'array', items: { type: 'string' } },
    unexpected_rows: { type: 'array', items: { type: 'object' } },
    observed_value: {},
    details: { type: 'object' },
  },
  additionalProperties: false,
};

const exceptionInfo = {
  type: 'object',
  required: ['raised_exception', 'exception_traceback', 'exception_message'],
  additionalProperties: false,
  properties: {
    raised_exception: { type: 'boolean' },
    exception_traceback: { type: ['string', 'null'] },
    exception_message: { type: ['string', 'null'] },
  },
};

const expectationConfig = {
  type: 'object',
  required: ['type', 'kwargs', 'meta', 'severity'],
  additionalProperties: false,
  properties: {
    type: { type: 'string' },
    kwargs: { type: 'object' },
    meta: { type: 'object' },
    id: { type: 'string' },
    notes: { type: ['string', 'array'] },
    description: { type: 'string' },
    severity: { enum: ['critical', 'warning', 'info'] },
  },
};

/** An `ExpectationSuiteValidationResult` as version 1.24 writes it. */
export const RESULT_SCHEMA: JsonObject = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  required: ['success', 'results', 'suite_name', 'suite_parameters', 'statistics', 'meta', 'id'],
  additionalProperties: false,
  properties: {
    success: { type: 'boolean' },
    results: {
      type: 'array',
      items: {
        type: 'object',
        required: ['success', 'expectation_config', 'result', 'meta', 'exception_info'],
        additionalProperties: false,
        properties: {
          success: { type: 'boolean' },
          expectation_config: expectationConfig,
          result,
          meta: { type: 'object' },
          exception_info: exceptionInfo,
        },
      },
    },
    suite_name: { type: 'string' },
    suite_parameters: { type: 'object' },
    statistics: {
      type: 'object',
      required: ['evaluated_expectations', 'successful_expectations', 'unsuccessful_expectations', 'success_percent'],
      additionalProperties: false,
      properties: {
        evaluated_expectations: count,
        successful_expectations: count,
        unsuccessful_expectations: count,
        success_percent: percent,
      },
    },
    meta: {
      type: 'object',
      required: ['great_expectations_version'],
      properties: { great_expectations_version: { type: 'string' } },
    },
    id: { type: ['string', 'null'] },
  },
};

/** Refuses what is no such result. */
export const checkResult = guard<JsonObject>(RESULT_SCHEMA);
