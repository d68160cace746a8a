import * as duckdb from '@duckdb/node-api';
import { describe, expect, it } from '@jest/globals';
import { type Check, profileData, type RunOptions, runChecks } from '@plumbline/data';
import { data, file, folder, withTable } from '../tables.ts';
import { checkOf, judged, judgedOne, NOW, rowsOf } from './judged.ts';

const csv = 'id,plan,score\n1,free,0.5\n2,pro,nan\n2,,\n4,secret,7.5\n';
const inSet = rowsOf(['plan'], { kind: 'one-of', values: ['free', 'pro'] });

describe('runChecks judges', () => {
  it('in the order of the checks, with counts and the first row, and no value', async () => {
    const results = await judged(csv, [checkOf(inSet), checkOf(rowsOf(['id'], { kind: 'not-repeated' }))]);
    expect(results).toEqual([
      { check: checkOf(inSet), answer: 'broken', counts: { elements: 4, missing: 1, breaking: 1, firstRow: 4 } },
      expect.objectContaining({ counts: { elements: 4, missing: 0, breaking: 1, firstRow: 3 } }),
    ]);
  });

  it('how many rows may break', async () => {
    const allowed = async (allow: Extract<Check['demand'], { kind: 'rows' }>['allow']) =>
      (await judgedOne(csv, rowsOf(['plan'], { kind: 'one-of', values: ['free'] }, { allow }))).answer;
    expect(await allowed({ holding: 1 / 3 })).toBe('holds');
    expect(await allowed({ holding: 0.34 })).toBe('broken');
    expect(await allowed({ holdingRows: 1 })).toBe('holds');
    expect(await allowed({ holdingRows: 2 })).toBe('broken');
    expect(await allowed({ breaking: 'rows', within: { max: 2 } })).toBe('holds');
    expect(await allowed({ breaking: 'share', within: { max: 0.5 } })).toBe('holds');
    expect(await allowed({ breaking: 'share', within: { max: 0.5, maxStrict: true } })).toBe('broken');
  });

  it('only the rows of the condition', async () => {
    const rows = {
      any: [
        { column: 'plan', is: 'missing' as const },
        { column: 'id', compare: '>=' as const, to: 4 },
      ],
    };
    const { counts } = await judgedOne(csv, inSet, { rows });
    expect(counts).toEqual({ elements: 2, missing: 1, breaking: 1, firstRow: 4 });
  });

  it('a table without rows: nothing holds', async () => {
    expect(await judgedOne('id,plan\n', inSet)).toMatchObject({ answer: 'vacuous' });
    const rows = { kind: 'metric', metric: { of: 'rows' }, bounds: { min: 0 } } as const;
    expect(await judgedOne('id,plan\n', rows)).toMatchObject({ answer: 'holds', observed: 0 });
  });

  it('the order of rows over many parts of a file that several threads read', async () => {
    const path = `${folder}/parts.parquet`;
    const connection = await (await duckdb.DuckDBInstance.create(':memory:')).connect();
    const values = 'SELECT i AS up, CASE WHEN i = 250000 THEN 0 ELSE i END AS dips FROM range(300000) AS rows(i)';
    await connection.run(`COPY (${values}) TO '${path}' (ROW_GROUP_SIZE 2048)`);
    const table = await data.openTable([path]);
    const increasing = (column: string) => checkOf(rowsOf([column], { kind: 'increasing', strictly: true }));
    const [up, dips] = await runChecks(table, [increasing('up'), increasing('dips')], { showValues: 0, now: NOW });
    table.close();
    expect(up?.answer).toBe('holds');
    expect(dips?.counts).toMatchObject({ breaking: 1, firstRow: 250_001 });
  });

  it('one failing question without harm to the others', async () => {
    const rows = { sql: 'CAST(plan AS INTEGER) > 0' };
    const [failing, fine] = await judged(csv, [checkOf(inSet, { rows }), checkOf(inSet, { rows: { sql: 'id > 0' } })]);
    expect(failing).toMatchObject({ answer: 'unanswered', reason: 'query' });
    expect(failing?.problem).not.toContain('secret');
    expect(fine?.answer).toBe('broken');
  });
});

