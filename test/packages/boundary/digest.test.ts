import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { digestFolder, digestPath, rootDigest, seedOf } from '@plumbline/boundary';
import { expectCode } from '../../support/to-throw-with-code.ts';

function folder(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'digest-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}

describe('digestPath()', () => {
  it('of a file is the sha256 of its bytes', async () => {
    const root = folder({ a: 'abc' });
    expect(await digestPath(join(root, 'a'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('of a folder is sha256 over the raw digests in the order of the names', async () => {
    const root = folder({ 'b.txt': 'two', 'a/c.txt': 'one' });
    const raw = ['one', 'two'].map((text) => createHash('sha256').update(text).digest());
    expect(await digestPath(root)).toBe(createHash('sha256').update(Buffer.concat(raw)).digest('hex'));
    expect((await digestFolder(root)).map((file) => file.name)).toEqual(['a/c.txt', 'b.txt']);
  });

  it('of a folder with a symbolic link is refused', async () => {
    const root = folder({ a: 'x' });
    symlinkSync('/etc/hostname', join(root, 'link'));
    await expectCode(digestPath(root), 'PATH_OUTSIDE');
  });

  it('of an empty folder is the digest of nothing', () => {
    expect(rootDigest([])).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });
});

describe('seedOf()', () => {
  it('does not depend on the order of the digests', () => {
    expect(seedOf(['b', 'a'])).toBe(seedOf(['a', 'b']));
    expect(seedOf(['a', 'b'])).not.toBe(seedOf(['ab']));
  });
});
