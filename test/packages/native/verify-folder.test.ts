import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { EngineRequest } from '../../../packages/native/src/engine-request.ts';
import { findFault } from '../../../packages/native/src/verify-folder.ts';
import { inFolder } from './fake-engine.ts';

const SMALL = 'small';
const LARGE = Buffer.alloc(3 * 1024 * 1024 + 7, 'large ');

const sha256 = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');

const REQUEST: EngineRequest = {
  title: 'Engine',
  tool: 'plumbline-engine',
  version: '1.0.0',
  arch: 'x64',
  entry: 'engine',
  packages: [
    {
      name: 'engine',
      pin: { version: '1.0.0', tarball: '', integrity: '', size: 0, files: {} },
      files: {
        'lib/engine.node': { sha256: sha256(LARGE), size: LARGE.length },
        'package.json': { sha256: sha256(SMALL), size: SMALL.length },
      },
    },
  ],
};

async function write(
  folder: string,
  { small = SMALL, large = LARGE }: { small?: string; large?: Buffer },
): Promise<void> {
  for (const [path, content] of [['package.json', small] as const, ['lib/engine.node', large] as const]) {
    const file = join(folder, 'node_modules/engine', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

const altered = (): Buffer => {
  const bytes = Buffer.from(LARGE);
  bytes[bytes.length - 1] = 0;
  return bytes;
};

describe('findFault()', () => {
  it('finds none where every file is as pinned, and takes digests of large files as it is told to', () =>
    inFolder(async (folder) => {
      await write(folder, {});
      const asked: string[] = [];
      const digest = async (path: string): Promise<string> => {
        asked.push(path);
        return sha256(LARGE);
      };
      expect(await findFault(folder, REQUEST)).toBeNull();
      expect(await findFault(folder, REQUEST, { digest })).toBeNull();
      expect(asked).toEqual([join(folder, 'node_modules/engine/lib/engine.node')]);
    }));

  it('finds the last byte of a large file changed', () =>
    inFolder(async (folder) => {
      await write(folder, { large: altered() });
      expect(await findFault(folder, REQUEST)).toEqual({ kind: 'altered', path: 'engine/lib/engine.node' });
    }));

  it('tells a small file before a large one, but not before the large one is read', () =>
    inFolder(async (folder) => {
      await write(folder, { small: 'smell', large: altered() });
      let isRead = false;
      const digest = async (): Promise<string> => {
        await new Promise((resolve) => setTimeout(resolve, 20));
        isRead = true;
        return '';
      };
      expect(await findFault(folder, REQUEST, { digest })).toEqual({ kind: 'altered', path: 'engine/package.json' });
      expect(isRead).toBe(true);
    }));

  it('fails with what reading fails with', () =>
    inFolder(async (folder) => {
      await write(folder, {});
      const digest = (): Promise<string> => Promise.reject(new Error('no such thread'));
      await expect(findFault(folder, REQUEST, { digest })).rejects.toThrow('no such thread');
    }));
});
