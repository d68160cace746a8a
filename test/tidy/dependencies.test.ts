import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { guard } from '@plumbline/boundary';
import { repositoryRoot } from '../support/repository-root.ts';
import { filesBelow, importsOf, sources } from '../support/sources.ts';

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
}

const readManifest = guard<Manifest>({
  type: 'object',
  properties: { dependencies: { type: 'object', additionalProperties: { type: 'string' } } },
});

/** Never bundled and only taken as types: the root has them for the tests, and `native` obtains them at run time. */
const ENGINES = ['@duckdb/node-api', 'onnxruntime-node'];

/** The package a specifier belongs to, or null for a file beside, a module of Node or an engine. */
function packageOf(specifier: string): string | null {
  if (specifier.startsWith('.') || specifier.startsWith('node:')) return null;
  const name = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
  return ENGINES.includes(name) ? null : name;
}

/** What a room imports and does not declare, and what it declares and does not import. */
function differences(declared: readonly string[], imported: ReadonlySet<string>) {
  // A package without code of its own is imported by the name that its types describe.
  const meant = declared.map((name) => name.replace(/^@types\//, ''));
  return {
    undeclared: [...imported].filter((name) => !meant.includes(name)).sort(),
    unused: meant.filter((name) => !imported.has(name)),
  };
}

async function manifestOf(room: string): Promise<Readonly<Record<string, string>>> {
  const path = `${room}/package.json`;
  const text = readFileSync(join(repositoryRoot, path), 'utf8');
  return (await readManifest(JSON.parse(text), path)).dependencies ?? {};
}

const rooms = (['packages', 'actions'] as const)
  .flatMap((kind) => filesBelow(kind, (path) => path.split('/').length === 3 && path.endsWith('/package.json')))
  .map((path) => path.replace(/\/package\.json$/, ''));

describe('dependencies', () => {
  it.each(rooms)('of %s are what its sources import, and nothing else', async (room) => {
    const texts = sources().filter(({ path }) => path.startsWith(`${room}/`));
    const imported = texts.flatMap(({ text }) => importsOf(text)).map(packageOf);
    const declared = Object.keys(await manifestOf(room));
    expect(differences(declared, new Set(imported.filter((name) => name !== null)))).toEqual({
      undeclared: [],
      unused: [],
    });
  });

  it.each(rooms)('of %s take our own packages from this tree', async (room) => {
    const ours = Object.entries(await manifestOf(room)).filter(([name]) => name.startsWith('@plumbline/'));
    expect(ours.filter(([, range]) => range !== '*')).toEqual([]);
  });

  it('would be seen if they were not declared or not used', () => {
    expect(differences(['tar', '@types/mdast'], new Set(['mdast', 'yaml']))).toEqual({
      undeclared: ['yaml'],
      unused: ['tar'],
    });
    expect([packageOf('ajv/dist/2020.js'), packageOf('@actions/github/lib/utils')]).toEqual(['ajv', '@actions/github']);
    expect([packageOf('node:fs'), packageOf('./x.ts'), packageOf('onnxruntime-node')]).toEqual([null, null, null]);
  });
});
