import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { repositoryRoot } from '../support/repository-root.ts';
import { filesBelow, sources } from '../support/sources.ts';

const FORBIDDEN = /^(utils?|common|helpers?|misc|manager)\.ts$|-(utils?|helpers?|manager)\.ts$/;

describe('names', () => {
  it('of files are kebab-case and say what is in them', () => {
    const odd = sources()
      .map(({ path }) => basename(path))
      .filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*\.ts$/.test(name) || FORBIDDEN.test(name));
    expect(odd).toEqual([]);
  });

  it('of types carry no Manager, Helper or Impl', () => {
    const odd = sources().flatMap(({ path, text }) =>
      [...text.matchAll(/\b(?:class|interface|type)\s+(\w*(?:Manager|Helper|Impl))\b/g)].map(
        (match) => `${path}: ${match[1]}`,
      ),
    );
    expect(odd).toEqual([]);
  });

  it('of tests point to a source that exists', () => {
    const orphans = filesBelow('test/packages', (path) => path.endsWith('.test.ts')).filter((path) => !hasTwin(path));
    expect(orphans).toEqual([]);
  });
});

/** `test/packages/x/a/foo.prop.test.ts` speaks of `packages/x/src/a/foo.ts`, or of the folder or package of that name. */
function hasTwin(path: string): boolean {
  const [, , room = '', ...rest] = path.split('/');
  const file = (rest.pop() ?? '').replace(/(\.(prop|oracle|golden))?\.test\.ts$/, '');
  const folder = join(repositoryRoot, 'packages', room, 'src', ...rest);
  return existsSync(join(folder, `${file}.ts`)) || existsSync(join(folder, file)) || file === room;
}
