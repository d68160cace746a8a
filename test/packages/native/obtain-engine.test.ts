import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { EngineCache } from '../../../packages/native/src/actions-cache.ts';
import { obtainEngine } from '../../../packages/native/src/obtain-engine.ts';
import { expectCode } from '../../support/to-throw-with-code.ts';
import {
  fakeLock,
  fakeRequest,
  filesBelow,
  inFolder,
  settingsIn,
  TARBALLS,
  tarball,
  withRegistry,
  writeEngine,
} from './fake-engine.ts';

const PORTS = { cache: null, askNpm: async () => null };
const WHOLE = [
  'node_modules/@fake/native/index.js',
  'node_modules/@fake/native/package.json',
  'node_modules/fake-engine/lib/index.js',
  'node_modules/fake-engine/lib/inner.js',
  'node_modules/fake-engine/package.json',
  'package.json',
];

describe('obtainEngine() fetching', () => {
  it('installs the pinned files and nothing else into the tool cache, and marks it complete', () =>
    inFolder(async (folder) => {
      await withRegistry({}, async ({ url, requests }) => {
        const settings = await settingsIn(folder, { npmRegistry: url });
        const found = await obtainEngine(fakeRequest(), settings, PORTS);
        expect(found).toBe(join(folder, 'tools/plumbline-duckdb/1.0.0/x64'));
        expect(await filesBelow(found)).toEqual(WHOLE);
        expect((await readdir(join(found, '..'))).sort()).toEqual(['x64', 'x64.complete']);
        expect(requests.map((request) => request.url)).toEqual([
          '/npm/fake-engine/-/fake-engine-1.0.0.tgz',
          '/npm/@fake/native/-/native-1.0.0.tgz',
        ]);
        expect(requests.every(({ headers }) => headers.authorization === undefined)).toBe(true);
      });
    }));

  it('refuses a tarball of another digest and leaves nothing behind', () =>
    inFolder(async (folder) => {
      const other = { ...TARBALLS, '@fake/native': tarball([{ path: 'package/index.js', content: 'evil' }]) };
      await withRegistry({ tarballs: other }, async ({ url }) => {
        const settings = await settingsIn(folder, { npmRegistry: url });
        await expectCode(obtainEngine(fakeRequest(), settings, PORTS), 'ENGINE_DIGEST');
        expect(await filesBelow(folder)).toEqual([]);
        expect(await readdir(join(folder, 'tools/plumbline-duckdb/1.0.0'))).toEqual([]);
      });
    }));

  it('refuses an archive that climbs out of its folder and leaves nothing behind, even where its digest is pinned', () =>
    inFolder(async (folder) => {
      const hostile = {
        ...TARBALLS,
        '@fake/native': tarball([
          { path: 'package/index.js', content: 'exports.answer = 42;' },
          { path: 'package/package.json', content: '{ "name": "@fake/native" }' },
          { path: 'package/../../../../../evil.js', content: 'evil' },
        ]),
      };
      await withRegistry({ tarballs: hostile }, async ({ url }) => {
        const settings = await settingsIn(folder, { npmRegistry: url });
        await expectCode(obtainEngine(fakeRequest(fakeLock(hostile)), settings, PORTS), 'ENGINE_DIGEST');
        expect(await filesBelow(folder)).toEqual([]);
      });
    }));

  it('lets two runs install at the same time', () =>
    inFolder(async (folder) => {
      await withRegistry({}, async ({ url }) => {
        const settings = await settingsIn(folder, { npmRegistry: url });
        const both = await Promise.all([1, 2].map(() => obtainEngine(fakeRequest(), settings, PORTS)));
        expect(new Set(both).size).toBe(1);
        expect(await filesBelow(both[0] ?? '')).toEqual(WHOLE);
        expect((await readdir(join(both[0] ?? '', '..'))).sort()).toEqual(['x64', 'x64.complete']);
      });
    }));

  it('says what to do where nobody names a registry', () =>
    inFolder(async (folder) => {
      const error = await expectCode(obtainEngine(fakeRequest(), await settingsIn(folder), PORTS), 'ENGINE_MISSING');
      expect(error.fix).toContain('npm-registry');
      expect(error.fix).toContain('--ignore-scripts fake-engine@1.0.0 @fake/native@1.0.0');
      expect(error.fix).toContain('engines-path');
    }));

  it('says what to do where the registry is down', () =>
    inFolder(async (folder) => {
      let gone = '';
      await withRegistry({}, async ({ url }) => {
        gone = url;
      });
      const settings = await settingsIn(folder, { npmRegistry: gone });
      const error = await expectCode(obtainEngine(fakeRequest(), settings, PORTS), 'SERVICE_UNREACHABLE');
      expect(error.fix).toContain('engines-path');
      expect(await filesBelow(folder)).toEqual([]);
    }));

  it('goes to the temporary folder where the tool cache cannot be written', () =>
    inFolder(async (folder) => {
      await writeFile(join(folder, 'file'), '');
      await withRegistry({}, async ({ url }) => {
        const settings = await settingsIn(folder, { npmRegistry: url, toolCache: join(folder, 'file') });
        const found = await obtainEngine(fakeRequest(), settings, PORTS);
        expect(found).toBe(join(folder, 'temp/plumbline-engines/plumbline-duckdb/1.0.0/x64'));
      });
    }));

  it('fails with ENGINE_MISSING where nothing can be written', () =>
    inFolder(async (folder) => {
      await writeFile(join(folder, 'file'), '');
      await withRegistry({}, async ({ url }) => {
        const nowhere = { npmRegistry: url, toolCache: join(folder, 'file'), temp: join(folder, 'file') };
        const settings = await settingsIn(folder, nowhere);
        await expectCode(obtainEngine(fakeRequest(), settings, PORTS), 'ENGINE_MISSING');
      });
    }));

  it('keeps engines in the cache folder of the user where there is no tool cache', () =>
    inFolder(async (folder) => {
      await withRegistry({}, async ({ url }) => {
        const env = { XDG_CACHE_HOME: join(folder, 'cache') };
        const settings = await settingsIn(folder, { npmRegistry: url, toolCache: null, env });
        const found = await obtainEngine(fakeRequest(), settings, PORTS);
        expect(found).toBe(join(folder, 'cache/plumbline/plumbline-duckdb/1.0.0/x64'));
      });
    }));
});

