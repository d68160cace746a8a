import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestFile, seedOf, toJson } from '@plumbline/boundary';
import { type Finding, PlumblineError, type Subject, worstVerdict } from '@plumbline/core';
import {
  askDrift,
  checkRules,
  columnDistances,
  columnMissing,
  driftPolicy,
  inferRules,
  judgeHypotheses,
  openData,
  type Profile,
  profileData,
  type RuleFile,
  type RuleType,
  type Table,
  type TableOptions,
  writeProfile,
  writeRules,
} from '@plumbline/data';
import { type Context, confinedPaths, fileSubjects, type Judgement, VERSION, writtenPath } from '@plumbline/frame';
import { loadDuckdb } from '@plumbline/native';
import { renderJunit, renderSarif } from '@plumbline/report';
import { driftFindings, emptinessFindings, strictestOfEach } from './findings.ts';
import type { Inputs } from './inputs.ts';
import type { DriftOutcome, Outcome, WrittenFiles } from './outcome.ts';
import { mustBeReadable, type Reference, resolveReference, subjectsOf } from './reference.ts';
import { distinctRules, missingValuesOf, noticesOfRules, type RuleGroups, readRuleGroups } from './rule-groups.ts';
import { summaryLine } from './summary-line.ts';

/** Reads the data, its rules and its reference, then judges. */
export async function run(inputs: Inputs, context: Context): Promise<Outcome> {
  mustBeReadable(inputs.data, 'data');
  const groups = await readRuleGroups(inputs, context);
  const rules = distinctRules(groups);
  const paths = await confinedPaths(context, 'data', inputs.data);
  const data = openData(await loadDuckdb(context.engines), { temp: context.host.surroundings.temp });
  const options = readingOf(groups, rules);
  const resolved = await resolveReference(inputs, context, { data, options, paths, kinds: declaredKinds(rules) });
  const reference = resolved !== null && 'reference' in resolved ? resolved.reference : null;
  const table = await data.openTable(paths, withReferenceTexts(options, reference));
  try {
    mustHave(table, [inputs.labelColumn, ...inputs.idColumns].filter(Boolean));
    const names = paths.map(context.display);
    const subjects = await subjectsOf('data', table, names);
    const notices = [
      ...(resolved !== null && 'notice' in resolved ? [resolved.notice] : []),
      ...noticesOfRules(groups, inputs.schema),
    ];
    return await judge({ inputs, context, groups, rules, reference, table, subjects, names, notices });
  } finally {
    table.close();
  }
}

interface Material {
  readonly inputs: Inputs;
  readonly context: Context;
  readonly groups: RuleGroups;
  readonly rules: readonly RuleFile[];
  readonly reference: Reference | null;
  readonly table: Table;
  readonly subjects: readonly Subject[];
  readonly names: readonly string[];
  readonly notices: readonly string[];
}

async function judge(material: Material): Promise<Outcome> {
  const { inputs, context, groups, rules, reference, table, notices } = material;
  const ruleFindings: Finding[] = [];
  for (const file of rules)
    ruleFindings.push(...(await checkRules(table, file, { showValues: inputs.showValues })).findings);
  const profile = await profileData(table, { kinds: declaredKinds(rules), rules: rules.map(({ sha256 }) => sha256) });
  const subjects = [
    ...material.subjects,
    ...(reference?.subjects ?? []),
    ...(await fileSubjects(context, { role: 'schema', paths: groups.paths })),
  ];
  const seed = seedOf(subjects.filter(({ role }) => role !== 'schema').map(({ sha256 }) => sha256));
  // Nothing drifts in a table without rows: its emptiness is a finding of its own.
  const drift = reference === null || table.rows === 0 ? null : await compare(material, reference, seed);
  const findings = [
    ...strictestOfEach([...emptinessFindings(table, rules), ...ruleFindings]),
    ...(drift === null ? [] : driftFindings(drift.outcome.result, inputs.onDrift)),
  ];
  const files = await writeFiles(material, profile, findings);
  const verdict = worstVerdict(findings.map((finding) => finding.verdict));
  const judgement: Judgement = {
    verdict,
    summaryLine: summaryLine({ profile, findings, drift: drift?.outcome ?? null, ruleCount: rules.length }),
    findings,
    subjects,
    products: await productsOf(files, table.rows, context),
    seed: drift === null ? null : seed,
    methods: drift === null ? [] : METHODS,
    statistics: toJson({ rows: table.rows, columns: table.columns.length, drift: drift?.statistics ?? null }),
    notices,
  };
  const ruleNames = rules.map(({ name }) => name);
  return { judgement, inputs, profile, dataNames: material.names, ruleNames, drift: drift?.outcome ?? null, files };
}

const METHODS = [
  'two-sample Kolmogorov–Smirnov bound over reference quantiles',
  'total variation with multinomial resampling',
  'Newcombe score interval',
  'Benjamini–Hochberg',
];

