import { describe, expect, it } from '@jest/globals';
import { partitionColumns } from '../../../../packages/data/src/source/partitions.ts';
import { expectCode } from '../../../support/to-throw-with-code.ts';
import { data, file } from '../tables.ts';

describe('partitionColumns', () => {
  it('reads the folders right above the files, outermost first, with the type that all values fit', () => {
    const paths = ['/a=b/x/year=2024/day=2024-01-31/zip=01/p.parquet', '/a=b/x/year=-3/day=2024-02-29/zip=2/q.parquet'];
    expect(partitionColumns(paths)).toEqual([
      { name: 'year', type: 'BIGINT', values: ['2024', '-3'] },
      { name: 'day', type: 'DATE', values: ['2024-01-31', '2024-02-29'] },
      { name: 'zip', type: 'VARCHAR', values: ['01', '2'] },
    ]);
  });

  it('takes nothing from other folders and from file names', () => {
    expect(partitionColumns(['/data/x/a=1.csv', '/data/y/b=2.csv'])).toEqual([]);
    expect(partitionColumns(['/data/a=1/x/p.csv'])).toEqual([]);
  });

  it('undoes percent signs, and knows the folder of no value', () => {
    const paths = ['/c=a%2Fb/x.csv', '/c=__HIVE_DEFAULT_PARTITION__/x.csv', '/c=/x.csv', '/c=%zz/x.csv'];
    expect(partitionColumns(paths)).toEqual([{ name: 'c', type: 'VARCHAR', values: ['a/b', null, null, '%zz'] }]);
  });

  it.each(['2024-02-31', '99999999999999999999', '1.5', '+1', '1e3', '007', '-0'])('keeps %s text', (value) => {
    expect(partitionColumns([`/c=${value}/x.csv`])[0]?.type).toBe('VARCHAR');
  });

  it('keeps text what is told to be', () => {
    expect(partitionColumns(['/c=1/x.csv'], ['c'])[0]?.type).toBe('VARCHAR');
  });

  it.each([
    [['/a=1/x.csv', '/b=1/x.csv']],
    [['/a=1/x.csv', '/x.csv']],
    [['/x.csv', '/a=1/x.csv']],
    [['/a=1/b=2/x.csv', '/b=2/a=1/x.csv']],
    [['/a=1/A=2/x.csv']],
  ])('refuses %j', async (paths) => {
    await expectCode(() => partitionColumns(paths), 'DATA_MISMATCH');
  });
});

async function rowsOf(paths: readonly string[], options = {}) {
  const table = await data.openTable(paths, options);
  const list = table.columns.map(({ name }) => `"${name.replaceAll('"', '""')}"`).join(', ');
  const found = await table.connection.runAndReadAll(`SELECT ${list} FROM ${table.relation}`);
  const columns = table.columns.map(({ name, kind }) => `${name} ${kind}`);
  table.close();
  return { columns, rows: found.getRowsJson() };
}

describe('a table in partitions', () => {
  const csv = [
    file('hive/year=2024/plan=a%20b/x.csv', 'v,w\n1,p\n2,q\n'),
    file('hive/year=2025/plan=c/x.csv', 'v,w\n3,r\n'),
  ];

  it('has the columns that folders give, in CSV too', async () => {
    expect(await rowsOf(csv)).toEqual({
      columns: ['v integer', 'w string', 'year integer', 'plan string'],
      rows: [
        ['1', 'p', '2024', 'a b'],
        ['2', 'q', '2024', 'a b'],
        ['3', 'r', '2025', 'c'],
      ],
    });
    expect((await rowsOf(csv.slice(0, 1))).rows[1]).toEqual(['2', 'q', '2024', 'a b']);
  });

  it('has only its own where partitions are switched off', async () => {
    expect((await rowsOf(csv, { partitions: false })).columns).toEqual(['v integer', 'w string']);
  });

  it('keeps a column of its own before that of a folder', async () => {
    expect((await rowsOf([file('own/v=9/x.csv', 'v,w\n1,p\n')])).rows).toEqual([['1', 'p']]);
  });

  it('of Parquet stays in place, with rows of each file numbered', async () => {
    const parts: string[] = [];
    for (const part of ['k=1', "k=2'); DROP TABLE x; --"]) {
      const path = file(`pq/${part}/x.parquet`, '');
      await write(path, `SELECT range AS v FROM range(3)`);
      parts.push(path);
    }
    const { columns, rows } = await rowsOf(parts);
    expect(columns).toEqual(['v integer', 'k string']);
    expect(rows.map(([, k]) => k)).toEqual([...Array(3).fill('1'), ...Array(3).fill("2'); DROP TABLE x; --")]);
  });
});

/** Parquet as the engine writes it. */
async function write(path: string, select: string): Promise<void> {
  const duckdb = await import('@duckdb/node-api');
  const connection = await (await duckdb.DuckDBInstance.create(':memory:')).connect();
  await connection.run(`COPY (${select}) TO '${path.replaceAll("'", "''")}' (FORMAT parquet)`);
  connection.closeSync();
}
