import type { Json, JsonObject } from '@plumbline/core';

/** A column of a table of the matrix. */
export interface MatrixColumn {
  readonly type: 'integer' | 'number' | 'string' | 'boolean' | 'time';
  readonly values: readonly Json[];
}

/** A table by columns. */
export type MatrixTable = Readonly<Record<string, MatrixColumn>>;

/** One question to Great Expectations and to us. */
export interface MatrixCase {
  readonly table: string;
  /** Which engine of Great Expectations answers: pandas, but for what only its SQL engines can. */
  readonly engine: 'pandas' | 'sqlite';
  readonly type: string;
  readonly kwargs: JsonObject;
}

const MIXED: MatrixTable = {
  i: { type: 'integer', values: [1, 2, 3, 4, 5, null, 7, 2] },
  n: { type: 'integer', values: [1, 2, 3, 4, 5, 6, 7, 8] },
  m: { type: 'integer', values: [2, 3, 4, 4, 9, null, 1, 8] },
  down: { type: 'integer', values: [9, 7, 7, 4, null, 3, 3, 1] },
  f: { type: 'number', values: [0.5, -1.25, 3, null, 2.5, 2.5, 10.75, 0] },
  g: { type: 'number', values: [0.5, 4.25, 1, 4, 2.5, null, -6.75, 4] },
  c: { type: 'number', values: [2, 2, 2, 2, 2, 2, 2, 2] },
  b: { type: 'boolean', values: [true, false, true, true, false, true, false, false] },
  s: { type: 'string', values: ['a', 'bb', null, 'a', 'dd d', 'Zebra', '', '10%'] },
  u: { type: 'string', values: ['k1', 'k2', 'k3', 'k4', 'k5', 'k6', 'k7', 'k8'] },
  t: {
    type: 'time',
    values: [
      '2020-01-01T00:00:00',
      '2020-01-02T12:30:00',
      null,
      '2020-01-05T00:00:00',
      '2020-01-05T00:00:00',
      '2021-06-07T08:09:10',
      '2019-12-31T23:59:59',
      '2020-02-29T00:00:00',
    ],
  },
  j: { type: 'string', values: ['{"a":1}', '[1]', 'nope', null, '"x"', '{"a":"1"}', '{}', '5'] },
  o: { type: 'string', values: ['{"a":1}', '{"a":"1"}', '{}', null, '{"a":2,"b":3}', '{"b":1}', '{"a":1.5}', '[]'] },
  d: {
    type: 'string',
    values: [
      '2020-01-01',
      '01/02/2020',
      'not a date',
      null,
      '2020-13-01',
      '3 March 2020',
      '2020-01-01T10:00:00',
      '2020-02-30',
    ],
  },
  e: { type: 'string', values: [null, null, null, null, null, null, null, null] },
};

/** Numbers that look like chance and are none. */
function scattered(rows: number, modulus: number): readonly number[] {
  return Array.from({ length: rows }, (_, row) => (row * row * 7 + row * 13 + 5) % modulus);
}

const MANY: MatrixTable = {
  i: { type: 'integer', values: scattered(300, 97).map((value) => (value % 10 === 0 ? null : value)) },
  n: { type: 'integer', values: scattered(300, 53) },
  m: { type: 'integer', values: scattered(300, 61) },
  f: { type: 'number', values: scattered(300, 101).map((value) => value / 8 - 3) },
  s: { type: 'string', values: scattered(300, 7).map((value) => (value === 6 ? null : 'abcdef'[value]!)) },
};

const part = (table: MatrixTable, rows: number): MatrixTable =>
  Object.fromEntries(
    Object.entries(table).map(([name, { type, values }]) => [name, { type, values: values.slice(0, rows) }]),
  );

/** The tables of the matrix: mixed values, many rows, one row, none. */
export const MATRIX_TABLES: Readonly<Record<string, MatrixTable>> = {
  mixed: MIXED,
  many: MANY,
  one: part(MIXED, 1),
  none: part(MIXED, 0),
};

type Kwargs = readonly JsonObject[];

function each(
  tables: readonly string[],
  type: string,
  kwargs: Kwargs,
  engine: MatrixCase['engine'] = 'pandas',
): readonly MatrixCase[] {
  return tables.flatMap((table) => kwargs.map((own) => ({ table, engine, type, kwargs: own })));
}

