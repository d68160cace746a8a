// Turns the flights of one June day into recorded requests, in time order and with their real spacing.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: 'data/june-15.parquet' },
    to: { type: 'string', default: 'data/traffic.jsonl' },
    rows: { type: 'string', default: '3000' },
  },
});
const database = await (await DuckDBInstance.create(':memory:')).connect();
const file = `'${values.data.replaceAll("'", "''")}'`;
const reader = await database.runAndReadAll(
  `select id::integer, hour::integer, weekday::integer, origin, destination, distance, epoch_ms(date - min(date) over ())::integer
   from read_parquet(${file}) qualify (row_number() over (order by id) - 1) % greatest(1, (count(*) over ()) // ${Number(values.rows)}) = 0
   order by id limit ${Number(values.rows)}`,
);
const input = (name, datatype, value) => ({ name, datatype, shape: [1, 1], data: [value] });
const lines = reader.getRows().map(([id, hour, weekday, origin, destination, distance, offset]) =>
  JSON.stringify({
    id: String(id),
    offset_ms: offset,
    request: {
      method: 'POST',
      path: '/v2/models/flights/infer',
      headers: { 'content-type': 'application/json' },
      body: {
        inputs: [
          input('hour', 'INT64', hour),
          input('weekday', 'INT64', weekday),
          input('origin', 'BYTES', origin),
          input('destination', 'BYTES', destination),
          input('distance', 'FP32', distance),
        ],
      },
    },
  }),
);
writeFileSync(values.to, `${lines.join('\n')}\n`);
console.log(`recorded ${lines.length} requests in ${values.to}`);