describe('runChecks shows', () => {
  const show = (showValues: number, more: Partial<RunOptions> = {}, also?: readonly string[] | 'all') =>
    judgedOne(
      csv,
      rowsOf(['plan', 'id'], { kind: 'equal' }, { skip: 'never', ...(also === undefined ? {} : { also }) }),
      {
        showValues,
        ...more,
      },
    );

  it('the first breaking rows in file order, no more than asked for', async () => {
    expect((await show(2)).breaking).toEqual([
      { row: 1, values: ['free', 1] },
      { row: 2, values: ['pro', 2] },
    ]);
    expect(await show(0)).not.toHaveProperty('breaking');
  });

  it('further columns beside them', async () => {
    expect((await show(2, {}, ['score'])).breaking?.map(({ also }) => also)).toEqual([
      { score: 0.5 },
      { score: 'NaN' },
    ]);
    expect((await show(1, {}, 'all')).breaking?.[0]?.also).toEqual({ id: 1, plan: 'free', score: 0.5 });
  });

  it('nothing of a hidden column', async () => {
    expect(await show(2, { hidden: new Set(['plan']) })).not.toHaveProperty('breaking');
    const set = { kind: 'distinct', column: 'plan', relation: 'within', values: ['free'] } as const;
    const result = await judgedOne(csv, set, { showValues: 2, hidden: new Set(['plan']) });
    expect(result).toMatchObject({ answer: 'broken', observed: null });
  });

  it.each([
    ['x.csv', 'a\n2024-01-02 03:04:05.5\n', '2024-01-02T03:04:05.500000'],
    ['x.csv', 'a\n2024-01-02\n', '2024-01-02'],
    ['x.csv', 'a\ntrue\n', true],
    ['x.jsonl', '{"a":9007199254740993}\n', '9007199254740993'],
    ['x.jsonl', '{"a":{"b":[1,null]}}\n', { b: [1, null] }],
  ])('values as JSON: %s %j', async (name, text, expected) => {
    const demand = rowsOf(['a'], { kind: 'missing' }, { skip: 'never' });
    const { breaking } = await judgedOne(text, demand, { showValues: 1, table: { name } });
    expect(breaking?.[0]).toEqual({ row: 1, values: [expected] });
  });
});

describe('runChecks shows infinity', () => {
  it('as JSON cannot, in words', async () => {
    const finite = rowsOf(['a'], { kind: 'finite' }, { skip: 'never' });
    const { breaking } = await judgedOne('a\n0.5\n-inf\n', finite, { showValues: 1 });
    expect(breaking).toEqual([{ row: 2, values: ['-Infinity'] }]);
  });
});

describe('runChecks leaves unanswered', () => {
  it.each<readonly [string, Check['demand'], string]>([
    ['a column that is not there', rowsOf(['gone'], { kind: 'unique' }), 'column'],
    ['a table that is not there', rowsOf(['id'], { kind: 'found-in', table: 'gone', columns: ['id'] }), 'table'],
    [
      'a column that the other table lacks',
      rowsOf(['id'], { kind: 'found-in', table: 'data', columns: ['gone'] }),
      'table',
    ],
    ['rows of a table that is not there', { kind: 'same-rows', table: 'gone' }, 'table'],
    ['a distance from nothing', { kind: 'distance', column: 'id', measure: 'psi', bounds: {} }, 'reference'],
    ['an improper demand', { kind: 'improper', problem: 'it is none', stated: {} }, 'improper'],
  ])('%s', async (_, demand, reason) => {
    expect(await judgedOne(csv, demand)).toMatchObject({ answer: 'unanswered', reason });
  });

  it('a column that the condition names, or that is to be shown', async () => {
    const rows = { column: 'gone', is: 'present' as const };
    expect(await judgedOne(csv, inSet, { rows })).toMatchObject({ reason: 'column' });
    const also = rowsOf(['plan'], { kind: 'unique' }, { also: ['gone'] });
    expect(await judgedOne(csv, also)).toMatchObject({ reason: 'column' });
  });

  it('a column of another kind, unless it holds nothing', async () => {
    const kinds = ['integer', 'number'] as const;
    expect(await judgedOne(csv, inSet, { kinds })).toMatchObject({
      reason: 'type',
      problem: 'the column "plan" is VARCHAR: it must hold integer or number',
    });
    expect(await judgedOne('id,plan\n1,\n', inSet, { kinds })).toMatchObject({ answer: 'vacuous' });
  });
});

describe('runChecks where a column is absent or empty', () => {
  const empty = 'a,b\n1,\n2,\n';

  it('reads an absent column as nulls beside one that is there', async () => {
    const both = rowsOf(['a', 'gone'], { kind: 'equal' }, { skip: 'never' });
    const result = await judgedOne(empty, both, { whenAbsent: 'null' });
    expect(result.counts).toMatchObject({ elements: 2, breaking: 2 });
    const none = rowsOf(['lost', 'gone'], { kind: 'equal' }, { skip: 'never' });
    expect(await judgedOne(empty, none, { whenAbsent: 'null' })).toMatchObject({
      answer: 'unanswered',
      reason: 'column',
    });
  });

  it('asks nothing of a column of nulls', async () => {
    const present = rowsOf(['b'], { kind: 'present' }, { skip: 'never' });
    expect((await judgedOne(empty, present)).answer).toBe('broken');
    expect((await judgedOne(empty, present, { whenEmpty: 'skip' })).answer).toBe('vacuous');
  });
});

