// `npm run bench -- validate [rounds]`: validate-data beside what a user would take instead, whole processes, in one run.
// Great Expectations and Evidently are installed into virtual environments of their own at the first use.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pythonTool } from '../test/real/support/provision.ts';
import { type Measured, measure, type Subject } from './measure.ts';
import { parquetOf } from './validate/data.ts';

const here = join(import.meta.dirname, 'validate');
const bundle = join(import.meta.dirname, '../dist/validate-data/index.js');
const folder = join(tmpdir(), 'plumbline-bench');
const rounds = Number(process.argv[2] ?? 3);
const MILLION = 1_000_000;

const gx = pythonTool('great-expectations', 'python', ['great_expectations==1.24.1', 'pandas<3', 'pyarrow']);
const evidently = pythonTool('evidently', 'python', ['evidently==0.7.23', 'pandas<3', 'pyarrow']);

interface Bar {
  readonly title: string;
  readonly subjects: readonly Subject[];
  readonly rounds: number;
  /** Ours against a rival, at most. */
  readonly limits: readonly { readonly rival: string; readonly of: 'seconds' | 'peakBytes'; readonly most: number }[];
}

const small = await parquetOf(folder, MILLION);
const moved = await parquetOf(folder, MILLION, 0.1);
const large = await parquetOf(folder, 10 * MILLION);

const bars: readonly Bar[] = [
  {
    title: 'Rules, 1M rows × 20 columns',
    rounds,
    subjects: [
      plumbline({ data: small, schema: join(here, 'rules.yml'), profile: 'false' }),
      oneQuery(small),
      greatExpectations(small),
    ],
    limits: [
      { rival: 'one DuckDB query', of: 'seconds', most: 1.5 },
      { rival: 'Great Expectations', of: 'seconds', most: 0.2 },
    ],
  },
  {
    title: 'Rules, 10M rows × 20 columns',
    rounds: 1,
    subjects: [
      plumbline({ data: large, schema: join(here, 'rules.yml'), profile: 'false' }),
      oneQuery(large),
      greatExpectations(large),
    ],
    limits: [
      { rival: 'Great Expectations', of: 'seconds', most: 0.15 },
      { rival: 'Great Expectations', of: 'peakBytes', most: 0.15 },
    ],
  },
  {
    title: 'Profile, 10M rows × 20 columns',
    rounds: 1,
    subjects: [plumbline({ data: large }), summarize(large)],
    limits: [{ rival: 'DuckDB SUMMARIZE', of: 'seconds', most: 1 }],
  },
  {
    title: 'Drift, 1M rows against 1M, 18 columns',
    rounds,
    subjects: [
      plumbline({ data: moved, reference: small, 'id-columns': 'id,email' }),
      { name: 'Evidently', command: [evidently, join(here, 'evidently-drift.py'), small, moved] },
    ],
    limits: [{ rival: 'Evidently', of: 'seconds', most: 0.08 }],
  },
];

const wanted = process.argv.slice(3);
for (const bar of bars.filter(({ title }) => wanted.length === 0 || wanted.some((word) => title.includes(word)))) {
  const measured = await measure(bar.subjects, bar.rounds);
  console.log(
    `\n### ${bar.title}\n\n| program | seconds | peak memory | × validate-data, time | memory |\n|---|---|---|---|---|`,
  );
  for (const row of measured) console.log(line(row, measured[0]!));
  for (const { rival, of, most } of bar.limits) {
    const ratio = measured[0]![of] / (measured.find(({ name }) => name === rival)?.[of] ?? Number.NaN);
    if (!(ratio <= most)) process.exitCode = 1;
    console.log(
      `\n${ratio <= most ? 'Held' : 'NOT HELD'}: ${of === 'seconds' ? 'time' : 'memory'} ${ratio.toFixed(3)} × ${rival} (at most ${most}).`,
    );
  }
}

function plumbline(inputs: Readonly<Record<string, string>>): Subject {
  const temp = mkdtempSync(join(tmpdir(), 'bench-run-'));
  const env = Object.fromEntries(
    Object.entries({ ...inputs, enforce: 'false' }).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
  return { name: 'validate-data', command: [process.execPath, bundle], cwd: temp, env: { ...env, RUNNER_TEMP: temp } };
}

function oneQuery(data: string): Subject {
  return { name: 'one DuckDB query', command: [process.execPath, join(here, 'one-query.ts'), data] };
}

function summarize(data: string): Subject {
  return { name: 'DuckDB SUMMARIZE', command: [process.execPath, join(here, 'summarize.ts'), data] };
}

function greatExpectations(data: string): Subject {
  return { name: 'Great Expectations', command: [gx, join(here, 'great-expectations.py'), data] };
}

function line({ name, seconds, peakBytes }: Measured, ours: Measured): string {
  const memory = `${Math.round(peakBytes / 1024 / 1024)} MB`;
  const ratios = `${(seconds / ours.seconds).toFixed(2)} | ${(peakBytes / ours.peakBytes).toFixed(2)}`;
  return `| ${name} | ${seconds.toFixed(2)} | ${memory} | ${ratios} |`;
}