const of = (names: string, ...more: Kwargs): Kwargs =>
  names.split(' ').flatMap((column) => (more.length === 0 ? [{}] : more).map((own) => ({ column, ...own })));
const SMALL = ['mixed', 'one', 'none'];
const ALL = ['mixed', 'many', 'one', 'none'];
const MOSTLY: Kwargs = [{}, { mostly: 0.75 }, { mostly: 0.875 }, { mostly: 6 / 7 }, { mostly: 0 }];

function valueCases(): readonly MatrixCase[] {
  return [
    ...each(ALL, 'expect_column_values_to_not_be_null', of('i s', ...MOSTLY)),
    ...each(SMALL, 'expect_column_values_to_not_be_null', of('f e b t')),
    ...each(ALL, 'expect_column_values_to_be_null', of('i s', {}, { mostly: 0.125 })),
    ...each(SMALL, 'expect_column_values_to_be_null', of('e')),
    ...each(ALL, 'expect_column_values_to_be_unique', of('i n s', {}, { mostly: 5 / 7 })),
    ...each(SMALL, 'expect_column_values_to_be_unique', of('u e b t f')),
    ...each(
      ALL,
      'expect_column_values_to_be_in_set',
      of('i n', { value_set: [1, 2, 3, 4] }, { value_set: [1, 2.5], mostly: 0.25 }, { value_set: [] }),
    ),
    ...each(
      ALL,
      'expect_column_values_to_be_in_set',
      of('s', { value_set: ['a', 'b', 'bb', ''] }, { value_set: ['a', null] }),
    ),
    ...each(SMALL, 'expect_column_values_to_be_in_set', of('f b', { value_set: [0.5, 2.5, true] })),
    ...each(ALL, 'expect_column_values_to_not_be_in_set', of('i s', { value_set: [2, 'a'] }, { value_set: [] })),
    ...each(SMALL, 'expect_column_values_to_not_be_in_set', of('f', { value_set: [2.5, null], mostly: 0.7 })),
    ...each(
      ALL,
      'expect_column_values_to_be_between',
      of(
        'i n f',
        { min_value: 2, max_value: 5 },
        { min_value: 2, strict_min: true, mostly: 0.5 },
        { max_value: 5, strict_max: true },
      ),
    ),
    ...each(
      SMALL,
      'expect_column_values_to_be_between',
      of(
        't',
        { min_value: '2020-01-01T00:00:00', max_value: '2020-12-31T00:00:00' },
        { min_value: '2020-01-02T12:30:00', strict_min: true },
      ),
    ),
    ...each(['mixed'], 'expect_column_values_to_be_between', of('s', { min_value: 1, max_value: 5 })),
    ...each(
      ['mixed'],
      'expect_column_values_to_be_between',
      of('i', {}, { min_value: 5, max_value: 1 }, { min_value: 1, mostly: 2 }, { min_value: 'x' }),
    ),
    ...each(ALL, 'expect_column_values_to_be_increasing', of('i n f', {}, { strictly: true })),
    ...each(SMALL, 'expect_column_values_to_be_increasing', of('t', { mostly: 0.5 })),
    ...each(
      SMALL,
      'expect_column_values_to_be_decreasing',
      of('down', {}, { strictly: true }, { strictly: true, mostly: 0.7 }),
    ),
    ...each(
      ALL,
      'expect_column_value_lengths_to_be_between',
      of('s', { min_value: 1, max_value: 2 }, { max_value: 1, strict_max: true }, { min_value: 1, mostly: 0.8 }),
    ),
    ...each(ALL, 'expect_column_value_lengths_to_equal', of('s', { value: 1 }, { value: 2, mostly: 0.1 })),
    ...each(
      ALL,
      'expect_column_value_z_scores_to_be_less_than',
      of('n f', { threshold: 1.2, double_sided: true }, { threshold: 1, double_sided: false, mostly: 0.8 }),
    ),
    ...each(['mixed'], 'expect_column_value_z_scores_to_be_less_than', of('c e', { threshold: 1, double_sided: true })),
    ...each(
      ALL,
      'expect_column_values_to_not_be_outliers',
      of('n f', {}, { method: 'std', multiplier: 1.2 }, { multiplier: 0.1, mostly: 0.5 }),
    ),
    ...each(['mixed'], 'expect_column_values_to_not_be_outliers', of('c', {}, { method: 'std' })),
  ];
}

