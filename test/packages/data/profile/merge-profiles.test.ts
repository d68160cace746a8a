import { describe, expect, it } from '@jest/globals';
import {
  type ColumnProfile,
  mergeProfiles,
  type Profile,
  parseProfile,
  profileData,
  type StoredAnswers,
} from '@plumbline/data';
import { expectCode } from '../../../support/to-throw-with-code.ts';
import { withTable } from '../tables.ts';

let tables = 0;
function profileOf(text: string): Promise<Profile> {
  tables += 1;
  return withTable(text, (table) => profileData(table), { name: `merged-${tables}.csv` });
}

const lines = (header: string, values: readonly (string | number)[]): string => `${header}\n${values.join('\n')}\n`;
const range = <T>(length: number, of: (index: number) => T): readonly T[] =>
  Array.from({ length }, (_, index) => of(index));
const only = ({ columns }: Profile): ColumnProfile => columns[0]!;
const rules = ['1'.repeat(64), '2'.repeat(64)];

describe('mergeProfiles', () => {
  it('DATA_EMPTY where none is given', async () => {
    await expectCode(() => mergeProfiles([]), 'DATA_EMPTY');
  });

  it('DATA_MISMATCH where columns differ, naming them', async () => {
    const parts = [await profileOf('a,b\n1,2\n'), await profileOf('a,c\n1,2\n')];
    await expectCode(() => mergeProfiles(parts), 'DATA_MISMATCH');
    expect(() => mergeProfiles(parts, { names: ['jan', 'feb'] })).toThrow(
      'feb must have the columns of jan: "b" is absent; "c" is added',
    );
  });

  it('DATA_MISMATCH where a column holds words in one and numbers in the other', async () => {
    const parts = [await profileOf('x\n1\n2\n'), await profileOf('x\n1\nzwei\n')];
    await expectCode(() => mergeProfiles(parts), 'DATA_MISMATCH');
    expect(() => mergeProfiles(parts)).toThrow('column "x" must hold one kind of values: it is integer in profile 1');
  });

  it('takes whole and other numbers for numbers, and no kind from a column without values', async () => {
    const merged = mergeProfiles([
      await profileOf('x,y\n1,2\n'),
      await profileOf('x,y\n1.5,2\n'),
      await profileOf('x,y\n,2\n'),
    ]);
    expect(only(merged)).toMatchObject({
      kind: 'number',
      type: 'BIGINT | DOUBLE',
      nulls: 1,
      numbers: { count: 2, mean: 1.25 },
    });
    expect(only(merged).distinct).toMatchObject({ about: 2, error: 0 });
  });

  it('keeps rules that every shard was judged by, and edges that all share', async () => {
    const profile = await profileOf('x\n1\n');
    const merged = mergeProfiles([
      { ...profile, rules, edgesFrom: rules[0]! },
      { ...profile, rules: rules.slice(1), edgesFrom: rules[0]! },
    ]);
    expect(merged).toMatchObject({ rows: 2, rules: rules.slice(1), edgesFrom: rules[0] });
    expect(mergeProfiles([{ ...profile, edgesFrom: rules[0]! }, profile]).edgesFrom).toBeNull();
  });

  it('drops counts against different references', async () => {
    const profile = await profileOf('x\n1\n');
    const against = (sha256: string) => ({ ...profile, against: { sha256, columns: [{ name: 'x', numbers: [1] }] } });
    expect(mergeProfiles([against(rules[0]!), against(rules[0]!)]).against?.columns).toEqual([
      { name: 'x', numbers: [2] },
    ]);
    expect(mergeProfiles([against(rules[0]!), against(rules[1]!)])).not.toHaveProperty('against');
    expect(mergeProfiles([against(rules[0]!), profile])).not.toHaveProperty('against');
  });

  it('puts answers together that every shard has, by the hand it is given', async () => {
    const profile = await profileOf('x\n1\n');
    const answer = (breaking: number): StoredAnswers => ({
      shards: 1,
      answers: [{ answer: { kind: 'rows', elements: 9, missing: 0, breaking, firstRow: null } }],
    });
    const parts = [
      { ...profile, counters: { [rules[0]!]: answer(1), [rules[1]!]: answer(2) } },
      { ...profile, counters: { [rules[0]!]: answer(4) } },
    ];
    const mergeAnswers = (sha256: string, left: StoredAnswers, right: StoredAnswers): StoredAnswers => ({
      shards: left.shards + right.shards,
      answers: [...left.answers, ...right.answers].filter(() => sha256 === rules[0]),
    });
    expect(mergeProfiles(parts, { mergeAnswers }).counters).toEqual({
      [rules[0]!]: { shards: 2, answers: [...answer(1).answers, ...answer(4).answers] },
    });
    expect(mergeProfiles(parts)).not.toHaveProperty('counters');
    expect(mergeProfiles([...parts, { ...profile, rows: 0, columns: [] }], { mergeAnswers }).counters).toBeDefined();
  });

  it('keeps the largest design effect', async () => {
    const profile = await profileOf('x\n1\n2\n');
    const effect = (designEffect: number): Profile => ({
      ...profile,
      columns: profile.columns.map((column) => ({ ...column, designEffect })),
    });
    expect(only(mergeProfiles([effect(2), profile, effect(7)])).designEffect).toBe(7);
  });
});

