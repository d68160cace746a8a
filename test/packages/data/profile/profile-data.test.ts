import { describe, expect, it } from '@jest/globals';
import { profileData } from '@plumbline/data';
import { justBelow, pointCells } from '../../../../packages/data/src/profile/number-cells.ts';
import { withTable } from '../tables.ts';

const sha256 = 'a'.repeat(64);
const numbersCsv = (values: readonly (number | string)[]) => `x\n${values.join('\n')}\n`;
const profileOf = (text: string) => withTable(text, (table) => profileData(table));

describe('profileData', () => {
  it('counts nulls, NaN and infinities apart, and moments of the finite rest', async () => {
    const [x] = (await profileOf('x,y\n1,a\n2,a\nnan,b\ninf,\n-inf,b\n,b\n6,b\n')).columns;
    expect(x).toMatchObject({ kind: 'number', nulls: 1, nans: 1, infinities: 2 });
    expect(x?.numbers).toMatchObject({ count: 3, min: 1, max: 6, mean: 3, sd: 2.645751311 });
  });

  it('gives few values a cell each, with nothing between them', async () => {
    const [x] = (await profileOf(numbersCsv([1, 2, 2, 5]))).columns;
    expect(x?.numbers?.edges).toEqual([justBelow(1), 1, justBelow(2), 2, justBelow(5), 5]);
    expect(x?.numbers?.counts).toEqual([0, 1, 0, 2, 0, 1, 0]);
    expect(pointCells(x?.numbers?.edges ?? [])).toEqual([false, true, false, true, false, true, false]);
  });

  it('cuts many values at quantiles, with exact counts, whatever an outlier does', async () => {
    const values = Array.from({ length: 5000 }, (_, index) => index / 7);
    const plain = (await profileOf(numbersCsv(values))).columns[0]!.numbers!;
    const outlier = (await profileOf(numbersCsv([...values, 1e300]))).columns[0]!.numbers!;
    expect(plain.counts.reduce((sum, count) => sum + count, 0)).toBe(5000);
    expect(Math.max(...plain.counts)).toBeLessThan(30);
    expect(Math.max(...outlier.counts)).toBeLessThan(30);
    expect(outlier).toMatchObject({ max: 1e300, sd: null });
  });

  it('counts categories, and keeps no value of a column of many', async () => {
    const rows = Array.from({ length: 200 }, (_, index) => `${index % 3 === 0 ? 'a' : 'b'},user-${index}`);
    const profile = await profileOf(`c,id\n${rows.join('\n')}\n`);
    expect(profile.columns[0]?.categories?.categories).toEqual([
      { key: 'b', count: 133 },
      { key: 'a', count: 67 },
    ]);
    expect(profile.columns[1]).toEqual({
      name: 'id',
      kind: 'string',
      type: 'VARCHAR',
      nulls: 0,
      nans: 0,
      infinities: 0,
      text: { distinctAbout: expect.any(Number) },
    });
    expect(JSON.stringify(profile)).not.toContain('user-1');
  });

  it('counts against a reference: its edges, its categories, and what it has not seen', async () => {
    const profile = await profileOf('x,c\n1,a\n2,a\n3,b\n');
    const counted = await withTable('c,x\na,2\nz,9\n,\n', (table) =>
      profileData(table, { reference: { profile, sha256 } }),
    );
    expect(counted.edgesFrom).toBe(sha256);
    expect(counted.columns.find(({ name }) => name === 'x')?.numbers).toMatchObject({
      edges: profile.columns[0]?.numbers?.edges,
      counts: [0, 0, 0, 1, 0, 0, 1],
    });
    expect(counted.columns.find(({ name }) => name === 'c')?.categories).toEqual({
      count: 2,
      distinct: 1,
      categories: [
        { key: 'a', count: 1 },
        { key: 'b', count: 0 },
      ],
      unseen: 1,
    });
  });

  it('reads text as the numbers it is meant to be, one bad field counting as null', async () => {
    const text = numbersCsv([...Array.from({ length: 20 }, (_, index) => index), 'oops']);
    const meant = await withTable(text, (table) => profileData(table, { kinds: new Map([['x', 'integer']]) }));
    expect(meant.columns[0]).toMatchObject({ kind: 'integer', nulls: 1, numbers: { count: 20 } });
    const words = await withTable(numbersCsv(['a', 'b', 'c', 1]), (table) =>
      profileData(table, { kinds: new Map([['x', 'integer']]) }),
    );
    expect(words.columns[0]).toMatchObject({ kind: 'string', nulls: 0 });
  });

  it('profiles a table without rows', async () => {
    expect(await profileOf('x,y\n')).toMatchObject({ rows: 0, columns: [{ nulls: 0 }, { nulls: 0 }] });
  });

  it('is the same for the same data', async () => {
    const text = numbersCsv(Array.from({ length: 3000 }, (_, index) => Math.sin(index)));
    expect(await profileOf(text)).toEqual(await profileOf(text));
  });
});
