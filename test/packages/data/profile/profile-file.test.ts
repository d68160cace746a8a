import { describe, expect, it } from '@jest/globals';
import { type Profile, parseProfile, profileData, readProfile, writeProfile } from '@plumbline/data';
import { fittingText } from '../../../../packages/data/src/profile/profile-file.ts';
import { expectCode } from '../../../support/to-throw-with-code.ts';
import { file, folder, withTable } from '../tables.ts';

const profile = await withTable('x,c\n1,a\n2,b\nnan,\n', (table) => profileData(table));
const texts = Array.from({ length: 60 }, (_, index) => `{"t":"text ${index}","v":[${index},1]}`).join('\n');
const wordy = await withTable(`${texts}\n`, (table) => profileData(table), { name: 'texts.jsonl' });
const sha256 = 'a'.repeat(64);

describe('readProfile', () => {
  it('gives back what was written, with the digest of its bytes', async () => {
    const written = await writeProfile(profile, `${folder}/own.profile.json`);
    expect(await readProfile(`${folder}/own.profile.json`)).toEqual(written);
  });

  it('DATA_MISSING where there is none', async () => {
    await expectCode(readProfile('/nowhere.profile.json'), 'DATA_MISSING');
  });
});

describe('fittingText', () => {
  const sample = { form: 'text', threshold: 0, rows: 0, data: '' } as const;
  const columns = profile.columns.map((column) => ({ ...column, sample }));
  const sampled: Profile = { ...profile, columns, rowsSample: { ...sample, form: 'rows', columns: [], code: sha256 } };
  const bytes = JSON.stringify(profile).length;

  it('leaves samples out where the profile would be too large to be read', () => {
    expect(fittingText(sampled, 2 * bytes).written).toBe(sampled);
    expect(fittingText(sampled, bytes).written).toEqual(profile);
  });

  it('LIMIT_SIZE where it still is too large', async () => {
    await expectCode(() => fittingText(sampled, bytes - 1), 'LIMIT_SIZE');
  });
});

function withAnswer(answer: object): string {
  return JSON.stringify({ ...profile, counters: { [sha256]: { shards: 1, answers: [{ answer }] } } });
}