function textCases(): readonly MatrixCase[] {
  return [
    ...each(
      ALL,
      'expect_column_values_to_match_regex',
      of('s', { regex: '^[a-z]' }, { regex: 'b', mostly: 0.2 }, { regex: '' }),
    ),
    ...each(SMALL, 'expect_column_values_to_match_regex', of('n', { regex: '^[1-4]$' })),
    ...each(ALL, 'expect_column_values_to_not_match_regex', of('s', { regex: '^a' }, { regex: '\\d', mostly: 0.9 })),
    ...each(
      ALL,
      'expect_column_values_to_match_regex_list',
      of('s', { regex_list: ['^a', '^b'] }, { regex_list: ['a', '.'], match_on: 'all' }),
    ),
    ...each(ALL, 'expect_column_values_to_not_match_regex_list', of('s', { regex_list: ['^a', '%$'] })),
    ...each(
      SMALL,
      'expect_column_values_to_match_like_pattern',
      of('s', { like_pattern: 'a%' }, { like_pattern: '_%', mostly: 0.8 }, { like_pattern: '10!%', escape: '!' }),
      'sqlite',
    ),
    ...each(
      SMALL,
      'expect_column_values_to_not_match_like_pattern',
      of('s', { like_pattern: '%d%' }, { like_pattern: '%!%', escape: '!' }),
      'sqlite',
    ),
    ...each(
      SMALL,
      'expect_column_values_to_match_like_pattern_list',
      of('s', { like_pattern_list: ['a%', 'bb'] }, { like_pattern_list: ['%d', 'd%'], match_on: 'all' }),
      'sqlite',
    ),
    ...each(
      SMALL,
      'expect_column_values_to_not_match_like_pattern_list',
      of('s', { like_pattern_list: ['a%', '%d'] }),
      'sqlite',
    ),
    ...each(
      SMALL,
      'expect_column_values_to_match_strftime_format',
      of('d', { strftime_format: '%Y-%m-%d' }, { strftime_format: '%m/%d/%Y', mostly: 0.1 }),
    ),
    ...each(['mixed'], 'expect_column_values_to_match_strftime_format', of('n d', { strftime_format: '%D' })),
    ...each(SMALL, 'expect_column_values_to_be_dateutil_parseable', of('d', {}, { mostly: 0.5 })),
    ...each(['mixed'], 'expect_column_values_to_be_dateutil_parseable', of('n')),
    ...each(SMALL, 'expect_column_values_to_be_json_parseable', of('j', {}, { mostly: 0.85 })),
    ...each(['mixed'], 'expect_column_values_to_be_json_parseable', of('n')),
    ...each(
      SMALL,
      'expect_column_values_to_match_json_schema',
      of(
        'o',
        { json_schema: { type: 'object', required: ['a'], properties: { a: { type: 'integer' } } } },
        { json_schema: {} },
      ),
    ),
  ];
}

const AB = { column_A: 'i', column_B: 'm' };
const SKIPS = ['both_values_are_missing', 'either_value_is_missing', 'neither'];
const SKIPS_OF_MANY = ['all_values_are_missing', 'any_value_is_missing', 'never'];

