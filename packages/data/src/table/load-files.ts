import type { DuckDBConnection } from '@duckdb/node-api';
import type { DuckDb } from '../engine/duckdb.ts';
import type { Scratch } from '../engine/scratch.ts';
import { quoteName } from '../engine/sql.ts';
import { type Loaded, loadSource } from '../source/load-source.ts';
import { type PartitionColumn, partitionColumns, withPartitions } from '../source/partitions.ts';
import type { Source } from '../source/source-kind.ts';
import { agreeOnTypes, type Disagreement } from './agree-on-types.ts';
import { describe } from './describe.ts';
import type { TableOptions } from './table.ts';

/** Where files are loaded. */
export interface Workshop {
  readonly duckdb: DuckDb;
  readonly connection: DuckDBConnection;
  readonly scratch: Scratch;
}

/** One table to be made of files. */
export interface TablePlan {
  /** In rules and SQL. */
  readonly name: string;
  readonly sources: readonly Source[];
  readonly options: TableOptions;
  /** Number of its first copy. */
  readonly firstCopy: number;
}

/**
 * Loads the files of tables that hold the same columns. Types of text files are guessed from each by itself: where two disagree and one saw
 * text, the others are read again with that column as text, as it is written; a guess of nothing yields to the others.
 */
export async function loadAlike(
  workshop: Workshop,
  plans: readonly TablePlan[],
): Promise<readonly (readonly Loaded[])[]> {
  const seats = plans.flatMap((plan) => {
    const { sources, options } = plan;
    const paths = sources.map(({ path }) => path);
    const folders = options.partitions === false ? [] : partitionColumns(paths, options.textColumns);
    return sources.map((source, index) => ({ plan, source, index, folders }));
  });
  const loaded: Loaded[] = [];
  for (const seat of seats) loaded.push(await load(workshop, seat, []));
  for (const [at, disagreement] of await agreeOnTypes(workshop.connection, loaded))
    loaded[at] = await settle(workshop, { seat: seats[at]!, loaded: loaded[at]! }, disagreement);
  return plans.map((plan) => loaded.filter((_, at) => seats[at]!.plan === plan));
}

interface Seat {
  readonly plan: TablePlan;
  readonly source: Source;
  readonly index: number;
  readonly folders: readonly PartitionColumn[];
}

async function load(workshop: Workshop, seat: Seat, texts: readonly string[]): Promise<Loaded> {
  const { duckdb, connection, scratch } = workshop;
  const { plan, source, index, folders } = seat;
  const copy = scratch.copy(plan.firstCopy + index);
  const place = { duckdb, connection, into: `plumbline:${plan.name}:${index}`, copy };
  const textColumns = [...(plan.options.textColumns ?? []), ...texts];
  const file = await loadSource(place, source, { ...plan.options, textColumns });
  return withPartitions(file, folders, { index, run: (sql) => connection.run(sql) });
}

async function settle(
  workshop: Workshop,
  { seat, loaded }: { readonly seat: Seat; readonly loaded: Loaded },
  { texts, retyped }: Disagreement,
): Promise<Loaded> {
  const { connection } = workshop;
  const file = texts.length > 0 && loaded.dialect !== null ? await load(workshop, seat, texts) : loaded;
  for (const [name, type] of retyped)
    await connection.run(`ALTER TABLE ${file.relation} ALTER COLUMN ${quoteName(name)} TYPE ${type} USING NULL`);
  return { ...file, columns: await describe(connection, file.relation) };
}
