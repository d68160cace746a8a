import { describe, expect, it } from '@jest/globals';
import { changeWords, type Profile, profileData, schemaDifference } from '@plumbline/data';
import { withTable } from '../tables.ts';

const profileOf = (csv: string): Promise<Profile> => withTable(csv, (table) => profileData(table));

async function between(before: string, after: string) {
  return schemaDifference(await profileOf(before), await profileOf(after));
}

const rows = (header: string, line: (row: number) => string, count = 60): string =>
  `${header}\n${Array.from({ length: count }, (_, row) => line(row)).join('\n')}\n`;

describe('schemaDifference', () => {
  it('finds nothing between a table and itself', async () => {
    const csv = rows('a,b', (row) => `${row},${row % 3 === 0 ? 'x' : 'y'}`);
    expect(await between(csv, csv)).toEqual([]);
  });

  it('names what is new and what is gone', async () => {
    const changes = await between(
      rows('a,plan', (row) => `${row},${row % 2 ? 'free' : 'pro'}`),
      rows('a,height', (row) => `${row},${1.5 + row / 100}`),
    );
    expect(changes).toEqual([
      { kind: 'added', column: 'height', type: 'DOUBLE' },
      { kind: 'removed', column: 'plan', type: 'VARCHAR' },
    ]);
  });

  it('takes a column of another name that is like one that is gone for the same', async () => {
    const changes = await between(
      rows('passenger_age,fare', (row) => `${row},${row * 2}`),
      rows('PassengerAge,fare', (row) => `${row},${row * 2}`),
    );
    expect(changes).toEqual([
      { kind: 'renamed', from: 'passenger_age', column: 'PassengerAge', likeness: expect.closeTo(1, 6) },
    ]);
  });

  it('does not take any two columns of numbers for the same', async () => {
    const changes = await between(
      rows('age', (row) => `${row}`),
      rows('price', (row) => `${row}`),
    );
    expect(changes.map(({ kind }) => kind)).toEqual(['added', 'removed']);
  });

  it('names a change of type, of missing values, of categories and of range', async () => {
    const changes = await between(
      rows('t,m,c,r', (row) => `${row},${row},${row % 2 ? 'a' : 'b'},${row}`),
      rows('t,m,c,r', (row) => `x${row % 5},${row % 4 ? row : ''},${['a', 'b', 'd'][row % 3]},${row - 5}`),
    );
    expect(changes).toEqual([
      { kind: 'type', column: 't', from: 'integer', to: 'string' },
      { kind: 'now-missing', column: 'm', share: 0.25 },
      { kind: 'new-categories', column: 'c', categories: ['d'] },
      { kind: 'wider-range', column: 'r', end: 'below', beyondSd: expect.closeTo(5 / 17.46, 2) },
    ]);
  });

  it('does not call a column without values another type', async () => {
    const changes = await between(
      rows('a,b', (row) => `${row},${row}`),
      rows('a,b', (row) => `${row},`),
    );
    expect(changes.map(({ kind }) => kind)).toEqual(['now-missing']);
  });

  it('notices another order', async () => {
    const changes = await between(
      rows('a,b', (row) => `${row},x`),
      rows('b,a', (row) => `x,${row}`),
    );
    expect(changes).toEqual([{ kind: 'order' }]);
  });
});

describe('changeWords', () => {
  it('shows values only where that is allowed', () => {
    const change = { kind: 'new-categories', column: 'plan', categories: ['team', 'x'] } as const;
    expect(changeWords(change, false)).toBe('Column "plan" has 2 new categories');
    expect(changeWords(change, true)).toBe('Column "plan" has 2 new categories: "team", "x"');
  });

  it('has a sentence for every kind', () => {
    const words = [
      { kind: 'added', column: 'a', type: 'BIGINT' },
      { kind: 'removed', column: 'a', type: 'BIGINT' },
      { kind: 'renamed', from: 'a', column: 'b', likeness: 0.9 },
      { kind: 'type', column: 'a', from: 'integer', to: 'string' },
      { kind: 'now-missing', column: 'a', share: 0.125 },
      { kind: 'now-complete', column: 'a', share: 0.125 },
      { kind: 'wider-range', column: 'a', end: 'above', beyondSd: 0.254 },
      { kind: 'order' },
    ] as const;
    expect(words.map((change) => changeWords(change, false))).toEqual([
      'Column "a" (BIGINT) is new',
      'Column "a" (BIGINT) is gone',
      'Column "a" is gone and "b" is like it: it was probably renamed',
      'Column "a" was integer and is string',
      'Column "a" had no missing values and now 12.5 % of rows are missing',
      'Column "a" had 12.5 % of rows missing and now has none',
      'Column "a" has values above the reference\'s largest, by 0.25 of its standard deviations',
      'The same columns stand in another order',
    ]);
  });
});
