import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { digestFile } from '@plumbline/boundary';
import { digestBeside } from '../../../packages/boundary/src/digest-thread.ts';
import { repositoryRoot } from '../../support/repository-root.ts';

const folder = mkdtempSync(join(tmpdir(), 'digest-thread-'));
const MIB = 1024 * 1024;

function file(name: string, size: number): { readonly path: string; readonly sha256: string } {
  const bytes = Buffer.alloc(size, `${name} `);
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return { path, sha256: createHash('sha256').update(bytes).digest('hex') };
}

describe('digestBeside()', () => {
  it('is the sha256 of the bytes, whatever lies at the edge of a piece', async () => {
    const files = [0, 1, MIB - 1, MIB, MIB + 1, 3 * MIB].map((size) => file(`of ${size}`, size));
    const digests = await Promise.all(files.map(({ path }) => digestBeside(path)));
    expect(digests).toEqual(files.map(({ sha256 }) => sha256));
  });

  it('takes what is asked for last before the rest of a long file', async () => {
    const [long, short] = [file('long', 64 * MIB), file('short', MIB)];
    const ended: string[] = [];
    const first = digestBeside(long.path).then(() => ended.push('long'));
    await new Promise((resolve) => setTimeout(resolve, 5));
    await Promise.all([first, digestBeside(short.path).then(() => ended.push('short'))]);
    expect(ended).toEqual(['short', 'long']);
  });

  it('throws what reading throws, and goes on', async () => {
    await expect(digestBeside(join(folder, 'absent'))).rejects.toMatchObject({ code: 'ENOENT' });
    await expect(digestBeside(folder)).rejects.toMatchObject({ code: 'EISDIR' });
    const { path, sha256 } = file('after', 10);
    expect(await digestBeside(path)).toBe(sha256);
  });

  it('holds the process until it has answered, and not longer', () => {
    const { path, sha256 } = file('held', 20 * MIB);
    const program = `import { digestFile } from '${join(repositoryRoot, 'packages/boundary/src/digest.ts')}';
      void digestFile(${JSON.stringify(path)}).then((sha256) => console.log(sha256));`;
    const { stdout, status } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
      encoding: 'utf8',
      timeout: 30_000,
    });
    expect({ said: stdout.trim(), status }).toEqual({ said: sha256, status: 0 });
  });
});

describe('prepareDigests()', () => {
  it('does not hold a process that digests nothing after all', () => {
    const program = `import { prepareDigests } from '${join(repositoryRoot, 'packages/boundary/src/digest-thread.ts')}';
      prepareDigests();
      console.log('prepared');`;
    const { stdout, status } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
      encoding: 'utf8',
      timeout: 30_000,
    });
    expect({ said: stdout.trim(), status }).toEqual({ said: 'prepared', status: 0 });
  });
});

describe('digestFile()', () => {
  it('is the same for small and for large files', async () => {
    const files = [file('small', 8 * MIB - 1), file('large', 8 * MIB)];
    expect(await Promise.all(files.map(({ path }) => digestFile(path)))).toEqual(files.map(({ sha256 }) => sha256));
  });
});
