import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Files below a folder, at any depth, whose names end so. */
export function filesBelowFolder(folder: string, ending: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
