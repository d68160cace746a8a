import { describe, expect, it } from '@jest/globals';
import { importsOf, type Source, sources } from '../support/sources.ts';

const DOMAIN = ['core', 'stats', 'boundary'];

/** Which packages of ours a package may import. An action may import every package, but no action. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  boundary: ['core'],
  stats: ['core'],
  report: ['core'],
  native: ['core'],
  github: ['core', 'boundary', 'report'],
  data: DOMAIN,
  model: DOMAIN,
  registry: DOMAIN,
  tracking: DOMAIN,
  traffic: DOMAIN,
  monitor: DOMAIN,
  frame: ['core', 'boundary', 'report'],
  cli: ['core', 'boundary', 'report'],
};

/** The rule of one import: null where it is allowed, else why not. */
function whyForbidden(source: Source, specifier: string): string | null {
  if (specifier.startsWith('@actions/') || specifier.startsWith('@octokit/')) {
    return source.kind === 'packages' && ['github', 'native'].includes(source.room)
      ? null
      : 'only github and native know GitHub';
  }
  if (specifier.startsWith('.'))
    return leavesItsRoom(source, specifier) ? 'another room is imported by its name' : null;
  const ours = /^@plumbline\/([\w-]+)(\/.*)?$/.exec(specifier);
  if (ours === null) return source.room === 'core' && source.kind === 'packages' ? 'core imports nothing' : null;
  const [, name = '', deep] = ours;
  if (deep !== undefined) return 'a package is imported by its name, never a path inside it';
  if (name.startsWith('action-')) return source.room === 'cli' ? null : 'only cli imports actions';
  if (source.kind === 'actions') return null;
  return (MAY_IMPORT[source.room] ?? []).includes(name)
    ? null
    : `${source.room} may import ${(MAY_IMPORT[source.room] ?? []).join(', ') || 'nothing'}`;
}

function leavesItsRoom(source: Source, specifier: string): boolean {
  const folder = source.path.split('/').slice(0, -1);
  const target = new URL(specifier, `file:///${folder.join('/')}/`).pathname.slice(1);
  return !target.startsWith(`${source.kind}/${source.room}/`);
}

/** The file that a relative import names; none for a package. */
function besides(path: string, specifier: string): readonly string[] {
  if (!specifier.startsWith('.')) return [];
  return [new URL(specifier, `file:///${path}`).pathname.slice(1)];
}

/** The files from which imports lead back to themselves. */
function circles(imports: ReadonlyMap<string, readonly string[]>): readonly string[] {
  return [...imports.keys()].filter((start) => {
    const seen = new Set<string>();
    const waiting = [...(imports.get(start) ?? [])];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (next === start) return true;
      if (seen.has(next)) continue;
      seen.add(next);
      waiting.push(...(imports.get(next) ?? []));
    }
    return false;
  });
}

describe('imports', () => {
  it('follow the table of who may import whom', () => {
    const broken = sources().flatMap((source) =>
      importsOf(source.text).flatMap((specifier) => {
        const reason = whyForbidden(source, specifier);
        return reason === null ? [] : [`${source.path} imports ${specifier}: ${reason}`];
      }),
    );
    expect(broken).toEqual([]);
  });

  it('would be seen if they broke it', () => {
    const source: Source = { path: 'packages/data/src/x.ts', text: '', kind: 'packages', room: 'data' };
    expect(whyForbidden(source, '@plumbline/model')).not.toBeNull();
    expect(whyForbidden(source, '@plumbline/core/src/verdict.ts')).not.toBeNull();
    expect(whyForbidden(source, '@actions/core')).not.toBeNull();
    expect(whyForbidden(source, '../../model/src/x.ts')).not.toBeNull();
    expect(
      whyForbidden({ ...source, kind: 'actions', room: 'train-model' }, '@plumbline/action-validate-data'),
    ).not.toBeNull();
  });

  it('never lead back to the file they started from', () => {
    const inside = new Map(
      sources().map(({ path, text }) => [path, importsOf(text).flatMap((specifier) => besides(path, specifier))]),
    );
    expect(circles(inside)).toEqual([]);
  });

  it('would be seen if they led in a circle', () => {
    const inside = new Map([
      ['a/x.ts', besides('a/x.ts', './y.ts')],
      ['a/y.ts', besides('a/y.ts', '../a/x.ts')],
      ['a/z.ts', [...besides('a/z.ts', './x.ts'), ...besides('a/z.ts', 'node:fs')]],
    ]);
    expect(circles(inside)).toEqual(['a/x.ts', 'a/y.ts']);
  });

  it('never take everything: an index is a list of names', () => {
    expect(
      sources()
        .filter((source) => /export \*/.test(source.text))
        .map((source) => source.path),
    ).toEqual([]);
  });

  it('never take a native engine at load time, only its types', () => {
    const engines =
      /import (?!type)[^;]*from '(@duckdb\/node-api|onnxruntime-node)'|import\(\s*'(@duckdb\/node-api|onnxruntime-node)'\s*\)(?!\.)/;
    const loaded = sources().filter((source) => engines.test(source.text.replaceAll(/typeof import\([^)]*\)/g, '')));
    expect(loaded.map((source) => source.path)).toEqual([]);
  });
});
