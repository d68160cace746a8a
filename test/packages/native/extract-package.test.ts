import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { extractPackage } from '../../../packages/native/src/extract-package.ts';
import { expectCode } from '../../support/to-throw-with-code.ts';
import { type Entry, fakeRequest, filesBelow, inFolder, tarball } from './fake-engine.ts';

const GOOD: readonly Entry[] = [
  { path: 'package/package.json', content: '{ "name": "@fake/native" }' },
  { path: 'package/index.js', content: 'exports.answer = 42;' },
];

async function extract(folder: string, bytes: Buffer): Promise<void> {
  const needed = fakeRequest().packages.find(({ name }) => name === '@fake/native');
  if (needed === undefined) throw new Error('the fake engine lost its package');
  await writeFile(join(folder, 'a.tgz'), bytes);
  await extractPackage(join(folder, 'a.tgz'), needed, join(folder, 'out'));
}

describe('extractPackage()', () => {
  it('writes the pinned files only, whatever the top folder is called', () =>
    inFolder(async (folder) => {
      const renamed = GOOD.map((entry) => ({ ...entry, path: entry.path.replace('package/', 'native-1.0.0/') }));
      await extract(folder, tarball([...renamed, { path: 'native-1.0.0/install.js', content: 'more' }]));
      expect(await filesBelow(join(folder, 'out'))).toEqual(['index.js', 'package.json']);
    }));

  it.each<[string, Entry]>([
    ['an absolute path', { path: '/tmp/evil.js' }],
    ['a path that climbs', { path: 'package/../../evil.js' }],
    ['a Windows path', { path: 'package\\..\\evil.js' }],
    ['a drive', { path: 'C:/evil.js' }],
    ['a symbolic link', { path: 'package/link', type: 'SymbolicLink', linkpath: '/etc' }],
    ['a hard link', { path: 'package/link', type: 'Link', linkpath: 'package/index.js' }],
    ['a device', { path: 'package/device', type: 'CharacterDevice' }],
    ['a pinned file of another size', { path: 'package/index.js', content: 'longer than it must be' }],
    ['a pinned file of other content', { path: 'package/index.js', content: 'exports.answer = 41;' }],
  ])('refuses an archive with %s and writes nothing of it', (_, entry) =>
    inFolder(async (folder) => {
      await expectCode(extract(folder, tarball([...GOOD, entry])), 'ENGINE_DIGEST');
      expect(await filesBelow(join(folder, 'out'))).not.toContain('index.js');
    }),
  );

  it('refuses an archive that lacks a pinned file, is cut short, or is none', () =>
    inFolder(async (folder) => {
      await expectCode(extract(folder, tarball(GOOD.slice(0, 1))), 'ENGINE_DIGEST');
      await expectCode(extract(folder, tarball(GOOD).subarray(0, 60)), 'ENGINE_DIGEST');
      await expectCode(extract(folder, Buffer.from('no archive at all')), 'ENGINE_DIGEST');
    }));

  it('refuses an archive that unpacks to more than 1 GiB before it is unpacked', () =>
    inFolder(async (folder) => {
      const bomb = { path: 'package/more', content: 'little', claimedSize: 1024 ** 3 + 1 };
      await expectCode(extract(folder, tarball([...GOOD, bomb])), 'LIMIT_SIZE');
    }));
});
