import { describe, expect, it } from '@jest/globals';
import { parseSelector } from '../../../../packages/model/src/slices/parse-selector.ts';
import { rowsOfSelector } from '../../../../packages/model/src/slices/rows-of-selector.ts';
import { codedColumn, type SliceColumn, sliceColumnOf } from '../../../../packages/model/src/slices/slice-column.ts';
import { expectCode } from '../../../support/to-throw-with-code.ts';

const numeric = (name: string, values: readonly (number | null)[], kind: 'number' | 'time' = 'number') =>
  sliceColumnOf(name, {
    kind,
    values: Float64Array.from(values, (value) => value ?? 0),
    missing: Uint8Array.from(values, (value) => (value === null ? 1 : 0)),
  });

const columns: readonly SliceColumn[] = [
  codedColumn('region', ['north', 'south', 'north', null, 'south', 'north']),
  codedColumn('plan', ['free', 'pro', 'pro', 'free', 'free', 'free']),
  numeric('age', [17, 18, 30, null, 64.5, 12]),
  numeric('since', [0, 86_400_000, 1e12, null, 5, 6], 'time'),
  codedColumn('flag', ['True', 'False', 'True', null, 'False', 'True']),
  codedColumn('zip', ['010', '10', '10.0', '-1', 'x', '']),
];

const slices = (text: string) =>
  Object.fromEntries(rowsOfSelector(parseSelector(text), columns, 6).map(({ name, rows }) => [name, [...rows]]));

describe('rowsOfSelector()', () => {
  it.each([
    ['region', { north: [0, 2, 5], south: [1, 4], '(missing)': [3] }],
    ['age', { '17': [0], '18': [1], '30': [2], '64.5': [4], '12': [5], '(missing)': [3] }],
    ['age by [0, 18, 30]', { '[0, 18)': [0, 5], '[18, 30)': [1], '>= 30': [2, 4], '(missing)': [3] }],
    ['age by [0, 10, 20]', { '[0, 10)': [], '[10, 20)': [0, 1, 5], '>= 20': [2, 4], '(missing)': [3] }],
    ['age by quantiles 2', { '< 18': [0, 5], '>= 18': [1, 2, 4], '(missing)': [3] }],
    ['region = "north"', { 'region = "north"': [0, 2, 5] }],
    ['region != north', { 'region != north': [1, 4] }],
    ['age in [18, 30)', { 'age in [18, 30)': [1] }],
    ['age in (17, 30]', { 'age in (17, 30]': [1, 2] }],
    ['age in [64.5, inf)', { 'age in [64.5, inf)': [4] }],
    ['plan in {pro, none}', { 'plan in {pro, none}': [1, 2] }],
    ['age is missing', { 'age is missing': [3] }],
    ['region is not missing', { 'region is not missing': [0, 1, 2, 4, 5] }],
    ['since < 1970-01-02', { 'since < 1970-01-02': [0, 4, 5] }],
    ['flag = true', { 'flag = true': [0, 2, 5] }],
    ['zip = 10', { 'zip = 10': [1] }],
    ['zip = 10.00', { 'zip = 10.00': [1, 2] }],
    ['zip = "010"', { 'zip = "010"': [0] }],
    ['age < 18 and plan = "free"', { 'age < 18 and plan = "free"': [0, 5] }],
    ['age < 18 or region = south', { 'age < 18 or region = south': [0, 1, 4, 5] }],
    ['plan, age >= 18', { 'plan = pro, age >= 18': [1, 2], 'plan = free, age >= 18': [4] }],
    [
      'region, plan',
      {
        'region = north, plan = free': [0, 5],
        '(missing)': undefined,
        'region = north, plan = pro': [2],
        'region = (missing), plan = free': [3],
        'region = south, plan = free': [4],
        'region = south, plan = pro': [1],
      },
    ],
    [
      'plan, age by [0, 20]',
      {
        'plan = free, age in [0, 20)': [0, 5],
        'plan = pro, age in [0, 20)': [1],
        'plan = pro, age >= 20': [2],
        'plan = free, age = (missing)': [3],
        'plan = free, age >= 20': [4],
      },
    ],
  ])('cuts by %s', (text, expected) => {
    expect(slices(text)).toEqual(JSON.parse(JSON.stringify(expected)));
  });

  it('leaves out what a missing value makes unknown, as SQL does', () => {
    expect(slices('not age < 18')).toEqual({ 'not age < 18': [1, 2, 4] });
    expect(slices('not (age < 18 or region = south)')).toEqual({ 'not (age < 18 or region = south)': [2] });
    expect(slices('not (plan = pro and age < 18)')).toEqual({ 'not (plan = pro and age < 18)': [0, 1, 2, 3, 4, 5] });
    expect(slices('age = 1 or plan = free')).toEqual({ 'age = 1 or plan = free': [0, 3, 4, 5] });
  });

  it.each(['region = "west"', 'age > 100', 'region = "west", plan', 'age in [65, 70) and plan = pro'])(
    'lists what it names and no row is in: %s',
    (text) => {
      expect(slices(text)).toEqual({ [text]: [] });
    },
  );

  it('lists the largest first', () => {
    expect(rowsOfSelector(parseSelector('region'), columns, 6).map(({ name }) => name)).toEqual([
      'north',
      'south',
      '(missing)',
    ]);
  });

  it('refuses columns that are not there or hold no numbers, and too many slices', async () => {
    const cut =
      (text: string, of = columns, rows = 6) =>
      () =>
        rowsOfSelector(parseSelector(text), of, rows);
    await expectCode(cut('regoin'), 'DATA_COLUMN_MISSING');
    expect(cut('region')).not.toThrow();
    await expectCode(cut('region < 5'), 'DATA_INVALID');
    await expectCode(cut('region in [1, 2]'), 'DATA_INVALID');
    await expectCode(cut('region by quantiles 4'), 'DATA_INVALID');
    const many = (count: number) =>
      codedColumn(
        'many',
        Array.from({ length: 2000 }, (_, row) => `v${row % count}`),
      );
    expect(rowsOfSelector(parseSelector('many'), [many(1000)], 2000)).toHaveLength(1000);
    await expectCode(cut('many', [many(1001)], 2000), 'DATA_INVALID');
    const half = codedColumn(
      'half',
      Array.from({ length: 2000 }, (_, row) => `${row % 3}`),
    );
    await expectCode(cut('many, half', [many(400), half], 2000), 'DATA_INVALID');
    await expectCode(cut('region', columns, 7), 'INVARIANT_BROKEN');
  });

  it('cuts a million rows by five columns in less than two seconds of processor time', () => {
    const rows = 1_000_000;
    const texts = ['a', 'b', 'c'].map((name, place) =>
      codedColumn(
        name,
        Array.from({ length: rows }, (_, row) => `value ${(row * (place + 7)) % 97}`),
      ),
    );
    const numbers = ['d', 'e'].map((name) =>
      sliceColumnOf(name, {
        kind: 'number',
        values: Float64Array.from({ length: rows }, (_, row) => (row * 7919) % 100_003),
        missing: new Uint8Array(rows),
      }),
    );
    const started = process.cpuUsage();
    const all = [...texts, ...numbers];
    for (const text of ['a', 'b', 'c', 'd by quantiles 10', 'e by [100, 1000, 10000]']) {
      const total = rowsOfSelector(parseSelector(text), all, rows).reduce((sum, slice) => sum + slice.rows.length, 0);
      expect(total).toBe(rows);
    }
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(2000);
  });
});
