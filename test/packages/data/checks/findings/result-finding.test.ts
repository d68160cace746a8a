import { describe, expect, it } from '@jest/globals';
import { type Check, type CheckResult, resultFinding, resultFindings } from '@plumbline/data';
import { checkOf, judgedOne, rowsOf } from '../judged.ts';

const csv = `x,s\n${Array.from({ length: 1200 }, (_, row) => `${row},${row % 2 === 0 ? 'a' : 'b'}`).join('\n')}\n`;
const said = async (demand: Check['demand'], more: Parameters<typeof judgedOne>[2] = {}) =>
  resultFinding(await judgedOne(csv, demand, more), 1200).detail;
const result = (
  answer: CheckResult['answer'],
  more: Partial<Check> = {},
  reason?: CheckResult['reason'],
): CheckResult => ({
  check: checkOf(rowsOf(['x'], { kind: 'unique' }), more),
  answer,
  counts: { elements: 1200, missing: 1200, breaking: 0, firstRow: null },
  ...(reason === undefined ? {} : { reason, problem: 'of this' }),
});

describe('resultFinding gives the verdict', () => {
  it.each<readonly [CheckResult, string]>([
    [result('holds'), 'pass'],
    [result('broken'), 'fail'],
    [result('broken', { severity: 'warning' }), 'warn'],
    [result('broken', { severity: 'info' }), 'pass'],
    [result('vacuous'), 'warn'],
    [result('vacuous', { vacuous: 'pass' }), 'pass'],
    [result('vacuous', { vacuous: 'fail', severity: 'warning' }), 'warn'],
    [result('unanswered', {}, 'column'), 'fail'],
    [result('unanswered', { severity: 'warning' }, 'type'), 'warn'],
    [result('unanswered', { severity: 'warning' }, 'shards'), 'inconclusive'],
    [result('unanswered', {}, 'reference'), 'inconclusive'],
  ])('%#', (given, verdict) => {
    expect(resultFinding(given, 1200).verdict).toBe(verdict);
  });

  it('leaves open what refers to a table that was not given, and says how to give it', async () => {
    const demand = rowsOf(['x'], { kind: 'found-in', table: 'plans', columns: ['x'] });
    const { verdict, detail } = resultFinding(await judgedOne(csv, demand), 1200);
    expect([verdict, detail]).toEqual([
      'inconclusive',
      'Column "x": must be found in "x" of "plans": it cannot be judged: there is no table "plans" in this run (the input "tables" gives it: plans=<file>)',
    ]);
  });
});

