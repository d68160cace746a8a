import { describe, expect, it } from '@jest/globals';
import type { Check } from '@plumbline/data';
import { judgedOne, rowsOf } from '../judged.ts';

type Demand = Extract<Check['demand'], { readonly kind: 'rows' }>;
type RowTest = Demand['test'];

/** Judged rows that break, and the first of them. */
type Expected = readonly [breaking: number, firstRow: number | null, missing?: number];

async function breaks(
  csv: string,
  columns: readonly string[],
  test: RowTest,
  skip: Demand['skip'],
  name = 'table.csv',
) {
  const { counts, answer } = await judgedOne(csv, rowsOf(columns, test, { skip }), { table: { name } });
  expect(answer).toBe(counts?.breaking === 0 ? 'holds' : 'broken');
  return [counts?.breaking, counts?.firstRow, counts?.missing];
}

const x = (...values: readonly (string | number)[]): string =>
  `x,y\n${values.map((value) => `${value},1`).join('\n')}\n`;

describe('rowQuestion: tests of one column', () => {
  it.each<readonly [string, string, RowTest, Expected]>([
    ['present: a null and NaN are missing', x(1.5, '', 'nan'), { kind: 'present' }, [2, 2, 0]],
    ['present: NaN may be a value', x(1.5, '', 'nan'), { kind: 'present', nan: true }, [1, 2, 0]],
    ['missing', x(1.5, '', 'nan'), { kind: 'missing' }, [1, 1, 0]],
    ['finite', x(1.5, 'inf', 'nan', ''), { kind: 'finite' }, [2, 2, 0]],
    ['finite: only NaN', x(1.5, 'inf', 'nan'), { kind: 'finite', nan: true }, [1, 3, 0]],
    ['finite: only infinity', x(1.5, '-inf', 'nan'), { kind: 'finite', infinite: true }, [1, 2, 0]],
    ['finite: text read as numbers', x('a', 'inf', 'nan'), { kind: 'finite', as: 'number' }, [2, 2, 0]],
    ['finite: other text is finite', x('a', 'inf'), { kind: 'finite' }, [0, null, 0]],
    [
      'type date takes no time of day',
      x('2024-01-01', '2024-01-01 10:00:00'),
      { kind: 'type', type: 'date' },
      [1, 2, 0],
    ],
    ['type date of text', x('2024-01-01', '2024-02-30', 'a'), { kind: 'type', type: 'date' }, [2, 2, 0]],
    ['type clock', x('10:00:00', '10:01:00'), { kind: 'type', type: 'clock' }, [0, null, 0]],
    ['length counts code points', x('a🙂é', 'abcd'), { kind: 'length', bounds: { max: 3 } }, [1, 2, 0]],
    ['length of a number is that of its text', x(7, 1234), { kind: 'length', bounds: { min: 2 } }, [1, 1, 0]],
    ['length strictly', x('ab', 'abc'), { kind: 'length', bounds: { min: 2, minStrict: true } }, [1, 1, 0]],
    ['multiple-of exactly', x(10, 11), { kind: 'multiple-of', of: 5 }, [1, 2, 0]],
    ['multiple-of of fractions', x(0.3, 0.35), { kind: 'multiple-of', of: 0.1 }, [1, 2, 0]],
    ['multiple-of of infinity', x(0.5, 'inf'), { kind: 'multiple-of', of: 0.5 }, [1, 2, 0]],
    ['time-format', x('31.12.2024', '32.12.2024'), { kind: 'time-format', format: '%d.%m.%Y' }, [1, 2, 0]],
    ['time-format takes no rest', x('a', '2024-01-01x'), { kind: 'time-format', format: '%Y-%m-%d' }, [2, 1, 0]],
    ['time-like', x('4 July 1976', 'never', 'never', ''), { kind: 'time-like' }, [2, 2, 1]],
    ['json', x('"{""a"": 1}"', '{a}', 'null'), { kind: 'json' }, [1, 2, 0]],
    ['json of numbers: they are no text', x(1, 2), { kind: 'json' }, [2, 1, 0]],
    [
      'json-schema',
      x('"{""a"": 1}"', '{}', 'zz'),
      { kind: 'json-schema', schema: { type: 'object', required: ['a'] } },
      [2, 2, 0],
    ],
  ])('%s', async (_, csv, test, expected) => {
    const skip = ['present', 'missing', 'finite'].includes(test.kind) ? 'never' : 'any-missing';
    expect(await breaks(csv, ['x'], test, skip)).toEqual([expected[0], expected[1], expected[2] ?? 0]);
  });

  it.each<readonly [string, string, RowTest, Expected]>([
    ['between strictly', x(0, 1, 2), { kind: 'between', bounds: { min: 0, max: 2, minStrict: true } }, [1, 1]],
    ['between outside', x(0, 1, 2), { kind: 'between', bounds: { min: 1, max: 1, outside: true } }, [1, 2]],
    [
      'between outside: NaN lies nowhere',
      x('nan', 1.5),
      { kind: 'between', bounds: { max: 1, outside: true } },
      [1, 1],
    ],
    ['between without limits: NaN', x('nan', 1.5), { kind: 'between', bounds: {} }, [1, 1]],
    ['between of text', x('b', 'd'), { kind: 'between', bounds: { min: 'a', max: 'c' } }, [1, 2]],
    [
      'between of text read as times',
      x('2024-01-01', 'never'),
      { kind: 'between', bounds: { max: '2025-01-01' }, as: 'time' },
      [1, 2],
    ],
    [
      'between leaves what cannot be read',
      x('2024-01-01', 'never'),
      { kind: 'between', bounds: { max: '2025-01-01' }, as: 'time', unreadable: 'holds' },
      [0, null],
    ],
    ['between whole numbers and a fraction', x(0, 1), { kind: 'between', bounds: { min: 0.5 } }, [1, 1]],
    ['between beyond 2^53', x('9007199254740993'), { kind: 'between', bounds: { max: '9007199254740992' } }, [1, 1]],
    ['between beyond 2^63', x(5), { kind: 'between', bounds: { max: '99999999999999999999' } }, [0, null]],
    ['one-of', x('a', 'b'), { kind: 'one-of', values: ['a'] }, [1, 2]],
    ['one-of compares by value', x(1, 2), { kind: 'one-of', values: [1.0, '2.0'] }, [0, null]],
    ['one-of: a fraction is no whole number', x(1, 2), { kind: 'one-of', values: [1.5, 2] }, [1, 1]],
    ['one-of nothing', x(1), { kind: 'one-of', values: [] }, [1, 1]],
    ['none of nothing', x(1), { kind: 'one-of', values: [], negate: true }, [0, null]],
    ['none of', x('a', 'b'), { kind: 'one-of', values: ['a'], negate: true }, [1, 1]],
    ['one of many', x(30, 31), { kind: 'one-of', values: Array.from({ length: 100 }, (_, i) => i * 2) }, [1, 2]],
    [
      'none of many',
      x(30, 31),
      { kind: 'one-of', values: Array.from({ length: 100 }, (_, i) => i * 2), negate: true },
      [1, 1],
    ],
    ['one-of booleans', x('true', 'false'), { kind: 'one-of', values: [true] }, [1, 2]],
    ['matches any', x('ab', 'cd'), { kind: 'matches', syntax: 'regex', patterns: ['^a', 'z'], need: 'any' }, [1, 2]],
    ['matches all', x('ab', 'az'), { kind: 'matches', syntax: 'regex', patterns: ['^a', 'z'], need: 'all' }, [1, 1]],
    ['matches none', x('ab', 'cd'), { kind: 'matches', syntax: 'regex', patterns: ['^a', 'z'], need: 'none' }, [1, 1]],
    ['like', x('abc', 'xabc'), { kind: 'matches', syntax: 'like', patterns: ['a_c'], need: 'any' }, [1, 2]],
    [
      'like with its wildcard escaped',
      x('a%c', 'abc'),
      { kind: 'matches', syntax: 'like', patterns: ['a!%c'], need: 'any', escape: '!' },
      [1, 2],
    ],
  ])('%s', async (_, csv, test, [breaking, first]) => {
    expect((await breaks(csv, ['x'], test, 'any-null')).slice(0, 2)).toEqual([breaking, first]);
  });
});

