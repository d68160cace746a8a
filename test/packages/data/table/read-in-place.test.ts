import { readFileSync } from 'node:fs';
import * as duckdb from '@duckdb/node-api';
import { describe, expect, it } from '@jest/globals';
import { expectCode } from '../../../support/to-throw-with-code.ts';
import { data, file } from '../tables.ts';

/** Parquet of a thousand rows with the beginning of its first page gone. */
async function damaged(): Promise<string> {
  const path = file('in-place.parquet', '');
  const connection = await (await duckdb.DuckDBInstance.create(':memory:')).connect();
  await connection.run(
    `COPY (SELECT range AS a, 'word ' || range AS b FROM range(1000)) TO '${path}' (FORMAT parquet, CODEC 'zstd')`,
  );
  connection.closeSync();
  const bytes = readFileSync(path);
  return file('damaged.parquet', bytes.fill(0xff, 4, 40));
}

describe('a table of Parquet', () => {
  it('whose pages are damaged is unreadable in whichever query meets them, as it is read or streamed', async () => {
    const table = await data.openTable([await damaged()]);
    const sql = `SELECT sum(hash(a, b)) FROM ${table.relation}`;
    const error = await expectCode(table.connection.runAndReadAll(sql), 'DATA_UNREADABLE');
    expect(error.message).toContain('"damaged.parquet"');
    const streamed = async () => {
      const result = await table.connection.stream(`SELECT a, b FROM ${table.relation}`);
      for (let chunk = await result.fetchChunk(); chunk !== null && chunk.rowCount > 0; )
        chunk = await result.fetchChunk();
    };
    await expectCode(streamed(), 'DATA_UNREADABLE');
    table.close();
  });

  it('whose text is none is unreadable, and no value of it is told', async () => {
    const path = file('text.parquet', '');
    const connection = await (await duckdb.DuckDBInstance.create(':memory:')).connect();
    await connection.run(
      `COPY (SELECT 'SECRET' || range AS b FROM range(9)) TO '${path}' (FORMAT parquet, CODEC 'uncompressed')`,
    );
    connection.closeSync();
    const bytes = readFileSync(path);
    for (let at = bytes.indexOf('SECRET7'); at >= 0; at = bytes.indexOf('SECRET7', at)) bytes[at] = 0xff;
    const table = await data.openTable([file('no-text.parquet', bytes)]);
    const error = await expectCode(table.connection.runAndReadAll('SELECT max(b) FROM data'), 'DATA_UNREADABLE');
    expect(error.message).not.toContain('ECRET');
    table.close();
  });

  it('leaves the errors of a query as they are', async () => {
    const path = file('sound.parquet', '');
    const connection = await (await duckdb.DuckDBInstance.create(':memory:')).connect();
    await connection.run(`COPY (SELECT 1 AS a) TO '${path}' (FORMAT parquet)`);
    connection.closeSync();
    const table = await data.openTable([path]);
    await expect(table.connection.run('SELECT nothing FROM data')).rejects.toThrow('Binder Error');
    await expect(table.connection.run("SELECT CAST('x' AS INTEGER)")).rejects.toThrow('Conversion Error');
    table.close();
  });
});
