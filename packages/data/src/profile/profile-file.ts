import { writeFile } from 'node:fs/promises';
import { canonicalJson, guard, parseJson, readTextFile, sha256Of, toJson } from '@plumbline/boundary';
import { PlumblineError } from '@plumbline/core';
import { contradictionIn } from './contradictions.ts';
import type { Profile } from './profile.ts';
import { PROFILE_SCHEMA } from './profile-schema.ts';

const PROFILE_BYTES_MAX = 64 * 1024 * 1024;

/** A profile as read: with the digest of its bytes. */
export interface FiledProfile {
  readonly profile: Profile;
  readonly sha256: string;
}

const checkProfile = guard<Profile>(PROFILE_SCHEMA, { allProblems: false });

/** Reads a profile. Throws `DATA_MISSING`, `LIMIT_SIZE`, `DATA_UNREADABLE` (shape) or `DATA_INVALID` (counts that contradict one another). */
export async function readProfile(path: string): Promise<FiledProfile> {
  const text = await readTextFile(path, { what: 'the profile', bytesMax: PROFILE_BYTES_MAX, code: 'DATA_MISSING' });
  return { profile: await parseProfile(text, `the profile "${path}"`), sha256: sha256Of(text) };
}

/** The text of a profile, checked in shape and in sum: a profile that was tampered with must not decide anything. */
export async function parseProfile(text: string, what: string): Promise<Profile> {
  const options = { code: 'DATA_UNREADABLE', fix: 'use the file as validate-data wrote it' } as const;
  const profile = await checkProfile(parseJson(text, what, options), what, options);
  const problem = contradictionIn(profile);
  if (problem !== null) {
    throw new PlumblineError('DATA_INVALID', `Cannot use ${what}: ${problem}`, options.fix);
  }
  return profile;
}

/**
 * Writes a profile as canonical JSON; gives back what was written, with its digest. One too large to be read again is written without its
 * samples. Throws `LIMIT_SIZE` where it still is too large.
 */
export async function writeProfile(profile: Profile, path: string): Promise<FiledProfile> {
  const { text, written } = fittingText(profile, PROFILE_BYTES_MAX);
  await parseProfile(text, 'the profile to be written');
  await writeFile(path, text);
  return { profile: written, sha256: sha256Of(text) };
}

/** A profile, or what is left of it without its samples, as text of so many bytes at most. */
export function fittingText(profile: Profile, bytesMax: number): { readonly text: string; readonly written: Profile } {
  let bytes = 0;
  for (const written of [profile, withoutSamples(profile)]) {
    const text = canonicalJson(toJson(written));
    bytes = Buffer.byteLength(text);
    if (bytes <= bytesMax) return { text, written };
  }
  throw new PlumblineError(
    'LIMIT_SIZE',
    `Cannot write the profile: it must be at most ${bytesMax} bytes: it has ${bytes}`,
    'profile fewer columns, or put wide vectors into one list column',
  );
}

function withoutSamples({ rowsSample: _, columns, ...profile }: Profile): Profile {
  return { ...profile, columns: columns.map(({ sample: _sample, ...column }) => column) };
}