describe('runChecks beside other tables', () => {
  const run = async (checks: readonly Check[], more: Partial<RunOptions> = {}) => {
    const others = { plans: [file('plans.csv', 'name,price\nfree,0\npro,9\n')] };
    return withTable(csv, (table) => runChecks(table, checks, { showValues: 0, now: NOW, ...more }), { others });
  };

  it('finds values in them, counts their rows, and asks them in SQL', async () => {
    const results = await run([
      checkOf(rowsOf(['plan'], { kind: 'found-in', table: 'plans', columns: ['name'] })),
      checkOf({ kind: 'same-rows', table: 'plans' }),
      checkOf({
        kind: 'query',
        sql: 'SELECT * FROM plans WHERE name NOT IN (SELECT plan FROM data WHERE plan IS NOT NULL)',
        expect: 'no-rows',
      }),
      checkOf({ kind: 'column', column: 'price', of: { table: 'plans' } }),
    ]);
    expect(results.map(({ answer }) => answer)).toEqual(['broken', 'broken', 'holds', 'holds']);
    expect(results[0]?.counts).toEqual({ elements: 4, missing: 1, breaking: 1, firstRow: 4 });
    expect(results[1]?.observed).toEqual({ self: 4, other: 2 });
  });

  it('measures distances from the reference or from one of them', async () => {
    const reference = await withTable('id,plan\n1,free\n2,pro\n', (table) => profileData(table));
    const distance = (column: string, against?: string) =>
      checkOf({
        kind: 'distance',
        column,
        measure: 'total-variation',
        bounds: { max: 0.1 },
        ...(against === undefined ? {} : { against }),
      });
    const [moved, absent, other] = await run([distance('plan'), distance('score'), distance('plan', 'plans')], {
      reference,
    });
    expect(moved?.answer).toBe('broken');
    expect(Number(moved?.observed)).toBeGreaterThan(0.1);
    expect(absent).toMatchObject({ answer: 'unanswered', reason: 'column' });
    expect(other).toMatchObject({ answer: 'unanswered', reason: 'column' });
  });
});

describe('runChecks judges the shape of a table', () => {
  const columns = (names: readonly string[], mode: 'ordered' | 'exactly' | 'at-least' | 'no-others' | 'any-of') =>
    judgedOne(csv, { kind: 'columns', names, mode });

  it.each([
    [['id', 'plan', 'score'], 'ordered', 'holds'],
    [['plan', 'id', 'score'], 'ordered', 'broken'],
    [['plan', 'id', 'score'], 'exactly', 'holds'],
    [['id', 'plan'], 'exactly', 'broken'],
    [['id'], 'at-least', 'holds'],
    [['id', 'gone'], 'at-least', 'broken'],
    [['id', 'plan'], 'no-others', 'broken'],
    [['id', 'plan', 'score', 'gone'], 'no-others', 'holds'],
    [['gone', 'id'], 'any-of', 'holds'],
    [['gone'], 'any-of', 'broken'],
  ] as const)('%j %s: %s', async (names, mode, answer) => {
    expect(await columns(names, mode)).toMatchObject({ answer, observed: ['id', 'plan', 'score'] });
  });

  it.each<readonly [Check['demand'], string]>([
    [{ kind: 'column', column: 'plan' }, 'holds'],
    [{ kind: 'column', column: 'plan', index: 1 }, 'holds'],
    [{ kind: 'column', column: 'plan', index: 0 }, 'broken'],
    [{ kind: 'column', column: 'Plan' }, 'broken'],
    [{ kind: 'column-type', column: 'id', types: ['int64', 'VARCHAR'] }, 'holds'],
    [{ kind: 'column-type', column: 'id', types: ['VARCHAR'] }, 'broken'],
    [{ kind: 'column-type', column: 'id', types: ['VARCHAR'], guessed: ['BIGINT'] }, 'holds'],
    [{ kind: 'column-type', column: 'id', types: null }, 'holds'],
    [{ kind: 'nesting', column: 'id', levels: 1 }, 'holds'],
  ])('%j: %s', async (demand, answer) => {
    expect((await judgedOne(csv, demand)).answer).toBe(answer);
  });
});
