import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as duckdb from '@duckdb/node-api';
import { canonicalJson, toJson } from '@plumbline/boundary';
import type { Json } from '@plumbline/core';
import {
  againstReference,
  askDrift,
  driftPolicy,
  judgeHypotheses,
  mergeProfiles,
  openData,
  type Profile,
  parseProfile,
  profileData,
  schemaDifference,
} from '@plumbline/data';
import { draws } from './draw.ts';
import { type Fuzzer, type Judged, outcomeOf } from './family.ts';
import { grafted, soilOf } from './grow-json.ts';
import { mangled } from './mangle.ts';

const WORDS = [
  '{',
  '[',
  '"',
  ',',
  'null',
  '-1',
  '1e999',
  '1e308',
  '0',
  '9007199254740993',
  '0.5',
  '"__proto__":',
  'NaN',
];
const ROWS = 200;
const SEED = '0'.repeat(64);

const rowsWhere = (canary: (row: number) => unknown): string =>
  Array.from(
    { length: ROWS },
    (_, row) =>
      `${JSON.stringify({ canary: canary(row), n: row / 7, c: `w${row % 9}`, t: `${row} words of text ${row % 3}`, v: [row, row / 3], d: `2024-01-${10 + (row % 20)}` })}\n`,
  ).join('');

/** Profiles as references: the column `canary` moved wholly, and where it was left alone that must be seen. */
export async function profileFamily(folder: string): Promise<Fuzzer> {
  const data = openData(duckdb, { temp: join(folder, 'temp'), memoryBytes: 512 * 1024 * 1024, threads: 2 });
  const profiled = async (name: string, canary: (row: number) => unknown): Promise<Profile> => {
    const path = join(folder, name);
    writeFileSync(path, rowsWhere(canary));
    const table = await data.openTable([path]);
    const profile = await profileData(table);
    table.close();
    return profile;
  };
  const before = await profiled('before.jsonl', (row) => row);
  const after = await profiled('after.jsonl', (row) => row + 10_000);
  const document = toJson(before);
  const soil = soilOf([document]);
  return {
    judge: async (number) => {
      const draw = draws(number * 7919 + 4);
      const isTree = draw(2) === 0;
      const text = canonicalJson(document);
      const { how, bytes } = isTree
        ? { how: 'grafted', bytes: Buffer.from(JSON.stringify(grafted(document, soil, draw))) }
        : mangled(Buffer.from(text), draw, WORDS);
      return outcomeOf(how, /^(DATA|LIMIT)_/, () => judged(bytes.toString('utf8'), { before, after }));
    },
  };
}

async function judged(
  text: string,
  { before, after }: { readonly before: Profile; readonly after: Profile },
): Promise<Judged> {
  const profile = await parseProfile(text, 'the profile');
  const isJson = isParsed(text);
  if (!isJson) return { end: 'judged', problem: 'JSON.parse says that it is malformed: it was read' };
  schemaDifference(profile, after);
  const counted = againstReference(after, { profile, sha256: SEED });
  const policy = driftPolicy(profile.columns, [[]], {
    tolerance: 0.05,
    falseDiscoveryRate: 0.05,
    labelColumn: '',
    idColumns: [],
    timeColumn: '',
    clusterColumn: '',
    seed: SEED,
  });
  const { hypotheses, changed, added } = askDrift(profile, counted.profile, policy);
  const { columns } = judgeHypotheses(hypotheses, { falseDiscoveryRate: 0.05, seed: SEED, changed, added });
  canMerge(profile, after);
  const answer = columns.find(({ column }) => column === 'canary')?.answer;
  const isUntouched = canaryOf(profile) === canaryOf(before) && profile.rows === before.rows;
  if (!isUntouched || answer === 'drifted') return { end: 'judged', problem: null };
  return { end: 'judged', problem: `a column that moved wholly is ${answer}` };
}

const canaryOf = ({ columns }: Profile): string =>
  JSON.stringify(toJson(columns.find(({ name }) => name === 'canary') ?? null) satisfies Json);

function canMerge(profile: Profile, other: Profile): void {
  mergeProfiles([profile, other], { names: ['one', 'other'], mergeAnswers: () => null });
}

function isParsed(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
