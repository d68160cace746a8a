// Twenty columns of the kinds tables have: whole and real numbers, categories, text, times, nulls. Written once a size, reused by every subject.
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

const COLUMNS = [
  'i AS id',
  '(i * 7919) % 100 AS age',
  '((i * 104729) % 1000003)::INTEGER AS income',
  '(i % 5)::TINYINT AS children',
  '(i % 2 = 0) AS active',
  "['free', 'pro', 'team', 'enterprise'][1 + (i * 31) % 4] AS plan",
  "'country_' || ((i * 17) % 40) AS country",
  "'user' || i || '@example.org' AS email",
  "TIMESTAMP '2024-01-01' + INTERVAL (i % 500000) MINUTE AS created",
  'CASE WHEN i % 20 = 0 THEN NULL ELSE (hash(i, 1) % 1000000) / 1e6 END AS u1',
  '(hash(i, 2) % 1000000) / 1e6 AS u2',
  '(hash(i, 3) % 1000000) / 1e6 + (hash(i, 4) % 1000000) / 1e6 AS tri',
  'ln(1 + (hash(i, 5) % 1000000)) AS lg',
  '(hash(i, 6) % 300)::DOUBLE AS few',
  'CASE WHEN i % 50 = 0 THEN NULL ELSE (hash(i, 7) % 5000)::BIGINT END AS visits',
  "'code_' || (hash(i, 8) % 200) AS code",
  "printf('%05d', (hash(i, 9) % 99999)::INTEGER) AS zip",
  '(hash(i, 10) % 1000000) / 1e3 - 500 AS delta',
  '(hash(i, 11) % 10)::INTEGER AS score',
  '(hash(i, 12) % 2)::INTEGER AS label',
];

/** A Parquet file of so many rows; `shift` moves a few columns, so that there is drift to find. */
export async function parquetOf(folder: string, rows: number, shift = 0): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `table-${rows}-${shift}.parquet`);
  if (existsSync(path)) return path;
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const moved = COLUMNS.map((column) =>
    column.endsWith(' AS tri') && shift > 0 ? `${column.replace(' AS tri', '')} + ${shift} AS tri` : column,
  );
  await connection.run(
    `COPY (SELECT ${moved.join(', ')} FROM range(${shift * 1e9}, ${shift * 1e9 + rows}) t(i)) TO '${path}' (FORMAT parquet)`,
  );
  connection.closeSync();
  instance.closeSync();
  return path;
}
