import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as duckdb from '@duckdb/node-api';
import { worstVerdict } from '@plumbline/core';
import {
  anomaliesOf,
  openData,
  type Profile,
  profileData,
  type RuleSet,
  readRuleSet,
  resultFindings,
  runChecks,
  suggestRules,
  suggestSchemaPatch,
  suiteResult,
  type Table,
} from '@plumbline/data';
import { renderJunit, renderSarif } from '@plumbline/report';
import { type Fuzzer, type Judged, outcomeOf } from './family.ts';
import { type MalformedRules, malformedPbtxt, malformedTree, soundText } from './malformed-rules.ts';
import type { TreeLanguage } from './sound-rules.ts';

const NOW = new Date('2024-06-01T00:00:00Z');
const SQL_SECONDS_MAX = 2;

/** Rows that break the canary of every language. */
const ROWS = [1, 2, 3, 4, 5, 6]
  .map((a) => `${JSON.stringify({ canary: `c${a}`, a, x: 'abc'[a % 3], d: `2024-01-0${a}`, l: [a, a + 1] })}\n`)
  .join('');

/** Rule files of one language on rows that break the first of their rules. */
export async function rulesFamily(language: TreeLanguage | 'tfdv', folder: string): Promise<Fuzzer> {
  const path = join(folder, 'rows.jsonl');
  writeFileSync(path, ROWS);
  const data = openData(duckdb, { temp: join(folder, 'temp'), memoryBytes: 512 * 1024 * 1024, threads: 2 });
  const table = await data.openTable([path]);
  const profile = await profileData(table);
  // Nothing is shown of a reader that refuses even what is sound.
  await judged({ how: 'sound', text: soundText(language), hasCanary: true, isCutOff: false }, { table, profile });
  return {
    judge: async (number) => {
      const input = language === 'tfdv' ? malformedPbtxt(number) : malformedTree(language, number);
      return outcomeOf(input.how, /^(CONFIG|LIMIT|DATA)_/, () => judged(input, { table, profile }));
    },
  };
}

interface Known {
  readonly table: Table;
  readonly profile: Profile;
}

async function judged(input: MalformedRules, { table, profile }: Known): Promise<Judged> {
  const settings = { now: NOW, environment: '', parameters: {}, table: '', paths: table.paths, tables: [] };
  const rules = await readRuleSet(input.text, 'rules', settings);
  if (input.isCutOff) return { end: 'judged', problem: 'a document that was cut off was read' };
  const options = { now: NOW, showValues: 3, sqlSeconds: SQL_SECONDS_MAX, reference: profile, profile };
  const results = await runChecks(table, rules.file.checks, options);
  const findings = resultFindings(results, table.rows);
  await written(rules, { results, findings, table, profile });
  const verdict = worstVerdict(findings.map((finding) => finding.verdict));
  if (input.hasCanary && verdict === 'pass') return { end: 'judged', problem: 'rows that break a rule passed' };
  const odd = findings.find(({ detail }) => /\[object |undefined|INVARIANT/.test(detail));
  return { end: 'judged', problem: odd === undefined ? null : `it says: ${odd.detail}` };
}

interface JudgedRules extends Known {
  readonly results: Awaited<ReturnType<typeof runChecks>>;
  readonly findings: ReturnType<typeof resultFindings>;
}

/** Everything that is written of a judgement must be writable too. */
async function written(rules: RuleSet, { results, findings, table, profile }: JudgedRules): Promise<void> {
  renderJunit({ suite: 'fuzz', findings });
  renderSarif({ toolVersion: '0', findings });
  if (rules.own !== null) await suggestRules(rules.text, rules.own.rules, { profile, showValues: true });
  if (rules.suite !== null) suiteResult(rules.suite, results, { data: 'd', now: NOW, version: '0', showValues: true });
  if (rules.tfdv === null) return;
  anomaliesOf(rules.tfdv, results, table.rows);
  suggestSchemaPatch(rules.text, { schema: rules.tfdv, results }, { columns: table.columns, profile });
}
