import { relative } from 'node:path';
import { canonicalJson, isJsonObject, sha256Of } from '@plumbline/boundary';
import type { JsonObject } from '@plumbline/core';
import { parseRules, type RuleFile, readRules, rulesOf } from '@plumbline/data';
import { type Context, confinedPaths } from '@plumbline/frame';
import type { Inputs } from './inputs.ts';

/** The rules of the head, and those of the policy where there is one: each group must hold. */
export interface RuleGroups {
  readonly head: readonly RuleFile[];
  readonly policy: readonly RuleFile[] | null;
  /** Absolute paths of the head's rule files. */
  readonly paths: readonly string[];
}

/**
 * The rules in force. Against a policy ref the rule files as they stand there apply too, so that a pull request cannot loosen the rules it
 * is judged by; a rule file that is not there yet has no say.
 */
export async function readRuleGroups(inputs: Inputs, context: Context): Promise<RuleGroups> {
  const paths = inputs.schema.length === 0 ? [] : await confinedPaths(context, 'schema', inputs.schema);
  const head = await Promise.all(paths.map((path) => readRules(path, context.display(path))));
  const ownHead = await inline(context.section, 'rules in the configuration file');
  const policy = await policyRules(paths, context);
  return { head: [...head, ...ownHead], policy, paths };
}

/** What counts as missing: by the policy's rules where it has any, because more missing values are fewer values to judge. */
export function missingValuesOf({ head, policy }: RuleGroups): readonly string[] {
  const group = policy === null || policy.length === 0 ? head : policy;
  return group.flatMap(({ rules }) => rules['missing-values'] ?? []);
}

/** What of the head's rules is not heard, and what the policy cannot see. */
export function noticesOfRules(groups: RuleGroups, schema: readonly string[]): readonly string[] {
  if (groups.policy === null) return [];
  const kept = missingValuesOf(groups);
  const asked = missingValuesOf({ ...groups, policy: null }).filter((value) => !kept.includes(value));
  const hasGlob = schema.some((line) => /[*?[{]/.test(line));
  return [
    ...(asked.length === 0 ? [] : ["Policy kept: missing-values: the head's additional values are judged as values"]),
    ...(hasGlob ? ['A glob in "schema" cannot see a rule file that the head removed: name rule files one a line'] : []),
  ];
}

/** Every distinct set of rules, the policy's last. */
export function distinctRules({ head, policy }: RuleGroups): readonly RuleFile[] {
  const seen = new Set<string>();
  return [...head, ...(policy ?? [])].filter(({ sha256 }) => !seen.has(sha256) && seen.add(sha256));
}

/** The rules at the policy ref, with or without a configuration file there; null where nothing there speaks of rules. */
async function policyRules(paths: readonly string[], context: Context): Promise<readonly RuleFile[] | null> {
  const { host, policySection } = context;
  const ref = host.input('policy-ref') || (host.surroundings.baseRef ?? '');
  if (ref === '') return null;
  const files: RuleFile[] = [];
  for (const path of paths) {
    const inside = relative(context.workspace, path).replaceAll('\\', '/');
    const text = inside.startsWith('../') ? null : await host.readAt(ref, inside);
    if (text !== null) files.push(await parseRules(text, `${context.display(path)} at ${ref}`));
  }
  if (policySection === null) return files.length === 0 ? null : files;
  return [...files, ...(await inline(policySection, `rules in the configuration file at ${ref}`))];
}

async function inline(section: JsonObject, name: string): Promise<readonly RuleFile[]> {
  const value = section['rules'];
  if (!isJsonObject(value)) return [];
  const rules = await rulesOf(value, { name, locate: () => undefined });
  return [{ name, sha256: sha256Of(canonicalJson(value)), rules, locate: () => undefined }];
}
