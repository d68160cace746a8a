import type { ColumnKind } from '../table/columns.ts';
import { readAs } from '../table/read-as.ts';
import type { Table, TableColumn } from '../table/table.ts';
import { CERTAINLY_TEXT_FROM, countCategories, ownCategories } from './category-cells.ts';
import { type ColumnMoments, scanMoments } from './column-moments.ts';
import { countCells, cutEdges, type Edges } from './number-cells.ts';
import {
  type CategoryCells,
  type ColumnProfile,
  type NumberCells,
  PROFILE_SCHEMA_NAME,
  type Profile,
} from './profile.ts';

/** What a profile is made against and for. */
export interface ProfileOptions {
  /** Count against the edges and categories of this profile instead of the data's own: what drift needs. */
  readonly reference?: { readonly profile: Profile; readonly sha256: string };
  /** sha256 of the rules the data is judged by. */
  readonly rules?: readonly string[];
  /** What text columns are meant to hold, by name; a reference's kinds outrank these. See `readAs`. */
  readonly kinds?: ReadonlyMap<string, ColumnKind>;
}

type Scanned = TableColumn & ColumnMoments;

/**
 * Counts a table. Scans: one where text is meant to be something else, one for counts and moments of all columns, one for the edges of all numeric columns (on every k-th row; left out
 * with a reference), one for their cells, and one narrow scan for each categorical column and each numeric column of few values.
 */
export async function profileData(table: Table, options: ProfileOptions = {}): Promise<Profile> {
  const reference = new Map(options.reference?.profile.columns.map((column) => [column.name, column]));
  const kinds = new Map([...(options.kinds ?? []), ...[...reference].map(([name, { kind }]) => [name, kind] as const)]);
  const read = await readAs(table, kinds);
  const moments = await scanMoments(table, read);
  const columns: readonly Scanned[] = read.map((column, index) => ({ ...column, ...moments[index]! }));
  const numeric = columns.filter(({ kind }) => kind === 'integer' || kind === 'number' || kind === 'time');
  const cells = await numberCells(table, numeric, options.reference === undefined ? null : reference);
  const profiles: ColumnProfile[] = [];
  for (const column of columns) {
    const numbers = cells.get(column.name);
    profiles.push({
      name: column.name,
      kind: column.kind,
      type: column.type,
      nulls: column.nulls,
      nans: column.nans,
      infinities: column.infinities,
      ...(numbers === undefined ? await words(table, column, reference.get(column.name)) : { numbers }),
    });
  }
  return {
    schema: PROFILE_SCHEMA_NAME,
    rows: table.rows,
    rules: [...(options.rules ?? [])].sort(),
    edgesFrom: options.reference?.sha256 ?? null,
    columns: profiles,
  };
}

async function numberCells(
  table: Table,
  numeric: readonly Scanned[],
  reference: ReadonlyMap<string, ColumnProfile> | null,
): Promise<ReadonlyMap<string, NumberCells>> {
  const cut =
    reference === null ? await cutEdges(table, numeric) : numeric.map(({ name }) => edgesOf(reference.get(name)));
  const counted = await countCells(
    table,
    numeric.map((column, index) => ({ ...column, edges: cut[index]?.edges ?? [] })),
  );
  return new Map(
    numeric.map((column, index) => [
      column.name,
      {
        count: table.rows - column.nulls - column.nans - column.infinities,
        min: column.min,
        max: column.max,
        mean: column.mean,
        sd: column.sd,
        edges: cut[index]?.edges ?? [],
        counts: counted[index] ?? [0],
        exhaustive: cut[index]?.exhaustive ?? false,
      },
    ]),
  );
}

function edgesOf(column: ColumnProfile | undefined): Edges {
  return { edges: column?.numbers?.edges ?? [], exhaustive: column?.numbers?.exhaustive ?? false };
}

async function words(
  table: Table,
  column: Scanned,
  reference: ColumnProfile | undefined,
): Promise<{ categories?: CategoryCells; text?: { distinctAbout: number } }> {
  if (column.kind === 'other') return {};
  if (reference?.categories !== undefined)
    return { categories: await countCategories(table, column, reference.categories) };
  const text = { text: { distinctAbout: column.distinctAbout } };
  // A reference without categories has nothing to be compared with: the column is not counted again.
  if (reference !== undefined) return text;
  if (column.distinctAbout >= CERTAINLY_TEXT_FROM) return text;
  const own = await ownCategories(table, column);
  return own === null ? text : { categories: own };
}