function recordCases(): readonly MatrixCase[] {
  const pairs: Kwargs = SKIPS.map((ignore) => ({ ...AB, ignore_row_if: ignore }));
  const many = (column_list: readonly string[]): Kwargs =>
    SKIPS_OF_MANY.map((ignore) => ({ column_list, ignore_row_if: ignore }));
  return [
    ...each(ALL, 'expect_column_pair_values_to_be_equal', [...pairs, { ...AB, mostly: 0.2 }]),
    ...each(SMALL, 'expect_column_pair_values_to_be_equal', [{ column_A: 'f', column_B: 'g' }]),
    ...each(ALL, 'expect_column_pair_values_a_to_be_greater_than_b', [
      ...pairs,
      { ...AB, or_equal: true, ignore_row_if: 'either_value_is_missing' },
    ]),
    ...each(
      ALL,
      'expect_column_pair_values_to_be_in_set',
      pairs.map((own) => ({
        ...own,
        value_pairs_set: [
          [1, 2],
          [2, 3],
          [4, 4],
          [7, 1],
          [null, null],
        ],
      })),
    ),
    ...each(ALL, 'expect_compound_columns_to_be_unique', [
      ...many(['i', 'm']),
      { column_list: ['i', 's'], mostly: 0.5 },
    ]),
    ...each(SMALL, 'expect_compound_columns_to_be_unique', [{ column_list: ['c', 'b'] }]),
    ...each(ALL, 'expect_select_column_values_to_be_unique_within_record', many(['i', 'm', 'n'])),
    ...each(ALL, 'expect_multicolumn_values_to_be_equal', [
      ...many(['i', 'm']),
      { column_list: ['i', 'n'], mostly: 0.5 },
    ]),
    ...each(ALL, 'expect_multicolumn_sum_to_equal', [
      ...many(['i', 'm']).map((own) => ({ ...own, sum_total: 7 })),
      { column_list: ['n', 'f'], sum_total: 1.5, mostly: 0.1 },
    ]),
  ];
}

function columnCases(): readonly MatrixCase[] {
  const between: Kwargs = [
    { min_value: 1, max_value: 5 },
    { min_value: 2, strict_min: true },
    { max_value: 8, strict_max: true },
    {},
  ];
  const kinds = ['min', 'max', 'mean', 'median', 'stdev'];
  const set: Kwargs = [
    { value_set: [1, 2, 3, 4, 5, 7, 'a', 'b', 'bb'] },
    { value_set: [1, 2] },
    { value_set: ['a', 'b', 'c', 'd', 'e', 'f'] },
  ];
  const quantiles = (value_ranges: Json): JsonObject => ({
    quantile_ranges: { quantiles: [0, 0.25, 0.5, 0.9, 1], value_ranges },
  });
  return [
    // Of nothing pandas knows a sum, 0; a database has none.
    ...each(ALL, 'expect_column_sum_to_be_between', of('i f', ...between), 'sqlite'),
    ...kinds.flatMap((kind) => each(ALL, `expect_column_${kind}_to_be_between`, of('i f', ...between))),
    ...each(
      SMALL,
      'expect_column_min_to_be_between',
      of('t', { min_value: '2019-01-01T00:00:00' }, { min_value: '2020-01-01T00:00:00' }),
    ),
    ...each(SMALL, 'expect_column_max_to_be_between', of('t', { max_value: '2021-06-07T08:09:10' })),
    ...each(['mixed'], 'expect_column_mean_to_be_between', of('s b', { min_value: 0, max_value: 1 })),
    ...each(['mixed'], 'expect_column_mean_to_be_between', of('i', { min_value: 's' })),
    ...each(
      ALL,
      'expect_column_unique_value_count_to_be_between',
      of('i s', { min_value: 3, max_value: 6 }, { max_value: 0 }),
    ),
    ...each(
      ALL,
      'expect_column_proportion_of_unique_values_to_be_between',
      of('i s', { min_value: 0.5, max_value: 0.9 }, { max_value: 0 }),
    ),
    ...each(
      ALL,
      'expect_column_proportion_of_non_null_values_to_be_between',
      of('i s', { min_value: 0.875 }, { min_value: 0.875, strict_min: true }, { max_value: 0 }),
    ),
    ...each(ALL, 'expect_column_distinct_values_to_be_in_set', of('i s', ...set)),
    ...each(ALL, 'expect_column_distinct_values_to_contain_set', of('i s', ...set, { value_set: [] })),
    ...each(ALL, 'expect_column_distinct_values_to_equal_set', of('i s', ...set)),
    ...each(
      ALL,
      'expect_column_most_common_value_to_be_in_set',
      of('i s', { value_set: [2, 'a'] }, { value_set: [2, 'a', 'b'], ties_okay: true }, { value_set: ['zz'] }),
    ),
    ...each(
      SMALL,
      'expect_column_quantile_values_to_be_between',
      of(
        'i f',
        quantiles([
          [null, 1],
          [0, 2],
          [2, 3],
          [null, null],
          [7, null],
        ]),
      ),
      'sqlite',
    ),
    ...each(
      ['mixed', 'many'],
      'expect_column_quantile_values_to_be_between',
      of(
        'n',
        {
          ...quantiles([
            [0, 1],
            [0, 30],
            [0, 40],
            [0, 60],
            [0, 60],
          ]),
          allow_relative_error: 'linear',
        },
        {
          ...quantiles([
            [0, 1],
            [0, 3],
            [3, 4],
            [7, 8],
            [8, 8],
          ]),
          allow_relative_error: 'lower',
        },
        {
          ...quantiles([
            [0, 1],
            [0, 3],
            [3, 5],
            [7, 9],
            [8, 8],
          ]),
          allow_relative_error: 'higher',
        },
        {
          ...quantiles([
            [0, 1],
            [0, 3],
            [3, 5],
            [7, 9],
            [8, 8],
          ]),
          allow_relative_error: 'midpoint',
        },
      ),
    ),
  ];
}

