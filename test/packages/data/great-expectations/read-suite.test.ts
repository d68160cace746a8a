import { describe, expect, it } from '@jest/globals';
import { isGreatExpectationsSuite, readSuite } from '../../../../packages/data/src/great-expectations/read-suite.ts';
import { expectCode } from '../../../support/to-throw-with-code.ts';
import { demandOf, NOW, oneExpectation, problemOf, suiteOf } from './suites.ts';

describe('isGreatExpectationsSuite', () => {
  it('knows both generations, and nothing else', () => {
    expect(isGreatExpectationsSuite({ name: 'a', expectations: [] })).toBe(true);
    expect(isGreatExpectationsSuite({ expectation_suite_name: 'a', expectations: [] })).toBe(true);
    for (const other of [null, [], 'a', {}, { expectations: {} }, { fields: [] }, { columns: {} }])
      expect(isGreatExpectationsSuite(other)).toBe(false);
  });
});

describe('readSuite', () => {
  it('reads a suite of version 1 with severity, notes and places', async () => {
    const suite = await suiteOf(
      oneExpectation(
        'expect_column_values_to_be_between',
        { column: 'age', mostly: 0.9, min_value: 0, max_value: 120.0, strict_max: true },
        { severity: 'warning', id: 'x', meta: { k: 1 }, notes: ['as', 'agreed'] },
      ),
    );
    expect(suite.file).toMatchObject({ name: 'one', language: 'Great Expectations suite' });
    expect(suite.file.checks).toEqual([
      {
        name: 'expect_column_values_to_be_between.age',
        demand: {
          kind: 'rows',
          columns: ['age'],
          test: { kind: 'between', bounds: { min: 0, max: 120, maxStrict: true } },
          skip: 'any-missing',
          allow: { holding: 0.9 },
        },
        severity: 'warning',
        vacuous: 'pass',
        kinds: ['integer', 'number'],
        where: { file: 'suite.json', line: 4, column: 5 },
        note: 'as agreed',
      },
    ]);
  });

  it('reads a suite of version 0', async () => {
    const suite = await suiteOf(`{
      "expectation_suite_name": "old.one", "ge_cloud_id": null, "data_asset_type": "Dataset",
      "evaluation_parameters": {"least": 3, "most": 1},
      "expectations": [
        {"expectation_type": "expect_table_row_count_to_be_between", "meta": {},
         "kwargs": {"min_value": {"$PARAMETER": "least"}, "max_value": {"$PARAMETER": "most * 2", "$PARAMETER.most * 2": 8},
                    "result_format": "BASIC", "include_config": true, "catch_exceptions": false}}
      ],
      "meta": {"great_expectations_version": "0.18.0"}}`);
    expect(suite.file.name).toBe('old.one');
    expect(suite.entries[0]).toMatchObject({
      check: { demand: { kind: 'metric', metric: { of: 'rows' }, bounds: { min: 3, max: 8 } }, severity: 'error' },
      kwargs: { min_value: 3, max_value: 8 },
      format: { detail: 'BASIC', partial: 20 },
    });
  });

  it('gives every check a name of its own', async () => {
    const one = { type: 'expect_column_values_to_be_unique', kwargs: { column: 'a' } };
    const suite = await suiteOf(
      JSON.stringify({
        name: 'n',
        expectations: [
          one,
          one,
          { ...one, kwargs: { column: 'a#2' } },
          one,
          { type: 'expect_compound_columns_to_be_unique', kwargs: { column_list: ['a', 'b'] } },
          { type: 'expect_table_row_count_to_equal', kwargs: { value: 1 } },
        ],
      }),
    );
    const names = suite.file.checks.map(({ name }) => name);
    expect(new Set(names).size).toBe(6);
    expect(names.slice(4)).toEqual(['expect_compound_columns_to_be_unique.a+b', 'expect_table_row_count_to_equal']);
  });

  it('puts parameters in their places, a run before the suite itself', async () => {
    const suite = await suiteOf(
      oneExpectation('expect_column_max_to_be_between', {
        column: 't',
        min_value: { $PARAMETER: 'now() - timedelta(weeks=52)' },
        max_value: { $PARAMETER: 'latest' },
      }),
      { latest: '2024-01-01' },
    );
    expect(suite.entries[0]?.kwargs).toEqual({
      column: 't',
      min_value: '2023-05-08T07:08:09',
      max_value: '2024-01-01',
    });
  });

  it('names a parameter nobody gave, with its line', async () => {
    const text = oneExpectation('expect_table_row_count_to_equal', { value: { $PARAMETER: 'wanted' } });
    const error = await expectCode(suiteOf(text, { other: 1 }), 'CONFIG_INVALID');
    expect(error.message).toContain('the parameter "wanted" has no value');
    expect(error.message).toContain('parameters given are other');
    expect(error.where).toMatchObject({ file: 'suite.json', line: 7 });
  });

  it.each([
    ['expect_column_values_to_be_betwen', 'did you mean "expect_column_values_to_be_between"?'],
    ['something', 'write one of the core expectations'],
    ['expect_column_chisquare_test_p_value_to_be_greater_than', 'judge drift against a reference instead'],
  ])('refuses the expectation %s by name', async (type, fix) => {
    const error = await expectCode(suiteOf(oneExpectation(type, {})), 'CONFIG_UNSUPPORTED');
    expect(error.message).toContain(`"${type}"`);
    expect(error.fix).toContain(fix);
    expect(error.where).toMatchObject({ line: 5 });
  });

  const windows = [{ constraint_fn: 'mean', parameter_name: 'p', range: 5, offset: { positive: 1, negative: 1 } }];
  it.each([
    ['windows', { column: 'a' }, { windows }],
    ['windows', { column: 'a', windows }, {}],
    ['a parameter inside an argument', { column: 'a', value_set: [{ $PARAMETER: 'p' }] }, {}],
    ['results of another suite', { column: 'a', mostly: { $PARAMETER: 'urn:great_expectations:validations:a' } }, {}],
    ['"output_strftime_format"', { column: 'a', output_strftime_format: '%Y' }, {}],
    ['"auto"', { column: 'a', auto: true, profiler_config: {} }, {}],
    ['"parse_strings_as_datetimes"', { column: 'a', parse_strings_as_datetimes: true }, {}],
    ['x ** 2', { column: 'a', row_condition: 'x ** 2 > 4', condition_parser: 'pandas' }, {}],
  ])('refuses %s', async (construct, kwargs, more) => {
    const text = oneExpectation('expect_column_values_to_be_unique', kwargs, more);
    const error = await expectCode(suiteOf(text), 'CONFIG_UNSUPPORTED');
    expect(error.message).toContain(construct);
    expect(error.where?.line).toBeGreaterThan(4);
  });

  it('refuses a pattern that cannot be matched in linear time', async () => {
    const one = oneExpectation('expect_column_values_to_match_regex', { column: 'a', regex: '^(?=a)' });
    expect((await expectCode(suiteOf(one), 'CONFIG_UNSUPPORTED')).where).toMatchObject({ line: 8 });
    const list = oneExpectation('expect_column_values_to_match_regex_list', {
      column: 'a',
      regex_list: ['a', '(a)\\1'],
    });
    expect((await expectCode(suiteOf(list), 'CONFIG_UNSUPPORTED')).message).toContain(
      'a back-reference in the pattern',
    );
  });

  it('overlooks what older versions wrote and never meant', async () => {
    const kwargs = { column: 'a', auto: false, profiler_config: {}, parse_strings_as_datetimes: null, windows: null };
    expect(await problemOf('expect_column_values_to_be_unique', kwargs)).toBeNull();
  });

  it('asks queries of the tables of the run only', async () => {
    const kwargs = {
      base_query: 'SELECT a FROM {batch};',
      comparison_query: 'SELECT a FROM other',
      comparison_data_source_name: 'warehouse',
    };
    const text = oneExpectation('expect_query_results_to_match_comparison', kwargs);
    const error = await expectCode(suiteOf(text), 'CONFIG_UNSUPPORTED');
    expect(error.message).toContain('the data source "warehouse"');
    expect(error.fix).toContain('data');
    const suite = await readSuite(
      { name: 's', sha256: '', value: JSON.parse(text), locate: () => undefined },
      { now: NOW, tables: ['warehouse'] },
    );
    expect(suite.entries[0]?.check.demand).toEqual({
      kind: 'query',
      sql: 'SELECT a FROM data',
      expect: { sameAs: 'SELECT a FROM other', holding: 1 },
    });
  });

  it('refuses what is no suite, with the line', async () => {
    const broken = [
      '{"expectations": 5}',
      '{"expectations": [], "expectatons": 1}',
      '{"expectations": [{"kwargs": {}}]}',
    ];
    for (const text of broken) await expectCode(suiteOf(text), 'CONFIG_INVALID');
    const severity = oneExpectation('expect_column_to_exist', { column: 'a' }, { severity: 'fatal' });
    const error = await expectCode(suiteOf(severity), 'CONFIG_INVALID');
    expect(error.message).toContain('critical, warning, info');
  });

  it('restricts to rows, and asks for the columns a result must show', async () => {
    const kwargs = {
      column: 'a',
      row_condition: 'col("b") > 1',
      condition_parser: 'great_expectations',
      result_format: { result_format: 'COMPLETE', unexpected_index_column_names: ['id'], partial_unexpected_count: 3 },
    };
    const suite = await suiteOf(oneExpectation('expect_column_values_to_be_unique', kwargs));
    expect(suite.entries[0]?.check).toMatchObject({
      rows: { column: 'b', compare: '>', to: 1 },
      demand: { also: ['id'] },
    });
    expect(suite.entries[0]?.format).toMatchObject({ detail: 'COMPLETE', partial: 3, indexColumns: ['id'] });
    const whole = { column: 'a', result_format: { result_format: 'BASIC', include_unexpected_rows: true } };
    expect(await demandOf('expect_column_values_to_be_unique', whole)).toMatchObject({ also: 'all' });
  });
});

