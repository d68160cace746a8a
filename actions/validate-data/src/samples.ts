import { drawRows, drawSamples, type Profile, readAs, rowCode, type Table } from '@plumbline/data';

interface SampleOptions {
  readonly codedBy: Profile;
  readonly seed: string;
  readonly without: ReadonlySet<string>;
}

/**
 * A profile with the samples that classifiers of drift need: of its texts and vectors, and of whole rows in the code of `codedBy`, which is
 * the reference's profile, or this one where it is the reference. `seed`: another for each shard. `without`: columns that nobody will judge.
 * Two scans, and one more where text holds lists of numbers.
 */
export async function withSamples(
  table: Table,
  profile: Profile,
  { codedBy, seed, without }: SampleOptions,
): Promise<Profile> {
  if (table.rows === 0) return profile;
  const known = new Map(profile.columns.map((column) => [column.name, column]));
  const read = await readAs(table, new Map(codedBy.columns.map(({ name, kind }) => [name, kind])));
  const drawn = read.flatMap((column) => {
    const own = known.get(column.name);
    const isRich = own?.text !== undefined || own?.vectors !== undefined;
    return isRich && !without.has(column.name) ? [{ column, present: profile.rows - own.nulls }] : [];
  });
  const samples = await drawSamples(table, drawn, { seed });
  const rowsSample = await drawRows(table, read, { code: rowCode(codedBy.columns), seed });
  const columns = profile.columns.map((column) => {
    const sample = samples.get(column.name);
    return sample === undefined ? column : { ...column, sample };
  });
  return { ...profile, columns, rowsSample };
}

/** The same without samples: hashed words of texts tell whoever holds them more than a profile should. */
export function withoutSamples({ rowsSample: _rows, columns, ...profile }: Profile): Profile {
  return { ...profile, columns: columns.map(({ sample: _sample, ...column }) => column) };
}

/** Does a profile carry samples? */
export function hasSamples({ rowsSample, columns }: Profile): boolean {
  return rowsSample !== undefined || columns.some(({ sample }) => sample !== undefined);
}
