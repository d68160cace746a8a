import { seedOf } from '@plumbline/boundary';
import type { Finding, Subject } from '@plumbline/core';
import {
  type AnsweredCheck,
  answerChecks,
  asCategories,
  type Check,
  codedNumbers,
  designEffects,
  judgeAnswered,
  type Profile,
  profileData,
  readableRowsFinding,
  splitFindings,
  storedAnswers,
  type Table,
  withDesignEffects,
} from '@plumbline/data';
import { dependenceOf, unjudgedColumns } from './compare.ts';
import { type AskedRules, askedOf, countersKey, type JudgedRules, judgedOf } from './judged-rules.ts';
import { learningOf } from './learning.ts';
import type { Material } from './material.ts';
import { withPlaces } from './places.ts';
import { distinctRules, type RuleGroups } from './rule-groups.ts';
import { hasSamples, withSamples } from './samples.ts';
import type { Seen } from './seen.ts';
import { subjectsOf } from './subjects.ts';

/** Values of so many breaking rows are kept where showing is allowed; Great Expectations' complete results want all. */
const SHOWN = 20;
const SHOWN_COMPLETE = 10_000;

/** Looks at rows: the rules on all of them at once, and the profile where one is asked for. */
export async function seeData(table: Table, material: Material): Promise<Seen> {
  const { context, reading, inputs, reference } = material;
  const names = reading.paths.map(context.display);
  // Digests are taken while the engine counts.
  const digesting = allSubjects(table, names, material);
  digesting.catch(() => undefined);
  const own = inputs.profile ? await profileOf(table, material, digesting) : null;
  const { judged, asked, answers } = await judgeRules(table, material, own);
  const subjects = await digesting;
  const profile = own === null ? null : { ...own, counters: countersOf(asked, answers, inputs) };
  return {
    names,
    subjects,
    rows: table.rows,
    columns: table.columns.length,
    profile,
    judged,
    findings: [...unreadable(table, material), ...(await besideRules(table, material, subjects))],
    notices: reference !== null && profile === null ? ['No drift is judged: profile is false'] : [],
  };
}

/** The data's files, and those of the other tables of the run: rules were judged by them too. */
async function allSubjects(
  table: Table,
  names: readonly string[],
  { context, reading }: Material,
): Promise<readonly Subject[]> {
  const subjects = await Promise.all([
    subjectsOf('data', { ...table, digests: reading.digests }, names),
    ...[...table.others.values()].map((other) => subjectsOf('table', other, other.paths.map(context.display))),
  ]);
  return subjects.flat();
}

/** Rows that could not be read are told by name, and fail unless all rules that speak of them say otherwise. */
function unreadable(table: Table, { context, groups }: Material): readonly Finding[] {
  if (table.rejected.count === 0) return [];
  const stated = distinctRules(groups).flatMap(({ own }) => own?.rules.reading?.['unreadable-rows'] ?? []);
  const isMild = stated.length > 0 && stated.every((one) => one === 'warn');
  return [readableRowsFinding(table, { nameOf: context.display, verdict: isMild ? 'warn' : 'fail' })];
}

/** What no rule file states as checks: what splits share, and numbers that mean "no value". */
async function besideRules(
  table: Table,
  { inputs, groups }: Material,
  subjects: readonly Subject[],
): Promise<readonly Finding[]> {
  const seed = seedOf(subjects.map(({ sha256 }) => sha256));
  const findings: Finding[] = [];
  for (const { own } of distinctRules(groups)) {
    const { splits, 'ml-checks': learning } = own?.rules ?? {};
    if (splits !== undefined)
      findings.push(...(await splitFindings(table, splits, { showValues: inputs.showValues, seed })));
    if (learning !== undefined) findings.push(...(await codedNumbers(table, learningOf(own!.rules, inputs))));
  }
  return findings;
}

/** Counted in the reference's cells besides, where there is one; with the design effects that time or clusters make, and samples. */
async function profileOf(
  table: Table,
  { inputs, groups, reading, reference }: Material,
  digesting: Promise<readonly Subject[]>,
): Promise<Profile> {
  const names = distinctRules(groups).flatMap(({ tfdv }) => tfdv?.categoricalColumns ?? []);
  const counted = await profileData(asCategories(table, names), {
    kinds: reading.kinds,
    rules: distinctRules(groups).map(({ file: { sha256 } }) => sha256),
    ...(reference === null ? {} : { against: reference.filed }),
  });
  const profile = withDesignEffects(counted, await designEffects(table, counted, dependenceOf({ inputs, groups })));
  const before = reference?.filed.profile ?? null;
  const isSampled = before === null ? inputs.profileSamples : hasSamples(before);
  if (!isSampled) return profile;
  const seed = seedOf((await digesting).map(({ sha256 }) => sha256));
  const without = inputs.profileSamples ? new Set<string>() : unjudgedColumns(before ?? profile, { inputs, groups });
  return withSamples(table, profile, { codedBy: before ?? profile, seed, without });
}

interface JudgedTable {
  readonly judged: readonly JudgedRules[];
  readonly asked: readonly AskedRules[];
  /** One a check, of all files in their order. */
  readonly answers: readonly AnsweredCheck[];
}

/** What the profile keeps, so that merged shards are judged by the same rules. */
function countersOf(
  asked: readonly AskedRules[],
  answers: readonly AnsweredCheck[],
  inputs: Material['inputs'],
): NonNullable<Profile['counters']> {
  let from = 0;
  return Object.fromEntries(
    asked.map(({ rules, checks }) => {
      const own = answers.slice(from, from + rules.file.checks.length);
      from += checks.length;
      return [countersKey(rules, inputs), storedAnswers(own)];
    }),
  );
}

async function judgeRules(
  table: Table,
  { inputs, context, groups, reference }: Material,
  profile: Profile | null,
): Promise<JudgedTable> {
  const rules = distinctRules(groups);
  const asked = askedOf(rules, { reference: reference?.filed.profile ?? null, columns: table.columns, inputs });
  const checks = asked.flatMap((one): readonly Check[] => one.checks);
  const options = {
    now: context.host.now(),
    showValues: inputs.showValues ? shownOf(groups) : 0,
    hidden: new Set(rules.flatMap(({ file }) => file.hidden ?? [])),
    reference: reference?.filed.profile ?? null,
    profile,
  };
  const answers = await answerChecks(table, checks, options);
  const results = await judgeAnswered(table, checks, { ...options, answers });
  const judged = judgedOf(asked, results, table.rows);
  const placed: JudgedRules[] = [];
  for (const one of judged) {
    const findings: readonly Finding[] = await withPlaces(one.findings, table, context.display);
    placed.push({ ...one, findings });
  }
  return { judged: placed, asked, answers };
}

function shownOf(groups: RuleGroups): number {
  const isComplete = distinctRules(groups).some(({ suite }) =>
    suite?.entries.some(({ format }) => format?.detail === 'COMPLETE'),
  );
  return isComplete ? SHOWN_COMPLETE : SHOWN;
}
