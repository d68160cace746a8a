import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '@plumbline/core';
import { suiteOf } from './suites.ts';

async function textColumns(...expectations: readonly (readonly [string, JsonObject])[]) {
  const suite = await suiteOf(
    JSON.stringify({ name: 's', expectations: expectations.map(([type, kwargs]) => ({ type, kwargs })) }),
  );
  return suite.file.reading?.textColumns ?? [];
}

const regex = ['expect_column_values_to_match_regex', { column: 'a', regex: '^0' }] as const;
const strftime = ['expect_column_values_to_match_strftime_format', { column: 'd', strftime_format: '%Y' }] as const;

describe('suiteReading', () => {
  it('keeps columns text whose text is tested', async () => {
    expect(await textColumns(regex, strftime, regex)).toEqual(['a', 'd']);
    expect(await textColumns(['expect_column_values_to_be_unique', { column: 'a' }])).toEqual([]);
  });

  it('leaves them to the reader where the suite needs numbers of them', async () => {
    expect(await textColumns(regex, ['expect_column_values_to_be_between', { column: 'a', min_value: 1 }])).toEqual([]);
    expect(await textColumns(regex, ['expect_column_mean_to_be_between', { column: 'a', min_value: 1 }])).toEqual([]);
    expect(await textColumns(regex, ['expect_column_values_to_be_of_type', { column: 'a', type_: 'int' }])).toEqual([]);
  });

  it('keeps them text where the rest can be asked of text, too', async () => {
    const moments = { column: 'd', min_value: '2024-01-01' };
    expect(await textColumns(strftime, ['expect_column_values_to_be_between', moments])).toEqual(['d']);
    expect(await textColumns(strftime, ['expect_column_values_to_be_of_type', { column: 'd', type_: 'TEXT' }])).toEqual(
      ['d'],
    );
    expect(await textColumns(strftime, ['expect_table_row_count_to_equal', { value: 1 }])).toEqual(['d']);
    expect(await textColumns(strftime, ['expect_column_values_to_be_unique', { column: 'd', mostly: 7 }])).toEqual([
      'd',
    ]);
  });
});
