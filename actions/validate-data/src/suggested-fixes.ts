import { relative } from 'node:path';
import { type Profile, suggestRules, suggestSchemaPatch, type Table } from '@plumbline/data';
import type { Context } from '@plumbline/frame';
import { unifiedDiff } from '@plumbline/report';
import type { JudgedRules } from './judged-rules.ts';

/** A rule file as the data would pass it. */
export interface SuggestedFix {
  readonly path: string;
  /** A unified diff that `git apply` takes at the repository's root; empty where every change would show values. */
  readonly diff: string;
  /** What it changes, a sentence each. */
  readonly changes: readonly string[];
}

/** What a fix rests on. */
export interface FixFacts {
  readonly profile: Profile;
  readonly columns: Table['columns'];
  readonly showValues: boolean;
}

/** Suggestions for the head's rule files that lie in the repository and that something breaks. */
export async function suggestedFixes(
  judged: readonly JudgedRules[],
  context: Context,
  { pathOf, ...facts }: FixFacts & { readonly pathOf: ReadonlyMap<string, string> },
): Promise<readonly SuggestedFix[]> {
  const fixes: SuggestedFix[] = [];
  for (const one of judged) {
    const file = pathOf.get(one.rules.file.sha256);
    if (file === undefined || one.findings.every(({ verdict }) => verdict === 'pass')) continue;
    const found = await suggestionFor(one, facts);
    if (found === null) continue;
    const path = relative(context.workspace, file).replaceAll('\\', '/');
    if (path.startsWith('../')) continue;
    const diff = await unifiedDiff({ path, before: one.rules.text, after: found.text });
    fixes.push({ path, diff, changes: found.changes });
  }
  return fixes;
}

function suggestionFor(
  { rules, results }: JudgedRules,
  { profile, columns, showValues }: FixFacts,
): Promise<{ readonly text: string; readonly changes: readonly string[] } | null> {
  if (rules.tfdv !== null)
    return Promise.resolve(suggestSchemaPatch(rules.text, { schema: rules.tfdv, results }, { columns, profile }));
  return rules.own === null
    ? Promise.resolve(null)
    : suggestRules(rules.text, rules.own.rules, { profile, showValues });
}