describe('parseProfile', () => {
  it.each([
    ['no JSON', '{'],
    ['another shape', '{"schema":"plumbline.profile/v1"}'],
    ['another version', JSON.stringify({ ...profile, schema: 'plumbline.profile/v2' })],
    ['an extra key', JSON.stringify({ ...profile, extra: 1 })],
    ['a count below zero', JSON.stringify(profile).replace('"rows":3', '"rows":-3')],
    ['a count that is no number', JSON.stringify(profile).replace('"rows":3', '"rows":1e999')],
    ['a count beyond what adds up', JSON.stringify(profile).replace('"rows":3', '"rows":1e300')],
    ['an infinite edge', JSON.stringify(profile).replace('"edges":[', '"edges":[-1e999,')],
    ['an error above all', JSON.stringify(profile).replace('"exhaustive":true', '"exhaustive":true,"rankError":1.5')],
    ['a category that is a long text', JSON.stringify(profile).replace('"key":"a"', `"key":"${'a'.repeat(257)}"`)],
    ['answers to no rules', JSON.stringify({ ...profile, counters: { x: { shards: 1, answers: [] } } })],
    ['answers of an unknown kind', withAnswer({ kind: 'all-is-well' })],
    ['answers that lack their counts', withAnswer({ kind: 'rows', elements: 3 })],
    ['answers with values of the data', withAnswer({ kind: 'modes', present: 1, modes: 1, legal: 1, shown: ['a'] })],
    [
      'a sample of another form',
      JSON.stringify({ ...profile, rowsSample: { form: 'text', threshold: 1, rows: 0, data: '' } }),
    ],
    ['too many columns', JSON.stringify({ ...profile, columns: new Array(5001).fill(profile.columns[0]) })],
  ])('DATA_UNREADABLE for %s', async (_, text) => {
    await expectCode(parseProfile(text, 'the profile'), 'DATA_UNREADABLE');
  });

  const [x, c] = profile.columns;
  it.each([
    ['counts that do not add up', { ...x!, numbers: { ...x!.numbers!, count: 3 } }],
    ['more missing than rows', { ...x!, nulls: 99 }],
    ['edges that do not ascend', { ...x!, numbers: { ...x!.numbers!, edges: [...x!.numbers!.edges].reverse() } }],
    ['counts that do not fit the edges', { ...x!, numbers: { ...x!.numbers!, edges: [1] } }],
    [
      'a category twice',
      {
        ...c!,
        categories: {
          ...c!.categories!,
          categories: [
            { key: 'a', count: 1 },
            { key: 'a', count: 1 },
          ],
        },
      },
    ],
    ['categories that do not add up', { ...c!, categories: { ...c!.categories!, unseen: 5 } }],
  ])('DATA_INVALID for %s', async (_, column) => {
    await expectCode(parseProfile(JSON.stringify({ ...profile, columns: [column] }), 'the profile'), 'DATA_INVALID');
  });

  const numbers = x!.numbers!;
  it.each([
    [
      'extremes without values',
      { ...x!, nulls: 3, nans: 0, numbers: { ...numbers, count: 0, counts: numbers.counts.map(() => 0) } },
    ],
    ['no extremes of values', { ...x!, numbers: { ...numbers, min: null, max: null } }],
    ['extremes the wrong way round', { ...x!, numbers: { ...numbers, min: 3 } }],
    ['a mean beyond the extremes', { ...x!, numbers: { ...numbers, mean: 7 } }],
    ['a deviation too large', { ...x!, numbers: { ...numbers, sd: 7 } }],
    ['counts above the largest value', { ...x!, numbers: { ...numbers, max: 1.5, mean: 1.2 } }],
    ['counts below the smallest value', { ...x!, numbers: { ...numbers, min: 1.5 } }],
    ['more negative infinities than infinities', { ...x!, negativeInfinities: 1 }],
    ['numbers in a column of words', { ...x!, kind: 'string' }],
    ['a column of numbers without them', { ...x!, numbers: undefined }],
    ['a column of words without them', { ...c!, categories: undefined }],
    ['categories and text', { ...c!, text: { distinctAbout: 2 } }],
    ['vectors in a column of words', { ...c!, vectors: wordy.columns[1]!.vectors }],
    ['more distinct values than values', { ...c!, distinct: { about: 3, error: 0 } }],
    ['bounds of distinct values without the upper one', { ...c!, distinct: { about: 2, error: null } }],
    ['bounds of distinct values the wrong way round', { ...c!, distinct: { about: 2, error: null, most: 1 } }],
    ['a sketch that is none', { ...c!, distinct: { about: 2, error: 0, sketch: { hash: 'h', registers: 'AA' } } }],
    ['a sample that is none', { ...c!, sample: { form: 'text', threshold: 5, rows: 1, data: '' } }],
  ])('DATA_INVALID for %s', async (_, column) => {
    await expectCode(parseProfile(JSON.stringify({ ...profile, columns: [column] }), 'the profile'), 'DATA_INVALID');
  });

  const [t, v] = wordy.columns;
  const scripts = { count: 60, distinct: 1, categories: [{ key: 'klingon', count: 60 }], unseen: 0 };
  const frequent = { categories: [{ key: 'a', count: 1 }], others: 58, countError: 0, unnamedMost: 0 };
  it.each([
    ['lengths that do not add up', { ...t!, text: { ...t!.text!, lengths: numbers } }],
    ['a script that is none', { ...t!, text: { ...t!.text!, scripts } }],
    ['frequent values that do not add up', { ...t!, text: { ...t!.text!, frequent } }],
    [
      'frequent values twice',
      {
        ...t!,
        text: { ...t!.text!, frequent: { ...frequent, categories: [...frequent.categories, ...frequent.categories] } },
      },
    ],
    [
      'an error larger than the rows',
      { ...t!, text: { ...t!.text!, frequent: { ...frequent, others: 59, unnamedMost: 61 } } },
    ],
    [
      'a shortest vector longer than the longest',
      { ...v!, vectors: { ...v!.vectors!, dimensions: { least: 3, most: 2 } } },
    ],
    ['more norms than vectors', { ...v!, nulls: 1 }],
  ])('DATA_INVALID for %s', async (_, column) => {
    await expectCode(parseProfile(JSON.stringify({ ...wordy, columns: [column] }), 'the profile'), 'DATA_INVALID');
  });

  it.each([
    ['a column twice', { columns: [c!, c!] }],
    ['counts against a reference of no column', { against: { sha256, columns: [{ name: 'z' }] } }],
    [
      'numbers against a reference that do not add up',
      { against: { sha256, columns: [{ name: 'x', numbers: [1, 0] }] } },
    ],
    [
      'categories against a reference that do not add up',
      { against: { sha256, columns: [{ name: 'c', categories: { counts: [2], others: 1 } }] } },
    ],
    [
      'answers of more rows than were looked at',
      JSON.parse(withAnswer({ kind: 'rows', elements: 3, missing: 2, breaking: 2, firstRow: null })),
    ],
  ])('DATA_INVALID for %s', async (_, change) => {
    await expectCode(parseProfile(JSON.stringify({ ...profile, ...change }), 'the profile'), 'DATA_INVALID');
  });

  it('takes what profileData writes, text and vectors too', async () => {
    await expect(parseProfile(JSON.stringify(wordy), 'the profile')).resolves.toEqual(wordy);
    const both = { ...profile, against: { sha256, columns: [{ name: 'x', numbers: [1, 1] }] } };
    await expect(parseProfile(JSON.stringify(both), 'the profile')).resolves.toEqual(both);
  });

  it('refuses a large profile of wrong values as fast as a small one', async () => {
    const numbers = { ...x!.numbers!, edges: new Array(2000).fill('1') };
    const columns = Array.from({ length: 300 }, (_, index) => ({ ...x!, name: `x${index}`, numbers }));
    const started = performance.now();
    await expectCode(parseProfile(JSON.stringify({ ...profile, columns }), 'the profile'), 'DATA_UNREADABLE');
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('LIMIT_SIZE is not reached by an ordinary file', async () => {
    await expect(readProfile(file('ok.profile.json', JSON.stringify(profile)))).resolves.toMatchObject({ profile });
  });
});
