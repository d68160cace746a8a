// What somebody would write who knows exactly these rules: one DuckDB query. `node one-query.ts <file.parquet>`
import { DuckDBInstance } from '@duckdb/node-api';

const path = process.argv[2] ?? '';
const failing = [
  ...'id age income children active plan country email created u2 tri lg few code zip'
    .split(' ')
    .map((c) => `${c} IS NULL`),
  'u1 IS NULL',
  'visits IS NULL',
  'NOT id BETWEEN 0 AND 1e10',
  'NOT age BETWEEN 0 AND 120',
  'NOT income BETWEEN 0 AND 2000000',
  'NOT u1 BETWEEN 0 AND 1',
  'NOT u2 BETWEEN 0 AND 1',
  'NOT tri BETWEEN 0 AND 3',
  'NOT lg BETWEEN 0 AND 14',
  'NOT few BETWEEN 0 AND 300',
  'NOT visits BETWEEN 0 AND 5000',
  'NOT delta BETWEEN -500 AND 500',
  'children NOT IN (0, 1, 2, 3, 4)',
  "plan NOT IN ('free', 'pro', 'team', 'enterprise')",
  'score NOT IN (0, 1, 2, 3, 4, 5, 6, 7, 8, 9)',
  'label NOT IN (0, 1)',
  "NOT regexp_matches(country, '^country_[0-9]+$')",
  "NOT regexp_matches(email, '^[^@]+@[^@]+$')",
  "NOT regexp_matches(zip, '^[0-9]{5}$')",
];
const instance = await DuckDBInstance.create(':memory:');
const connection = await instance.connect();
const counts = failing.map((condition) => `count(*) FILTER (WHERE ${condition})`);
const result = await connection.runAndReadAll(`SELECT count(*), ${counts.join(', ')} FROM read_parquet('${path}')`);
console.log(result.getRows()[0]?.length);
