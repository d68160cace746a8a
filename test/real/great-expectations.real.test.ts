import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as duckdb from '@duckdb/node-api';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { guard, isJsonObject, parseYaml, sha256Of } from '@plumbline/boundary';
import type { Json, JsonObject } from '@plumbline/core';
import { expectationDocs, openData, readSuite, runChecks, suiteResult } from '@plumbline/data';
import { buildTable } from '../conformance/great-expectations/build-table.ts';
import { repositoryRoot } from '../support/repository-root.ts';
import disagreements from './support/great-expectations-disagreements.json' with { type: 'json' };
import { MATRIX_TABLES, type MatrixCase, type MatrixTable, matrixCases } from './support/great-expectations-matrix.ts';
import { greatExpectations } from './support/provision.ts';

const NOW = new Date('2024-05-06T07:08:09Z');
const SCRIPT = join(repositoryRoot, 'test/real/support/run-great-expectations.py');
const TYPES = { integer: 'INTEGER', number: 'DOUBLE', string: 'TEXT', boolean: 'BOOLEAN', time: 'TIMESTAMP' } as const;

/** As many rows as it tells at most. */
const ROWS_TOLD = 200;

/** What Great Expectations says of one case. */
interface Answer {
  readonly success: boolean;
  readonly raised: boolean;
  readonly message: string;
  readonly result: JsonObject;
}

/** What it makes of a result file. */
interface Loaded {
  readonly success: boolean;
  readonly same: boolean;
  readonly suite: string;
  readonly results: number;
  readonly types: readonly string[];
  readonly described: boolean;
  readonly failed: number;
}

const readAnswers = guard<readonly Answer[]>({
  type: 'array',
  items: {
    type: 'object',
    required: ['success', 'raised', 'message', 'result'],
    properties: {
      success: { type: 'boolean' },
      raised: { type: 'boolean' },
      message: { type: 'string' },
      result: { type: 'object' },
    },
  },
});
const readLoaded = guard<Loaded>({ type: 'object' });

const folder = mkdtempSync(join(tmpdir(), 'plumbline-gx-'));

/** Asks the real one. */
function ask(task: 'judge' | 'load', content: Json): Json {
  const [source, target] = [join(folder, `${task}.json`), join(folder, `${task}-answers.json`)];
  writeFileSync(source, JSON.stringify(content));
  execFileSync(greatExpectations(), [SCRIPT, task, source, target], {
    stdio: ['ignore', 'ignore', 'ignore'],
    timeout: 540_000,
  });
  return JSON.parse(readFileSync(target, 'utf8'));
}

async function fileOf(name: string, table: MatrixTable): Promise<string> {
  const columns = Object.fromEntries(Object.entries(table).map(([column, { values }]) => [column, values]));
  const types = Object.fromEntries(Object.entries(table).map(([column, { type }]) => [column, TYPES[type]]));
  return buildTable(folder, name, columns, { postgresql: types });
}

/** Our results, in the order of the cases: all cases of a table are one suite. */
async function ourResults(
  cases: readonly MatrixCase[],
): Promise<{ readonly results: readonly JsonObject[]; readonly whole: JsonObject }> {
  const paths = new Map<string, string>();
  for (const [name, table] of Object.entries(MATRIX_TABLES)) paths.set(name, await fileOf(name, table));
  const others = Object.fromEntries([...paths].map(([name, path]) => [`${name}_sqlite`, [path]]));
  const results = new Map<MatrixCase, JsonObject>();
  let whole: JsonObject = {};
  for (const [name, path] of paths) {
    const own = cases.filter(({ table }) => table === name);
    const expectations = own.map(({ type, kwargs }) => ({ type, kwargs: { result_format: 'COMPLETE', ...kwargs } }));
    const text = JSON.stringify({ name, expectations });
    const { value, locate } = await parseYaml(text, 'suite.json');
    const suite = await readSuite({ name: 'suite.json', sha256: sha256Of(text), value, locate }, { now: NOW });
    const data = openData(duckdb, { temp: join(folder, 'temp'), memoryBytes: 512 * 1024 * 1024, threads: 2 });
    const table = await data.openTable([path], { others });
    const judged = await runChecks(table, suite.file.checks, { showValues: ROWS_TOLD, now: NOW });
    table.close();
    whole = suiteResult(suite, judged, { data: name, now: NOW, version: '0', showValues: true });
    const written = Array.isArray(whole['results']) ? whole['results'].filter(isJsonObject) : [];
    for (const [index, one] of own.entries()) results.set(one, written[index]!);
    if (name === 'mixed') writeFileSync(join(folder, 'result.json'), JSON.stringify(whole));
  }
  return {
    results: cases.map((one) => results.get(one)!),
    whole: JSON.parse(readFileSync(join(folder, 'result.json'), 'utf8')),
  };
}

const COUNTED = [
  'element_count',
  'unexpected_count',
  'missing_count',
  'unexpected_percent',
  'missing_percent',
  'unexpected_percent_total',
  'unexpected_percent_nonmissing',
];

