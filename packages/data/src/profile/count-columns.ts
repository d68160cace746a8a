import type { Table, TableColumn } from '../table/table.ts';
import { countCategories, frequentValues, mayBeFrequent } from './category-cells.ts';
import type { CountedColumn } from './counted-column.ts';
import { distinctOf } from './distinct-sketch.ts';
import { type NonFinite, splitNonFinite } from './non-finite.ts';
import type { AgainstCategories, CategoryCount, ColumnProfile } from './profile.ts';
import { type ColumnSampled, sampleColumns } from './sample-columns.ts';
import { hashedType, type ScannedColumn, scanColumns } from './scan-columns.ts';
import { countValues, mayBeCounted, type ValueCounts } from './value-counts.ts';

type ReferenceColumns = ReadonlyMap<string, ColumnProfile>;

/** Counts every column of a table, in the cells of a reference too where it has the column. */
export async function countColumns(
  table: Table,
  columns: readonly TableColumn[],
  reference: ReferenceColumns,
): Promise<readonly CountedColumn[]> {
  const version = String((await table.connection.runAndReadAll('SELECT version()')).value(0, 0));
  const sampled = await sampleColumns(table, columns);
  const values = await valuesByName(table, sampled);
  const rest = sampled.filter(({ column }) => !values.has(column.name));
  const scanned = await scanColumns(table, rest, reference);
  const nonFinite = await nonFiniteByName(table, columns, { values, scanned });
  const counted: CountedColumn[] = [];
  for (const own of sampled) {
    const { column } = own;
    const found = values.get(column.name) ?? null;
    const scan = scanned.get(column.name);
    const present = found?.present ?? scan?.present ?? 0;
    counted.push({
      column,
      hash: `duckdb ${version} ${hashedType(own)}`,
      present,
      values: found?.values ?? null,
      scanned: scan?.measures ?? new Map(),
      nonFinite: nonFinite.get(column.name) ?? { nans: 0, negativeInfinities: 0 },
      ...(await words(table, { column, present, scan }, reference.get(column.name))),
    });
  }
  return counted;
}

/** Columns of which all values could be counted. */
async function valuesByName(
  table: Table,
  sampled: readonly ColumnSampled[],
): Promise<ReadonlyMap<string, ValueCounts>> {
  const few = sampled.filter(mayBeCounted).map(({ column }) => column);
  const counts = await countValues(table, few);
  return new Map(
    few.flatMap(({ name }, index) => {
      const found = counts[index] ?? null;
      return found === null ? [] : [[name, found] as const];
    }),
  );
}

interface Found {
  readonly values: ReadonlyMap<string, ValueCounts>;
  readonly scanned: ReadonlyMap<string, ScannedColumn>;
}

/** Only where fewer numbers are finite than there are values. */
async function nonFiniteByName(
  table: Table,
  columns: readonly TableColumn[],
  { values, scanned }: Found,
): Promise<ReadonlyMap<string, NonFinite>> {
  const broken = columns.filter(({ name }) => {
    const few = values.get(name);
    const scan = scanned.get(name);
    const number = scan?.measures.get('number');
    if (few !== undefined) return few.values.reduce((sum, { count }) => sum + count, 0) < few.present;
    return scan !== undefined && number !== undefined && number.answer.count < scan.present;
  });
  const split = await splitNonFinite(table, broken);
  return new Map(broken.map(({ name }, index) => [name, split[index]!]));
}

interface Text {
  readonly column: TableColumn;
  readonly present: number;
  readonly scan: ScannedColumn | undefined;
}

/** What narrow scans say of text with many values. */
async function words(
  table: Table,
  { column, present, scan }: Text,
  reference: ColumnProfile | undefined,
): Promise<Pick<CountedColumn, 'frequent' | 'againstCategories' | 'againstFrequent'>> {
  const registers = scan?.measures.get('length')?.answer.registers ?? null;
  if (registers === null) return { frequent: null, againstCategories: null, againstFrequent: null };
  const among = async (keys: readonly CategoryCount[] | undefined): Promise<AgainstCategories | null> =>
    keys === undefined ? null : countCategories(table, column, { keys, present });
  return {
    frequent: mayBeFrequent(present, distinctOf(registers)) ? await frequentValues(table, column, present) : null,
    againstCategories: await among(reference?.categories?.categories),
    againstFrequent: await among(reference?.text?.frequent?.categories),
  };
}