describe('obtainEngine() with a kept engine', () => {
  const KEPT = 'tools/plumbline-duckdb/1.0.0/x64';

  it('uses it without a single request', () =>
    inFolder(async (folder) => {
      await writeEngine(join(folder, KEPT));
      await withRegistry({}, async ({ url, requests }) => {
        const settings = await settingsIn(folder, { npmRegistry: url });
        expect(await obtainEngine(fakeRequest(), settings, PORTS)).toBe(join(folder, KEPT));
        expect(requests).toEqual([]);
      });
    }));

  it.each([
    ['altered', 'node_modules/@fake/native/index.js', 'exports.answer = 41;'],
    ['shadowed', 'node_modules/fake-engine/lib', 'exports.answer = 41;'],
    ['given a nested package', 'node_modules/fake-engine/node_modules/@fake/native/index.js', 'exports.answer = 41;'],
  ])('fetches it again where it was %s', (_, path, content) =>
    inFolder(async (folder) => {
      await writeEngine(join(folder, KEPT));
      const file = join(folder, KEPT, path.endsWith('lib') ? `${path}.js` : path);
      await mkdir(join(file, '..'), { recursive: true });
      await writeFile(file, content);
      const lines: string[] = [];
      await withRegistry({}, async ({ url, requests }) => {
        const settings = await settingsIn(folder, { npmRegistry: url, log: (line) => lines.push(line) });
        const found = await obtainEngine(fakeRequest(), settings, PORTS);
        expect(found).toBe(join(folder, KEPT));
        expect(await filesBelow(found)).toEqual(WHOLE);
        expect(requests).toHaveLength(2);
        expect(lines[0]).toContain('not as pinned');
        expect((await readdir(join(found, '..'))).sort()).toEqual(['x64', 'x64.complete']);
      });
    }),
  );
});

describe('obtainEngine() with a cache', () => {
  /** A cache that holds what `fill` writes, and remembers what was saved. */
  function memoryCache(fill: ((folder: string) => Promise<void>) | null): EngineCache & { readonly calls: string[] } {
    const calls: string[] = [];
    return {
      calls,
      restore: async (folder, key) => {
        calls.push(`restore ${key}`);
        await fill?.(folder);
        return fill !== null;
      },
      save: async (folder, key) => {
        calls.push(`save ${key} ${(await filesBelow(folder)).length}`);
      },
    };
  }

  it('uses what it brings, without a request', () =>
    inFolder(async (folder) => {
      const cache = memoryCache(writeEngine);
      const found = await obtainEngine(fakeRequest(), await settingsIn(folder), { ...PORTS, cache });
      expect(await filesBelow(found)).toEqual(WHOLE);
      expect(cache.calls).toEqual([expect.stringMatching(/^restore plumbline-duckdb-1\.0\.0-[0-9a-f]{16}$/)]);
    }));

  it('does not use what is not as pinned: fetches, and saves the pinned files', () =>
    inFolder(async (folder) => {
      const cache = memoryCache(async (target) => {
        await writeEngine(target);
        await writeFile(join(target, 'node_modules/fake-engine/lib/index.js'), 'evil');
      });
      await withRegistry({}, async ({ url, requests }) => {
        const settings = await settingsIn(folder, { npmRegistry: url });
        await obtainEngine(fakeRequest(), settings, { ...PORTS, cache });
        expect(requests).toHaveLength(2);
        expect(cache.calls[1]).toMatch(/^save .* 5$/);
      });
    }));

  it('goes on without it where it fails', () =>
    inFolder(async (folder) => {
      const lines: string[] = [];
      const broken = () => Promise.reject(new Error('cache write denied: read only'));
      await withRegistry({}, async ({ url }) => {
        const settings = await settingsIn(folder, { npmRegistry: url, log: (line) => lines.push(line) });
        const found = await obtainEngine(fakeRequest(), settings, {
          ...PORTS,
          cache: { restore: broken, save: broken },
        });
        expect(await filesBelow(found)).toEqual(WHOLE);
        expect(lines.filter((line) => line.startsWith('The cache cannot be'))).toHaveLength(2);
      });
    }));
});
