import { describe, expect, it } from '@jest/globals';
import { drawRows, type ReferenceColumn, type RowSample, rowCode } from '@plumbline/data';
import { unpackWholeRows } from '../../../../packages/data/src/two-sample/draw-rows.ts';
import { packRows } from '../../../../packages/data/src/two-sample/row-bytes.ts';
import { MARKS } from '../../../../packages/data/src/two-sample/row-code.ts';
import { expectCode } from '../../../support/to-throw-with-code.ts';
import { withTable } from '../tables.ts';

const REFERENCE: readonly ReferenceColumn[] = [
  { name: 'x', kind: 'number', numbers: { edges: [1, 2], counts: [2, 4, 4] } },
  { name: 'when', kind: 'time', numbers: { edges: [1], counts: [1, 1] } },
  { name: 'plan', kind: 'string', categories: { categories: [{ key: 'free' }, { key: 'pro' }] } },
  { name: 'note', kind: 'string' },
];
const draw = (text: string, name: string): Promise<readonly (readonly number[])[]> =>
  withTable(
    text,
    async (table) => {
      const sample = await drawRows(table, table.columns, { code: rowCode(REFERENCE), seed: 'a' });
      return unpackWholeRows(sample).map(({ bytes }) => [...bytes]);
    },
    { name },
  );

describe('drawRows', () => {
  it('codes numbers by the middle rank of their cell and categories by their place', async () => {
    const rows = await draw('x,plan\n0.5,pro\n1.5,free\n99.5,gold\n,\nnan,pro\ninf,pro\n-inf,pro\n', 'rows.csv');
    expect(rows.map(([x, plan]) => `${x} ${plan}`).sort()).toEqual(
      [
        `25 1`,
        `100 0`,
        `200 ${MARKS.unseen}`,
        `${MARKS.missing} ${MARKS.missing}`,
        `${MARKS.notANumber} 1`,
        `${MARKS.infinity} 1`,
        `${MARKS.negativeInfinity} 1`,
      ].sort(),
    );
  });

  it('codes a column that is gone, or holds something else, as missing', async () => {
    expect(await draw('x\nsome\nwords\n', 'rows-changed.csv')).toEqual([
      [MARKS.missing, MARKS.missing],
      [MARKS.missing, MARKS.missing],
    ]);
  });
});

describe('rowCode', () => {
  it('is of numbers and categories, without times, in the order of the reference', () => {
    const code = rowCode(REFERENCE);
    expect(code.columns.map(({ name }) => name)).toEqual(['x', 'plan']);
    expect(code.sha256).toBe(rowCode(REFERENCE.filter(({ name }) => name !== 'note')).sha256);
    expect(code.sha256).not.toBe(rowCode(REFERENCE.slice(0, 1)).sha256);
  });

  it('holds 128 columns at most', () => {
    const many = Array.from({ length: 200 }, (_, at) => ({ ...REFERENCE[0]!, name: `c${at}` }));
    expect(rowCode(many).columns).toHaveLength(128);
  });

  it('has one code for all categories beyond 250', async () => {
    const categories = Array.from({ length: 400 }, (_, at) => ({ key: `k${at}` }));
    const code = rowCode([{ name: 'c', kind: 'string', categories: { categories } }]);
    const found = await withTable(
      'c\nk249\nk250\nk399\nother\n',
      (table) => drawRows(table, table.columns, { code, seed: 'a' }),
      { name: 'rows-many.csv' },
    );
    const codes = unpackWholeRows(found).map(({ bytes }) => bytes[0]!);
    expect(codes.sort((a, b) => a - b)).toEqual([249, MARKS.rarer, MARKS.rarer, MARKS.unseen]);
  });
});

describe('unpackWholeRows', () => {
  const sample = (kind: 'number' | 'category', byte: number): RowSample => ({
    form: 'rows',
    code: 'a'.repeat(64),
    columns: [{ name: 'c', kind }],
    ...packRows({ threshold: 9, rows: [{ key: 1, bytes: Uint8Array.of(byte) }] }),
  });

  it.each([
    ['number', 251],
    ['category', 252],
    ['category', 254],
  ] as const)('refuses in a %s the code %d, which nothing has', async (kind, byte) => {
    await expectCode(() => unpackWholeRows(sample(kind, byte)), 'DATA_INVALID');
  });
});
