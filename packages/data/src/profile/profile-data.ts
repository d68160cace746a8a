import type { ColumnKind } from '../table/columns.ts';
import { readAs } from '../table/read-as.ts';
import type { Table, TableColumn } from '../table/table.ts';
import { againstColumn } from './against-column.ts';
import { againstReference } from './against-reference.ts';
import { columnProfile } from './column-profile.ts';
import { countColumns } from './count-columns.ts';
import { type ColumnProfile, PROFILE_SCHEMA_NAME, type Profile } from './profile.ts';

/** What a profile is made against and for. */
export interface ProfileOptions {
  /** Count against the edges and categories of this profile instead of the data's own: what drift needs. */
  readonly reference?: ReferenceProfile;
  /** Count against this profile besides: merged with others of its kind, the result is still judged exactly. See `againstReference`. */
  readonly against?: ReferenceProfile;
  /** sha256 of the rules the data is judged by. */
  readonly rules?: readonly string[];
  /** What text columns are meant to hold, by name; a reference's kinds outrank these. See `readAs`. */
  readonly kinds?: ReadonlyMap<string, ColumnKind>;
}

/** A profile to count against, with the digest of its bytes. */
export interface ReferenceProfile {
  readonly profile: Profile;
  readonly sha256: string;
}

/**
 * Counts a table. Scans: one where text is meant to be something else, one of every k-th row, a narrow one for each column of few values
 * (or one of many such columns), one of everything for all other columns, and a narrow one for each column of text in which some values
 * may be frequent. Memory does not grow with the rows.
 */
export async function profileData(table: Table, options: ProfileOptions = {}): Promise<Profile> {
  const reference = options.reference ?? options.against;
  const known = new Map(reference?.profile.columns.map((column) => [column.name, column]));
  const columns = await readAs(table, meantKinds(options, known));
  const counted = await countColumns(table, columns, known);
  const own: Profile = {
    schema: PROFILE_SCHEMA_NAME,
    rows: table.rows,
    rules: [...(options.rules ?? [])].sort(),
    edgesFrom: null,
    columns: counted.map((column) => columnProfile(column, table.rows)),
  };
  if (reference === undefined) return own;
  const against = counted.flatMap((column) => {
    const before = known.get(column.column.name);
    return before === undefined ? [] : [againstColumn(column, before)];
  });
  const counts = { ...own, against: { sha256: reference.sha256, columns: against } };
  return options.reference === undefined ? counts : againstReference(counts, reference).profile;
}

function meantKinds(
  { kinds }: ProfileOptions,
  known: ReadonlyMap<string, ColumnProfile>,
): ReadonlyMap<TableColumn['name'], ColumnKind> {
  return new Map([...(kinds ?? []), ...[...known].map(([name, { kind }]) => [name, kind] as const)]);
}
