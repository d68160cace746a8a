import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Header } from 'tar';
import type { EngineLock, EnginePin, PackagePin } from '../../../packages/native/src/engine-lock.ts';
import { type EngineRequest, requestEngine } from '../../../packages/native/src/engine-request.ts';
import type { EngineSettings } from '../../../packages/native/src/engine-settings.ts';

/** An entry of a hand-made archive. */
export interface Entry {
  readonly path: string;
  readonly content?: string;
  readonly type?: 'File' | 'SymbolicLink' | 'Link' | 'CharacterDevice';
  readonly linkpath?: string;
  /** What the header says, where that is not the truth. */
  readonly claimedSize?: number;
}

/** A gzipped tar archive exactly as told, hostile names included. */
export function tarball(entries: readonly Entry[]): Buffer {
  const blocks = entries.flatMap(({ path, content = '', type = 'File', linkpath, claimedSize }) => {
    const body = Buffer.from(content);
    const size = type === 'File' ? body.length : 0;
    const header = new Header({
      path,
      type,
      size: claimedSize ?? size,
      mode: 0o644,
      ...(linkpath === undefined ? {} : { linkpath }),
    });
    header.encode();
    const padding = Buffer.alloc((512 - (size % 512)) % 512);
    return [header.block ?? Buffer.alloc(512), ...(size === 0 ? [] : [body, padding])];
  });
  return gzipSync(Buffer.concat([...blocks, Buffer.alloc(1024)]));
}

const FILES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'fake-engine': {
    'package.json': '{ "name": "fake-engine", "main": "lib/index.js" }',
    'lib/index.js': "exports.answer = require('@fake/native').answer;",
    'lib/inner.js': 'exports.inner = true;',
  },
  '@fake/native': { 'package.json': '{ "name": "@fake/native" }', 'index.js': 'exports.answer = 42;' },
};

/** The platform the fake engine is pinned for. */
export const PLATFORM = { os: 'linux', arch: 'x64', libc: 'glibc' } as const;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

function packagePin(name: string, bytes: Buffer): PackagePin {
  const files = Object.entries(FILES[name] ?? {}).map(([path, text]) => [path, pinOf(text)] as const);
  return {
    version: '1.0.0',
    tarball: `${name}/-/${name.split('/').at(-1)}-1.0.0.tgz`,
    integrity: `sha512-${createHash('sha512').update(bytes).digest('base64')}`,
    size: bytes.length,
    files: { [name === 'fake-engine' ? '*' : 'linux-x64']: Object.fromEntries(files) },
  };
}

function pinOf(text: string): { sha256: string; size: number } {
  return { sha256: sha256(text), size: Buffer.byteLength(text) };
}

/** The well-made archives of the fake engine, by package. */
export const TARBALLS: Readonly<Record<string, Buffer>> = Object.fromEntries(
  Object.entries(FILES).map(([name, files]) => [
    name,
    tarball([
      { path: 'package/README.md', content: 'not needed' },
      ...Object.entries(files).map(([path, content]) => ({ path: `package/${path}`, content })),
    ]),
  ]),
);

/** A lock for the fake engine; `tarballs` may replace archives, and the pins follow them. */
export function fakeLock(tarballs: Readonly<Record<string, Buffer>> = TARBALLS): EngineLock {
  const packages = Object.fromEntries(Object.entries(tarballs).map(([name, bytes]) => [name, packagePin(name, bytes)]));
  const engine: EnginePin = { version: '1.0.0', entry: 'fake-engine', packages };
  return { duckdb: engine, onnxruntime: engine, 'onnxruntime-web': engine };
}

export function fakeRequest(lock: EngineLock = fakeLock()): EngineRequest {
  return requestEngine(lock, 'duckdb', PLATFORM);
}

/** Writes the engine's files as npm would, below `folder`. */
export async function writeEngine(folder: string): Promise<void> {
  for (const [name, files] of Object.entries(FILES)) {
    for (const [path, content] of Object.entries(files)) {
      const file = join(folder, 'node_modules', name, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
  }
}

/** A fresh folder for one test. */
export async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(await realpath(tmpdir()), 'plumbline-native-'));
  try {
    await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Settings whose every folder lies in `folder`, with nothing taken from the machine. */
export async function settingsIn(folder: string, more: Partial<EngineSettings> = {}): Promise<EngineSettings> {
  const temp = join(folder, 'temp');
  await mkdir(temp, { recursive: true });
  const toolCache = join(folder, 'tools');
  return { enginesPath: null, npmRegistry: null, toolCache, temp, platform: PLATFORM, env: {}, ...more };
}

/** What a loopback registry saw. */
export interface Registry {
  readonly url: string;
  readonly requests: { readonly url: string; readonly headers: IncomingHttpHeaders }[];
}

/** Answers of a loopback registry: bytes, or the status codes to give before them. */
export interface Serving {
  readonly tarballs?: Readonly<Record<string, Buffer>>;
  readonly statuses?: number[];
}

/** Runs `work` against a registry on the loopback interface. */
export async function withRegistry(serving: Serving, work: (registry: Registry) => Promise<void>): Promise<void> {
  const requests: Registry['requests'] = [];
  const server = createServer((request, response) => {
    requests.push({ url: request.url ?? '', headers: request.headers });
    const status = serving.statuses?.shift() ?? 200;
    const name = Object.keys(FILES).find((known) => request.url?.startsWith(`/npm/${known}/-/`));
    const bytes = name === undefined ? undefined : (serving.tarballs ?? TARBALLS)[name];
    response.writeHead(status === 200 && bytes === undefined ? 404 : status).end(status === 200 ? bytes : undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  try {
    await work({ url: `http://127.0.0.1:${port}/npm`, requests });
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

/** Every file below a folder, relative and sorted; empty where there is no folder. */
export async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}
