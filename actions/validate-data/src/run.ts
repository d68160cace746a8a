import { seedOf, toJson } from '@plumbline/boundary';
import { type Subject, worstVerdict } from '@plumbline/core';
import {
  type CheckFile,
  columnMissing,
  declaredKinds,
  openData,
  type Profile,
  type Table,
  type TableOptions,
} from '@plumbline/data';
import { type Context, confinedPaths, fileSubjects, type Judgement } from '@plumbline/frame';
import { loadDuckdb } from '@plumbline/native';
import { compare, dependenceOf, policyOf, unjudgedColumns } from './compare.ts';
import { driftFindings, driftRuleFindings, emptinessFindings, strictestOfEach } from './findings.ts';
import type { Inputs } from './inputs.ts';
import type { Material } from './material.ts';
import { otherTables } from './other-tables.ts';
import type { Outcome } from './outcome.ts';
import type { Reading } from './reading.ts';
import { mustBeReadable, type Reference, resolveReference } from './reference.ts';
import { distinctRules, noticesOfRules, readingOfRules, readRuleGroups } from './rule-groups.ts';
import { seeData } from './see-data.ts';
import { seeProfiles } from './see-profiles.ts';
import type { Seen } from './seen.ts';
import { sinceBase } from './since-base.ts';
import { startDigests } from './subjects.ts';
import { type SuggestedFix, suggestedFixes } from './suggested-fixes.ts';
import { summaryLine } from './summary-line.ts';
import { productsOf, writeFiles } from './write-files.ts';

/** Reads the data, its rules and its reference, then judges. */
export async function run(inputs: Inputs, context: Context): Promise<Outcome> {
  mustBeReadable(inputs.data, 'data');
  const paths = inputs.data.length === 0 ? [] : await confinedPaths(context, 'data', inputs.data);
  const digests = startDigests(paths);
  const [groups, duckdb] = await bothOf(readRuleGroups(inputs, context, paths), loadDuckdb(context.engines));
  const reading: Reading = {
    data: openData(duckdb, { temp: context.host.surroundings.temp }),
    options: readingOfRules(groups),
    paths,
    digests,
    kinds: declaredKinds(distinctRules(groups).map(({ file }) => file)),
  };
  const resolved = await resolveReference(inputs, context, {
    reading,
    dependence: dependenceOf({ inputs, groups }),
    categorical: distinctRules(groups).flatMap(({ tfdv }) => tfdv?.categoricalColumns ?? []),
    unjudged: (profile) => unjudgedColumns(profile, { inputs, groups }),
  });
  const reference = resolved !== null && 'reference' in resolved ? resolved.reference : null;
  const material: Material = { inputs, context, groups, reading, reference };
  const notices = [
    ...(resolved !== null && 'notice' in resolved ? [resolved.notice] : []),
    ...(resolved === null && distinctRules(groups).some(({ own }) => own?.rules.drift !== undefined)
      ? ['No drift is judged: the rules speak of it, and no reference is given']
      : []),
    ...noticesOfRules(groups, inputs.schema),
  ];
  return inputs.mergeProfiles.length > 0
    ? judge(material, { seen: await seeProfiles(material), notices, table: null })
    : withData(material, notices);
}

/** Waits for both, whatever becomes of either: an engine is kept whole or not at all. The first one's error is told before the second's. */
async function bothOf<A, B>(first: Promise<A>, second: Promise<B>): Promise<readonly [A, B]> {
  await Promise.allSettled([first, second]);
  return [await first, await second];
}

async function withData(material: Material, notices: readonly string[]): Promise<Outcome> {
  const { inputs, reading, reference } = material;
  const options: TableOptions = {
    ...withReferenceTexts(reading.options, reference),
    badRows: 'set-aside',
    ...(await otherTables(inputs, material.context, material.groups)),
  };
  const table = await reading.data.openTable(reading.paths, options);
  try {
    const named = [inputs.labelColumn, inputs.timeColumn, inputs.clusterColumn, ...inputs.idColumns];
    mustHave(table, named.filter(Boolean));
    return await judge(material, { seen: await seeData(table, material), notices, table });
  } finally {
    table.close();
  }
}

interface Sight {
  readonly seen: Seen;
  readonly notices: readonly string[];
  /** Null where only profiles were seen. */
  readonly table: Table | null;
}

