import type { RowDemand } from '../checks/demand.ts';
import type { RowTest } from '../checks/row-test.ts';
import { BOOLEAN, COLUMN, choice, INTEGER, LIMIT, MOSTLY, NUMBER, OBJECT, TEXT } from './argument-kind.ts';
import type { Arguments } from './arguments.ts';
import { areMoments, closedBounds, MOMENTS, NUMERIC } from './bounds-argument.ts';
import type { Demanded, Expectation } from './expectation.ts';
import { momentMs } from './moment.ts';
import { isStrftimeFormat } from './strftime-format.ts';
import { valueSet } from './value-set.ts';

/** What one row must hold, and of what kind the columns must be. */
export interface RowReading {
  readonly test: RowTest;
  readonly skip?: RowDemand['skip'];
  readonly kinds?: Demanded['kinds'];
}

/** A demand that `mostly` of the rows judged must meet. No row judged: nothing broke. */
export function rowDemand(columns: readonly string[], given: Arguments, { test, skip, kinds }: RowReading): Demanded {
  return {
    demand: {
      kind: 'rows',
      columns,
      test,
      skip: skip ?? 'any-missing',
      allow: { holding: given.either('mostly', MOSTLY, 1) },
    },
    vacuous: 'pass',
    ...(kinds === undefined ? {} : { kinds }),
  };
}

/** An expectation about each value of one column. */
function ofColumn(name: string, read: (given: Arguments) => RowReading, note?: string): Expectation {
  return {
    name,
    about: 'rows',
    restrictable: true,
    read: (given) => rowDemand([given.required('column', COLUMN)], given, read(given)),
    ...(note === undefined ? {} : { note }),
  };
}

/** Expectations about each value of one column, patterns left out. */
export const ROW_EXPECTATIONS: readonly Expectation[] = [
  ofColumn(
    'expect_column_values_to_not_be_null',
    () => ({ test: { kind: 'present' }, skip: 'never' }),
    'NaN counts as missing',
  ),
  ofColumn(
    'expect_column_values_to_be_null',
    () => ({ test: { kind: 'missing' }, skip: 'never' }),
    'NaN counts as missing',
  ),
  ofColumn(
    'expect_column_values_to_be_unique',
    () => ({ test: { kind: 'unique' } }),
    'every row of a repeated value breaks it',
  ),
  ofColumn('expect_column_values_to_be_in_set', (given) => ({ test: oneOf(given, false) })),
  ofColumn('expect_column_values_to_not_be_in_set', (given) => ({ test: oneOf(given, true) })),
  ofColumn(
    'expect_column_values_to_be_between',
    between,
    'limits are numbers or moments in ISO 8601; text is compared with moments only',
  ),
  ofColumn('expect_column_values_to_be_increasing', (given) => ordered('increasing', given)),
  ofColumn('expect_column_values_to_be_decreasing', (given) => ordered('decreasing', given)),
  ofColumn('expect_column_value_lengths_to_be_between', (given) => ({
    test: { kind: 'length', bounds: closedBounds(given, INTEGER) },
  })),
  ofColumn('expect_column_value_lengths_to_equal', (given) => {
    const value = given.required('value', NUMBER);
    return { test: { kind: 'length', bounds: { min: value, max: value } } };
  }),
  ofColumn(
    'expect_column_value_z_scores_to_be_less_than',
    (given) => ({
      test: {
        kind: 'z-score',
        below: given.required('threshold', NUMBER),
        doubleSided: given.required('double_sided', BOOLEAN),
      },
      kinds: NUMERIC,
    }),
    'a column without spread has no outliers',
  ),
  ofColumn('expect_column_values_to_not_be_outliers', outliers),
  ofColumn('expect_column_values_to_match_strftime_format', strftime, "Python's directives"),
  ofColumn(
    'expect_column_values_to_be_dateutil_parseable',
    () => ({ test: { kind: 'time-like' }, kinds: ['string'] }),
    'the notations in common use; dateutil itself guesses more',
  ),
  ofColumn('expect_column_values_to_be_json_parseable', () => ({ test: { kind: 'json' } })),
  ofColumn(
    'expect_column_values_to_match_json_schema',
    (given) => ({ test: { kind: 'json-schema', schema: given.required('json_schema', OBJECT) } }),
    'text that is no JSON breaks it, where Great Expectations stops with an error',
  ),
];

function oneOf(given: Arguments, negate: boolean): RowTest {
  const values = valueSet(given);
  const isTime = given.either('parse_strings_as_datetimes', BOOLEAN, false);
  return { kind: 'one-of', values, ...(negate ? { negate } : {}), ...(isTime ? { as: 'time' } : {}) };
}

function between(given: Arguments): RowReading {
  const bounds = closedBounds(given, LIMIT);
  const isTime = areMoments(bounds, given);
  const parsed = given.either('parse_strings_as_datetimes', BOOLEAN, false);
  const [min, max] = [bounds.min, bounds.max].map((limit) => (typeof limit === 'string' ? momentMs(limit) : limit));
  if (min !== undefined && max !== undefined && min > max) given.fail('min_value cannot be greater than max_value');
  if (!isTime && !parsed) return { test: { kind: 'between', bounds }, kinds: NUMERIC };
  return { test: { kind: 'between', bounds, as: 'time' }, kinds: MOMENTS };
}

function ordered(kind: 'increasing' | 'decreasing', given: Arguments): RowReading {
  const strictly = given.either('strictly', BOOLEAN, false);
  return { test: { kind, strictly }, kinds: [...NUMERIC, 'time'] };
}

function outliers(given: Arguments): RowReading {
  const method = given.either('method', choice(['iqr', 'std']), 'iqr');
  const multiplier = given.either('multiplier', NUMBER, 1.5);
  if (multiplier < 0) given.fail('multiplier: ensure this value is greater than or equal to 0');
  return { test: { kind: 'no-outlier', method: method === 'std' ? 'sd' : 'iqr', multiplier }, kinds: NUMERIC };
}

function strftime(given: Arguments): RowReading {
  const format = given.required('strftime_format', TEXT);
  if (!isStrftimeFormat(format))
    given.fail(`Unable to use provided strftime_format. "${format}" is no format of strptime`);
  return { test: { kind: 'time-format', format }, kinds: ['string'] };
}
