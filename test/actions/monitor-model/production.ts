import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as duckdb from '@duckdb/node-api';
import { digestPath } from '@plumbline/boundary';
import { openData, profileData, writeProfile } from '@plumbline/data';
import { openRegistry, type Registry } from '@plumbline/registry';
import { normalQuantile, type Random, seededRandom } from '@plumbline/stats';
import { main } from '../../../actions/monitor-model/src/main.ts';
import { type FakeHost, type FakeHostOptions, fakeHost } from '../../support/fake-host.ts';

/** What is true of a table of production records. */
export interface Truth {
  readonly rows?: number;
  /** Of `age`, in standard deviations. */
  readonly shift?: number;
  /** Share of rows the model has wrong. */
  readonly wrong?: number;
  /** Adds a column of scores: this share of rows is hard, wrong four times in ten; the others once in twenty. */
  readonly hard?: number;
  readonly without?: readonly string[];
  /** First day; rows come every minute. */
  readonly from?: string;
  readonly seed?: number;
}

const COLUMNS = ['id', 'timestamp', 'age', 'plan', 'prediction', 'label'];

/** CSV of production records, the same for the same truth. */
export function records(truth: Truth = {}): string {
  const { rows = 1000, shift = 0, wrong = 0.1, without = [], from = '2026-06-01T00:00:00Z', seed = 1 } = truth;
  const random = seededRandom(`${seed}`.padStart(8, '1').repeat(8));
  const columns = truth.hard === undefined ? COLUMNS : [...COLUMNS, 'score'];
  const kept = columns.filter((name) => !without.includes(name));
  const lines = Array.from({ length: rows }, (_, row) => {
    const label = random.next() < 0.4 ? 1 : 0;
    const cells: Record<string, string> = {
      id: String(row),
      timestamp: new Date(Date.parse(from) + row * 60_000).toISOString().slice(0, 19).replace('T', ' '),
      age: (normalQuantile(0.0005 + 0.999 * random.next()) + shift).toFixed(6),
      plan: ['free', 'pro', 'team'][random.integer(3)] ?? '',
      prediction: String(random.next() < wrong ? 1 - label : label),
      label: String(label),
      ...(truth.hard === undefined ? {} : scored(random.next() < truth.hard, random)),
    };
    return kept.map((name) => cells[name]).join(',');
  });
  return `${[kept.join(','), ...lines].join('\n')}\n`;
}

function scored(isHard: boolean, random: Random): Record<string, string> {
  const positive = random.next() < 0.5;
  const wrong = random.next() < (isHard ? 0.4 : 0.05);
  const certainty = isHard ? 0.6 : 0.95;
  return {
    prediction: positive ? '1' : '0',
    label: positive === wrong ? '0' : '1',
    score: String(positive ? certainty : 1 - certainty),
  };
}

/** A workspace with files by name. */
export function workspace(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-monitor-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

const PROFILE = 'reference.profile.json';

/** The profile of a table of production records, as a file. */
export async function profileOf(csv: string): Promise<string> {
  const folder = workspace({ 'data.csv': csv, 'temp/keep': '' });
  const table = await openData(duckdb, { temp: join(folder, 'temp') }).openTable([join(folder, 'data.csv')]);
  await writeProfile(await profileData(table), join(folder, PROFILE));
  table.close();
  return readFileSync(join(folder, PROFILE), 'utf8');
}

/** One run of the action in a workspace: against its `reference.profile.json`, else its `reference.csv`. */
export async function monitor(
  folder: string,
  inputs: Readonly<Record<string, string>>,
  options: FakeHostOptions & { readonly overrides?: Partial<FakeHost> } = {},
): Promise<FakeHost> {
  const host = {
    ...fakeHost({
      ...options,
      inputs: {
        reference: existsSync(join(folder, PROFILE)) ? PROFILE : 'reference.csv',
        current: 'window.csv',
        ...inputs,
      },
      surroundings: { workspace: folder, temp: join(folder, 'temp'), ...options.surroundings },
    }),
    ...options.overrides,
  };
  await main(host);
  return host;
}

/** Two versions of one model, both promoted to production, the second in force. Each has the profile at `profile`. */
export async function registryWithTwoVersions(folder: string, profile: string): Promise<Registry> {
  const registry = await openRegistry('local:registry', { root: folder });
  const authorship = { time: new Date('2026-01-01T00:00:00Z'), actor: 'tester', runUrl: null, reason: 'a test' };
  for (const version of [1, 2]) {
    const model = join(folder, `model-${version}.onnx`);
    writeFileSync(model, `model ${version}`);
    const attachments = [{ role: 'profile' as const, text: readFileSync(join(folder, profile), 'utf8') }];
    const digest = await digestPath(model);
    await registry.register({ ...authorship, name: 'churn', model, digest, metadata: {}, attachments });
    const expected = version === 1 ? null : 1;
    await registry.move({
      ...authorship,
      type: 'promote',
      name: 'churn',
      version,
      alias: 'production',
      expected,
      evidence: [],
      attachments: [],
    });
  }
  return registry;
}
