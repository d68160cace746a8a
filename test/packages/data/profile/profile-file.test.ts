import { describe, expect, it } from '@jest/globals';
import { parseProfile, profileData, readProfile, writeProfile } from '@plumbline/data';
import { expectCode } from '../../../support/to-throw-with-code.ts';
import { file, folder, withTable } from '../tables.ts';

const profile = await withTable('x,c\n1,a\n2,b\nnan,\n', (table) => profileData(table));

describe('readProfile', () => {
  it('gives back what was written, with the digest of its bytes', async () => {
    const written = await writeProfile(profile, `${folder}/own.profile.json`);
    expect(await readProfile(`${folder}/own.profile.json`)).toEqual(written);
  });

  it('DATA_MISSING where there is none', async () => {
    await expectCode(readProfile('/nowhere.profile.json'), 'DATA_MISSING');
  });
});

describe('parseProfile', () => {
  it.each([
    ['no JSON', '{'],
    ['another shape', '{"schema":"plumbline.profile/v1"}'],
    ['another version', JSON.stringify({ ...profile, schema: 'plumbline.profile/v2' })],
    ['an extra key', JSON.stringify({ ...profile, extra: 1 })],
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

  it('LIMIT_SIZE is not reached by an ordinary file', async () => {
    await expect(readProfile(file('ok.profile.json', JSON.stringify(profile)))).resolves.toMatchObject({ profile });
  });
});
