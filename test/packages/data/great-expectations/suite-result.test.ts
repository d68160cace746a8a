import { describe, expect, it } from '@jest/globals';
import { isJsonObject } from '@plumbline/boundary';
import type { Json, JsonObject } from '@plumbline/core';
import type { CheckResult } from '../../../../packages/data/src/checks/check-result.ts';
import { plainFormat } from '../../../../packages/data/src/great-expectations/result-format.ts';
import { suiteResult } from '../../../../packages/data/src/great-expectations/suite-result.ts';
import { expectCode } from '../../../support/to-throw-with-code.ts';
import { checkResult } from './result-schema.ts';
import { NOW, oneExpectation, suiteOf } from './suites.ts';

const options = { data: 'people.csv', now: NOW, version: '1.0.0', showValues: true };

type Said = Omit<CheckResult, 'check'>;

/** The whole result of one expectation of which the table said this. */
async function written(
  type: string,
  kwargs: JsonObject,
  said: Said,
  more: Partial<typeof options> & { severity?: string } = {},
) {
  const { severity, ...rest } = more;
  const suite = await suiteOf(oneExpectation(type, kwargs, severity === undefined ? {} : { severity }));
  const results = suite.file.checks.map((check) => ({ check, ...said }));
  const whole = suiteResult(suite, results, { ...options, ...rest });
  await checkResult(whole, 'the result');
  return whole;
}

/** Its `result` alone. */
async function resultOf(type: string, kwargs: JsonObject, said: Said): Promise<Json> {
  const whole = await written(type, kwargs, said);
  const [first] = Array.isArray(whole['results']) ? whole['results'] : [];
  return isJsonObject(first) ? (first['result'] ?? null) : null;
}

const broken: Said = {
  answer: 'broken',
  counts: { elements: 5, missing: 1, breaking: 2, firstRow: 3 },
  breaking: [
    { row: 3, values: ['b'], also: { id: 30 } },
    { row: 5, values: ['b'], also: { id: 50 } },
  ],
};
const COUNTS = {
  element_count: 5,
  unexpected_count: 2,
  unexpected_percent: 50,
  missing_count: 1,
  missing_percent: 20,
  unexpected_percent_total: 40,
  unexpected_percent_nonmissing: 50,
};
const inSet = 'expect_column_values_to_be_in_set';