describe('resultFinding says', () => {
  it.each<readonly [string, Check['demand']]>([
    [
      'Column "x": must lie in [0, 9]: 1,190 of 1,200 rows do not, first at row 11',
      rowsOf(['x'], { kind: 'between', bounds: { min: 0, max: 9 } }),
    ],
    [
      'Column "s": must match ^a$: 600 of 1,200 rows do not, first at row 2',
      rowsOf(['s'], { kind: 'matches', syntax: 'regex', patterns: ['^a$'], need: 'any' }),
    ],
    [
      'Column "s": must be unique: 1,198 of 1,200 rows repeat an earlier value, first at row 3',
      rowsOf(['s'], { kind: 'not-repeated' }),
    ],
    [
      'Column "s": must be one of 1 legal values in at least 90 % of the rows: 600 of 1,200 rows are not, first at row 2',
      rowsOf(['s'], { kind: 'one-of', values: ['a'] }, { allow: { holding: 0.9 } }),
    ],
    [
      'Columns "x", "s": must be equal: 1,200 of 1,200 rows are not, first at row 1',
      rowsOf(['x', 's'], { kind: 'equal' }),
    ],
    [
      'Each row must fulfil x < 600: 600 of 1,200 rows do not, first at row 601',
      rowsOf([], { kind: 'holds', predicate: { sql: 'x <  600' } }, { skip: 'never' }),
    ],
    [
      'There must be at least 1,500 rows: there are 1,200',
      { kind: 'metric', metric: { of: 'rows' }, bounds: { min: 1500 } },
    ],
    ['1,200 rows are at most 1,500', { kind: 'metric', metric: { of: 'rows' }, bounds: { max: 1500 } }],
    [
      'Column "x": the mean must be at most 500: it is 599.5',
      { kind: 'metric', metric: { of: 'mean', column: 'x' }, bounds: { max: 500 } },
    ],
    [
      'Column "s": each of 2 listed values must be there: 1 of them is not there',
      { kind: 'distinct', column: 's', relation: 'contains', values: ['a', 'z'] },
    ],
    [
      'Column "x": must be less than 600: 600 of 1,200 rows do not, first at row 601',
      rowsOf(['x'], { kind: 'between', bounds: { max: 600, maxStrict: true } }),
    ],
    [
      'Columns "x", "x": the first must be more than the second: 1,200 of 1,200 rows do not, first at row 1',
      rowsOf(['x', 'x'], { kind: 'greater', orEqual: false }),
    ],
    [
      'Column "s": must be one of 1 legal values in at least 99.999 % of the rows: 600 of 1,200 rows are not, first at row 2',
      rowsOf(['s'], { kind: 'one-of', values: ['a'] }, { allow: { holding: 0.99999 } }),
    ],
    [
      'Column "x": the standard deviation must be at most 1: it is 346.554',
      { kind: 'metric', metric: { of: 'sd', column: 'x' }, bounds: { max: 1 } },
    ],
    [
      'The share of b must be at most 0.1: it is 0.5',
      {
        kind: 'metric',
        metric: { of: 'query', sql: "SELECT avg((s = 'b')::INT) FROM data", what: 'the share of b' },
        bounds: { max: 0.1 },
      },
    ],
    ['Column "X" must be there: it is absent: did you mean "x"?', { kind: 'column', column: 'X' }],
    [
      'Column "x" must be there in the reference: it cannot be judged: there is no reference (the input "reference" gives it)',
      { kind: 'column', column: 'x', of: 'reference' },
    ],
    [
      'Each row must fulfil xs < 600: it cannot be judged: the engine cannot answer: Binder Error: Referenced column "xs" not found in FROM clause! Did you mean "x"?',
      rowsOf([], { kind: 'holds', predicate: { sql: 'xs < 600' } }, { skip: 'never' }),
    ],
    ['Column "gone" must be there: it is absent', { kind: 'column', column: 'gone' }],
    ['Column "x" is there', { kind: 'column', column: 'x' }],
    ['Only columns with rules may be there: "s" has none', { kind: 'columns', names: ['x'], mode: 'no-others' }],
    [
      'The columns must be "s", "x" in this order: their order is another',
      { kind: 'columns', names: ['s', 'x'], mode: 'ordered' },
    ],
    ['The query must give no rows: it gives 1,200', { kind: 'query', sql: 'SELECT * FROM data', expect: 'no-rows' }],
    ['Column "x": its type must be VARCHAR: it is BIGINT', { kind: 'column-type', column: 'x', types: ['VARCHAR'] }],
    ['The rule cannot be judged: it is none', { kind: 'improper', problem: 'it is none', stated: null }],
  ])('%s', async (sentence, demand) => {
    expect(await said(demand)).toBe(sentence);
  });

  it('values only where they may be shown, at most three different ones', async () => {
    const demand = rowsOf(['s'], { kind: 'one-of', values: ['a'] });
    expect(await said(demand, { showValues: 9 })).toMatch(/, for example "b"$/);
    const low = rowsOf(['x'], { kind: 'between', bounds: { min: 600 } });
    expect(await said(low, { showValues: 9 })).toMatch(/, for example "0", "1", "2"$/);
    const long = 'n\n19996\n';
    const shown = resultFinding(
      await judgedOne(long, rowsOf(['n'], { kind: 'one-of', values: [1] }), { showValues: 3 }),
      1,
    );
    expect(shown.detail).toMatch(/, for example "19996"$/);
    const whole = rowsOf([], { kind: 'holds', predicate: { sql: 'x < 600' } }, { skip: 'never' });
    expect(await said(whole, { showValues: 9 })).toMatch(/first at row 601$/);
    expect(await said(demand)).not.toContain('"b"');
  });

  it('what cannot be judged, and why', async () => {
    const detail = await said(rowsOf(['gone'], { kind: 'unique' }));
    expect(detail).toBe('Column "gone": must be unique: it cannot be judged: the column "gone" does not exist');
  });

  it('the note of the author, and the place where it does not pass', async () => {
    const where = { file: 'rules.yml', line: 3 };
    const broken = await judgedOne(csv, rowsOf(['s'], { kind: 'unique' }), { note: 'keys of the shop', where });
    expect(resultFinding(broken, 1200)).toMatchObject({
      where,
      detail: expect.stringMatching(/\(keys of the shop\)$/),
    });
    const fine = await judgedOne(csv, rowsOf(['x'], { kind: 'unique' }), { where });
    expect(resultFinding(fine, 1200)).not.toHaveProperty('where');
  });
});

describe('resultFindings leaves out what says nothing', () => {
  it.each<readonly [string, CheckResult, number, boolean]>([
    [
      'a check of a column that another check misses',
      result('unanswered', { whenAbsent: 'skip' }, 'column'),
      1200,
      false,
    ],
    ['a check of an absent column', result('unanswered', {}, 'column'), 1200, true],
    ['a check of a column of nulls that asks for it', result('vacuous', { whenEmpty: 'skip' }), 1200, false],
    ['a warning of nothing to check in a table without rows', result('vacuous'), 0, false],
    ['a tool that holds that nothing broke', result('vacuous', { vacuous: 'pass' }), 0, true],
    ['a warning of nothing to check', result('vacuous'), 1200, true],
  ])('%s', (_, given, rows, stays) => {
    expect(resultFindings([given], rows)).toHaveLength(stays ? 1 : 0);
  });
});
