import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from './repository-root.ts';

/** One TypeScript source of the project: path relative to the repository with forward slashes, and its text. */
export interface Source {
  readonly path: string;
  readonly text: string;
  /** `packages/<room>` or `actions/<room>`. */
  readonly kind: 'packages' | 'actions';
  readonly room: string;
}

/** Every hand-written source of packages and actions; generated files are left out. */
export function sources(): readonly Source[] {
  return (['packages', 'actions'] as const).flatMap((kind) =>
    filesBelow(kind, (path) => path.endsWith('.ts') && path.includes('/src/') && !path.includes('/generated/')).map(
      (path) => ({
        path,
        text: readFileSync(join(repositoryRoot, path), 'utf8'),
        kind,
        room: path.split('/')[1] ?? '',
      }),
    ),
  );
}

/** Files below a folder of the repository that fit, sorted; installed and built trees are never entered. */
export function filesBelow(folder: string, fits: (path: string) => boolean): readonly string[] {
  const found: string[] = [];
  const walk = (path: string): void => {
    for (const entry of readdirSync(join(repositoryRoot, path), { withFileTypes: true })) {
      if (['node_modules', 'build', 'work', '.git'].includes(entry.name)) continue;
      const child = `${path}/${entry.name}`;
      if (entry.isDirectory()) walk(child);
      else if (fits(child)) found.push(child);
    }
  };
  walk(folder);
  return found.sort();
}

/** What a source imports, dynamic imports and type imports included. */
export function importsOf(text: string): readonly string[] {
  const pattern = /(?:^|[\s;])(?:import|export)\s[^'";]*?from\s*'([^']+)'|import\(\s*'([^']+)'|^import\s+'([^']+)'/gm;
  return [...text.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}
