import { isAbsolute, relative, sep } from 'node:path';
import { demandInside, expandGlobs, resolveInside } from '@plumbline/boundary';
import type { Context } from './course.ts';

/**
 * The path of an input, absolute. One given in the workflow is its author's and may lie anywhere; one from the configuration
 * file came with the change and stays inside the workspace (`PATH_OUTSIDE`).
 */
export async function confinedPath(context: Context, input: string, path: string): Promise<string> {
  const full = context.path(path);
  if (context.host.input(input) !== '') return full;
  return resolveInside(context.workspace, isAbsolute(path) ? path : relative(context.workspace, full));
}

/**
 * Where something is written: as `confinedPath`, and a path inside the workspace is really inside, whoever named it. A link on its way came
 * with the change.
 */
export async function writtenPath(context: Context, input: string, path: string): Promise<string> {
  const full = await confinedPath(context, input, path);
  return insideIfInside(context.workspace, full);
}

/** The path; one that lies in the folder by its name must lie there by its links too (`PATH_OUTSIDE`). */
export async function insideIfInside(folder: string, full: string): Promise<string> {
  const inside = relative(folder, full);
  const leaves = isAbsolute(inside) || inside === '..' || inside.startsWith(`..${sep}`);
  return leaves ? full : resolveInside(folder, inside);
}

/** Where the folder in the input `registry` starts, and, where the configuration file names it, what it must stay inside. */
export function registryPlace(context: Context): { readonly root: string; readonly within?: string } {
  const fromFile = context.host.input('registry') === '';
  return { root: context.workingDirectory, ...(fromFile ? { within: context.workspace } : {}) };
}

/** The files and folders that an input's globs name, under the same rule. Throws `DATA_MISSING` for a glob without a match. */
export async function confinedPaths(
  context: Context,
  input: string,
  patterns: readonly string[],
): Promise<readonly string[]> {
  const isFromFile = context.host.input(input) === '';
  if (isFromFile) await demandInside(patterns, context.workspace, context.workingDirectory);
  const found = await expandGlobs(patterns, context.workingDirectory, input);
  if (!isFromFile) return found;
  return Promise.all(found.map((path) => resolveInside(context.workspace, relative(context.workspace, path))));
}