describe('rowQuestion: values beside others of their column', () => {
  it.each<readonly [string, string, RowTest, Expected]>([
    ['unique marks every row of a repeated value', x('a', 'b', 'a', '', ''), { kind: 'unique' }, [2, 1, 2]],
    ['not-repeated lets the first one hold', x('a', 'b', 'a', 'a', ''), { kind: 'not-repeated' }, [2, 3, 1]],
    ['unique: NaN is missing', x(1.5, 'nan', 'nan'), { kind: 'unique' }, [0, null, 2]],
    ['increasing', x(1, 3, '', 2, 3), { kind: 'increasing', strictly: false }, [1, 4, 1]],
    ['increasing takes equal values', x(1, 1, 2), { kind: 'increasing', strictly: false }, [0, null, 0]],
    ['increasing strictly', x(1, 1, 2), { kind: 'increasing', strictly: true }, [1, 2, 0]],
    ['decreasing', x(3, 2, 5), { kind: 'decreasing', strictly: false }, [1, 3, 0]],
    [
      'decreasing strictly of times',
      x('2024-01-02', '2024-01-01', '2024-01-01'),
      { kind: 'decreasing', strictly: true },
      [1, 3, 0],
    ],
    [
      'z-score on both sides',
      x(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -9),
      { kind: 'z-score', below: 3, doubleSided: true },
      [1, 11, 0],
    ],
    [
      'z-score on one side',
      x(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -9),
      { kind: 'z-score', below: 3, doubleSided: false },
      [0, null, 0],
    ],
    ['z-score of one value everywhere', x(4, 4, 4), { kind: 'z-score', below: 0.1, doubleSided: true }, [0, null, 0]],
    ['z-score of one row', x(4), { kind: 'z-score', below: 0.1, doubleSided: true }, [0, null, 0]],
    ['z-score: infinity is far', x(1, 2, 3, 'inf'), { kind: 'z-score', below: 9, doubleSided: true }, [1, 4, 0]],
    [
      'z-score of values whose squares overflow',
      x('1e200', '2e200', '1.5e200'),
      { kind: 'z-score', below: 1.1, doubleSided: true },
      [0, null, 0],
    ],
    // Quartiles of 1..5 are 2 and 4: the fences are −1 and 7.
    [
      'no-outlier by quartiles takes the fence',
      x(1, 2, 3, 4, 7),
      { kind: 'no-outlier', method: 'iqr', multiplier: 1.5 },
      [0, null, 0],
    ],
    ['no-outlier by quartiles', x(1, 2, 3, 4, 7.1), { kind: 'no-outlier', method: 'iqr', multiplier: 1.5 }, [1, 5, 0]],
    ['no-outlier by deviations', x(1, 2, 3), { kind: 'no-outlier', method: 'sd', multiplier: 1 }, [2, 1, 0]],
    ['no-outlier by no distance', x(1, 2, 3), { kind: 'no-outlier', method: 'sd', multiplier: 0 }, [2, 1, 0]],
    [
      'no-outlier by deviations of infinity',
      x(1, 2, 'inf'),
      { kind: 'no-outlier', method: 'sd', multiplier: 9 },
      [1, 3, 0],
    ],
  ])('%s', async (_, csv, test, expected) => {
    expect(await breaks(csv, ['x'], test, 'any-missing')).toEqual([...expected]);
  });
});

