// Cuts the three million flights of vega-datasets into what an ML repository has: a file a month, a held-out test set,
// and a day of traffic. The rows are real; nothing is made up and nothing is shuffled.
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';

const { values } = parseArgs({ options: { to: { type: 'string', default: 'data' } } });
const [datasets] = createRequire(import.meta.url)
  .resolve.paths('vega-datasets')
  .map((path) => join(path, 'vega-datasets'))
  .filter(existsSync);
const source = join(datasets, 'data/flights-3m.parquet');
const to = resolve(values.to);
const database = await (await DuckDBInstance.create(':memory:')).connect();
const quoted = (path) => `'${path.replaceAll("'", "''")}'`;

/** Writes the flights that the condition takes, in time order; `late` is the label, `delay` what it was made from. */
async function write(name, condition, options = '') {
  await database.run(`copy (
    select row_number() over (order by date, origin, destination, distance, delay) as id, date, hour(date) as hour,
      dayofweek(date) as weekday, origin, destination, distance::double as distance, delay, (delay > 15)::integer as late
    from read_parquet(${quoted(source)}) where ${condition} order by id ${options}
  ) to ${quoted(join(to, name))} (format parquet)`);
}

/** The same number of rows whatever the period holds: every k-th flight, so that all hours and days stay in. */
const everyNth = (condition, rows) => `${condition} qualify (id - 1) % greatest(1, (count(*) over ()) // ${rows}) = 0`;
const between = (from, until) => `date >= '${from}' and date < '${until}'`;

mkdirSync(to, { recursive: true });
const months = ['01', '02', '03', '04', '05', '06', '07'];
for (let index = 0; index < 6; index += 1) {
  const [from, until] = [`2001-${months[index]}-01`, `2001-${months[index + 1]}-01`];
  await write(`2001-${months[index]}.parquet`, `${between(from, until)} qualify (id - 1) % 5 = 0`);
}
await write('first-week.parquet', between('2001-01-01', '2001-01-08'));
await write('test.parquet', everyNth(between('2001-04-01', '2001-04-08'), 20_000), 'limit 20000');
await write('test-june.parquet', everyNth(between('2001-06-01', '2001-06-08'), 60_000), 'limit 60000');
await write('june-15.parquet', between('2001-06-15', '2001-06-16'));
console.log(`wrote the flights of 2001 to ${to}`);