function divergenceCases(): readonly MatrixCase[] {
  const type = 'expect_column_kl_divergence_to_be_less_than';
  const words = { values: ['a', 'b', 'c', 'd', 'e', 'f'], weights: [0.25, 0.25, 0.2, 0.1, 0.1, 0.1] };
  const bins = { bins: [0, 2, 4, 6, 8], weights: [0.25, 0.25, 0.25, 0.25] };
  return [
    ...each(
      ['mixed', 'many'],
      type,
      of(
        's',
        { partition_object: words, threshold: 0.5, tail_weight_holdout: 0.2 },
        { partition_object: words, threshold: 0.5 },
      ),
    ),
    ...each(
      ['mixed', 'many'],
      type,
      of(
        'n f',
        { partition_object: bins, threshold: 1, tail_weight_holdout: 0.2 },
        {
          partition_object: { ...bins, weights: [0.5, 0.5, 0, 0] },
          threshold: 1,
          tail_weight_holdout: 0.1,
          internal_weight_holdout: 0.1,
        },
        { partition_object: bins, threshold: 1 },
      ),
    ),
    ...each(
      ['mixed'],
      type,
      of(
        'n',
        { partition_object: { ...bins, weights: [0.2, 0.2, 0.2, 0.2], tail_weights: [0.1, 0.1] }, threshold: 1 },
        { partition_object: {}, threshold: 1 },
        { partition_object: null, threshold: null },
      ),
    ),
    ...each(['mixed'], type, of('s', { partition_object: words, threshold: 1, internal_weight_holdout: 0.1 })),
  ];
}

function tableCases(): readonly MatrixCase[] {
  const names = Object.keys(MIXED);
  return [
    ...each(SMALL, 'expect_column_to_exist', [
      { column: 'i' },
      { column: 'zz' },
      { column: 'n', column_index: 1 },
      { column: 'n', column_index: 2 },
    ]),
    ...each(SMALL, 'expect_table_columns_to_match_ordered_list', [
      { column_list: names },
      { column_list: names.slice(1) },
      { column_list: [...names].reverse() },
    ]),
    ...each(SMALL, 'expect_table_columns_to_match_set', [
      { column_set: [...names].reverse() },
      { column_set: names.slice(1), exact_match: false },
      { column_set: ['zz'] },
    ]),
    ...each(ALL, 'expect_table_column_count_to_equal', [{ value: names.length }, { value: 3 }]),
    ...each(ALL, 'expect_table_column_count_to_be_between', [
      { min_value: 3, max_value: 10 },
      { min_value: null, max_value: 20 },
    ]),
    ...each(ALL, 'expect_table_row_count_to_equal', [{ value: 8 }, { value: 0 }, { value: 'x' }]),
    ...each(ALL, 'expect_table_row_count_to_be_between', [
      { min_value: 1, max_value: 10 },
      { max_value: 1 },
      { min_value: 5, max_value: 1 },
    ]),
    ...each(SMALL, 'expect_table_row_count_to_equal_other_table', [{ other_table_name: 'one_sqlite' }], 'sqlite'),
    ...each(
      SMALL,
      'unexpected_rows_expectation',
      [
        { unexpected_rows_query: 'SELECT * FROM {batch} WHERE n > 6' },
        { unexpected_rows_query: 'SELECT n FROM {batch} WHERE n > 60;' },
      ],
      'sqlite',
    ),
    ...each(['mixed'], 'expect_column_max_to_be_between', of('zz', { max_value: 5 })),
    ...each(['mixed'], 'expect_column_values_to_be_unique', of('zz')),
  ];
}

