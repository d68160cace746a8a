import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { repositoryRoot } from '../support/repository-root.ts';
import { filesBelow, type Source, sources } from '../support/sources.ts';
import { readSyntax } from '../support/syntax.ts';

/** Where the outside may be touched: the edges of the system. */
const EDGE = /^packages\/(github|native|cli)\/|\/index\.ts$/;

const findIn = (pattern: RegExp, list: readonly Source[]): readonly string[] =>
  list.flatMap(({ path, text }) => (pattern.test(text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')) ? [path] : []));

describe('judgement', () => {
  const inner = sources().filter(({ path }) => !EDGE.test(path));

  it('reads no clock and draws no unseeded number', () => {
    expect(findIn(/\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\brandomUUID\b/, inner)).toEqual([]);
  });

  it('does not depend on the locale of the machine', () => {
    expect(findIn(/\.toLocale\w*\(|\bIntl\.|localeCompare/, sources())).toEqual([]);
  });

  it('reads no environment of the process but at the edge', () => {
    expect(findIn(/\bprocess\.env\b/, inner)).toEqual([]);
  });
});

describe('importing a module', () => {
  it('does nothing: only the index of an action runs', () => {
    const acting = sources()
      .filter(({ path }) => !/^actions\/[^/]+\/src\/index\.ts$/.test(path))
      .filter(({ text }) => readSyntax(text).effects.length > 0);
    expect(acting.map(({ path }) => path)).toEqual([]);
  });
});

describe('types', () => {
  it('are never given up: no any, no double cast of the unknown, no silenced checker', () => {
    expect(findIn(/:\s*any\b|\bas any\b|<any>|@ts-(ignore|nocheck|expect-error)/, sources())).toEqual([]);
  });
});

describe('tests', () => {
  const own = 'test/tidy/purity.test.ts';
  const tests = filesBelow('test', (path) => path.endsWith('.ts') && path !== own);

  it('mock no module, skip nothing and single nothing out', () => {
    const forbidden =
      /jest\.(mock|unstable_mockModule|doMock)|\b(it|describe|test)\.(skip|only|todo)\b|\bx(it|describe)\(/;
    expect(tests.filter((path) => forbidden.test(readFileSync(join(repositoryRoot, path), 'utf8')))).toEqual([]);
  });
});
