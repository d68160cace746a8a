import type { DuckDBConnection } from '@duckdb/node-api';
import { quoteName } from '../engine/sql.ts';
import type { Loaded } from '../source/load-source.ts';

/** What must change in one file so that its guessed types agree with those of the others. */
export interface Disagreement {
  /** Columns that others know to be text. */
  readonly texts: readonly string[];
  /** Columns in which it holds no value, with the type that others have. */
  readonly retyped: ReadonlyMap<string, string>;
}

/** By the place of the file; files that agree are absent. Values are looked at only where types differ. */
export async function agreeOnTypes(
  connection: DuckDBConnection,
  loaded: readonly Loaded[],
): Promise<ReadonlyMap<number, Disagreement>> {
  const types = await columnTypes(connection, loaded);
  const found = new Map<number, Disagreement>();
  for (const [at, file] of loaded.entries()) {
    if (!isGuessed(file)) continue;
    const others = file.columns.flatMap(({ name, type }) => {
      const agreed = types.get(name);
      return agreed === undefined || agreed.type === type ? [] : [{ name, ...agreed }];
    });
    const texts = others.filter(({ type }) => type === 'VARCHAR').map(({ name }) => name);
    const empty = others.filter((column) => column.empty.has(at));
    if (others.length > 0) found.set(at, { texts, retyped: new Map(empty.map(({ name, type }) => [name, type])) });
  }
  return found;
}

interface Agreed {
  readonly type: string;
  /** Files in which the column holds no value at all. */
  readonly empty: ReadonlySet<number>;
}

/** The type of each column on which files differ: text where any saw text, else that of the first that saw a value. */
async function columnTypes(
  connection: DuckDBConnection,
  loaded: readonly Loaded[],
): Promise<ReadonlyMap<string, Agreed>> {
  const types = new Map<string, Agreed>();
  for (const name of new Set(loaded.flatMap(({ columns }) => columns.map((column) => column.name)))) {
    const own = loaded.map(({ columns }) => columns.find((column) => column.name === name)?.type);
    if (new Set(own.filter((type) => type !== undefined)).size < 2) continue;
    const empty = new Set<number>();
    for (const [at, file] of loaded.entries())
      if (own[at] === 'VARCHAR' && isGuessed(file) && !(await holdsValue(connection, file, name))) empty.add(at);
    const seen = own.filter((type, at) => type !== undefined && !empty.has(at));
    types.set(name, { type: seen.includes('VARCHAR') ? 'VARCHAR' : (seen[0] ?? 'VARCHAR'), empty });
  }
  return types;
}

function isGuessed({ table, source }: Loaded): boolean {
  return table !== null && source.kind !== 'arrow';
}

async function holdsValue(connection: DuckDBConnection, { relation }: Loaded, name: string): Promise<boolean> {
  const found = await connection.runAndReadAll(
    `SELECT 1 FROM ${relation} WHERE ${quoteName(name)} IS NOT NULL LIMIT 1`,
  );
  return found.currentRowCount > 0;
}
