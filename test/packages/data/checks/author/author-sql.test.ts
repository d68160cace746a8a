import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Check } from '@plumbline/data';
import { expectCode } from '../../../../support/to-throw-with-code.ts';
import { checkOf, judged, judgedOne, rowsOf } from '../judged.ts';

const csv = 'id,x\n1,5\n2,7\n3,\n';
const where = { file: 'rules.yml', line: 4, column: 5 };
const condition = (sql: string): Check['demand'] =>
  rowsOf([], { kind: 'holds', predicate: { sql } }, { skip: 'never' });
const query = (sql: string): Check['demand'] => ({ kind: 'query', sql, expect: 'no-rows' });
const cell = (sql: string): Check['demand'] => ({ kind: 'metric', metric: { of: 'query', sql }, bounds: { min: 1 } });

describe('SQL of the rules', () => {
  it.each<readonly [string, Check['demand'], object]>([
    ['a condition on each row', condition('x > 5'), { answer: 'broken', counts: { breaking: 2, firstRow: 1 } }],
    ['a condition with a comment', condition('id > 0 -- always'), { answer: 'holds' }],
    ['a condition with a subquery', condition('id <= (SELECT max(id) FROM data)'), { answer: 'holds' }],
    [
      'a condition with a whole table',
      condition('EXISTS (SELECT * FROM data AS other WHERE other.id = 3)'),
      { answer: 'holds' },
    ],
    ['a query without rows', query('SELECT * FROM data WHERE id > 3'), { answer: 'holds', observed: 0 }],
    ['a query with rows', query('WITH big AS (SELECT * FROM data WHERE id > 1) SELECT * FROM big'), { observed: 2 }],
    ['a number', cell('SELECT count(*) FROM data, range(2)'), { answer: 'holds', observed: 6 }],
    ['a truth value', cell('SELECT count(*) > 5 FROM data'), { answer: 'broken', observed: 0 }],
    ['no row', cell('SELECT id FROM data WHERE false'), { answer: 'vacuous' }],
    [
      'the same rows in any order',
      { kind: 'query', sql: 'SELECT id FROM data', expect: { sameAs: 'VALUES (3), (2), (1)', holding: 1 } },
      { answer: 'holds', details: { unexpected: 0, share: 0 } },
    ],
    [
      'as many rows in common as must be',
      { kind: 'query', sql: 'SELECT id FROM data', expect: { sameAs: 'VALUES (3), (3), (1), (4)', holding: 0.5 } },
      { answer: 'holds', details: { unexpected: 2, share: 0.5 } },
    ],
  ])('%s', async (_, demand, expected) => {
    expect(await judgedOne(csv, demand)).toMatchObject(expected);
  });

  it('shows the rows of a query only where values may be shown', async () => {
    expect(await judgedOne(csv, query('SELECT id FROM data'))).not.toHaveProperty('breaking');
    const { breaking } = await judgedOne(csv, query('SELECT id, x FROM data WHERE id = 2'), { showValues: 3 });
    expect(breaking).toEqual([{ row: null, values: [2, 7], also: { id: 2, x: 7 } }]);
  });

  it.each([
    ['a column that is not there', condition('nowhere > 5')],
    ['an aggregate', condition('max(x) > 5')],
    ['values that cannot be read', condition("CAST(id || 'a' AS INTEGER) > 1")],
    ['a table without that column', query('SELECT nowhere FROM data')],
  ])('is unanswered for %s, without a value of the data', async (_, demand) => {
    const [result, other] = await judged(csv, [checkOf(demand), checkOf(rowsOf(['id'], { kind: 'unique' }))]);
    expect(result).toMatchObject({ answer: 'unanswered', reason: 'query' });
    expect(result?.problem).not.toMatch(/'\da'/);
    expect(other?.answer).toBe('holds');
  });
});