async function judge(material: Material, { seen, notices, table }: Sight): Promise<Outcome> {
  const { inputs, context, groups, reference } = material;
  const subjects = await subjectsOfRun(material, seen);
  const seed = seedOf(subjects.filter(({ role }) => role !== 'schema').map(({ sha256 }) => sha256));
  const drift = driftOf(material, seen, seed);
  const rules = distinctRules(groups);
  const findings = [
    ...strictestOfEach([
      ...emptinessFindings(seen.rows, rules),
      ...seen.findings,
      ...seen.judged.flatMap((judged) => judged.findings),
    ]),
    ...(drift === null ? [] : driftFindings(drift.outcome, inputs.onDrift)),
    ...(drift === null ? [] : driftRuleFindings(rules, columnsOf(seen.profile, reference?.filed.profile))),
  ];
  const verdict = worstVerdict(findings.map((finding) => finding.verdict));
  const fixes = await fixesOf(material, seen, table);
  const files = await writeFiles({ inputs, context, seen, findings, verdict, fixes });
  const { rows, columns, profile } = seen;
  const outcome = drift?.outcome ?? null;
  const judgement: Judgement = {
    verdict,
    summaryLine: summaryLine({ rows, columns, findings, drift: outcome, ruleCount: rules.length }),
    findings,
    subjects,
    products: await productsOf(files, rows, context),
    seed: drift === null ? null : seed,
    methods: drift === null ? [] : METHODS,
    statistics: toJson({ rows, columns, drift: drift?.statistics ?? null }),
    notices: [...seen.notices, ...notices],
  };
  return {
    judgement,
    inputs,
    rows,
    columns,
    profile,
    dataNames: seen.names,
    ruleNames: rules.map(({ file }) => `${nameOfRules(file, material)} (${file.language})`),
    drift: outcome,
    sinceBase:
      profile === null || reference?.isBase === true ? null : await sinceBase(context, material.reading, profile),
    fixes,
    files,
  };
}

function columnsOf(...profiles: readonly (Profile | null | undefined)[]): readonly string[] {
  return [...new Set(profiles.flatMap((profile) => profile?.columns.map(({ name }) => name) ?? []))];
}

/** By the file, where there is one: a suite has a name of its own, which nobody may know. */
function nameOfRules({ name, sha256 }: CheckFile, { context, groups }: Material): string {
  const path = groups.pathOf.get(sha256);
  return path === undefined ? name : context.display(path);
}

const METHODS = [
  'two-sample Kolmogorov–Smirnov bound over reference quantiles',
  'total variation with multinomial resampling',
  'Newcombe score interval',
  'two-sample classifier on held-out rows',
  'Benjamini–Hochberg',
];

async function subjectsOfRun({ context, groups, reference }: Material, seen: Seen): Promise<readonly Subject[]> {
  return [
    ...seen.subjects,
    ...(reference?.subjects ?? []),
    ...(await fileSubjects(context, { role: 'schema', paths: [...new Set(groups.pathOf.values())] })),
  ];
}

/** Nothing drifts in a table without rows: its emptiness is a finding of its own. */
function driftOf(material: Material, { rows, profile }: Seen, seed: string): ReturnType<typeof compare> | null {
  const { inputs, reference } = material;
  if (reference === null || profile === null || rows === 0) return null;
  const policy = policyOf(reference.filed.profile, material, seed);
  return compare({ reference, profile }, policy, inputs);
}

async function fixesOf(
  { inputs, context, groups }: Material,
  { profile, rows, judged }: Seen,
  table: Table | null,
): Promise<readonly SuggestedFix[]> {
  if (profile === null || table === null || rows === 0) return [];
  const { showValues } = inputs;
  return suggestedFixes(judged, context, { profile, columns: table.columns, showValues, pathOf: groups.pathOf });
}

/** What was text in the reference is read as text, even where every field of this batch looks like a number. */
function withReferenceTexts(options: TableOptions, reference: Reference | null): TableOptions {
  const texts = reference === null ? [] : textsOf(reference.filed.profile);
  return { ...options, textColumns: [...new Set([...(options.textColumns ?? []), ...texts])] };
}

function textsOf({ columns, rows }: Profile): readonly string[] {
  return columns.flatMap(({ name, kind, nulls }) => (kind === 'string' && nulls < rows ? [name] : []));
}

function mustHave(table: Table, names: readonly string[]): void {
  const known = table.columns.map(({ name }) => name);
  for (const name of names) if (!known.includes(name)) throw columnMissing(name, known, 'the data');
}
