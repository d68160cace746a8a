import { relative } from 'node:path';
import { demandInside, expandGlobs, resolveInside } from '@plumbline/boundary';
import { splitTables, type TableOptions } from '@plumbline/data';
import { type Context, confinedPaths } from '@plumbline/frame';
import type { Inputs } from './inputs.ts';
import { distinctRules, type RuleGroups } from './rule-groups.ts';

/**
 * The further tables of a run, by name, with their absolute paths: those of the input, those that rules name, and the splits. What a rule
 * file names came with the change and stays inside the workspace. Throws `DATA_MISSING`, `PATH_OUTSIDE`.
 */
export async function otherTables(
  inputs: Inputs,
  context: Context,
  groups: RuleGroups,
): Promise<Required<Pick<TableOptions, 'others' | 'alike'>>> {
  const tables = new Map<string, readonly string[]>();
  const alike = new Set<string>();
  for (const { own } of distinctRules(groups)) {
    const splits = own?.rules.splits === undefined ? {} : splitTables(own.rules.splits);
    for (const name of Object.keys(splits)) alike.add(name);
    for (const [name, files] of Object.entries({ ...own?.rules.tables, ...splits }))
      tables.set(name, await insideWorkspace(context, typeof files === 'string' ? [files] : files));
  }
  for (const [name, pattern] of Object.entries(inputs.tables))
    tables.set(name, await confinedPaths(context, 'tables', [pattern]));
  return { others: Object.fromEntries(tables), alike: [...alike] };
}

async function insideWorkspace(context: Context, patterns: readonly string[]): Promise<readonly string[]> {
  await demandInside(patterns, context.workspace, context.workingDirectory);
  const found = await expandGlobs(patterns, context.workingDirectory, 'tables');
  return Promise.all(found.map((path) => resolveInside(context.workspace, relative(context.workspace, path))));
}
