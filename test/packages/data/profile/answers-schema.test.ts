import { describe, expect, it } from '@jest/globals';
import { type Profile, parseProfile, readProfile, type StoredAnswers, writeProfile } from '@plumbline/data';
import { expectCode } from '../../../support/to-throw-with-code.ts';
import { folder } from '../tables.ts';

type Answer = StoredAnswers['answers'][number]['answer'];
type Whole<Kind extends Answer['kind']> = Required<Omit<Extract<Answer, { readonly kind: Kind }>, 'shown'>>;

/** Every kind of answer with every field it may be stored with. */
const ANSWERS: { readonly [Kind in Answer['kind']]: Whole<Kind> } = {
  rows: { kind: 'rows', elements: 9, missing: 1, breaking: 2, firstRow: 3, type: 'BIGINT', places: { '/a/0': 2 } },
  metric: { kind: 'metric', elements: 9, present: 8, value: null, exact: true, text: 'hidden', sd: null, unit: 'time' },
  tally: { kind: 'tally', present: 9, counts: [4, 2], otherRows: 3, otherValues: 2, others: [2, 1] },
  bins: { kind: 'bins', present: 9, below: 1, counts: [4, 3], above: 1 },
  modes: { kind: 'modes', present: 9, modes: 2, legal: 1 },
  quantiles: { kind: 'quantiles', present: 9, values: [1.5, null] },
  columns: { kind: 'columns', columns: [{ name: 'a', type: 'BIGINT' }] },
  tables: { kind: 'tables', self: 9, other: 8 },
  query: { kind: 'query', rows: 2, breaking: 1 },
  empty: { kind: 'empty' },
  profile: { kind: 'profile' },
  none: { kind: 'none', reason: 'shards', problem: 'it cannot be told' },
};

const key = 'c'.repeat(64);
const withAnswers = (answers: readonly unknown[]): object => ({
  ...{ schema: 'plumbline.profile/v1', rows: 9, rules: [], edgesFrom: null, columns: [] },
  counters: { [key]: { shards: 2, answers } },
});

describe('ANSWERS_SCHEMA', () => {
  it('takes every kind of answer with all its fields, written and read again', async () => {
    const answers = Object.values(ANSWERS).map(
      (answer) => ({ answer, filled: [3], whole: true, least: true }) as const,
    );
    const profile: Profile = {
      ...{ schema: 'plumbline.profile/v1', rows: 9, rules: [], edgesFrom: null, columns: [] },
      counters: { [key]: { shards: 2, answers } },
    };
    await writeProfile(profile, `${folder}/answers.profile.json`);
    expect((await readProfile(`${folder}/answers.profile.json`)).profile).toEqual(profile);
  });

  it.each(Object.values(ANSWERS))('DATA_UNREADABLE where $kind says more than it may', async (answer) => {
    const text = JSON.stringify(withAnswers([{ answer: { ...answer, shown: ['a value'] } }]));
    await expectCode(parseProfile(text, 'the profile'), 'DATA_UNREADABLE');
  });

  it.each(['rows', 'metric', 'tally', 'bins', 'modes', 'quantiles', 'columns', 'tables', 'query', 'none'])(
    'DATA_UNREADABLE where %s says less than it must',
    async (kind) => {
      await expectCode(
        parseProfile(JSON.stringify(withAnswers([{ answer: { kind } }])), 'the profile'),
        'DATA_UNREADABLE',
      );
    },
  );
});