const LISTED = ['unexpected_list', 'partial_unexpected_list', 'partial_missing_list', 'unexpected_index_list'];

/** In what both differ; empty where they agree. */
function differing(theirs: Answer, ours: JsonObject, { type }: MatrixCase): readonly string[] {
  const found = isJsonObject(ours['result']) ? ours['result'] : {};
  const success =
    ours['success'] === theirs.success
      ? []
      : [`success: theirs ${theirs.success}, ours ${JSON.stringify(ours['success'])}`];
  // Types have the names of each engine, and pandas judges the values of an object column one by one.
  if (theirs.raised || /_type/.test(type)) return success;
  const keys = [...COUNTED, 'observed_value', ...LISTED];
  const others = keys.flatMap((key) => {
    const [a, b] = [theirs.result[key], found[key]].map((value) =>
      Array.isArray(value) ? value.slice(0, ROWS_TOLD) : value,
    );
    // Version 1.24 no longer gives the set itself.
    const isSilent = a === undefined || (key === 'observed_value' && a === null && Array.isArray(b));
    return isSilent || isSame(a, b, key.endsWith('list'))
      ? []
      : [`${key}: theirs ${JSON.stringify(a)}, ours ${JSON.stringify(b)}`];
  });
  return [...success, ...others];
}

function isSame(a: Json, b: Json | undefined, anyOrder: boolean): boolean {
  if (typeof a === 'number' || typeof a === 'boolean')
    return Math.abs(Number(a) - Number(b ?? Number.NaN)) <= 1e-9 * Math.max(1, Math.abs(Number(a)));
  if (Array.isArray(a)) {
    if (!Array.isArray(b) || a.length !== b.length) return false;
    if (!anyOrder) return a.every((item, index) => isSame(item, b[index], false));
    const rest = [...b];
    return a.every((item) => {
      const at = rest.findIndex((other) => isSame(item, other, false));
      return at >= 0 && rest.splice(at, 1).length === 1;
    });
  }
  if (isJsonObject(a)) return isJsonObject(b) && Object.entries(a).every(([key, item]) => isSame(item, b[key], false));
  // A missing moment has a name of its own in pandas.
  return a === (b ?? null) || (a === 'NaT' && (b ?? null) === null);
}

const nameOf = ({ table, engine, type, kwargs }: MatrixCase): string =>
  `${table} ${engine} ${type} ${JSON.stringify(kwargs)}`;

describe('a real Great Expectations 1.24.1', () => {
  const cases = matrixCases();
  let theirs: readonly Answer[] = [];
  let ours: readonly JsonObject[] = [];
  let whole: JsonObject = {};

  beforeAll(async () => {
    mkdirSync(join(folder, 'temp'));
    theirs = await readAnswers(
      ask('judge', JSON.parse(JSON.stringify({ tables: tablesForPython(), cases }))),
      'the answers',
    );
    ({ results: ours, whole } = await ourResults(cases));
  }, 600_000);

  it('is asked about every registered expectation, in at least 200 different cases', () => {
    const asked = new Set(cases.map(({ type }) => type));
    const silent = expectationDocs()
      .map(({ name }) => name)
      .filter((name) => !asked.has(name));
    expect(silent).toEqual(['expect_query_results_to_match_comparison']);
    expect(new Set(cases.map(nameOf)).size).toBe(cases.length);
    expect(cases.length).toBeGreaterThan(200);
  });

  it('agrees on success, counts, values and measures, but for its own listed defects', () => {
    const differ = cases.flatMap((one, index) => {
      const found = differing(theirs[index]!, ours[index]!, one);
      return found.length === 0 ? [] : [{ name: nameOf(one), found, message: theirs[index]!.message }];
    });
    const listed = new Set(disagreements.map(({ name }) => name));
    console.log(
      `${cases.length} cases: ${cases.length - differ.length} agree, ${disagreements.length} disagreements are listed`,
    );
    if (process.env['PLUMBLINE_GX_DIFFERENCES'] !== undefined)
      writeFileSync(process.env['PLUMBLINE_GX_DIFFERENCES'], JSON.stringify(differ, null, 1));
    expect(differ.filter(({ name }) => !listed.has(name))).toEqual([]);
    const really = new Set(differ.map(({ name }) => name));
    expect([...listed].filter((name) => !really.has(name))).toEqual([]);
  });

  it('reads our result file as its own', async () => {
    const loaded = await readLoaded(ask('load', whole), 'what it read');
    const mixed = cases.filter(({ table }) => table === 'mixed');
    expect(loaded).toMatchObject({
      success: false,
      same: true,
      suite: 'mixed',
      results: mixed.length,
      described: false,
    });
    expect(loaded.types).toEqual(mixed.map(({ type }) => type));
    expect(loaded.failed).toBeGreaterThan(10);
  });
});

function tablesForPython(): JsonObject {
  return Object.fromEntries(
    Object.entries(MATRIX_TABLES).map(([name, columns]) => [name, JSON.parse(JSON.stringify({ columns }))]),
  );
}