describe('demandSafeSql refuses', () => {
  const unsafe = expect.objectContaining({ where });

  it.each([
    ['two statements', query('SELECT 1; SELECT 2')],
    ['no statement', query('-- nothing')],
    ['a statement that writes', query('CREATE TABLE t AS SELECT 1')],
    ['COPY', query("COPY (SELECT 1) TO 'x.csv'")],
    ['ATTACH', query("ATTACH 'x.db'")],
    ['INSTALL', query('INSTALL httpfs')],
    ['LOAD', query('LOAD httpfs')],
    ['PRAGMA', query('PRAGMA database_list')],
    ['SET', query("SET memory_limit = '1GB'")],
    ['CALL', query('CALL pragma_version()')],
    ['EXPLAIN', query('EXPLAIN SELECT 1')],
    ['text that is no SQL', query('every row is fine')],
    ['a list of expressions', condition('id > 0, x > 0')],
    ['an expression with a table', condition('id > 0 FROM data')],
    ['an expression with a condition', condition('true WHERE id > 0')],
    ['an expression with an order', condition('true ORDER BY id')],
    ['an expression with a name', condition('id > 0 AS fine')],
    ['every column', condition('*')],
    ['an expression that leaves its parentheses', condition('true) OR (true')],
    ['an expression that ends the query', condition('true) FROM data; DROP TABLE data; SELECT (true')],
    ['an open comment', condition('true /*')],
    ['an open string', condition("x = 'a")],
    ['a statement as expression', condition('true; SELECT 1')],
  ])('CONFIG_INVALID: %s', async (_, demand) => {
    const error = await expectCode(judged(csv, [checkOf(demand, { where, name: 'own' })]), 'CONFIG_INVALID');
    expect(error).toEqual(unsafe);
    expect(error.message).toContain('"own"');
  });

  it('CONFIG_INVALID: SQL so deep that the engine would plan it for minutes', async () => {
    const sum = (terms: number): string => Array(terms).fill('1').join(' + ');
    expect(await judgedOne(csv, condition(`${sum(100)} > id`))).toMatchObject({ answer: 'holds' });
    for (const demand of [
      condition(`${sum(900)} > id`),
      query(`SELECT * FROM data WHERE ${'('.repeat(900)}${'-('.repeat(250)}id${')'.repeat(1150)} = 0`),
    ])
      await expectCode(judged(csv, [checkOf(demand)]), 'CONFIG_INVALID');
  });

  it('CONFIG_INVALID: a number that no double holds', async () => {
    for (const demand of [condition('x < 1e999'), query('SELECT * FROM data WHERE x > -1e400')])
      await expectCode(judged(csv, [checkOf(demand)]), 'CONFIG_INVALID');
  });

  it('CONFIG_INVALID: SQL without end', async () => {
    await expectCode(judged(csv, [checkOf(condition(`true${' '.repeat(20_000)}`))]), 'CONFIG_INVALID');
  });

  it.each([
    ['a file', query("SELECT * FROM read_csv('/etc/passwd')")],
    ['a file by its name', query("SELECT * FROM '/etc/passwd.csv'")],
    ['text of a file', query("SELECT * FROM read_text('/etc/passwd')")],
    ['names of files', query("SELECT * FROM glob('/*')")],
    ['the network', query("SELECT * FROM read_parquet('https://example.org/x.parquet')")],
    ['a query in a text', query("SELECT * FROM query('SELECT 1')")],
    ['serialized SQL', query("SELECT * FROM json_execute_serialized_sql('{}')")],
    ['settings', query('SELECT * FROM duckdb_settings()')],
    ['a setting', query("SELECT current_setting('temp_directory')")],
    ['a list of settings', query('SELECT * FROM pg_catalog.pg_settings')],
    ['a query that poses as the settings', query('WITH pg_settings AS (SELECT 1) SELECT * FROM pg_settings')],
    ['the schema', query('SELECT * FROM information_schema.tables')],
    ['a table of the engine', query('SELECT * FROM sqlite_master')],
    ['the engine’s own relation', query('SELECT * FROM "plumbline:data"')],
    ['SHOW', query('SHOW TABLES')],
    ['DESCRIBE inside', query('SELECT * FROM (DESCRIBE data)')],
    ['a parameter', query('SELECT $1')],
    ['a file in a subquery', condition("id IN (SELECT 1 FROM read_csv('/etc/passwd'))")],
    ['a window in a condition', condition('row_number() OVER () > 1')],
    ['a condition that becomes several', condition('COLUMNS(*) > 0')],
    ['all columns in a condition', condition('greatest(*COLUMNS(*)) > 0')],
    ['a column by its place', condition('#1 > 0')],
  ])('CONFIG_UNSUPPORTED: %s', async (_, demand) => {
    const error = await expectCode(judged(csv, [checkOf(demand, { where })]), 'CONFIG_UNSUPPORTED');
    expect(error).toEqual(unsafe);
  });

  it('CONFIG_UNSUPPORTED before the engine looks at functions that act when they are looked up', async () => {
    const log = join(mkdtempSync(join(tmpdir(), 'plumbline-log-')), 'log');
    const logging = `SELECT * FROM enable_logging('QueryLog', storage := 'file', storage_path := '${log}')`;
    await expectCode(judged(csv, [checkOf(query(logging))]), 'CONFIG_UNSUPPORTED');
    await expectCode(judged(csv, [checkOf(query('SELECT * FROM enable_profiling()'))]), 'CONFIG_UNSUPPORTED');
    expect(existsSync(log)).toBe(false);
  });

  it('LIMIT_TIME', async () => {
    const endless = query('SELECT count(*) FROM range(1000000) a, range(1000000) b WHERE a.range + b.range = 1');
    const started = performance.now();
    await expectCode(judged(csv, [checkOf(endless)], { sqlSeconds: 0.3 }), 'LIMIT_TIME');
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
