// Breaks a month in four ways that happen in practice, each from the real rows, so that one can watch the checks stop it.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: 'data/2001-02.parquet' },
    to: { type: 'string', default: 'data/broken' },
  },
});
const database = await (await DuckDBInstance.create(':memory:')).connect();
const quoted = (path) => `'${path.replaceAll("'", "''")}'`;
const FAULTS = {
  'renamed-column': 'select * exclude (distance), distance as dist from month',
  'distance-in-kilometres': 'select * replace (distance * 1.609344 as distance) from month',
  'airport-code-missing': "select * replace (nullif(origin, 'ATL') as origin) from month",
  'hub-missing': "select * from month where origin not in ('DFW', 'ORD') and destination not in ('DFW', 'ORD')",
};

mkdirSync(values.to, { recursive: true });
await database.run(`create table month as from read_parquet(${quoted(values.data)})`);
for (const [name, query] of Object.entries(FAULTS)) {
  await database.run(`copy (${query}) to ${quoted(join(values.to, `${name}.parquet`))} (format parquet)`);
}
console.log(`wrote ${Object.keys(FAULTS).join(', ')} to ${values.to}`);
