import { writeFile } from 'node:fs/promises';
import { canonicalJson, guard, parseJson, readTextFile, sha256Of, toJson } from '@plumbline/boundary';
import { PlumblineError } from '@plumbline/core';
import type { ColumnProfile, Profile } from './profile.ts';
import { PROFILE_SCHEMA } from './profile-schema.ts';

const PROFILE_BYTES_MAX = 64 * 1024 * 1024;

/** A profile as read: with the digest of its bytes. */
export interface FiledProfile {
  readonly profile: Profile;
  readonly sha256: string;
}

const checkProfile = guard<Profile>(PROFILE_SCHEMA);

/** Reads a profile. Throws `DATA_MISSING`, `LIMIT_SIZE`, `DATA_UNREADABLE` (shape) or `DATA_INVALID` (counts that contradict one another). */
export async function readProfile(path: string): Promise<FiledProfile> {
  const text = await readTextFile(path, { what: 'the profile', bytesMax: PROFILE_BYTES_MAX, code: 'DATA_MISSING' });
  return { profile: await parseProfile(text, `the profile "${path}"`), sha256: sha256Of(text) };
}

/** The text of a profile, checked in shape and in sum: a profile that was tampered with must not decide anything. */
export async function parseProfile(text: string, what: string): Promise<Profile> {
  const options = { code: 'DATA_UNREADABLE', fix: 'use the file as validate-data wrote it' } as const;
  const profile = await checkProfile(parseJson(text, what, options), what, options);
  for (const column of profile.columns) {
    const problem = contradiction(column, profile.rows);
    if (problem !== null) {
      throw new PlumblineError('DATA_INVALID', `Cannot use ${what}: column "${column.name}": ${problem}`, options.fix);
    }
  }
  return profile;
}

/** Writes a profile as canonical JSON and returns its digest. */
export async function writeProfile(profile: Profile, path: string): Promise<FiledProfile> {
  const text = canonicalJson(toJson(profile));
  await parseProfile(text, 'the profile to be written');
  await writeFile(path, text);
  return { profile, sha256: sha256Of(text) };
}

function contradiction({ numbers, categories, ...column }: ColumnProfile, rows: number): string | null {
  const present = rows - column.nulls - column.nans - column.infinities;
  if (present < 0) return 'nulls, NaN and infinite values must not exceed the rows';
  if (numbers !== undefined) {
    if (numbers.counts.length !== numbers.edges.length + 1) return 'there must be one more count than edges';
    if (numbers.edges.some((edge, index) => index > 0 && !(edge > numbers.edges[index - 1]!)))
      return 'edges must ascend';
    if (numbers.count !== present || sum(numbers.counts) !== present)
      return `counts must add up to ${present} finite values`;
  }
  if (categories === undefined) return null;
  if (new Set(categories.categories.map(({ key }) => key)).size !== categories.categories.length)
    return 'categories must differ';
  const total = sum(categories.categories.map(({ count }) => count)) + categories.unseen;
  return categories.count === present && total === present ? null : `counts must add up to ${present} values`;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
