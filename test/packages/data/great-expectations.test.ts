import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '@plumbline/core';
import { runChecks, suiteResult } from '@plumbline/data';
import { checkResult } from './great-expectations/result-schema.ts';
import { NOW, suiteOf } from './great-expectations/suites.ts';
import { withTable } from './tables.ts';

const CSV = 'id,plan,spent,secret\n007,free,0,alpha\n008,paid,12.5,beta\n009,,-3,gamma\n010,gold,90,delta\n';

const SUITE = `{
  "name": "customers",
  "suite_parameters": { "most": 50 },
  "expectations": [
    { "type": "expect_column_values_to_match_regex", "kwargs": { "column": "id", "regex": "^0\\\\d\\\\d$" } },
    { "type": "expect_column_values_to_be_in_set", "kwargs": { "column": "plan", "value_set": ["free", "paid"], "mostly": 0.6 } },
    { "type": "expect_column_values_to_be_between",
      "kwargs": { "column": "spent", "min_value": 0, "max_value": { "$PARAMETER": "most * 2" },
                  "row_condition": "col(\\"plan\\").notNull()", "condition_parser": "great_expectations" } },
    { "type": "expect_column_values_to_be_in_set", "severity": "warning",
      "kwargs": { "column": "secret", "value_set": ["alpha"], "result_format": "COMPLETE" } },
    { "type": "expect_column_mean_to_be_between", "kwargs": { "column": "spent", "min_value": 0 } },
    { "type": "expect_column_mean_to_be_between", "kwargs": { "column": "spent", "min": 0 } },
    { "type": "unexpected_rows_expectation", "kwargs": { "unexpected_rows_query": "SELECT id FROM {batch} WHERE spent < 0" } }
  ]
}`;

/** The suite's result on the data, and each result. */
async function judged(showValues: number): Promise<{ whole: JsonObject; results: readonly JsonObject[] }> {
  const suite = await suiteOf(SUITE);
  const whole = await withTable(
    CSV,
    async (table) => {
      const results = await runChecks(table, suite.file.checks, { showValues, now: NOW });
      return suiteResult(suite, results, { data: 'table.csv', now: NOW, version: '1.0.0', showValues: showValues > 0 });
    },
    suite.file.reading,
  );
  await checkResult(whole, 'the result');
  return { whole, results: whole['results'] as readonly JsonObject[] };
}

describe('a suite on a CSV file', () => {
  it('is judged and written with the values that break it', async () => {
    const { whole, results } = await judged(20);
    expect(results.map(({ success }) => success)).toEqual([true, true, true, false, true, false, false]);
    expect(whole).toMatchObject({ success: false, statistics: { evaluated_expectations: 7 } });
    expect(results[3]).toMatchObject({
      result: { unexpected_list: ['beta', 'gamma', 'delta'], unexpected_index_list: [1, 2, 3] },
    });
    expect(results[4]).toMatchObject({ result: { observed_value: 24.875 } });
    expect(results[5]?.['exception_info']).toMatchObject({ raised_exception: true });
    expect(results[6]).toMatchObject({ result: { observed_value: 1 } });
  });

  it('keeps every value out of the result where none may be shown, and every count in', async () => {
    const { whole, results } = await judged(0);
    expect(whole).toMatchObject({ meta: { plumbline: { values_hidden: true } } });
    expect(results[3]).toMatchObject({ success: false, result: { element_count: 4, unexpected_count: 3 } });
    expect(JSON.stringify(whole)).not.toMatch(/beta|gamma|delta|gold/);
  });
});
