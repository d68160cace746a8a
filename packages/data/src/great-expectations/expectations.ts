import { COLUMN_EXPECTATIONS } from './column-expectations.ts';
import type { Expectation } from './expectation.ts';
import { PATTERN_EXPECTATIONS } from './pattern-expectations.ts';
import { QUERY_EXPECTATIONS } from './query-expectations.ts';
import { RECORD_EXPECTATIONS } from './record-expectations.ts';
import { ROW_EXPECTATIONS } from './row-expectations.ts';
import { TABLE_EXPECTATIONS } from './table-expectations.ts';

/** Every registered core expectation of Great Expectations 1.24, sorted by name. */
export function allExpectations(): readonly Expectation[] {
  const all = [
    ...ROW_EXPECTATIONS,
    ...PATTERN_EXPECTATIONS,
    ...RECORD_EXPECTATIONS,
    ...COLUMN_EXPECTATIONS,
    ...TABLE_EXPECTATIONS,
    ...QUERY_EXPECTATIONS,
  ];
  return all.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Expectations of versions before 1.0 that version 1 no longer has; what they asked for is asked for otherwise here. */
export const REMOVED_EXPECTATIONS: ReadonlyMap<string, string> = new Map([
  ['expect_column_chisquare_test_p_value_to_be_greater_than', 'judge drift against a reference instead'],
  ['expect_column_bootstrapped_ks_test_p_value_to_be_greater_than', 'judge drift against a reference instead'],
  [
    'expect_column_parameterized_distribution_ks_test_p_value_to_be_greater_than',
    'judge drift against a reference instead',
  ],
  ['expect_column_pair_cramers_phi_value_to_be_less_than', 'watch the correlation of features and label instead'],
  ['expect_multicolumn_values_to_be_unique', 'write expect_select_column_values_to_be_unique_within_record'],
]);
