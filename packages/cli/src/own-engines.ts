import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The folder whose `node_modules` holds the engines that were installed with the CLI, or null. A folder found is only a
 * candidate: every file is verified before it is loaded.
 */
export function ownEngines(from: string): string | null {
  if (existsSync(join(from, 'node_modules/@duckdb/node-api'))) return from;
  const parent = dirname(from);
  return parent === from ? null : ownEngines(parent);
}