describe('suiteResult', () => {
  it('is a result of Great Expectations: suite, statistics, configuration, meta', async () => {
    expect(
      await written(inSet, { column: 'a', value_set: ['x'], mostly: 0.9 }, broken, { severity: 'warning' }),
    ).toMatchObject({
      success: false,
      suite_name: 'one',
      suite_parameters: {},
      statistics: {
        evaluated_expectations: 1,
        successful_expectations: 0,
        unsuccessful_expectations: 1,
        success_percent: 0,
      },
      results: [
        {
          success: false,
          expectation_config: {
            type: inSet,
            kwargs: { column: 'a', value_set: ['x'], mostly: 0.9 },
            meta: {},
            severity: 'warning',
          },
          exception_info: { raised_exception: false, exception_traceback: null, exception_message: null },
        },
      ],
      meta: {
        great_expectations_version: '1.24.1',
        batch_markers: { ge_load_time: '20240506T070809.000000Z' },
        active_batch_definition: { data_asset_name: 'people.csv' },
        plumbline: { version: '1.0.0', values_hidden: false },
      },
      id: null,
    });
  });

  it('has no share of nothing', async () => {
    const suite = await suiteOf('{"name": "empty", "expectations": []}');
    const whole = suiteResult(suite, [], options);
    await checkResult(whole, 'the result');
    expect(whole['statistics']).toMatchObject({ evaluated_expectations: 0, success_percent: null });
  });

  it('says as much of rows as the result format asks for', async () => {
    const rows = (format: Json) => resultOf(inSet, { column: 'a', value_set: ['x'], result_format: format }, broken);
    expect(await rows('BOOLEAN_ONLY')).toEqual({});
    expect(await rows('BASIC')).toEqual({ ...COUNTS, partial_unexpected_list: ['b', 'b'] });
    const summary = {
      ...COUNTS,
      partial_unexpected_list: ['b', 'b'],
      partial_unexpected_counts: [{ value: 'b', count: 2 }],
      partial_unexpected_index_list: [2, 4],
    };
    expect(await rows('SUMMARY')).toEqual(summary);
    expect(await rows(null)).toEqual(summary);
    expect(await rows('COMPLETE')).toEqual({
      ...summary,
      unexpected_list: ['b', 'b'],
      unexpected_index_list: [2, 4],
      unexpected_index_query: 'df.filter(items=[2, 4], axis=0)',
    });
    expect(
      await rows({ result_format: 'COMPLETE', unexpected_index_column_names: ['id'], partial_unexpected_count: 1 }),
    ).toEqual({
      ...summary,
      partial_unexpected_list: ['b'],
      unexpected_index_column_names: ['id'],
      partial_unexpected_index_list: [{ a: 'b', id: 30 }],
      unexpected_list: ['b', 'b'],
      unexpected_index_list: [
        { a: 'b', id: 30 },
        { a: 'b', id: 50 },
      ],
      unexpected_index_query: 'df.filter(items=[2, 4], axis=0)',
    });
    expect(
      await rows({ result_format: 'BASIC', include_unexpected_rows: true, return_unexpected_index_query: true }),
    ).toMatchObject({
      unexpected_rows: [{ id: 30 }, { id: 50 }],
      unexpected_index_query: 'df.filter(items=[2, 4], axis=0)',
    });
    const excluded = await rows({
      result_format: 'COMPLETE',
      exclude_unexpected_values: true,
      partial_unexpected_count: 0,
    });
    expect(excluded).toEqual({ ...COUNTS, unexpected_index_list: [2, 4], unexpected_index_query: expect.any(String) });
  });

  it('keeps values out where none were brought, and says so', async () => {
    const { breaking: _, ...hidden } = broken;
    const whole = await written(inSet, { column: 'a', value_set: ['x'], result_format: 'COMPLETE' }, hidden, {
      showValues: false,
    });
    expect(whole).toMatchObject({ results: [{ result: COUNTS }], meta: { plumbline: { values_hidden: true } } });
    expect(JSON.stringify(whole)).not.toContain('"b"');
  });

  it('takes the format of the run where an expectation states none', async () => {
    const suite = await suiteOf(oneExpectation(inSet, { column: 'a', value_set: ['x'] }));
    const results = suite.file.checks.map((check) => ({ check, ...broken }));
    const whole = suiteResult(suite, results, { ...options, format: plainFormat('BOOLEAN_ONLY') });
    expect(whole['results']).toMatchObject([{ result: {} }]);
  });

  it('counts missing values only where they are not the question', async () => {
    const said: Said = {
      answer: 'broken',
      counts: { elements: 4, missing: 0, breaking: 1, firstRow: 2 },
      breaking: [{ row: 2, values: [null] }],
    };
    expect(
      await resultOf('expect_column_values_to_not_be_null', { column: 'a', result_format: 'BASIC' }, said),
    ).toEqual({
      element_count: 4,
      unexpected_count: 1,
      unexpected_percent: 25,
      partial_unexpected_list: [null],
    });
  });

  it('has no percentages of no rows', async () => {
    const said: Said = {
      answer: 'vacuous',
      counts: { elements: 0, missing: 0, breaking: 0, firstRow: null },
      breaking: [],
    };
    const whole = await written(inSet, { column: 'a', value_set: ['x'] }, said);
    expect(whole).toMatchObject({
      success: true,
      results: [{ result: { element_count: 0, unexpected_percent: null, missing_percent: null } }],
    });
  });

  it('writes pairs as pairs and several columns as objects', async () => {
    const said: Said = {
      answer: 'broken',
      counts: { elements: 2, missing: 0, breaking: 1, firstRow: 1 },
      breaking: [{ row: 1, values: [1, null] }],
    };
    const pair = { column_A: 'a', column_B: 'b' };
    expect(await resultOf('expect_column_pair_values_to_be_equal', pair, said)).toMatchObject({
      partial_unexpected_list: [[1, null]],
      partial_unexpected_counts: [{ value: [1, null], count: 1 }],
    });
    expect(await resultOf('expect_multicolumn_values_to_be_equal', { column_list: ['a', 'b'] }, said)).toMatchObject({
      partial_unexpected_list: [{ a: 1, b: null }],
      partial_unexpected_counts: [{ value: [1, null], count: 1 }],
    });
  });

  it('orders counts by frequency, then by value', async () => {
    const values = [10, 9, 10, 2, 9, 1];
    const said: Said = {
      answer: 'broken',
      counts: { elements: 6, missing: 0, breaking: 6, firstRow: 1 },
      breaking: values.map((value) => ({ row: null, values: [value] })),
    };
    expect(await resultOf(inSet, { column: 'a', value_set: [0] }, said)).toMatchObject({
      partial_unexpected_counts: [
        { value: 9, count: 2 },
        { value: 10, count: 2 },
        { value: 1, count: 1 },
        { value: 2, count: 1 },
      ],
    });
    expect(await resultOf(inSet, { column: 'a', value_set: [0] }, said)).not.toHaveProperty(
      'partial_unexpected_index_list',
    );
  });

  it('writes what was measured', async () => {
    const held = (observed: Json, details?: JsonObject): Said => ({
      answer: 'holds',
      observed,
      ...(details === undefined ? {} : { details }),
    });
    expect(await resultOf('expect_column_max_to_be_between', { column: 'a' }, held(5.5))).toEqual({
      observed_value: 5.5,
    });
    expect(await resultOf('expect_column_to_exist', { column: 'a' }, held(true))).toEqual({});
    const quantiles = {
      column: 'a',
      quantile_ranges: {
        quantiles: [0, 1],
        value_ranges: [
          [0, 1],
          [null, 3],
        ],
      },
    };
    expect(
      await resultOf('expect_column_quantile_values_to_be_between', quantiles, held([0, 2], { within: [true, true] })),
    ).toEqual({
      observed_value: { quantiles: [0, 1], values: [0, 2] },
      details: { success_details: [true, true] },
    });
    expect(await resultOf('expect_column_quantile_values_to_be_between', quantiles, { answer: 'vacuous' })).toEqual({
      observed_value: { quantiles: [0, 1], values: [null, null] },
      details: { success_details: [] },
    });
    const kl = { column: 'a', partition_object: null, threshold: null };
    expect(
      await resultOf('expect_column_kl_divergence_to_be_less_than', kl, held(0, { observed_partition: {} })),
    ).toEqual({
      observed_value: 0,
      details: { observed_partition: {} },
    });
    expect(await resultOf('unexpected_rows_expectation', { unexpected_rows_query: 'SELECT 1' }, held(2))).toEqual({
      observed_value: 2,
    });
    const rows: Said = { answer: 'broken', observed: 1, breaking: [{ row: null, values: [], also: { a: 1 } }] };
    const complete = { unexpected_rows_query: 'SELECT 1', result_format: 'COMPLETE' };
    expect(await resultOf('unexpected_rows_expectation', complete, rows)).toEqual({
      observed_value: 1,
      details: { unexpected_rows: [{ a: 1 }] },
    });
    const queries = { base_query: 'a', comparison_query: 'b', comparison_data_source_name: 'data' };
    expect(
      await resultOf('expect_query_results_to_match_comparison', queries, held(null, { unexpected: 1, share: 0.25 })),
    ).toEqual({
      unexpected_count: 1,
      unexpected_percent: 25,
    });
  });

  it('writes sets of values with what differs', async () => {
    const said: Said = {
      answer: 'broken',
      observed: [1, 2],
      details: {
        unexpected: 1,
        missing: 2,
        unexpected_values: [2],
        missing_values: [8, 9],
        value_counts: [{ value: 1, count: 4 }],
      },
    };
    const counts = { details: { value_counts: [{ value: 1, count: 4 }] }, observed_value: [1, 2] };
    const kwargs = { column: 'a', value_set: [1, 8, 9] };
    const within = { unexpected_count: 1, partial_unexpected_list: [2] };
    const contained = { missing_count: 2, partial_missing_list: [8, 9] };
    expect(await resultOf('expect_column_distinct_values_to_be_in_set', kwargs, said)).toEqual({
      ...counts,
      ...within,
    });
    expect(await resultOf('expect_column_distinct_values_to_contain_set', kwargs, said)).toEqual({
      ...counts,
      ...contained,
    });
    expect(await resultOf('expect_column_distinct_values_to_equal_set', kwargs, said)).toEqual({
      ...counts,
      ...within,
      ...contained,
    });
    const many: Said = { ...said, observed: Array.from({ length: 21 }, (_, value) => value) };
    expect(await resultOf('expect_column_distinct_values_to_equal_set', kwargs, many)).toMatchObject({
      observed_value: null,
    });
    const hidden: Said = { answer: 'broken', details: { unexpected: 1, missing: 2 } };
    expect(await resultOf('expect_column_distinct_values_to_equal_set', kwargs, hidden)).toEqual({
      observed_value: null,
      unexpected_count: 1,
      missing_count: 2,
    });
  });

  it('writes which columns differ, and where', async () => {
    const said = (answer: 'holds' | 'broken', details: JsonObject = {}): Said => ({
      answer,
      observed: ['a', 'b'],
      details,
    });
    const ordered = 'expect_table_columns_to_match_ordered_list';
    expect(await resultOf(ordered, { column_list: ['a', 'b'] }, said('holds'))).toEqual({ observed_value: ['a', 'b'] });
    expect(await resultOf(ordered, { column_list: ['b', 'a', 'c'] }, said('broken'))).toEqual({
      observed_value: ['a', 'b'],
      details: {
        mismatched: [
          { 'Expected Column Position': 0, Expected: 'b', Found: 'a' },
          { 'Expected Column Position': 1, Expected: 'a', Found: 'b' },
          { 'Expected Column Position': 2, Expected: 'c', Found: null },
        ],
      },
    });
    const set = 'expect_table_columns_to_match_set';
    const differing = { missing: ['z', 'c'], unexpected: [] };
    expect(await resultOf(set, { column_set: ['a', 'b', 'z', 'c'] }, said('broken', differing))).toEqual({
      observed_value: ['a', 'b'],
      details: { mismatched: { missing: ['c', 'z'] } },
    });
    expect(
      await resultOf(
        set,
        { column_set: null, exact_match: false },
        said('holds', { missing: [], unexpected: ['a', 'b'] }),
      ),
    ).toEqual({
      observed_value: ['a', 'b'],
    });
  });

  it('tells what cannot be judged as an exception', async () => {
    const absent: Said = { answer: 'unanswered', problem: 'the column "a" does not exist', reason: 'column' };
    expect(await written('expect_column_max_to_be_between', { column: 'a' }, absent)).toMatchObject({
      success: false,
      results: [
        {
          success: false,
          result: {},
          exception_info: {
            raised_exception: true,
            exception_message: 'the column "a" does not exist',
            exception_traceback: 'ValueError: the column "a" does not exist',
          },
        },
      ],
    });
    const improper: Said = { answer: 'unanswered', reason: 'improper' };
    expect(await written('expect_table_row_count_to_equal', { value: 'x' }, improper)).toMatchObject({
      results: [{ exception_info: { exception_message: expect.stringContaining('not a valid integer') } }],
    });
    const wrongType: Said = { answer: 'unanswered', problem: '"a" is BIGINT', reason: 'type' };
    expect(await written('expect_column_values_to_be_dateutil_parseable', { column: 'a' }, wrongType)).toMatchObject({
      results: [
        {
          exception_info: {
            exception_traceback: expect.stringContaining(
              'TypeError: Values passed to expect_column_values_to_be_dateutil_parseable must be of type string.',
            ),
          },
        },
      ],
    });
  });

  it('lets a measure without values fail, and rows without values hold', async () => {
    expect(
      await written('expect_column_max_to_be_between', { column: 'a' }, { answer: 'vacuous', observed: null }),
    ).toMatchObject({ success: false });
    expect(
      await written(
        'expect_column_unique_value_count_to_be_between',
        { column: 'a', max_value: 3 },
        { answer: 'vacuous' },
      ),
    ).toMatchObject({
      success: true,
    });
    expect(
      await written(
        'expect_column_unique_value_count_to_be_between',
        { column: 'a', min_value: 3 },
        { answer: 'vacuous' },
      ),
    ).toMatchObject({
      success: false,
    });
  });

  it('holds no number that JSON does not have', async () => {
    const whole = await written(
      'expect_column_max_to_be_between',
      { column: 'a', max_value: 'inf' },
      { answer: 'holds', observed: 1 },
    );
    expect(whole).toMatchObject({ success: true });
    expect(() => JSON.parse(JSON.stringify(whole))).not.toThrow();
  });

  it('demands a result for every check', async () => {
    const suite = await suiteOf(oneExpectation('expect_column_to_exist', { column: 'a' }));
    await expectCode(() => suiteResult(suite, [], options), 'INVARIANT_BROKEN');
  });
});
