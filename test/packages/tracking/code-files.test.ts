import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { sha256Of } from '@plumbline/boundary';
import { digestFiles, digestTracked, isBelow, listFiles } from '@plumbline/tracking';
import { expectCode } from '../../support/to-throw-with-code.ts';

function newFolder(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'plumbline-code-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return root;
}

const options = (root: string, leftOut: readonly string[] = []) => ({
  name: (path: string) => relative(root, path),
  leaveOut: (path: string) => isBelow(path, leftOut),
});

describe('listFiles()', () => {
  it('leaves out installed packages, caches and administration', async () => {
    const root = newFolder({
      'b.py': '',
      'a/c.py': '',
      'node_modules/x/i.js': '',
      '.git/HEAD': '',
      '.plumbline/r.json': '',
      'a/__pycache__/c.pyc': '',
    });
    expect((await listFiles(root)).map((path) => relative(root, path))).toEqual(['a/c.py', 'b.py']);
  });
});

describe('digestFiles()', () => {
  it('names files in order with their digests, without what is left out', async () => {
    const root = newFolder({ 'b.py': 'b', 'a.py': 'a', 'out/model.bin': 'm', 'outer.py': 'o' });
    expect(await digestFiles(await listFiles(root), options(root, [join(root, 'out')]))).toEqual([
      { name: 'a.py', sha256: sha256Of('a') },
      { name: 'b.py', sha256: sha256Of('b') },
      { name: 'outer.py', sha256: sha256Of('o') },
    ]);
  });

  it('counts a symbolic link by where it points and does not follow it', async () => {
    const root = newFolder({});
    symlinkSync('/etc/hostname', join(root, 'link'));
    expect(await digestFiles(await listFiles(root), options(root))).toEqual([
      { name: 'link', sha256: sha256Of('link /etc/hostname') },
    ]);
  });

  it('refuses more files than it can name', async () => {
    const paths = Array.from({ length: 50_001 }, (_, index) => `/absent/${index}`);
    await expectCode(digestFiles(paths, options('/')), 'LIMIT_SIZE');
  });
});

describe('digestTracked()', () => {
  it('reads the work tree, leaves out deleted files, and pins submodules by their commit', async () => {
    const root = newFolder({ 'a.py': 'a' });
    const files = [
      { name: 'a.py', submoduleCommit: null },
      { name: 'deleted.py', submoduleCommit: null },
      { name: 'library', submoduleCommit: 'f00' },
    ];
    expect(await digestTracked(root, files, options(root))).toEqual([
      { name: 'a.py', sha256: sha256Of('a') },
      { name: 'library', sha256: sha256Of('submodule f00') },
    ]);
  });
});

describe('isBelow()', () => {
  it.each([
    ['/w/a', true],
    ['/w/a/b', true],
    ['/w/ab', false],
    ['/w', false],
    ['/w/..a', false],
    ['/v/a', false],
  ])('%s below /w/a: %s', (path, expected) => {
    expect(isBelow(path, ['/w/a'])).toBe(expected);
  });

  it('takes a name that begins with two dots for a name', () => {
    expect(isBelow('/w/..a/b', ['/w'])).toBe(true);
  });
});
