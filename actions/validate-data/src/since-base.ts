import { stat } from 'node:fs/promises';
import { digestFile } from '@plumbline/boundary';
import { PlumblineError } from '@plumbline/core';
import { type Profile, profileData, type SchemaChange, schemaDifference } from '@plumbline/data';
import type { Context } from '@plumbline/frame';
import { dataAtBase } from './data-at-base.ts';
import type { Reading } from './reading.ts';

/** What a pull request does to the data it carries. */
export interface SinceBase {
  readonly name: string;
  readonly before: Profile;
  readonly changes: readonly SchemaChange[];
}

/** More is not worth fetching for a section of a comment. */
const BYTES_MAX = 20 * 1024 * 1024;

/**
 * The data of a pull request beside the same files on its base; null outside pull requests, where nothing changed, where the base has no such
 * data, or where it cannot be had. It only informs and decides nothing.
 */
export async function sinceBase(context: Context, reading: Reading, after: Profile): Promise<SinceBase | null> {
  if (context.host.surroundings.baseRef === null || (await sizeOf(reading.paths)) > BYTES_MAX) return null;
  try {
    const found = await dataAtBase(context, reading.paths);
    if (found === null || (await isSame(found.paths, reading.paths))) return null;
    const table = await reading.data.openTable(found.paths, { ...reading.options, what: 'the data at the base' });
    try {
      const before = await profileData(table, { kinds: reading.kinds });
      return { name: found.names.join(', '), before, changes: schemaDifference(before, after) };
    } finally {
      table.close();
    }
  } catch (thrown) {
    if (thrown instanceof PlumblineError) return null;
    throw thrown;
  }
}

async function sizeOf(paths: readonly string[]): Promise<number> {
  const sizes = await Promise.all(paths.map(async (path) => (await stat(path)).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function isSame(before: readonly string[], after: readonly string[]): Promise<boolean> {
  const digests = async (paths: readonly string[]): Promise<string> => String(await Promise.all(paths.map(digestFile)));
  return before.length === after.length && (await digests(before)) === (await digests(after));
}
