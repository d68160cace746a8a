import { describe, expect, it } from '@jest/globals';
import { type CodeCount, codedNumbers, isCode } from '../../../../packages/data/src/splits/coded-numbers.ts';
import type { MlContext } from '../../../../packages/data/src/splits/ml-checks.ts';
import { withTable } from '../tables.ts';

const CONTEXT: MlContext = { labelColumn: '', idColumns: [], settled: new Set() };

const column = (name: string, values: readonly (string | number)[]): string =>
  `${name},n\n${values.map((value, row) => `${value},${row}`).join('\n')}\n`;
const ages = (...codes: readonly (string | number)[]) => [
  ...Array.from({ length: 80 }, (_, row) => 18 + (row % 60)),
  ...codes,
];
const found = (csv: string, context: Partial<MlContext> = {}) =>
  withTable(csv, (table) => codedNumbers(table, { ...CONTEXT, ...context }));

describe('codedNumbers', () => {
  it.each([
    ['-999', ages(-999, -999, -999)],
    ['9999', ages(9999, 9999, 9999, 9999)],
    ['-1', ages(-1, -1, -1)],
    ['999', ages('999.0', '999.0', '999.0', 20.5)],
  ])('warn of %s far from every other value, by name and number', async (code, values) => {
    const [finding, ...others] = await found(column('age', values));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ check: 'column.age.coded-missing', verdict: 'warn' });
    expect(finding?.detail).toContain(
      `Column "age": ${code} in ${values.filter((value) => Number(value) === Number(code)).length} rows`,
    );
  });

  it.each([
    ['inside the range', Array.from({ length: 100 }, (_, row) => (row < 5 ? 999 : row * 20))],
    ['seen twice only', ages(-999, -999)],
    ['near the others', Array.from({ length: 100 }, (_, row) => (row < 5 ? 999 : 700 + row * 2))],
    ['on a scale from -1 to 1', Array.from({ length: 100 }, (_, row) => (row % 3) - 1)],
    ['among negative numbers', Array.from({ length: 100 }, (_, row) => (row < 5 ? -1 : row - 50))],
    ['with next to no other value', [-999, -999, -999, 1, 2]],
  ])('leave alone a number %s', async (_, values) => {
    expect(await found(column('x', values))).toEqual([]);
  });

  it.each(['1900-01-01', '1970-01-01', '9999-12-31'])('warn of the day %s', async (day) => {
    const days = Array.from({ length: 60 }, (_, row) => (row < 4 ? day : `2024-01-${10 + (row % 20)}`));
    expect((await found(column('at', days)))[0]?.detail).toContain(`${day} in 4 rows`);
  });

  it('leave alone ids, what a rule settles, and what is switched off', async () => {
    const csv = column('age', ages(-999, -999, -999));
    expect(await found(csv, { idColumns: ['age'] })).toEqual([]);
    expect(await found(csv, { settled: new Set(['age']) })).toEqual([]);
    expect(await found(csv, { rules: { 'coded-missing': 'off' } })).toEqual([]);
    expect((await found(csv, { rules: { 'coded-missing': 'error' } }))[0]?.verdict).toBe('fail');
    expect((await found(csv, { rules: { 'coded-missing': 'info' } }))[0]?.verdict).toBe('pass');
    expect(await found('age,n\n')).toEqual([]);
  });

  it('take infinities and NaN for no value of the range', async () => {
    const values = [...ages(-999, -999, -999), 'nan', 'inf', '-inf'];
    expect(await found(column('age', values))).toHaveLength(1);
  });
});

describe('isCode', () => {
  const base: CodeCount = {
    column: 'x',
    isTime: false,
    code: '999',
    value: 999,
    rows: 3,
    others: 20,
    least: 0,
    most: 100,
  };
  it('needs three rows, twenty others and more than their range between', () => {
    expect(isCode(base)).toBe(true);
    expect(isCode({ ...base, rows: 2 })).toBe(false);
    expect(isCode({ ...base, others: 19 })).toBe(false);
    expect(isCode({ ...base, most: 500 })).toBe(false);
    expect(isCode({ ...base, most: 499 })).toBe(true);
  });
});
