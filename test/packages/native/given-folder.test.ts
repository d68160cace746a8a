import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { findGiven } from '../../../packages/native/src/given-folder.ts';
import { expectCode } from '../../support/to-throw-with-code.ts';
import { fakeRequest, inFolder, writeEngine } from './fake-engine.ts';

describe('findGiven()', () => {
  it('takes a folder as npm lays it out, whatever else the packages hold', () =>
    inFolder(async (folder) => {
      await writeEngine(folder);
      await writeFile(join(folder, 'node_modules/fake-engine/README.md'), 'more');
      await writeFile(join(folder, 'node_modules/fake-engine/lib/index.d.ts'), 'more');
      expect(await findGiven(folder, fakeRequest())).toBe(folder);
    }));

  it('takes a copy of the tool cache', () =>
    inFolder(async (folder) => {
      await writeEngine(join(folder, 'plumbline-duckdb/1.0.0/x64'));
      expect(await findGiven(folder, fakeRequest())).toBe(join(folder, 'plumbline-duckdb/1.0.0/x64'));
    }));

  it('names the command that makes the folder where nothing is there', () =>
    inFolder(async (folder) => {
      const error = await expectCode(findGiven(folder, fakeRequest()), 'ENGINE_MISSING');
      expect(error.fix).toContain('--ignore-scripts fake-engine@1.0.0 @fake/native@1.0.0');
    }));

  it('tells a missing file and a missing package from a changed one', () =>
    inFolder(async (folder) => {
      await writeEngine(folder);
      await rm(join(folder, 'node_modules/@fake/native/index.js'));
      await expectCode(findGiven(folder, fakeRequest()), 'ENGINE_MISSING');
      await rm(join(folder, 'node_modules/@fake/native'), { recursive: true });
      const error = await expectCode(findGiven(folder, fakeRequest()), 'ENGINE_MISSING');
      expect(error.message).toContain(join('@fake', 'native', 'package.json'));
    }));

  it.each([
    ['of the same size', 'exports.answer = 41;'],
    ['of another size', 'exports.answer = 42; //'],
  ])('refuses a changed file %s', (_, content) =>
    inFolder(async (folder) => {
      await writeEngine(folder);
      await writeFile(join(folder, 'node_modules/@fake/native/index.js'), content);
      const error = await expectCode(findGiven(folder, fakeRequest()), 'ENGINE_DIGEST');
      expect(error.message).toContain(join('@fake', 'native', 'index.js'));
      expect(error.fix).toContain('engines-path');
    }),
  );

  it('refuses a file that would be loaded in the place of a pinned one', () =>
    inFolder(async (folder) => {
      await writeEngine(folder);
      await writeFile(join(folder, 'node_modules/fake-engine/lib/inner'), 'evil');
      await expectCode(findGiven(folder, fakeRequest()), 'ENGINE_DIGEST');
    }));

  it('refuses a package that is a link: its dependencies would be resolved elsewhere', () =>
    inFolder(async (folder) => {
      await writeEngine(folder);
      await mkdir(join(folder, 'elsewhere'));
      await rename(join(folder, 'node_modules/fake-engine'), join(folder, 'elsewhere/fake-engine'));
      await symlink(join(folder, 'elsewhere/fake-engine'), join(folder, 'node_modules/fake-engine'));
      await expectCode(findGiven(folder, fakeRequest()), 'ENGINE_DIGEST');
    }));

  it('refuses a file that is a link, even one as long as the file', () =>
    inFolder(async (folder) => {
      await writeEngine(folder);
      const file = join(folder, 'node_modules/@fake/native/index.js');
      await rename(file, join(folder, 'the-real.js'));
      expect('../../../the-real.js').toHaveLength('exports.answer = 42;'.length);
      await symlink('../../../the-real.js', file);
      await expectCode(findGiven(folder, fakeRequest()), 'ENGINE_DIGEST');
    }));
});
