import { describe, expect, it } from '@jest/globals';
import type { Json } from '@plumbline/core';
import { readRowCondition } from '../../../../packages/data/src/great-expectations/row-condition.ts';

const compare = (column: string, by: string, to: Json) => ({ column, compare: by, to });
const missing = (column: string) => ({ column, is: 'missing' });
const present = (column: string) => ({ column, is: 'present' });

describe("readRowCondition in Great Expectations' own language", () => {
  it.each([
    ['col("x") > 5', compare('x', '>', 5)],
    ['col("a b") == "it is"', compare('a b', '=', 'it is')],
    ['col("x") != \'y\'', compare('x', '!=', 'y')],
    ['col("x") <= -1.5e3', compare('x', '<=', -1500)],
    ['col("t") >= date("2024-01-01")', compare('t', '>=', '2024-01-01')],
    ['col("x").notNull()', present('x')],
  ])('reads %s', (text, rows) => {
    expect(readRowCondition(text, 'great_expectations')).toEqual({ rows });
    expect(readRowCondition(text, 'great_expectations__experimental__')).toEqual({ rows });
    expect(readRowCondition(text, null)).toEqual({ rows });
  });

  it.each(['x > 5', 'col("x") > 5 and col("y") > 3', 'col("x")', 'col("t") > date("a"', 'col("t") > "a")', ''])(
    'does not guess at %p',
    (text) => {
      expect(readRowCondition(text, 'great_expectations')).toEqual({ unclear: expect.stringContaining('col("name")') });
    },
  );
});

describe("readRowCondition in pandas' language", () => {
  it.each([
    ['x > 5', compare('x', '>', 5)],
    ['5 < x', compare('x', '>', 5)],
    ['x == "1"', compare('x', '=', '1')],
    ['`a b` < 1', compare('a b', '<', 1)],
    ['x != 1', { not: compare('x', '=', 1) }],
    ['x!=1 & w!=6', { all: [{ not: compare('x', '=', 1) }, { not: compare('w', '=', 6) }] }],
    [
      'a > 1 and b < 2 or c == 3',
      { any: [{ all: [compare('a', '>', 1), compare('b', '<', 2)] }, compare('c', '=', 3)] },
    ],
    ['not (a > 1)', { not: compare('a', '>', 1) }],
    ['~flag', { not: compare('flag', '=', true) }],
    ['flag == True', compare('flag', '=', true)],
    ['0 <= x < 5', { all: [compare('x', '>=', 0), compare('x', '<', 5)] }],
    ['x == y', compare('x', '=', { column: 'y' })],
    ['x in [1, -2, "a"]', { column: 'x', in: [1, -2, 'a'] }],
    ['x not in (1, 2)', { not: { column: 'x', in: [1, 2] } }],
    ['x == [1, 2]', { column: 'x', in: [1, 2] }],
    ['x != [1, 2]', { not: { column: 'x', in: [1, 2] } }],
    ['x.isin([1])', { column: 'x', in: [1] }],
    ['x.isnull()', missing('x')],
    ['x.notna()', { not: missing('x') }],
    ['x == 9223372036854775807', compare('x', '=', '9223372036854775807')],
    ['x == "say \\"hi\\""', compare('x', '=', 'say "hi"')],
    ['größe > 1', null],
  ])('reads %s', (text, rows) => {
    const read = readRowCondition(text, 'pandas');
    expect(read).toEqual(rows === null ? { unclear: expect.any(String) } : { rows });
  });

  it.each([
    'x >',
    'x > 5 y',
    '(x > 5',
    '@limit > x',
    'x + 1 > 5',
    'x.str.len() > 5',
    'len(x) > 5',
    'x.abs() > 1',
    '5 > 4',
    '5',
    'x in [y]',
    'x = 5',
    'x > "a\\n"',
    'x is None',
    `${'('.repeat(60)}x > 1${')'.repeat(60)}`,
    `x > ${'1'.repeat(10_001)}`,
  ])('does not guess at %p', (text) => {
    expect(readRowCondition(text, 'pandas')).toEqual({ unclear: expect.any(String) });
  });

  it('is taken for granted where no language is named', () => {
    expect(readRowCondition('x > 5', null)).toEqual({ rows: compare('x', '>', 5) });
  });
});

