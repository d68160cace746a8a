import { basename } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { PlumblineError } from '@plumbline/core';
import { quoteText } from '../../engine/sql.ts';
import { demandNarrow } from '../demand-narrow.ts';
import type { RejectKind } from '../rejected.ts';
import type { Source } from '../source-kind.ts';

/** The text of a JSON file as the engine reads it: UTF-8 without a byte order mark. */
export interface JsonText {
  readonly kind: 'json' | 'jsonl';
  /** Where the engine reads it. */
  readonly path: string;
  readonly compression: Source['compression'];
}

/** SQL options that every read of the text takes. */
export function jsonOptions({ kind, compression }: JsonText): string {
  const packing = compression === 'none' ? 'uncompressed' : compression;
  return `format = ${kind === 'jsonl' ? "'newline_delimited'" : "'auto'"}, hive_partitioning = false, compression = ${quoteText(packing)}`;
}

/** SQL of the values of the text in file order: `json`, and `why` it is no row or null. A line that is no JSON is null. */
function values(text: JsonText): string {
  const why = `CASE
    WHEN json IS NULL THEN 'json'
    WHEN json_type(json) <> 'OBJECT' THEN 'not-an-object'
    WHEN len(json_keys(json)) <> len(list_distinct(json_keys(json))) THEN 'repeated-key'
  END`;
  return `SELECT json, ${why} AS why FROM read_json_objects([${quoteText(text.path)}], ${jsonOptions(text)}${lenient(text)})`;
}

/** Lines can be read one without the other. */
function lenient({ kind }: JsonText): string {
  return kind === 'jsonl' ? ', ignore_errors = true' : '';
}

/** What a JSON text holds. */
export interface JsonSurvey {
  /** Keys of the objects. */
  readonly keys: readonly string[];
  /** Is every value an object? Whether its keys repeat is not looked at. */
  readonly areObjects: boolean;
}

const KEYS_MAX = 100_000;

/** Looks at every value of a JSON text, in two scans: one of both costs more. */
export async function surveyJson(connection: DuckDBConnection, text: JsonText): Promise<JsonSurvey> {
  const objects = `read_json_objects([${quoteText(text.path)}], ${jsonOptions(text)}${lenient(text)})`;
  const others = await connection.runAndReadAll(
    `SELECT (count(*) FILTER (json IS NULL OR json_type(json) <> 'OBJECT'))::DOUBLE FROM ${objects}`,
  );
  const keys = await connection.runAndReadAll(
    `SELECT k FROM (SELECT DISTINCT unnest(json_keys(json)) AS k FROM ${objects}) ORDER BY k LIMIT ${KEYS_MAX}`,
  );
  return { keys: (keys.getColumns()[0] ?? []).map(String), areObjects: Number(others.value(0, 0)) === 0 };
}

/** Places of the values that are no rows, among all from 0, ascending. */
export async function rejectedRecords(
  connection: DuckDBConnection,
  text: JsonText,
): Promise<readonly { readonly record: number; readonly kind: RejectKind }[]> {
  const found = await connection.runAndReadAll(
    `SELECT (i - 1)::DOUBLE, why FROM (SELECT row_number() OVER () AS i, why FROM (${values(text)})) WHERE why IS NOT NULL ORDER BY i`,
  );
  return found.getRows().flatMap(([record, kind]) => (isRejectKind(kind) ? [{ record: Number(record), kind }] : []));
}

function isRejectKind(kind: unknown): kind is RejectKind {
  return kind === 'json' || kind === 'not-an-object' || kind === 'repeated-key';
}

/** What stands under an empty key, and under one of two that differ in case only, the engine would drop without a word. */
export function demandKeys(keys: readonly string[], path: string): void {
  demandNarrow(keys.length, path);
  const folded = new Map<string, string>();
  for (const key of keys) {
    const twin = folded.get(key.toLowerCase());
    if (key === '' || key.includes('\0'))
      throw notColumns(
        path,
        `each key must be a name: ${key === '' ? 'an empty one is there' : 'one holds the character NUL'}`,
      );
    if (twin !== undefined)
      throw notColumns(path, `each must have a name of its own: "${twin}" and "${key}" differ in case only`);
    folded.set(key.toLowerCase(), key);
  }
  if (keys.length > 0) return;
  throw new PlumblineError(
    'DATA_EMPTY',
    `Cannot read JSON columns: there must be at least one object with a key: "${basename(path)}" has none`,
    'write at least one row, or leave the file out',
    { where: { file: path } },
  );
}

function notColumns(path: string, reason: string): PlumblineError {
  return new PlumblineError('DATA_UNREADABLE', `Cannot read JSON columns: ${reason}`, 'rename the keys', {
    where: { file: path },
  });
}
