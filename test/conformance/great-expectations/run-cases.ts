import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as duckdb from '@duckdb/node-api';
import { isJsonObject, parseYaml, sha256Of } from '@plumbline/boundary';
import { type JsonObject, messageOf } from '@plumbline/core';
import { isGreatExpectationsSuite, openData, readSuite, runChecks, suiteResult } from '@plumbline/data';
import { buildTable, numbered } from './build-table.ts';
import { differences } from './compare-result.ts';
import { type Columns, isSeveral, type PlacedCase, type Schemas } from './definitions.ts';

const NOW = new Date('2024-05-06T07:08:09Z');
const SHOWN_ROWS = 10_000;

/** A case with what its result must not be; empty where it holds. */
export interface RunCase extends PlacedCase {
  readonly differences: readonly string[];
}

/**
 * Runs cases, those of one dataset as one suite: their table as a file, read as the action reads it, judged in as few scans as it does, the
 * result as it is written for others.
 */
export async function runCases(cases: readonly PlacedCase[]): Promise<readonly RunCase[]> {
  const datasets = new Set(cases.map(({ dataset }) => dataset));
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-conformance-'));
  mkdirSync(join(folder, 'temp'));
  const run: RunCase[] = [];
  for (const [index, dataset] of [...datasets].entries()) {
    const own = cases.filter((placed) => placed.dataset === dataset);
    run.push(...(await runDataset(folder, `dataset${index}`, own)));
  }
  return run;
}

interface Tables {
  readonly main: string;
  readonly others: Readonly<Record<string, readonly string[]>>;
}

async function runDataset(folder: string, name: string, cases: readonly PlacedCase[]): Promise<readonly RunCase[]> {
  const tables = await tablesOf(folder, name, cases[0]!);
  const together = await resultsOf(folder, tables, cases).catch(() => null);
  const run: RunCase[] = [];
  for (const [index, placed] of cases.entries()) {
    // What a suite refuses as a whole is asked again case by case.
    const result =
      together?.[index] ?? (await resultsOf(folder, tables, [placed]).catch((thrown: unknown) => refused(thrown)))[0]!;
    run.push({ ...placed, differences: differences(placed.case, result) });
  }
  return run;
}

function refused(thrown: unknown): readonly JsonObject[] {
  return [{ success: null, refused: messageOf(thrown), result: { refused: messageOf(thrown) }, exception_info: {} }];
}

async function resultsOf(folder: string, tables: Tables, cases: readonly PlacedCase[]): Promise<readonly JsonObject[]> {
  const text = JSON.stringify({ name: 'published', expectations: cases.map(expectationOf), meta: {} }, null, 1);
  const { value, locate } = await parseYaml(text, 'suite.json');
  if (!isGreatExpectationsSuite(value)) throw new Error('the suite must be known as one');
  const source = { name: 'suite.json', sha256: sha256Of(text), value, locate };
  const suite = await readSuite(source, { now: NOW, tables: Object.keys(tables.others) });
  const data = openData(duckdb, { temp: join(folder, 'temp'), memoryBytes: 512 * 1024 * 1024, threads: 2 });
  const table = await data.openTable([tables.main], { others: tables.others });
  try {
    const results = await runChecks(table, suite.file.checks, { showValues: SHOWN_ROWS, now: NOW });
    const options = { data: 'published', now: NOW, version: '0', showValues: true };
    const written = suiteResult(suite, results, options)['results'];
    return Array.isArray(written) ? written.filter(isJsonObject) : [];
  } finally {
    table.close();
  }
}

/** As the published runner asks: everything, with rows told by `pk_index` where they are told. */
function expectationOf({ type, case: test }: PlacedCase): JsonObject {
  const index = tellsRows(type) ? { unexpected_index_column_names: ['pk_index'] } : {};
  return { type, kwargs: { result_format: { result_format: 'COMPLETE', ...index }, ...test.in }, meta: {} };
}

/** Is it about rows, so that the published runner numbers them? */
function tellsRows(type: string): boolean {
  return /^expect_(column_value|column_pair_values|multicolumn|compound|select)/.test(type);
}

async function tablesOf(folder: string, name: string, { dataset, type }: PlacedCase): Promise<Tables> {
  const build = (table: string, columns: Columns, schemas?: Schemas): Promise<string> =>
    buildTable(folder, `${name}-${table}`, columns, schemas);
  if (!isSeveral(dataset.data)) {
    const columns = tellsRows(type) ? numbered(dataset.data) : dataset.data;
    return { main: await build('main', columns, dataset.schemas), others: {} };
  }
  const others: Record<string, readonly string[]> = {};
  const paths: string[] = [];
  for (const table of dataset.data) {
    const path = await build(table.dataset_name, table.data, table.schemas);
    paths.push(path);
    others[table.dataset_name] = [path];
  }
  return { main: paths[0]!, others };
}
