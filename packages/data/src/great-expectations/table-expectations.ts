import type { Metric } from '../checks/demand.ts';
import { type ArgumentKind, BOOLEAN, COLUMN, COLUMNS, INTEGER, LIMIT, TEXT } from './argument-kind.ts';
import type { Arguments } from './arguments.ts';
import { boundsOf } from './bounds-argument.ts';
import type { Demanded, Expectation } from './expectation.ts';

function ofTable(name: string, read: (given: Arguments) => Demanded, note?: string): Expectation {
  return { name, about: 'table', restrictable: false, read, ...(note === undefined ? {} : { note }) };
}

function ofRows(name: string, read: (given: Arguments) => Demanded, note?: string): Expectation {
  return { ...ofTable(name, read, note), restrictable: true };
}

/** Expectations about the table: its columns and how many rows it has. Names of columns are compared letter by letter. */
export const TABLE_EXPECTATIONS: readonly Expectation[] = [
  ofTable('expect_column_to_exist', presence, '`column_index` counts from 0'),
  ofTable('expect_table_columns_to_match_ordered_list', (given) => {
    const names = given.optional('column_list', COLUMNS);
    return columns(names ?? [], names === null ? 'at-least' : 'ordered');
  }),
  ofTable('expect_table_columns_to_match_set', (given) => {
    const isExact = given.either('exact_match', BOOLEAN, true);
    return columns(given.optional('column_set', COLUMNS) ?? [], isExact ? 'exactly' : 'at-least');
  }),
  ofTable('expect_table_column_count_to_equal', (given) => count({ of: 'columns' }, given)),
  ofTable('expect_table_column_count_to_be_between', (given) => range({ of: 'columns' }, LIMIT, given)),
  ofRows('expect_table_row_count_to_equal', (given) => count({ of: 'rows' }, given)),
  ofRows('expect_table_row_count_to_be_between', (given) => range({ of: 'rows' }, INTEGER, given)),
  ofRows(
    'expect_table_row_count_to_equal_other_table',
    (given) => ({ demand: { kind: 'same-rows', table: given.required('other_table_name', TEXT) }, vacuous: 'pass' }),
    'the other table must be one of the run',
  ),
];

function presence(given: Arguments): Demanded {
  const column = given.required('column', COLUMN);
  const index = given.optional('column_index', INTEGER);
  if (index !== null && index < 0)
    given.fail('column_index: must count from 0; counting from the end is not supported');
  return { demand: { kind: 'column', column, ...(index === null ? {} : { index }) }, vacuous: 'pass' };
}

function columns(names: readonly string[], mode: 'ordered' | 'exactly' | 'at-least'): Demanded {
  return { demand: { kind: 'columns', names, mode }, vacuous: 'pass' };
}

function count(metric: Metric, given: Arguments): Demanded {
  const value = given.required('value', INTEGER);
  return { demand: { kind: 'metric', metric, bounds: { min: value, max: value } }, vacuous: 'pass' };
}

function range(metric: Metric, kind: ArgumentKind<number | string> | ArgumentKind<number>, given: Arguments): Demanded {
  const bounds = boundsOf<number | string>(given, kind);
  const { min, max } = bounds;
  if (typeof min === 'string' || typeof max === 'string') given.fail('min_value and max_value must be integers');
  if (min !== undefined && max !== undefined && min > max)
    given.fail(`min_value (${min}) must be less than or equal to max_value (${max})`);
  return { demand: { kind: 'metric', metric, bounds }, vacuous: 'pass' };
}
