import { basename, dirname } from 'node:path';
import { PlumblineError } from '@plumbline/core';
import { quoteName, quoteText } from '../engine/sql.ts';
import type { Loaded } from './load-source.ts';

/** A column that folders give, with the value of each file in order; null where the folder says there is none. */
export interface PartitionColumn {
  readonly name: string;
  /** DuckDB's type: that which every value fits. */
  readonly type: 'BIGINT' | 'DATE' | 'VARCHAR';
  readonly values: readonly (string | null)[];
}

/** What Hive and Spark call the folder of rows without a value. */
const NO_VALUE = '__HIVE_DEFAULT_PARTITION__';

/** Zeros in front make it a code, not a number; beyond 18 digits it may not fit. */
const WHOLE = /^(0|-?[1-9]\d{0,17})$/;

/**
 * The columns that folders named `key=value` right above the files give (Hive's layout), outermost first. All files must lie in folders of
 * the same keys (`DATA_MISMATCH`); none where no file does. Types: whole number or day where every value is one, else text. Names and
 * values are data: any text is legal; percent signs are undone.
 */
export function partitionColumns(
  paths: readonly string[],
  textColumns: readonly string[] = [],
): readonly PartitionColumn[] {
  const found = paths.map(partitionsOf);
  const keys = (found[0] ?? []).map(([key]) => key);
  for (const [index, own] of found.entries()) mustHaveKeys(own, keys, paths[index] ?? '');
  return keys.map((name, index) => {
    const values = found.map((own) => own[index]?.[1] ?? null);
    const present = values.filter((value) => value !== null);
    const isText = textColumns.includes(name) || present.length === 0;
    return { name, type: isText ? 'VARCHAR' : typeOf(present), values };
  });
}

function typeOf(values: readonly string[]): PartitionColumn['type'] {
  if (values.every((value) => WHOLE.test(value))) return 'BIGINT';
  return values.every(isDay) ? 'DATE' : 'VARCHAR';
}

function isDay(value: string): boolean {
  const moment = /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(value) : Number.NaN;
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(value);
}

function partitionsOf(path: string): readonly (readonly [string, string | null])[] {
  const found: (readonly [string, string | null])[] = [];
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const named = /^([^=]+)=(.*)$/s.exec(basename(folder));
    if (named === null) return found.reverse();
    const value = unescaped(named[2] ?? '');
    found.push([unescaped(named[1] ?? ''), value === NO_VALUE || value === '' ? null : value]);
  }
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text).replaceAll('\0', '\uFFFD');
  } catch {
    return text;
  }
}

function mustHaveKeys(own: readonly (readonly [string, unknown])[], keys: readonly string[], path: string): void {
  const others = own.map(([key]) => key);
  const folded = keys.map((key) => key.toLowerCase());
  if (new Set(folded).size === folded.length && JSON.stringify(others) === JSON.stringify(keys)) return;
  const words = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ') || 'none';
  throw new PlumblineError(
    'DATA_MISMATCH',
    `Cannot read several files as one table: folders of the form key=value must name the same keys above each file, each once: ` +
      `"${basename(path)}" lies below ${words(others)}, the first file below ${words(keys)}`,
    'give the files of one partitioned table, or switch partitions off',
    { where: { file: path } },
  );
}

/** SQL of a value of a partition column. */
function literal({ type, values }: PartitionColumn, index: number): string {
  const value = values[index] ?? null;
  return `CAST(${value === null ? 'NULL' : quoteText(value)} AS ${type})`;
}

/** A file with the columns its folders give, behind its own; a column that the file has itself is left as it is. */
export async function withPartitions(
  loaded: Loaded,
  columns: readonly PartitionColumn[],
  place: { readonly index: number; readonly run: (sql: string) => Promise<unknown> },
): Promise<Loaded> {
  const own = new Set(loaded.columns.map(({ name }) => name.toLowerCase()));
  const added = columns.filter(({ name }) => !own.has(name.toLowerCase()));
  if (added.length === 0) return loaded;
  const kinds = { BIGINT: 'integer', DATE: 'time', VARCHAR: 'string' } as const;
  const all = [...loaded.columns, ...added.map(({ name, type }) => ({ name, type, kind: kinds[type] }))];
  if (loaded.table === null) {
    const list = added.map((column) => `${literal(column, place.index)} AS ${quoteName(column.name)}`).join(', ');
    return { ...loaded, columns: all, relation: `(SELECT *, ${list} FROM ${loaded.relation})` };
  }
  for (const column of added) {
    const { name, type } = column;
    await place.run(
      `ALTER TABLE ${loaded.relation} ADD COLUMN ${quoteName(name)} ${type} DEFAULT ${literal(column, place.index)}`,
    );
  }
  return { ...loaded, columns: all };
}