describe('readSuite with wrong arguments', () => {
  it.each([
    ['expect_column_values_to_be_between', { column: 'a' }, 'min_value and max_value cannot both be None'],
    [
      'expect_column_values_to_be_between',
      { column: 'a', min_value: 5, max_value: 1 },
      'min_value cannot be greater than max_value',
    ],
    [
      'expect_column_values_to_be_between',
      { column: 'a', min_value: '2024-01-02', max_value: '2024-01-01' },
      'cannot be greater',
    ],
    ['expect_column_values_to_be_between', { column: 'a', min_value: 1, max_value: '2024-01-01' }, 'of the same type'],
    ['expect_column_values_to_be_between', { column: 'a', min_value: 'abc' }, 'invalid datetime format'],
    ['expect_column_values_to_be_between', { column: 5, min_value: 1 }, 'column: str type expected'],
    ['expect_column_values_to_be_between', { min_value: 1 }, 'column: field required'],
    ['expect_column_values_to_be_between', { column: 'a', min_value: 1, mostly: 1.1 }, 'less than or equal to 1'],
    ['expect_column_values_to_be_between', { column: 'a', min_value: 1, mostly: -0.1 }, 'greater than or equal to 0'],
    ['expect_column_values_to_be_between', { column: 'a', min_value: 1, mostly: 'One' }, 'is not a valid float'],
    [
      'expect_column_values_to_be_between',
      { column: 'a', min_value: 1, strict_min: 'abc' },
      'could not be parsed to a boolean',
    ],
    ['expect_column_values_to_be_between', { column: 'a', min_valu: 1 }, 'did you mean "min_value"?'],
    ['expect_column_values_to_be_between', { column: 'a', min_value: 1, result_format: 'ALL' }, 'BOOLEAN_ONLY'],
    [
      'expect_column_values_to_be_between',
      { column: 'a', min_value: 1, result_format: {} },
      "'result_format' must be present",
    ],
    [
      'expect_column_values_to_be_between',
      { column: 'a', min_value: 1, row_condition: 'x > 1', condition_parser: 'bad' },
      'not a valid enumeration member',
    ],
    ['expect_column_value_lengths_to_be_between', { column: 'a', min_value: 'quack' }, 'must be integers'],
    ['expect_column_value_lengths_to_be_between', { column: 'a' }, 'cannot both be None'],
    ['expect_column_value_z_scores_to_be_less_than', { column: 'a', threshold: 1 }, 'double_sided: field required'],
    ['expect_column_values_to_not_be_outliers', { column: 'a', method: 'mad' }, "permitted: 'iqr', 'std'"],
    ['expect_column_values_to_not_be_outliers', { column: 'a', multiplier: -1 }, 'greater than or equal to 0'],
    [
      'expect_column_values_to_match_strftime_format',
      { column: 'a', strftime_format: '%D' },
      'Unable to use provided strftime_format.',
    ],
    ['expect_column_values_to_match_strftime_format', { column: 'a', strftime_format: '5%' }, 'Unable to use'],
    ['expect_column_values_to_not_be_in_set', { column: 'a', value_set: null }, 'none is not an allowed value'],
    ['expect_column_values_to_be_in_set', { column: 'a', value_set: 'abc' }, 'not a valid list'],
    ['expect_column_values_to_be_in_set', { column: 'a', value_set: [[1]] }, 'a number, a text or a truth value'],
    ['expect_column_distinct_values_to_be_in_set', { column: 'a', value_set: [] }, 'non-empty'],
    ['expect_column_distinct_values_to_be_in_set', { column: 'a' }, 'field required'],
    ['expect_column_values_to_match_regex_list', { column: 'a', regex_list: [] }, 'at least one pattern'],
    [
      'expect_column_values_to_match_regex_list',
      { column: 'a', regex_list: ['a'], match_on: 'some' },
      "permitted: 'any', 'all'",
    ],
    [
      'expect_column_values_to_match_like_pattern',
      { column: 'a', like_pattern: 'a', escape: '!!' },
      'single character',
    ],
    ['expect_column_values_to_be_in_type_list', { column: 'a' }, 'field required'],
    ['expect_column_mean_to_be_between', { column: 'a', min_value: 's' }, 'invalid datetime format'],
    ['expect_column_mean_to_be_between', { column: 'a', min_value: '2024-01-01' }, 'must be numeric'],
    [
      'expect_column_pair_values_to_be_in_set',
      { column_A: 'a', column_B: 'b', value_pairs_set: [[1]] },
      'must be a pair',
    ],
    [
      'expect_column_pair_values_to_be_equal',
      { column_A: 'a', column_B: 'b', ignore_row_if: 'never' },
      'both_values_are_missing',
    ],
    ['expect_compound_columns_to_be_unique', { column_list: ['a'] }, 'at least two columns'],
    ['expect_multicolumn_sum_to_equal', { column_list: ['a', 'b'], sum_total: 'One' }, 'is not a valid float'],
    ['expect_table_row_count_to_equal', { value: 'hello' }, 'not a valid integer'],
    ['expect_table_row_count_to_be_between', { min_value: 5, max_value: 1 }, 'must be less than or equal to'],
    ['expect_table_column_count_to_be_between', { min_value: '2024-01-01' }, 'must be integers'],
    [
      'expect_table_column_count_to_equal',
      { value: 1, row_condition: 'a > 1', condition_parser: 'pandas' },
      'row_condition',
    ],
    ['expect_column_to_exist', { column: 'a', column_index: -1 }, 'must count from 0'],
    [
      'unexpected_rows_expectation',
      { unexpected_rows_query: 'SELECT {column} FROM {batch}' },
      'unknown brace: {column}',
    ],
    ['unexpected_rows_expectation', { unexpected_rows_query: 'SELECT { FROM {batch}' }, 'brace'],
    [
      'expect_column_quantile_values_to_be_between',
      { column: 'a', quantile_ranges: { quantiles: [0.5] } },
      'field required',
    ],
    [
      'expect_column_quantile_values_to_be_between',
      { column: 'a', quantile_ranges: { quantiles: [0.5], value_ranges: [[2, 1]] } },
      'must consist of ordered pairs',
    ],
    [
      'expect_column_quantile_values_to_be_between',
      { column: 'a', quantile_ranges: { quantiles: [0.5], value_ranges: [] } },
      'same number of elements',
    ],
    [
      'expect_column_quantile_values_to_be_between',
      { column: 'a', quantile_ranges: { quantiles: [5], value_ranges: [[1, 2]] }, allow_relative_error: 'cubic' },
      'between 0 and 1',
    ],
  ])('makes %s %j a check that says what is wrong', async (type, kwargs, problem) => {
    expect(await problemOf(type, kwargs)).toContain(problem);
  });

  it('tells every mistake at once', async () => {
    const problem = await problemOf('expect_column_values_to_be_between', {
      column: '',
      min_value: 'x',
      mostly: 5,
      extra: 1,
    });
    for (const part of ['column:', 'min_value:', 'mostly:', 'extra:']) expect(problem).toContain(part);
  });
});