describe("readRowCondition in Spark's language", () => {
  it.each([
    ['x = 5 AND y <> 3', { all: [compare('x', '=', 5), compare('y', '!=', 3)] }],
    ['x IS NULL', missing('x')],
    ['x is not null', present('x')],
    [
      'x BETWEEN 1 AND 5 or y > 1',
      { any: [{ all: [compare('x', '>=', 1), compare('x', '<=', 5)] }, compare('y', '>', 1)] },
    ],
    ['x NOT IN (1, 2)', { all: [present('x'), { not: { column: 'x', in: [1, 2] } }] }],
    ['NOT (x > 5 AND y IS NULL)', { any: [compare('x', '<=', 5), present('y')] }],
    ['NOT (x = 5 OR y < 1)', { all: [compare('x', '!=', 5), compare('y', '>=', 1)] }],
    ['NOT flag', compare('flag', '!=', true)],
    ["x == 'a' and flag = TRUE", { all: [compare('x', '=', 'a'), compare('flag', '=', true)] }],
  ])('reads %s, where unknown is not true and stays so when it is negated', (text, rows) => {
    expect(readRowCondition(text, 'spark')).toEqual({ rows });
  });

  it.each(['upper(x) = 1', 'x LIKE 1', 'x & y', 'x > 1 < 2', 'x.isnull()', 'x NOT > 5'])(
    'does not guess at %p',
    (text) => {
      expect(readRowCondition(text, 'spark')).toEqual({ unclear: expect.any(String) });
    },
  );
});

describe('readRowCondition of conditions as objects', () => {
  const comparison = (name: string, operator: string, parameter: Json) => ({
    type: 'comparison',
    column: { name },
    operator,
    parameter,
  });

  it('reads comparisons, sets, presence, groups and passed-through text', () => {
    expect(readRowCondition(comparison('x', '>=', 5), null)).toEqual({ rows: compare('x', '>=', 5) });
    expect(readRowCondition(comparison('x', '!=', 'a'), null)).toEqual({ rows: compare('x', '!=', 'a') });
    expect(readRowCondition(comparison('x', 'IN', [1, 2]), null)).toEqual({ rows: { column: 'x', in: [1, 2] } });
    expect(readRowCondition(comparison('x', 'NOT_IN', [1]), null)).toEqual({
      rows: { all: [present('x'), { not: { column: 'x', in: [1] } }] },
    });
    const isNull = { type: 'nullity', column: { name: 'x' }, is_null: true };
    expect(readRowCondition(isNull, null)).toEqual({ rows: missing('x') });
    expect(readRowCondition({ ...isNull, is_null: false }, null)).toEqual({ rows: present('x') });
    const group = { type: 'or', conditions: [isNull, { type: 'and', conditions: [comparison('y', '<', 1), isNull] }] };
    expect(readRowCondition(group, null)).toEqual({
      rows: { any: [missing('x'), { all: [compare('y', '<', 1), missing('x')] }] },
    });
    const passed = { type: 'pass_through', pass_through_filter: 'x = 1' };
    expect(readRowCondition(passed, 'spark')).toEqual({ rows: compare('x', '=', 1) });
  });

  it.each([
    { type: 'other' },
    {},
    comparison('', '>', 1),
    comparison('x', 'LIKE', 1),
    comparison('x', '>', null),
    comparison('x', '>', [1]),
    comparison('x', 'IN', 'abc'),
    comparison('x', 'IN', [null]),
    { type: 'nullity', column: { name: 'x' } },
    { type: 'and', conditions: [] },
    { type: 'and', conditions: ['x > 1'] },
    { type: 'pass_through' },
    { type: 'and', conditions: Array.from({ length: 101 }, () => comparison('x', '>', 1)) },
  ])('does not guess at %j', (condition) => {
    expect(readRowCondition(condition, null)).toEqual({ unclear: expect.any(String) });
  });

  it('takes neither numbers nor lists', () => {
    expect(readRowCondition(5, null)).toEqual({ unclear: expect.stringContaining('neither text nor a condition') });
    expect(readRowCondition([1], null)).toEqual({ unclear: expect.any(String) });
  });
});
