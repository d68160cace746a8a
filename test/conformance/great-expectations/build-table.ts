import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { Json } from '@plumbline/core';
import type { Columns, Schemas } from './definitions.ts';

/** Whose types are taken, the first that are published. */
const ENGINES = ['postgresql', 'sqlite', 'pandas', 'spark'];

const TYPES: readonly (readonly [RegExp, string])[] = [
  [/^(int|int64|Int64Dtype|INTEGER|SMALLINT|BIGINT|IntegerType|LongType)$/, 'BIGINT'],
  [/^(float|float64|FLOAT|DOUBLE_PRECISION|DOUBLE|NUMERIC|FloatType|DoubleType|DecimalType)$/, 'DOUBLE'],
  [/^(bool|BOOLEAN|BooleanType)$/, 'BOOLEAN'],
  [/^(date|DATE|DateType)$/, 'DATE'],
  [/^(datetime|datetime64|datetime64\[ns\]|timestamp|TIMESTAMP|DATETIME|TimestampType)$/, 'TIMESTAMP'],
  [/^(str|object|TEXT|VARCHAR|StringType|NullType|DataType)$/, 'VARCHAR'],
];

/** Writes a published table as Parquet with the types published for it. */
export async function buildTable(
  folder: string,
  name: string,
  columns: Columns,
  schemas: Schemas = {},
): Promise<string> {
  const types = ENGINES.map((engine) => schemas[engine]).find((found) => typeof found === 'object') ?? {};
  const lists = Object.entries(columns).map(([column, values]) => {
    const type = typeOf(column in types ? String(Object(types)[column]) : null, values);
    const items = values.map((value) => (value === null ? 'NULL' : quoted(asText(value, type))));
    return `unnest(CAST([${items.join(', ')}] AS ${type}[])) AS "${column.replaceAll('"', '""')}"`;
  });
  const path = join(folder, `${name}.parquet`);
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    await connection.run(`COPY (SELECT ${lists.join(', ')}) TO ${quoted(path)} (FORMAT parquet)`);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
  return path;
}

/** The same table with each row's number. */
export function numbered(columns: Columns): Columns {
  const length = Object.values(columns)[0]?.length ?? 0;
  return { ...columns, pk_index: Array.from({ length }, (_, row) => row) };
}

/** The published type, else what pandas would make of the values. */
function typeOf(published: string | null, values: readonly Json[]): string {
  if (published !== null) {
    const known = TYPES.find(([pattern]) => pattern.test(published))?.[1];
    if (known === undefined) throw new Error(`no engine's type for "${published}"`);
    return known;
  }
  const present = values.filter((value) => value !== null);
  if (present.length > 0 && present.every((value) => typeof value === 'boolean')) return 'BOOLEAN';
  if (present.length === 0 || !present.every((value) => typeof value === 'number')) return 'VARCHAR';
  return present.every((value) => Number.isInteger(value)) ? 'BIGINT' : 'DOUBLE';
}

function asText(value: Json, type: string): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (type !== 'TIMESTAMP' && type !== 'DATE') return text;
  const isZoned = /(Z|[+-]\d{2}:?\d{2})$/.test(text);
  const ms = Date.parse(isZoned ? text : `${/^\d{4}-\d{2}-\d{2}T/.test(text) ? `${text}Z` : `${text} UTC`}`);
  if (Number.isNaN(ms)) throw new Error(`no moment: "${text}"`);
  return new Date(ms)
    .toISOString()
    .replace(/Z$/, '')
    .slice(0, type === 'DATE' ? 10 : 23);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
