import type { Bounds } from '../checks/bounds.ts';
import type { Metric } from '../checks/demand.ts';
import { BOOLEAN, COLUMN, INTEGER, LIMIT, LIST, MOSTLY, NUMBER, TEXT, TEXTS } from './argument-kind.ts';
import type { Arguments } from './arguments.ts';
import { areMoments, boundsOf, COUNTABLE, MOMENTS, NUMERIC, zeroLiesWithin } from './bounds-argument.ts';
import type { Demanded, Expectation } from './expectation.ts';
import { readDivergence } from './partition-argument.ts';
import { readQuantiles } from './quantile-argument.ts';
import { valueSet, valuesOf } from './value-set.ts';

type ColumnMetric = Extract<Metric, { readonly column: string }>['of'];

function ofColumn(name: string, read: (column: string, given: Arguments) => Demanded, note?: string): Expectation {
  return {
    name,
    about: 'column',
    restrictable: true,
    read: (given) => read(given.required('column', COLUMN), given),
    ...(note === undefined ? {} : { note }),
  };
}

const NO_VALUE = 'a column without values fails';

/** Expectations about a column as a whole. */
export const COLUMN_EXPECTATIONS: readonly Expectation[] = [
  ofColumn('expect_column_min_to_be_between', (column, given) => extreme('min', column, given), NO_VALUE),
  ofColumn('expect_column_max_to_be_between', (column, given) => extreme('max', column, given), NO_VALUE),
  ofColumn('expect_column_mean_to_be_between', (column, given) => measure('mean', column, given), NO_VALUE),
  ofColumn('expect_column_median_to_be_between', (column, given) => measure('median', column, given), NO_VALUE),
  ofColumn('expect_column_sum_to_be_between', (column, given) => measure('sum', column, given), NO_VALUE),
  ofColumn('expect_column_stdev_to_be_between', (column, given) => measure('sd', column, given), 'of a sample (n − 1)'),
  ofColumn('expect_column_unique_value_count_to_be_between', (column, given) =>
    counted('distinct', column, boundsOf(given, INTEGER)),
  ),
  ofColumn(
    'expect_column_proportion_of_unique_values_to_be_between',
    (column, given) => counted('distinct-share', column, boundsOf(given, NUMBER)),
    'different values over rows that have one',
  ),
  ofColumn('expect_column_proportion_of_non_null_values_to_be_between', (column, given) =>
    counted('present-share', column, boundsOf(given, NUMBER)),
  ),
  ofColumn(
    'expect_column_distinct_values_to_be_in_set',
    distinctWithin,
    'without `value_set` (null) everything is in it',
  ),
  ofColumn('expect_column_distinct_values_to_contain_set', (column, given) => distinct('contains', column, given)),
  ofColumn('expect_column_distinct_values_to_equal_set', (column, given) => distinct('equals', column, given)),
  ofColumn('expect_column_most_common_value_to_be_in_set', mostCommon),
  ofColumn(
    'expect_column_quantile_values_to_be_between',
    readQuantiles,
    'exact: the smallest value with at least that share at or below it (percentile_disc), unless `allow_relative_error` names an interpolation',
  ),
  ofColumn('expect_column_kl_divergence_to_be_less_than', readDivergence, 'in nats; infinite fails'),
  ofColumn(
    'expect_column_values_to_be_of_type',
    (column, given) => typed(column, [given.required('type_', TEXT)], given),
    typeNote(),
  ),
  ofColumn(
    'expect_column_values_to_be_in_type_list',
    (column, given) => typed(column, typeList(given), given),
    typeNote(),
  ),
  ofColumn(
    'expect_column_type_to_be',
    (column, given) => typed(column, [given.required('type_', TEXT)], given),
    typeNote(),
  ),
];

function typeNote(): string {
  return 'the type of the column; names of SQL, Spark and Python name a family (`INTEGER` fits any whole number), those of NumPy and pandas a width';
}

function extreme(of: 'min' | 'max', column: string, given: Arguments): Demanded {
  const bounds = boundsOf(given, LIMIT);
  const isTime = areMoments(bounds, given);
  const isOpen = bounds.min === undefined && bounds.max === undefined;
  return {
    demand: { kind: 'metric', metric: { of, column }, bounds },
    vacuous: 'fail',
    ...(isOpen ? {} : { kinds: isTime ? MOMENTS : NUMERIC }),
  };
}

function measure(of: ColumnMetric, column: string, given: Arguments): Demanded {
  const bounds = boundsOf(given, LIMIT);
  if (areMoments(bounds, given)) given.fail(`min_value and max_value must be numeric, as the ${of} is`);
  const kinds = of === 'median' ? NUMERIC : COUNTABLE;
  return { demand: { kind: 'metric', metric: { of, column }, bounds }, vacuous: 'fail', kinds };
}

/** Counts and shares exist without values, too: they are 0. */
function counted(of: ColumnMetric, column: string, bounds: Bounds): Demanded {
  return {
    demand: { kind: 'metric', metric: { of, column }, bounds },
    vacuous: zeroLiesWithin(bounds) ? 'pass' : 'fail',
  };
}

function distinct(relation: 'contains' | 'equals', column: string, given: Arguments): Demanded {
  const values = valueSet(given);
  return { demand: { kind: 'distinct', column, relation, values }, vacuous: values.length === 0 ? 'pass' : 'fail' };
}

function distinctWithin(column: string, given: Arguments): Demanded {
  const written = given.optional('value_set', LIST);
  if (written === null) {
    if (!given.has('value_set')) given.fail('value_set: field required');
    return { demand: { kind: 'distinct', column, relation: 'contains', values: [] }, vacuous: 'pass' };
  }
  if (written.length === 0) given.fail('value_set: must be a non-empty set-like object');
  return {
    demand: { kind: 'distinct', column, relation: 'within', values: valuesOf(written, 'value_set', given) },
    vacuous: 'pass',
  };
}

function mostCommon(column: string, given: Arguments): Demanded {
  const values = valueSet(given);
  return {
    demand: { kind: 'most-common', column, values, tiesOk: given.either('ties_okay', BOOLEAN, false) },
    vacuous: 'fail',
  };
}

/** Of a database Great Expectations asks the column, whatever share of its rows must fit. */
function typed(column: string, types: readonly string[] | null, given: Arguments): Demanded {
  given.either('mostly', MOSTLY, 1);
  return { demand: { kind: 'column-type', column, types }, vacuous: 'pass' };
}

function typeList(given: Arguments): readonly string[] | null {
  const types = given.optional('type_list', TEXTS);
  if (types === null && !given.has('type_list')) given.fail('type_list: field required');
  return types;
}
