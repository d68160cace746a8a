import * as duckdb from '@duckdb/node-api';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { quoteList, quoteName, quoteNumber, quoteText } from '../../../../packages/data/src/engine/sql.ts';
import { expectCode } from '../../../support/to-throw-with-code.ts';

const text = fc
  .string({ unit: 'binary', maxLength: 20 })
  .filter((value) => !value.includes('\0') && value.isWellFormed());
const hostile = fc.oneof(
  text,
  fc.constantFrom('"; DROP TABLE t; --', "'; SELECT 1; --", '\\', '\n', '🙂', '""', "''", '$1', '?'),
);

describe('quoteName and quoteText', () => {
  it('give back any name and any text through the engine', async () => {
    const connection = await (await duckdb.DuckDBInstance.create(':memory:')).connect();
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (name, value) => {
        fc.pre(name !== '');
        const result = await connection.runAndReadAll(
          `SELECT ${quoteText(value)} AS ${quoteName(name)}, ${quoteList([value])}[1]`,
        );
        expect(result.columnName(0)).toBe(name);
        expect(result.getRows()).toEqual([[value, value]]);
      }),
      { seed: 20240601, numRuns: 200 },
    );
    connection.closeSync();
  });

  it('refuse NUL', async () => {
    await expectCode(() => quoteName('a\0b'), 'DATA_UNREADABLE');
    await expectCode(() => quoteText('\0'), 'DATA_UNREADABLE');
  });
});

describe('quoteNumber', () => {
  it('gives back the same double', async () => {
    const connection = await (await duckdb.DuckDBInstance.create(':memory:')).connect();
    await fc.assert(
      fc.asyncProperty(fc.double({ noNaN: true, noDefaultInfinity: true }), async (value) => {
        const result = await connection.runAndReadAll(`SELECT ${quoteNumber(value)}`);
        expect(result.value(0, 0)).toBe(value);
      }),
      { seed: 20240601, numRuns: 200 },
    );
    connection.closeSync();
  });
});