function typeCases(): readonly MatrixCase[] {
  const sql: Kwargs = [
    ...of('n', { type_: 'INTEGER' }, { type_: 'CHAR' }),
    ...of('s', { type_: 'CHAR' }),
    ...of('f', { type_: 'FLOAT' }),
    ...of('b', { type_: 'BOOLEAN' }),
    ...of('t', { type_: 'DATETIME' }),
  ];
  const numpy: Kwargs = [
    ...of('n', { type_: 'int64' }, { type_: 'int32' }, { type_: 'float64' }),
    ...of('f', { type_: 'float64' }, { type_: 'int64' }),
    ...of('b', { type_: 'bool' }),
    ...of('u', { type_: 'str' }, { type_: 'bool' }),
  ];
  const lists = (kwargs: Kwargs): Kwargs =>
    kwargs.map(({ type_, ...own }) => ({ ...own, type_list: ['no_such_type', type_!] }));
  return [
    ...each(['mixed'], 'expect_column_values_to_be_of_type', sql, 'sqlite'),
    ...each(['mixed'], 'expect_column_values_to_be_in_type_list', lists(sql), 'sqlite'),
    ...each(['mixed'], 'expect_column_values_to_be_of_type', numpy),
    ...each(['mixed'], 'expect_column_values_to_be_in_type_list', lists(numpy)),
    ...each(['mixed'], 'expect_column_type_to_be', sql, 'sqlite'),
  ];
}

function conditionCases(): readonly MatrixCase[] {
  const pandas = [
    'n > 3',
    'i != 2',
    's == "a"',
    'i in [1, 2]',
    'i not in [1, 2]',
    '2 <= n < 6',
    'not (n > 3) or s == "a"',
    'i == m',
    'b',
    '~b & n > 1',
    'i.isnull()',
    'n > 100',
  ];
  const own = ['col("n") > 3', 'col("s") == "a"', 'col("i").notNull()', 'col("i") <= 4'];
  const comparison = (name: string, operator: string, parameter: Json): JsonObject => ({
    type: 'comparison',
    column: { name },
    operator,
    parameter,
  });
  const objects: readonly JsonObject[] = [
    comparison('n', '>', 3),
    comparison('s', 'IN', ['a', 'bb']),
    { type: 'nullity', column: { name: 'i' }, is_null: true },
    { type: 'and', conditions: [comparison('n', '>=', 2), comparison('n', '<', 6)] },
    { type: 'or', conditions: [comparison('n', '==', 1), { type: 'nullity', column: { name: 's' }, is_null: true }] },
  ];
  const conditions: Kwargs = [
    ...pandas.map((row_condition) => ({ row_condition, condition_parser: 'pandas' })),
    ...own.map((row_condition) => ({ row_condition, condition_parser: 'great_expectations' })),
    ...objects.map((row_condition) => ({ row_condition })),
  ];
  return [
    ...each(
      ['mixed'],
      'expect_column_values_to_be_between',
      of('n', ...conditions.map((own) => ({ ...own, min_value: 2, max_value: 6, mostly: 0.5 }))),
    ),
    ...each(['mixed'], 'expect_column_values_to_not_be_null', of('i', ...conditions)),
    ...each(
      ['mixed'],
      'expect_column_mean_to_be_between',
      of('f', ...conditions.map((own) => ({ ...own, min_value: 0, max_value: 3 }))),
    ),
    ...each(
      ['mixed'],
      'expect_table_row_count_to_equal',
      conditions.map((own) => ({ ...own, value: 4 })),
    ),
    ...each(
      ['mixed'],
      'expect_column_pair_values_to_be_equal',
      conditions.slice(0, 6).map((own) => ({ ...own, ...AB })),
    ),
  ];
}

/** The whole matrix, always the same. */
export function matrixCases(): readonly MatrixCase[] {
  return [
    ...valueCases(),
    ...textCases(),
    ...recordCases(),
    ...columnCases(),
    ...divergenceCases(),
    ...tableCases(),
    ...typeCases(),
    ...conditionCases(),
  ];
}