describe('readSuite of distributions', () => {
  const type = 'expect_column_kl_divergence_to_be_less_than';
  const bins = { bins: [0, 1, 2], weights: [0.5, 0.5] };
  const open = { bins: ['-Infinity', 0, 'Infinity'], weights: [0.5, 0.5] };
  const tails = { bins: [0, 1, 2], weights: [0.4, 0.4], tail_weights: [0.1, 0.1] };
  const words = { values: ['a', 'b'], weights: [0.5, 0.5] };

  it.each([
    [{ partition_object: {}, threshold: 1 }, 'Invalid partition_object'],
    [{ partition_object: { ...bins, weights: [0.5, 0.4] } }, 'Invalid partition_object'],
    [{ partition_object: { bins: [0, 0, 1], weights: [0.5, 0.5] } }, 'Invalid partition_object'],
    [{ partition_object: { ...bins, tail_weights: [0] } }, 'Invalid partition_object'],
    [{ partition_object: { bins: [], weights: [] } }, 'Invalid partition_object'],
    [{ partition_object: { values: ['a', 'a'], weights: [0.5, 0.5] } }, 'values must differ'],
    [{ partition_object: words, internal_weight_holdout: 0.1 }, 'Internal weight holdout cannot be used'],
    [{ partition_object: open, tail_weight_holdout: 0.1 }, 'cannot be used for partitions with infinite endpoints'],
    [{ partition_object: tails, tail_weight_holdout: 0.1 }, 'must be 0 when using tail_weights'],
    [
      { partition_object: { bins: ['-Infinity', 0], weights: [0.5], tail_weights: [0.25, 0.25] } },
      'endpoints at infinity',
    ],
    [{ partition_object: bins, tail_weight_holdout: 2 }, 'less than or equal to 1'],
    [{ partition_object: bins, internal_weight_holdout: -1 }, 'greater than or equal to 0'],
    [{ partition_object: bins, bucketize_data: false }, 'bucketize_data'],
    [{ partition_object: bins, threshold: -1 }, 'greater than or equal to zero'],
  ])('says what is wrong with %j', async (kwargs, problem) => {
    expect(await problemOf(type, { column: 'a', ...kwargs })).toContain(problem);
  });

  it('reads values, bins, infinite ends and the absence of any', async () => {
    const common = { kind: 'divergence', column: 'a', tailWeightHoldout: 0, internalWeightHoldout: 0 };
    expect(await demandOf(type, { column: 'a', partition_object: words, threshold: 0.1 })).toEqual({
      ...common,
      partition: words,
      below: 0.1,
    });
    expect(await demandOf(type, { column: 'a', partition_object: null, threshold: null })).toEqual({
      ...common,
      partition: null,
      below: null,
    });
    const suite = await suiteOf(oneExpectation(type, { column: 'a', partition_object: open, threshold: 1 }));
    expect(suite.entries[0]?.check).toMatchObject({
      demand: { partition: { bins: [Number.NEGATIVE_INFINITY, 0, Number.POSITIVE_INFINITY] } },
      kinds: ['integer', 'number'],
      vacuous: 'fail',
    });
  });
});