/** The statistics are the counts behind every hypothesis: `judgeHypotheses` makes the same verdict of them. */
async function compare(
  { inputs, groups, table, rules }: Material,
  { filed, name }: Reference,
  seed: string,
): Promise<{ readonly outcome: DriftOutcome; readonly statistics: object }> {
  const counted = await profileData(table, { reference: filed, rules: rules.map(({ sha256 }) => sha256) });
  const policy = driftPolicy(
    filed.profile.columns.map((column) => column.name),
    [groups.head, ...(groups.policy === null ? [] : [groups.policy])].map((group) => group.map((file) => file.rules)),
    { ...settingsOf(inputs), seed },
  );
  const { hypotheses, changed, added } = askDrift(filed.profile, counted, policy);
  const context = { falseDiscoveryRate: inputs.falseDiscoveryRate, seed, changed, added };
  const result = judgeHypotheses(hypotheses, context);
  const now = new Map(counted.columns.map((column) => [column.name, column]));
  const distances = filed.profile.columns.flatMap((before) => {
    const after = now.get(before.name);
    const found = after === undefined || policy.ignored.has(before.name) ? null : columnDistances(before, after);
    return found === null ? [] : [[before.name, found] as const];
  });
  return {
    outcome: { result, referenceName: name, referenceRows: filed.profile.rows, distances: new Map(distances) },
    statistics: { ...context, onDrift: inputs.onDrift, hypotheses },
  };
}

function settingsOf(inputs: Inputs) {
  return {
    tolerance: inputs.driftTolerance,
    falseDiscoveryRate: inputs.falseDiscoveryRate,
    labelColumn: inputs.labelColumn,
    idColumns: inputs.idColumns,
  };
}

/** What the rules say that columns hold: the reading of text follows them. */
function declaredKinds(rules: readonly RuleFile[]): ReadonlyMap<string, RuleType> {
  return new Map(
    rules.flatMap(({ rules: { columns } }) =>
      Object.entries(columns ?? {}).flatMap(([name, { type }]) => (type === undefined ? [] : [[name, type] as const])),
    ),
  );
}

function readingOf(groups: RuleGroups, rules: readonly RuleFile[]): TableOptions {
  const texts = rules.flatMap(({ rules: { columns } }) =>
    Object.entries(columns ?? {}).flatMap(([name, { type }]) => (type === 'string' ? [name] : [])),
  );
  return {
    missingValues: missingValuesOf(groups),
    textColumns: [...new Set(texts)],
  };
}

/** What was text in the reference is read as text, even where every field of this batch looks like a number. */
function withReferenceTexts(options: TableOptions, reference: Reference | null): TableOptions {
  const texts = reference?.filed.profile.columns.flatMap(({ name, kind, nulls }) =>
    kind === 'string' && nulls < reference.filed.profile.rows ? [name] : [],
  );
  return { ...options, textColumns: [...new Set([...(options.textColumns ?? []), ...(texts ?? [])])] };
}

function mustHave(table: Table, names: readonly string[]): void {
  const known = table.columns.map(({ name }) => name);
  for (const name of names) if (!known.includes(name)) throw columnMissing(name, known, 'the data');
}

async function writeFiles(
  { inputs, context, table }: Material,
  profile: Profile,
  findings: readonly Finding[],
): Promise<WrittenFiles> {
  const profilePath =
    inputs.profilePath === ''
      ? join(context.reportDir, 'data.profile.json')
      : await writtenPath(context, 'profile-path', inputs.profilePath);
  const junit = join(context.reportDir, 'validate-data.junit.xml');
  const sarif = join(context.reportDir, 'validate-data.sarif');
  const schema = inputs.inferSchema === '' ? '' : await writtenPath(context, 'infer-schema', inputs.inferSchema);
  await intoFile(profilePath, async () => void (await writeProfile(profile, profilePath)));
  await intoFile(junit, () => writeFile(junit, renderJunit({ suite: 'validate-data', findings })));
  await intoFile(sarif, () => writeFile(sarif, renderSarif({ toolVersion: VERSION, findings })));
  if (schema !== '' && table.rows === 0) {
    throw new PlumblineError(
      'DATA_EMPTY',
      'Cannot infer a schema: the data must have rows: it has none',
      'give data with rows',
    );
  }
  if (schema !== '') await intoFile(schema, () => writeFile(schema, writeRules(inferRules(profile))));
  return { profile: profilePath, schema, junit, sarif };
}

async function intoFile(path: string, write: () => Promise<void>): Promise<void> {
  await write().catch((cause: unknown) => {
    if (cause instanceof PlumblineError) throw cause;
    throw new PlumblineError(
      'INPUT_INVALID',
      `Cannot write "${path}": it must lie in an existing folder that can be written to`,
      'create the folder first, or give another path',
      { cause },
    );
  });
}

async function productsOf(
  { profile, schema }: WrittenFiles,
  rows: number,
  context: Context,
): Promise<readonly Subject[]> {
  return [
    { role: 'profile', name: context.display(profile), sha256: await digestFile(profile), rows },
    ...(schema === '' ? [] : [{ role: 'schema', name: context.display(schema), sha256: await digestFile(schema) }]),
  ];
}
