// `npm run bench -- profile [rounds]`: the profile beside DuckDB's own SUMMARIZE, whole processes: 10M rows × 20 columns with all memory and
// with 512 MB, and what more columns cost.
import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { type Measured, measure, type Subject } from './measure.ts';
import { parquetOf } from './validate/data.ts';

const folder = join(tmpdir(), 'plumbline-bench');
const rounds = Number(process.argv[2] ?? 1);
const wanted = process.argv.slice(3);
const MEGABYTES = 512;

interface Bar {
  readonly title: string;
  readonly subjects: readonly Subject[];
  /** Ours against SUMMARIZE, at most; none where it is only shown. */
  readonly most?: number;
  /** Resident memory of our process, at most. */
  readonly mostBytes?: number;
}

const large = await parquetOf(folder, 10_000_000);
const bars: readonly Bar[] = [
  { title: '10M rows × 20 columns', subjects: [profile(large), summarize(large)], most: 1 },
  {
    title: `10M rows × 20 columns, DuckDB limited to ${MEGABYTES} MB`,
    subjects: [profile(large, MEGABYTES), summarize(large, MEGABYTES)],
    most: 1,
    mostBytes: 2 * MEGABYTES * 1024 * 1024,
  },
  {
    title: '10M rows × 20 columns twice, the second time against the first',
    subjects: [profile(large, '', large), summarize(large)],
  },
];
const wide = await Promise.all(
  [200, 1_000, 5_000].map(async (columns): Promise<Bar> => {
    const path = await wideParquet(columns);
    return { title: `2,000 rows × ${columns} columns`, subjects: [profile(path), summarize(path)] };
  }),
);

for (const bar of [...bars, ...wide]) {
  if (wanted.length > 0 && !wanted.some((word) => bar.title.includes(word))) continue;
  const [ours, theirs] = await measure(bar.subjects, rounds);
  console.log(
    `\n### ${bar.title}\n\n| program | seconds | peak memory | × SUMMARIZE, time | memory |\n|---|---|---|---|---|`,
  );
  for (const row of [ours!, theirs!]) console.log(line(row, theirs!));
  if (bar.most !== undefined) judge('time', ours!.seconds / theirs!.seconds, bar.most);
  if (bar.mostBytes !== undefined) judge('peak memory in MB', ours!.peakBytes / 2 ** 20, bar.mostBytes / 2 ** 20);
}

function profile(path: string, megabytes: number | '' = '', reference = ''): Subject {
  const words = [join(import.meta.dirname, 'profile-run.ts'), path, String(megabytes), reference];
  return { name: 'profile', command: [process.execPath, ...words] };
}

function summarize(path: string, megabytes?: number): Subject {
  const limit = megabytes === undefined ? [] : [`${megabytes}MiB`];
  return {
    name: 'SUMMARIZE',
    command: [process.execPath, join(import.meta.dirname, 'validate/summarize.ts'), path, ...limit],
  };
}

function line({ name, seconds, peakBytes }: Measured, theirs: Measured): string {
  const ratios = `${(seconds / theirs.seconds).toFixed(2)} | ${(peakBytes / theirs.peakBytes).toFixed(2)}`;
  return `| ${name} | ${seconds.toFixed(2)} | ${Math.round(peakBytes / 2 ** 20)} MB | ${ratios} |`;
}

function judge(what: string, value: number, most: number): void {
  const isHeld = value <= most;
  if (!isHeld) process.exitCode = 1;
  console.log(`\n${isHeld ? 'Held' : 'NOT HELD'}: ${what} ${value.toFixed(2)} (at most ${most}).`);
}

/** Doubles, small whole numbers and categories by turns. */
async function wideParquet(columns: number): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `wide-${columns}.parquet`);
  if (existsSync(path)) return path;
  const kinds = [
    (seed: string) => `(hash(${seed}) % 1000003) / 1e6`,
    (seed: string) => `(hash(${seed}) % 1000000007)::BIGINT`,
    (seed: string) => `(hash(${seed}) % 50)::INTEGER`,
    (seed: string) => `'value ' || (hash(${seed}) % 20)`,
  ];
  const list = Array.from({ length: columns }, (_, at) => `${kinds[at % kinds.length]!(`i, ${at}`)} AS c${at}`);
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(`COPY (SELECT ${list.join(', ')} FROM range(2000) t(i)) TO '${path}' (FORMAT parquet)`);
  connection.closeSync();
  instance.closeSync();
  return path;
}
