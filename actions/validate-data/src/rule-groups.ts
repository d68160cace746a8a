import { relative } from 'node:path';
import { canonicalJson, isJsonObject, readTextFile, sha256Of } from '@plumbline/boundary';
import { CONFIG_BYTES_MAX, type JsonObject } from '@plumbline/core';
import {
  ownRuleSet,
  type RuleSet,
  type RuleSettings,
  readingOptions,
  readRuleSet,
  rulesOf,
  type TableOptions,
} from '@plumbline/data';
import { type Context, confinedPaths } from '@plumbline/frame';
import type { Inputs } from './inputs.ts';

/** The rules of the head, and those of the policy where there is one: each group must hold. */
export interface RuleGroups {
  readonly head: readonly RuleSet[];
  readonly policy: readonly RuleSet[] | null;
  /** Absolute paths of the head's rule files, by their sha256. */
  readonly pathOf: ReadonlyMap<string, string>;
}

/**
 * The rules in force. Against a policy ref the rule files as they stand there apply too, so that a pull request cannot loosen the rules it
 * is judged by; a rule file that is not there yet has no say. `data`: absolute paths of the data.
 */
export async function readRuleGroups(inputs: Inputs, context: Context, data: readonly string[]): Promise<RuleGroups> {
  const named = await namedFiles(inputs, context);
  const settings = (table: string): RuleSettings => ({
    now: context.host.now(),
    environment: inputs.schemaEnvironment,
    parameters: inputs.suiteParameters,
    table,
    paths: data,
    tables: Object.keys(inputs.tables),
  });
  const head: RuleSet[] = [];
  const pathOf = new Map<string, string>();
  for (const { path, table } of named) {
    const text = await readTextFile(path, { what: 'the schema', bytesMax: CONFIG_BYTES_MAX });
    const set = await readRuleSet(text, context.display(path), settings(table));
    head.push(set);
    pathOf.set(set.file.sha256, path);
  }
  const inFile = await inline(context.section, 'rules in the configuration file');
  const policy = await policyRules(named, context, settings);
  return { head: [...head, ...inFile], policy, pathOf };
}

interface NamedFile {
  readonly path: string;
  /** Behind `#`: which table of a file with several. */
  readonly table: string;
}

async function namedFiles(inputs: Inputs, context: Context): Promise<readonly NamedFile[]> {
  const files: NamedFile[] = [];
  for (const line of inputs.schema) {
    const [, pattern = line, table = ''] = /^(.*)#([^#/\\]+)$/.exec(line) ?? [];
    for (const path of await confinedPaths(context, 'schema', [pattern])) files.push({ path, table });
  }
  return files;
}

/** The reading that all rules together ask for. What counts as missing is the policy's say where it has any, see `missingValuesOf`. */
export function readingOfRules(groups: RuleGroups): TableOptions {
  const rules = distinctRules(groups);
  const readings = rules.map(({ file }) => file.reading);
  const own = rules.map((set) => readingOptions(set.own?.rules.reading));
  return {
    ...Object.assign({}, ...readings, ...own),
    missingValues: missingValuesOf(groups),
    textColumns: [...new Set(readings.flatMap((reading) => reading?.textColumns ?? []))],
    emptyIsMissing: readings.every((reading) => reading?.emptyIsMissing !== false),
  };
}

/** What counts as missing: by the policy's rules where it has any, because more missing values are fewer values to judge. */
export function missingValuesOf({ head, policy }: RuleGroups): readonly string[] {
  const group = policy === null || policy.length === 0 ? head : policy;
  return [...new Set(group.flatMap(({ file }) => file.reading?.missingValues ?? []))];
}

/** What of the head's rules is not heard, what the policy cannot see, and what rules say for people only. */
export function noticesOfRules(groups: RuleGroups, schema: readonly string[]): readonly string[] {
  const unchecked = distinctRules(groups).flatMap(({ file }) =>
    (file.unchecked ?? []).map(({ what }) => `${file.name}: not checked: ${what}`),
  );
  if (groups.policy === null) return unchecked;
  const kept = missingValuesOf(groups);
  const asked = missingValuesOf({ ...groups, policy: null }).filter((value) => !kept.includes(value));
  const hasGlob = schema.some((line) => /[*?[{]/.test(line));
  return [
    ...(asked.length === 0 ? [] : ["Policy kept: missing-values: the head's additional values are judged as values"]),
    ...(hasGlob ? ['A glob in "schema" cannot see a rule file that the head removed: name rule files one a line'] : []),
    ...unchecked,
  ];
}

/** Every distinct set of rules, the policy's last. */
export function distinctRules({ head, policy }: RuleGroups): readonly RuleSet[] {
  const seen = new Set<string>();
  return [...head, ...(policy ?? [])].filter(({ file: { sha256 } }) => !seen.has(sha256) && seen.add(sha256));
}

/** The rules at the policy ref, with or without a configuration file there; null where nothing there speaks of rules. */
async function policyRules(
  named: readonly NamedFile[],
  context: Context,
  settings: (table: string) => RuleSettings,
): Promise<readonly RuleSet[] | null> {
  const { host, policySection } = context;
  const ref = host.input('policy-ref') || (host.surroundings.baseRef ?? '');
  if (ref === '') return null;
  const files: RuleSet[] = [];
  for (const { path, table } of named) {
    const inside = relative(context.workspace, path).replaceAll('\\', '/');
    const text = inside.startsWith('../') ? null : await host.readAt(ref, inside);
    if (text !== null) files.push(await readRuleSet(text, `${context.display(path)} at ${ref}`, settings(table)));
  }
  if (policySection === null) return files.length === 0 ? null : files;
  return [...files, ...(await inline(policySection, `rules in the configuration file at ${ref}`))];
}

async function inline(section: JsonObject, name: string): Promise<readonly RuleSet[]> {
  const value = section['rules'];
  if (!isJsonObject(value)) return [];
  const rules = await rulesOf(value, { name, locate: () => undefined });
  const text = canonicalJson(value);
  return [ownRuleSet({ name, sha256: sha256Of(text), rules, locate: () => undefined }, text)];
}
