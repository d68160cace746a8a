import { describe, expect, it } from '@jest/globals';
import { guard } from '@plumbline/boundary';
import type { JsonObject } from '@plumbline/core';
import { ML_RULES_SCHEMA, SPLITS_SCHEMA } from '../../../../packages/data/src/rules/splits-rules.ts';
import { READING_SCHEMA, readingOptions, TABLES_SCHEMA } from '../../../../packages/data/src/rules/tables-rules.ts';
import { expectCode } from '../../../support/to-throw-with-code.ts';

const takes = (schema: JsonObject, value: unknown) => guard<unknown>(schema)(value, 'the rules');

describe('the schemas of tables, reading, splits and ml-checks', () => {
  it.each([
    ['tables', TABLES_SCHEMA, { customers: 'data/customers.parquet', _x1: ['a.csv', 'b.csv'] }],
    [
      'reading',
      READING_SCHEMA,
      {
        encoding: 'windows-1252',
        delimiter: '\t',
        quote: "'",
        escape: '\\',
        partitions: false,
        'unreadable-rows': 'warn',
      },
    ],
    [
      'splits',
      SPLITS_SCHEMA,
      {
        test: 'a.csv',
        label: 'y',
        id: ['id'],
        time: 't',
        checks: { duplicates: { 'at-most': 0.02, severity: 'off' } },
      },
    ],
    [
      'splits',
      SPLITS_SCHEMA,
      { validation: ['a.csv'], task: 'regression', features: ['x'], checks: { correlation: { tolerance: 0.2 } } },
    ],
    ['ml-checks', ML_RULES_SCHEMA, { 'coded-missing': 'error', constant: 'off' }],
  ] as const)('take what is legal: %s', async (_, schema, value) => {
    await expect(takes(schema, value)).resolves.toEqual(value);
  });

  it.each([
    ['a name of the table itself', TABLES_SCHEMA, { data: 'x.csv' }],
    ['a name SQL would fold', TABLES_SCHEMA, { Customers: 'x.csv' }],
    ['no file', TABLES_SCHEMA, { customers: [] }],
    ['a delimiter of two characters', READING_SCHEMA, { delimiter: ';;' }],
    ['a delimiter beyond ASCII', READING_SCHEMA, { delimiter: 'é' }],
    ['no split at all', SPLITS_SCHEMA, { label: 'y' }],
    ['a limit that the check does not have', SPLITS_SCHEMA, { test: 'x', checks: { correlation: { 'at-most': 0.1 } } }],
    ['an unknown check', SPLITS_SCHEMA, { test: 'x', checks: { leakage: {} } }],
    ['an unknown severity', ML_RULES_SCHEMA, { constant: 'fatal' }],
  ] as const)('refuse %s', async (_, schema, value) => {
    await expectCode(takes(schema, value), 'CONFIG_INVALID');
  });
});

describe('readingOptions', () => {
  it('gives what is stated and nothing else', () => {
    expect(readingOptions()).toEqual({});
    expect(readingOptions({ 'unreadable-rows': 'warn' })).toEqual({});
    expect(readingOptions({ encoding: 'latin1', delimiter: ';', escape: '\\', partitions: false })).toEqual({
      encoding: 'latin1',
      csv: { delimiter: ';', escape: '\\' },
      partitions: false,
    });
  });
});
