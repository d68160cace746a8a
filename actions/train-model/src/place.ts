import { isAbsolute, relative } from 'node:path';
import { expandGlobs, resolveInside } from '@plumbline/boundary';
import type { Context } from '@plumbline/frame';

/**
 * The path of an input, absolute. One given in the workflow is its author's and may lie anywhere; one from the configuration
 * file came with the change and stays inside the workspace (`PATH_OUTSIDE`).
 */
export async function place(context: Context, input: string, path: string): Promise<string> {
  const full = context.path(path);
  if (context.host.input(input) !== '') return full;
  return resolveInside(context.workspace, isAbsolute(path) ? path : relative(context.workspace, full));
}

/** The files and folders that an input's globs name, under the same rule. Throws `DATA_MISSING` for a glob without a match. */
export async function places(context: Context, input: string, patterns: readonly string[]): Promise<readonly string[]> {
  const found = await expandGlobs(patterns, context.workingDirectory);
  if (context.host.input(input) !== '') return found;
  return Promise.all(found.map((path) => resolveInside(context.workspace, relative(context.workspace, path))));
}
