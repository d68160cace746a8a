import { describe, expect, it } from '@jest/globals';
import { mergeProfiles, profileData } from '@plumbline/data';
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
    expect(profile.columns[1]).toMatchObject({
      text: {
        distinctAbout: 200,
        lengths: { count: 200, min: 6, max: 8 },
        scripts: { categories: [{ key: 'latin', count: 200 }] },
      },
    });
    expect(profile.columns[1]?.text).not.toHaveProperty('frequent');
    expect(JSON.stringify(profile)).not.toContain('user-1');
  });

  it('names values of text that are frequent, and how many rows any other may have', async () => {
    const rows = Array.from({ length: 3000 }, (_, index) => (index % 10 === 0 ? 'often' : `rare-${index % 1000}`));
    const { text } = (await profileOf(`t\n${rows.join('\n')}\n`)).columns[0]!;
    expect(text?.frequent).toEqual({
      categories: [{ key: 'often', count: 300 }],
      others: 2700,
      countError: 0,
      unnamedMost: 3,
    });
  });

  it('keeps no long text as a category', async () => {
    const long = 'x'.repeat(300);
    const [t] = (await profileOf(`t\n${long}\nshort\nshort\n`)).columns;
    expect(t).toMatchObject({ text: { distinctAbout: 2, lengths: { min: 5, max: 300 } } });
    expect(t).not.toHaveProperty('categories');
    expect(JSON.stringify(t)).not.toContain(long);
  });

  it('tells scripts apart, and counts characters, not bytes', async () => {
    const texts = ['Größe', 'размер', '大小', 'サイズ', '12-34', 'size', '크기', 'حجم', 'μέγεθος', '🙂', 'गढ़'];
    const rows = Array.from(
      { length: 660 },
      (_, index) => `${texts[index % texts.length]!}${'!'.repeat(Math.floor(index / 11))}`,
    );
    const { text } = (await profileOf(`t\n${rows.join('\n')}\n`)).columns[0]!;
    expect(Object.fromEntries(text!.scripts!.categories.map(({ key, count }) => [key, count]))).toEqual({
      ...{ latin: 120, cyrillic: 60, han: 60, kana: 60, 'no letters': 120, hangul: 60, arabic: 60, greek: 60 },
      devanagari: 60,
    });
    expect(text?.lengths).toMatchObject({ min: 1, max: 66 });
  });

  it('counts infinities of numbers and times on either side', async () => {
    const text = 'x,t\n-inf,2024-01-01\n-inf,infinity\ninf,2024-01-02\nnan,-infinity\n4,2024-01-01\n';
    const kinds = new Map([['x', 'number'] as const, ['t', 'time'] as const]);
    const { columns } = await withTable(text, (table) => profileData(table, { kinds }));
    expect(columns[0]).toMatchObject({
      nulls: 0,
      nans: 1,
      infinities: 3,
      negativeInfinities: 2,
      numbers: { count: 1 },
    });
    expect(columns[1]).toMatchObject({
      kind: 'time',
      nans: 0,
      infinities: 2,
      negativeInfinities: 1,
      numbers: { count: 3 },
    });
    const many = Array.from({ length: 400 }, (_, index) => [index / 3, '-inf', 'nan', ''][index % 4]!);
    expect((await profileOf(numbersCsv(many))).columns[0]).toMatchObject({
      ...{ nulls: 100, nans: 100, infinities: 100, negativeInfinities: 100 },
      numbers: { count: 100, min: 0 },
    });
  });

  it('measures lists of numbers by length and norm', async () => {
    const lines = ['[3,4]', '[0.6,0.8]', 'null', '[1,null]', '[5,12]'].map((list) => `{"v":${list},"w":{"a":1}}`);
    const { columns } = await withTable(`${lines.join('\n')}\n`, (table) => profileData(table), { name: 'v.jsonl' });
    expect(columns[0]).toMatchObject({
      ...{ kind: 'other', nulls: 1 },
      vectors: { dimensions: { least: 2, most: 2 }, norms: { count: 3, min: 1, max: 13 } },
    });
    expect(columns[1]).toEqual({
      name: 'w',
      kind: 'other',
      type: 'STRUCT(a BIGINT)',
      nulls: 0,
      nans: 0,
      infinities: 0,
    });
  });

  it('tells how many values differ: exactly where few, about where many, wide whole numbers too', async () => {
    const rows = Array.from({ length: 3000 }, (_, index) => `${index % 7},${index},9007199254740993${index % 900}`);
    const { columns } = await profileOf(`few,many,wide\n${rows.join('\n')}\n`);
    expect(columns[0]?.distinct).toMatchObject({ about: 7, error: 0 });
    expect(columns[1]?.distinct?.error).toBeCloseTo(0.023, 4);
    expect(Math.abs(columns[1]!.distinct!.about - 3000)).toBeLessThan(200);
    expect(Math.abs(columns[2]!.distinct!.about - 900)).toBeLessThan(60);
  });

  it('counts the same one column at a time and many in one scan', async () => {
    const line = (index: number): string =>
      `${index % 90},${index % 4 === 0 ? '' : 'abcdefgh'[index % 8]},${index % 3 === 0}`;
    const part = (from: number, to: number): string =>
      `n,c,b\n${Array.from({ length: to - from }, (_, index) => line(from + index)).join('\n')}\n`;
    const whole = await profileOf(part(0, 110_000));
    const parts = [await profileOf(part(0, 60_000)), await profileOf(part(60_000, 110_000))];
    expect(mergeProfiles(parts)).toEqual(whole);
  });

  it('counts in cells of a reference besides its own', async () => {
    const reference = { profile: await profileOf(numbersCsv([1, 5, 9])), sha256 };
    const both = await withTable(numbersCsv([0, 5, 5, 7]), (table) => profileData(table, { against: reference }));
    expect(both.columns[0]?.numbers?.edges).toContain(7);
    expect(both.against).toEqual({ sha256, columns: [{ name: 'x', numbers: [1, 0, 0, 2, 1, 0, 0] }] });
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
