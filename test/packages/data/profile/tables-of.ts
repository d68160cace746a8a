import { type Profile, type ProfileOptions, profileData } from '@plumbline/data';
import fc from 'fast-check';
import { withTable } from '../tables.ts';

/** One row of a table with a column of each kind; null is an empty field. */
export interface Row {
  readonly few: number | null;
  readonly real: number | null;
  readonly whole: number | null;
  readonly plan: string | null;
  readonly note: string | null;
  readonly when: number | null;
}

const orNull = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(of, { freq: 8 });

/** Rows as real tables have them. */
export const row: fc.Arbitrary<Row> = fc.record({
  few: orNull(fc.integer({ min: 1, max: 9 })),
  real: orNull(fc.double({ min: -1e3, max: 1e3, noNaN: true })),
  whole: orNull(fc.integer({ min: 0, max: 1_000_000 })),
  plan: orNull(fc.constantFrom('free', 'pro', 'team', 'größer', 'план')),
  note: orNull(
    fc.string({ unit: fc.constantFrom(...'abc 12é漢я'), minLength: 1, maxLength: 12 }).map((text) => `n${text}`),
  ),
  when: orNull(fc.integer({ min: 1_600_000_000, max: 1_800_000_000 })),
});

const NAMES = ['few', 'real', 'whole', 'plan', 'note', 'when'] as const;

/** The table as CSV. */
export function csvOf(rows: readonly Row[]): string {
  const field = (value: string | number | null, name: string): string => {
    if (value === null) return '';
    return name === 'when' ? new Date(Number(value) * 1000).toISOString() : `"${value}"`;
  };
  const line = (each: Row): string => `${NAMES.map((name) => field(each[name], name)).join(',')}\n`;
  return `${NAMES.join(',')}\n${rows.map(line).join('')}`;
}

/** What columns of a shard are meant to hold, so that an odd shard is read as the others are. */
const KINDS = new Map([
  ['few', 'integer'],
  ['real', 'number'],
  ['whole', 'integer'],
  ['when', 'time'],
] as const);

let tables = 0;

/** The profile of rows. */
export function profileOf(rows: readonly Row[], options: ProfileOptions = {}): Promise<Profile> {
  tables += 1;
  return withTable(csvOf(rows), (table) => profileData(table, { kinds: KINDS, ...options }), {
    name: `profiled-${tables}.csv`,
    textColumns: ['few', 'real', 'whole', 'plan', 'note'],
  });
}