describe('mergeProfiles of words', () => {
  it('turns categories that are too many together into text, with exact frequent values', async () => {
    const shard = (from: number): Promise<Profile> =>
      profileOf(
        lines(
          't',
          range(4000, (index) => (index % 4 === 0 ? 'often' : `v${from + (index % 400)}`)),
        ),
      );
    const merged = mergeProfiles([await shard(0), await shard(350)]);
    expect(only(merged)).not.toHaveProperty('categories');
    expect(only(merged).text).toMatchObject({
      lengths: { count: 8000, min: 2, max: 5 },
      scripts: { categories: [{ key: 'latin', count: 8000 }] },
      frequent: { countError: 0 },
    });
    expect(only(merged).text?.frequent?.categories[0]).toEqual({ key: 'often', count: 2000 });
    await expect(parseProfile(JSON.stringify(merged), 'the merged profile')).resolves.toEqual(merged);
  });

  it('states by how much a count may be wrong where a shard does not name the value', async () => {
    const value = (shard: number, index: number): string => {
      if (index % 3 === 0) return 'both';
      return index % 12 === 1 ? `only-${shard}` : `v${index % 700}`;
    };
    const texts = [0, 1].map((shard) => range(30_000, (index) => value(shard, index)));
    const parts = [];
    for (const text of texts) parts.push(await profileOf(lines('t', text)));
    const frequent = only(mergeProfiles(parts)).text!.frequent!;
    const counts = new Map<string, number>();
    for (const text of texts.flat()) counts.set(text, (counts.get(text) ?? 0) + 1);
    for (const { key, count } of frequent.categories) {
      expect(counts.get(key)).toBeGreaterThanOrEqual(count);
      expect(counts.get(key)).toBeLessThanOrEqual(count + frequent.countError);
      counts.delete(key);
    }
    expect(frequent.categories[0]).toEqual({ key: 'both', count: 20_000 });
    expect(frequent.categories.map(({ key }) => key)).toContain('only-1');
    expect(Math.max(...counts.values())).toBeLessThanOrEqual(frequent.unnamedMost);
    expect(frequent.unnamedMost).toBeLessThan(200);
  });

  it('says nothing of the lengths of values that a reference left without a name', async () => {
    const reference = { profile: await profileOf('t\na\na\nb\n'), sha256: rules[0]! };
    const counted = await withTable('t\na\nzzz\n', (table) => profileData(table, { reference }), {
      name: 'counted.csv',
    });
    const merged = mergeProfiles([counted, await profileOf('t\nc\n')]);
    expect(only(merged).text).toEqual({
      distinctAbout: 3,
      frequent: { categories: [], others: 3, countError: 0, unnamedMost: 2 },
    });
    await expect(parseProfile(JSON.stringify(merged), 'the merged profile')).resolves.toEqual(merged);
  });

  it('keeps no value of identifiers that were few in each shard', async () => {
    const shard = (from: number): Promise<Profile> =>
      profileOf(
        lines(
          'id',
          range(40, (index) => `user-${from + index}`),
        ),
      );
    const merged = mergeProfiles([await shard(0), await shard(40)]);
    expect(only(merged)).toMatchObject({ text: { distinctAbout: 80 } });
    expect(JSON.stringify(merged)).not.toContain('user-');
  });
});

describe('mergeProfiles of distinct counts', () => {
  it('counts values of both once', async () => {
    const shard = (from: number): Promise<Profile> =>
      profileOf(
        lines(
          'x',
          range(4000, (index) => from + index),
        ),
      );
    const { distinct } = only(mergeProfiles([await shard(0), await shard(2000)]));
    expect(Math.abs(distinct!.about - 6000)).toBeLessThan(6000 * 4 * 0.023);
  });

  it('says only bounds where another engine hashed', async () => {
    const profile = await profileOf(
      lines(
        'x',
        range(1000, (index) => index),
      ),
    );
    const other = JSON.parse(JSON.stringify(profile).replace(/duckdb v[0-9.]+/, 'duckdb v9.9.9'));
    const { distinct } = only(mergeProfiles([profile, await parseProfile(JSON.stringify(other), 'the other')]));
    const about = only(profile).distinct!.about;
    expect(distinct).toEqual({ about, error: null, most: 2 * about > 2000 ? 2000 : 2 * about });
  });
});
