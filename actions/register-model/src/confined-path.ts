import { relative } from 'node:path';
import { resolveInside } from '@plumbline/boundary';
import type { Context } from '@plumbline/frame';

/**
 * The path of an input, absolute. One given in the workflow is its author's and may lie anywhere; one from the
 * configuration file came with the change and stays inside the workspace (`PATH_OUTSIDE`).
 */
export async function confinedPath(input: string, path: string, context: Context): Promise<string> {
  const full = context.path(path);
  if (context.host.input(input) !== '') return full;
  return resolveInside(context.workspace, relative(context.workspace, full));
}