describe('rowQuestion: tests of several columns', () => {
  const two = 'a,b\n1,2\n2,2\n3,2\n,2\n,\n';
  it.each<readonly [string, string, readonly string[], RowTest, Demand['skip'], Expected]>([
    ['greater', two, ['a', 'b'], { kind: 'greater', orEqual: false }, 'any-missing', [2, 1, 2]],
    ['greater or equal', two, ['a', 'b'], { kind: 'greater', orEqual: true }, 'any-missing', [1, 1, 2]],
    ['greater: a missing one is not', two, ['a', 'b'], { kind: 'greater', orEqual: true }, 'all-missing', [2, 1, 1]],
    ['equal', two, ['a', 'b'], { kind: 'equal' }, 'any-missing', [2, 1, 2]],
    ['equal: all missing are', two, ['a', 'b'], { kind: 'equal' }, 'never', [3, 1, 0]],
    ['equal reads text beside numbers', 'a,b\n1,1\n2,x\n', ['a', 'b'], { kind: 'equal' }, 'any-missing', [1, 2, 0]],
    ['unique-in-record', two, ['a', 'b'], { kind: 'unique-in-record' }, 'any-missing', [1, 2, 2]],
    ['unique-in-record: missing ones are equal', two, ['a', 'b'], { kind: 'unique-in-record' }, 'never', [2, 2, 0]],
    ['sum', two, ['a', 'b'], { kind: 'sum', total: 4 }, 'any-missing', [2, 1, 2]],
    ['sum: a missing one breaks', two, ['a', 'b'], { kind: 'sum', total: 4 }, 'all-missing', [3, 1, 1]],
    [
      'sum of fractions from left to right',
      'a,b,c\n0.1,0.2,0.3\n',
      ['a', 'b', 'c'],
      { kind: 'sum', total: 0.1 + 0.2 + 0.3 },
      'any-missing',
      [0, null, 0],
    ],
    [
      'pair-in',
      two,
      ['a', 'b'],
      {
        kind: 'pair-in',
        pairs: [
          [1, 2],
          [null, 2],
        ],
      },
      'all-missing',
      [2, 2, 1],
    ],
    ['unique together', 'a,b\n1,1\n1,2\n1,1\n', ['a', 'b'], { kind: 'unique' }, 'any-missing', [2, 1, 0]],
    ['unique together: missing ones are equal', 'a,b\n1,\n1,\n,\n', ['a', 'b'], { kind: 'unique' }, 'never', [2, 1, 0]],
    [
      'found-in the table itself',
      'a,b\n1,\n2,1\n3,9\n',
      ['b'],
      { kind: 'found-in', table: 'data', columns: ['a'] },
      'any-missing',
      [1, 3, 1],
    ],
    [
      'holds',
      two,
      [],
      {
        kind: 'holds',
        predicate: {
          any: [
            { column: 'a', is: 'missing' },
            { column: 'a', compare: '<', to: { column: 'b' } },
          ],
        },
      },
      'never',
      [2, 2, 0],
    ],
  ])('%s', async (_, csv, columns, test, skip, expected) => {
    expect(await breaks(csv, columns, test, skip)).toEqual([...expected]);
  });
});

