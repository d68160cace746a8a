import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { type EngineLock, packagesFor, platformsOf } from '../../../packages/native/src/engine-lock.ts';
import { installAdvice, requestEngine } from '../../../packages/native/src/engine-request.ts';
import { expectCode } from '../../support/to-throw-with-code.ts';

const LOCK: EngineLock = JSON.parse(
  readFileSync(new URL('../../../packages/native/src/engines.lock.json', import.meta.url), 'utf8'),
);

describe('the lock', () => {
  it('pins every platform the engines are published for', () => {
    expect(platformsOf(LOCK.duckdb)).toEqual([
      'darwin-arm64',
      'darwin-x64',
      'linux-arm64',
      'linux-arm64-musl',
      'linux-x64',
      'linux-x64-musl',
      'win32-arm64',
      'win32-x64',
    ]);
    expect(platformsOf(LOCK.onnxruntime)).toEqual([
      'darwin-arm64',
      'linux-arm64',
      'linux-x64',
      'win32-arm64',
      'win32-x64',
    ]);
  });

  it('holds digests, sizes and plain relative paths only, and one addon with one library a platform', () => {
    for (const engine of [LOCK.duckdb, LOCK.onnxruntime]) {
      for (const platform of platformsOf(engine)) {
        const packages = packagesFor(engine, platform);
        const files = packages.flatMap((needed) => Object.entries(needed.files));
        for (const [path, pin] of files) {
          expect(path).toMatch(/^(?!\/)(?!.*\.\.\/)[\w./-]+$/);
          expect(pin.sha256).toMatch(/^[0-9a-f]{64}$/);
          expect(pin.size).toBeGreaterThan(0);
        }
        expect(files.filter(([path]) => path.endsWith('.node'))).toHaveLength(1);
        expect(files.filter(([path]) => /\.(so|so\.1|dylib|1\.dylib|dll)$/.test(path))).toHaveLength(1);
        expect(packages.every(({ pin }) => /^sha512-[A-Za-z0-9+/]{86}==$/.test(pin.integrity))).toBe(true);
        expect(packages.every(({ name, pin }) => pin.tarball.startsWith(`${name}/-/`))).toBe(true);
      }
    }
  });
});

describe('requestEngine()', () => {
  it('names the folder by version and platform, and only the packages of the platform', () => {
    const request = requestEngine(LOCK, 'duckdb', { os: 'linux', arch: 'x64', libc: 'musl' });
    expect([request.tool, request.version, request.arch]).toEqual(['plumbline-duckdb', '1.5.5-r.5', 'x64-musl']);
    expect(request.packages.map(({ name }) => name)).toEqual([
      '@duckdb/node-api',
      '@duckdb/node-bindings',
      'detect-libc',
      '@duckdb/node-bindings-linux-x64-musl',
    ]);
    expect(installAdvice(request)).toContain('@duckdb/node-bindings-linux-x64-musl@1.5.5-r.5');
  });

  it('lists the legal platforms and the ways out where there is no binary', async () => {
    const intelMac = { os: 'darwin', arch: 'x64', libc: null } as const;
    const error = await expectCode(() => requestEngine(LOCK, 'onnxruntime', intelMac), 'ENGINE_MISSING');
    expect(error.message).toContain('darwin-arm64, linux-arm64, linux-x64, win32-arm64, win32-x64');
    expect(error.message).toContain('darwin-x64');
    expect(error.fix).toContain('predictions files');
    expect(error.fix).toContain('predictions files');
    const alpine = { os: 'linux', arch: 'x64', libc: 'musl' } as const;
    const musl = await expectCode(() => requestEngine(LOCK, 'onnxruntime', alpine), 'ENGINE_MISSING');
    expect(musl.message).toContain('glibc');
    const unknown = { os: 'freebsd', arch: 'x64', libc: null } as const;
    await expectCode(() => requestEngine(LOCK, 'duckdb', unknown), 'ENGINE_MISSING');
  });
});
