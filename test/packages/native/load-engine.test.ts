import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFile, cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { currentPlatform, type EngineSettings, findOnnxEngine, loadDuckdb, loadOnnxRuntime } from '@plumbline/native';
import { type EngineLock, packagesFor } from '../../../packages/native/src/engine-lock.ts';
import { loadEngine } from '../../../packages/native/src/load-engine.ts';
import { platformKey } from '../../../packages/native/src/platform.ts';
import { expectCode } from '../../support/to-throw-with-code.ts';
import { fakeLock, inFolder, settingsIn, withRegistry } from './fake-engine.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

async function inRepository(folder: string): Promise<EngineSettings> {
  const { platform: _, ...settings } = await settingsIn(folder, { enginesPath: ROOT });
  return settings;
}

/** y = x + x over a vector of floats, as an ONNX file of operator set 13. */
const DOUBLING = Buffer.from(
  'CAgSADo3Cg4KAXgKAXgSAXkiA0FkZBIBZ1oQCgF4EgsKCQgBEgUKAxIBbmIQCgF5EgsKCQgBEgUKAxIBbkIECgAQDQ==',
  'base64',
);

describe('loadDuckdb()', () => {
  it('loads the engine of a folder laid out by npm, and it answers', () =>
    inFolder(async (folder) => {
      const duckdb = await loadDuckdb(await inRepository(folder));
      const instance = await duckdb.DuckDBInstance.create(':memory:');
      const connection = await instance.connect();
      const reader = await connection.runAndReadAll('select 6 * 7 as answer');
      expect(reader.getRowObjects()).toEqual([{ answer: 42 }]);
      connection.closeSync();
      instance.closeSync();
    }));
});

describe('loadOnnxRuntime()', () => {
  it('loads the engine of a folder laid out by npm, and it scores', () =>
    inFolder(async (folder) => {
      const onnx = await loadOnnxRuntime(await inRepository(folder));
      const session = await onnx.InferenceSession.create(DOUBLING);
      const { y } = await session.run({ x: new onnx.Tensor('float32', new Float32Array([1, 2.5]), [2]) });
      expect([...(y?.data ?? [])]).toEqual([2, 5]);
      await session.release();
    }));

  it('is WebAssembly where there is no binary for the platform, or where that is asked for', () =>
    inFolder(async (folder) => {
      const settings = await inRepository(folder);
      const intelMac = { ...settings, platform: { os: 'darwin', arch: 'x64', libc: null } };
      expect((await findOnnxEngine(settings, 'auto')).runtime).toBe('native');
      // Neither is among this repository's packages: that it is looked for is what tells the choice.
      const wanted = (await expectCode(findOnnxEngine(intelMac, 'auto'), 'ENGINE_MISSING')).message;
      expect(wanted).toContain('node_modules/onnxruntime-web');
      expect((await expectCode(findOnnxEngine(settings, 'wasm'), 'ENGINE_MISSING')).message).toBe(wanted);
    }));

  it('says so where there is no binary and none but one is asked for', () =>
    inFolder(async (folder) => {
      const settings = await settingsIn(folder, { platform: { os: 'darwin', arch: 'x64', libc: null } });
      await expectCode(findOnnxEngine(settings, 'native'), 'ENGINE_MISSING');
    }));

  it('refuses the engine of an npm folder where one file was changed', () =>
    inFolder(async (folder) => {
      for (const name of ['onnxruntime-node', 'onnxruntime-common']) {
        await cp(join(ROOT, 'node_modules', name, 'package.json'), join(folder, 'node_modules', name, 'package.json'));
        await cp(join(ROOT, 'node_modules', name, 'dist'), join(folder, 'node_modules', name, 'dist'), {
          recursive: true,
        });
      }
      await appendFile(join(folder, 'node_modules/onnxruntime-common/dist/cjs/tensor.js'), '// changed');
      const settings = { ...(await inRepository(folder)), enginesPath: folder };
      const error = await expectCode(loadOnnxRuntime(settings), 'ENGINE_DIGEST');
      expect(error.message).toContain('tensor.js');
    }));
});

describe('loadEngine()', () => {
  it('loads what it installed', () =>
    inFolder(async (folder) => {
      await withRegistry({}, async ({ url }) => {
        const settings = await settingsIn(folder, { npmRegistry: url });
        const engine = await loadEngine<{ answer: number }>('duckdb', settings, { lock: fakeLock(), cache: null });
        expect(engine.answer).toBe(42);
      });
    }));

  it('says so where the system cannot run the binaries', () =>
    inFolder(async (folder) => {
      const text = "throw new Error('GLIBC_2.99 not found');";
      const lock = lockOf({ 'package.json': '{ "main": "index.js" }', 'index.js': text });
      for (const [path, content] of Object.entries({ 'package.json': '{ "main": "index.js" }', 'index.js': text })) {
        await mkdir(join(folder, 'node_modules/broken'), { recursive: true });
        await writeFile(join(folder, 'node_modules/broken', path), content);
      }
      const settings = await settingsIn(folder, { enginesPath: folder });
      const error = await expectCode(loadEngine('duckdb', settings, { lock, cache: null }), 'ENGINE_MISSING');
      expect(error.message).toContain('GLIBC_2.99');
    }));
});

/** A lock of one package without tarball, for engines that are already there. */
function lockOf(files: Readonly<Record<string, string>>): EngineLock {
  const pins = Object.entries(files).map(([path, text]) => {
    const sha256 = createHash('sha256').update(text).digest('hex');
    return [path, { sha256, size: Buffer.byteLength(text) }] as const;
  });
  const pin = { version: '1', tarball: '', integrity: '', size: 0, files: { 'linux-x64': Object.fromEntries(pins) } };
  const engine = { version: '1', entry: 'broken', packages: { broken: pin } };
  return { duckdb: engine, onnxruntime: engine, 'onnxruntime-web': engine };
}

describe('the lock', () => {
  it.each(['duckdb', 'onnxruntime'] as const)('pins every file that %s loads', async (name) => {
    const path = fileURLToPath(new URL('../../../packages/native/src/engines.lock.json', import.meta.url));
    const lock: EngineLock = JSON.parse(await readFile(path, 'utf8'));
    const program = `require(${JSON.stringify(lock[name].entry)}); console.log(JSON.stringify(Object.keys(require.cache)))`;
    const loaded: string[] = JSON.parse(
      execFileSync(process.execPath, ['-e', program], { cwd: ROOT, encoding: 'utf8' }),
    );
    const pinned = packagesFor(lock[name], platformKey(currentPlatform())).flatMap((needed) =>
      Object.keys(needed.files).map((file) => join(ROOT, 'node_modules', needed.name, file)),
    );
    expect(loaded.length).toBeGreaterThan(10);
    expect(loaded.filter((file) => !pinned.includes(file))).toEqual([]);
  });
});