describe('rowQuestion: lists and structures', () => {
  const lists =
    '{"x":[1,2],"s":{"a":{"b":1}}}\n{"x":[],"s":{"a":{"b":7}}}\n{"x":null,"s":null}\n{"x":[3],"s":{"a":null}}\n';
  const one = (test: RowTest, skip: Demand['skip'], column = 'x') => breaks(lists, [column], test, skip, 'lists.jsonl');

  it('counts items', async () => {
    expect(await one({ kind: 'item-count', bounds: { min: 1 }, level: 0 }, 'never')).toEqual([2, 2, 0]);
    expect(await one({ kind: 'length', bounds: { min: 1 } }, 'any-null')).toEqual([1, 2, 1]);
  });

  it('looks at items in the place of rows', async () => {
    const test: RowTest = { kind: 'between', bounds: { max: 1 } };
    const { counts } = await judgedOne(lists, rowsOf(['x'], test), { over: 'items', table: { name: 'lists.jsonl' } });
    expect(counts).toEqual({ elements: 3, missing: 0, breaking: 2, firstRow: 1 });
  });

  it('follows a path into structures', async () => {
    expect(await one({ kind: 'between', bounds: { max: 5 } }, 'any-missing', 's.a.b')).toEqual([1, 2, 2]);
  });
});
