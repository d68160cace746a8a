import { relative } from 'node:path';
import { canonicalJson, expandGlobs, isJsonObject, sha256Of } from '@plumbline/boundary';
import type { JsonObject } from '@plumbline/core';
import { parseRules, type RuleFile, readRules, rulesOf } from '@plumbline/data';
import type { Context } from '@plumbline/frame';
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
  const paths = inputs.schema.length === 0 ? [] : await expandGlobs(inputs.schema, context.workingDirectory);
  const head = await Promise.all(paths.map((path) => readRules(path, context.display(path))));
  const ownHead = await inline(context.section, 'rules in the configuration file');
  const policy = context.policySection === null ? null : await policyRules(paths, context, context.policySection);
  return { head: [...head, ...ownHead], policy, paths };
}

/** Every distinct set of rules, the policy's last. */
export function distinctRules({ head, policy }: RuleGroups): readonly RuleFile[] {
  const seen = new Set<string>();
  return [...head, ...(policy ?? [])].filter(({ sha256 }) => !seen.has(sha256) && seen.add(sha256));
}

async function policyRules(
  paths: readonly string[],
  context: Context,
  section: JsonObject,
): Promise<readonly RuleFile[]> {
  const ref = context.host.input('policy-ref') || (context.host.surroundings.baseRef ?? '');
  const files: RuleFile[] = [];
  for (const path of paths) {
    const inside = relative(context.workspace, path).replaceAll('\\', '/');
    const text = inside.startsWith('../') ? null : await context.host.readAt(ref, inside);
    if (text !== null) files.push(await parseRules(text, `${context.display(path)} at ${ref}`));
  }
  return [...files, ...(await inline(section, `rules in the configuration file at ${ref}`))];
}

async function inline(section: JsonObject, name: string): Promise<readonly RuleFile[]> {
  const value = section['rules'];
  if (!isJsonObject(value)) return [];
  const rules = await rulesOf(value, { name, locate: () => undefined });
  return [{ name, sha256: sha256Of(canonicalJson(value)), rules, locate: () => undefined }];
}
