/**
 * Writes packages/native/src/engines.lock.json: for each native engine the npm tarballs it is made of (path below a
 * registry, sha512, size) and, for every platform, the files that are loaded at run time (sha256, size).
 *
 * To move to another version: edit ENGINES, run `node scripts/pin-engines.mjs`, and review the difference.
 * The tarballs come through the npm client, so its own configuration (registry, proxy, credentials) applies.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules, createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { x as extract } from 'tar';

const DUCKDB = '1.5.5-r.5';
const ONNX_RUNTIME = '1.30.0';
const LOCK = fileURLToPath(new URL('../packages/native/src/engines.lock.json', import.meta.url));
const DUCKDB_PLATFORMS = [
  'darwin-arm64',
  'darwin-x64',
  'linux-arm64',
  'linux-arm64-musl',
  'linux-x64',
  'linux-x64-musl',
  'win32-arm64',
  'win32-x64',
];
const bin = 'bin/napi-v6';

/**
 * `shared` packages are pinned as far as `require` can reach from the entry; `natives` says which files a platform
 * adds. On Windows DirectML, dxcompiler and dxil are loaded on demand, by providers other than the CPU: not needed.
 */
const ENGINES = {
  duckdb: {
    version: DUCKDB,
    entry: '@duckdb/node-api',
    shared: { '@duckdb/node-api': DUCKDB, '@duckdb/node-bindings': DUCKDB, 'detect-libc': '2.1.2' },
    natives: DUCKDB_PLATFORMS.map((platform) => ({
      platform,
      name: `@duckdb/node-bindings-${platform}`,
      version: DUCKDB,
      wanted: (path) => path === 'package.json' || /^(lib)?duckdb\.(node|so|dylib|dll)$/.test(path),
    })),
  },
  onnxruntime: {
    version: ONNX_RUNTIME,
    entry: 'onnxruntime-node',
    shared: { 'onnxruntime-node': ONNX_RUNTIME, 'onnxruntime-common': ONNX_RUNTIME },
    natives: Object.entries({
      'darwin-arm64': 'libonnxruntime.1.dylib',
      'linux-arm64': 'libonnxruntime.so.1',
      'linux-x64': 'libonnxruntime.so.1',
      'win32-arm64': 'onnxruntime.dll',
      'win32-x64': 'onnxruntime.dll',
    }).map(([platform, library]) => ({
      platform,
      name: 'onnxruntime-node',
      version: ONNX_RUNTIME,
      wanted: (path) =>
        [library, 'onnxruntime_binding.node'].some((file) => path === `${bin}/${platform.replace('-', '/')}/${file}`),
    })),
  },
  // The same files everywhere: what is loaded by a path that is made up at run time is named.
  'onnxruntime-web': {
    version: ONNX_RUNTIME,
    entry: 'onnxruntime-web',
    shared: { 'onnxruntime-web': ONNX_RUNTIME, 'onnxruntime-common': ONNX_RUNTIME },
    loaded: {
      name: 'onnxruntime-web',
      files: ['dist/ort-wasm-simd-threaded.mjs', 'dist/ort-wasm-simd-threaded.wasm'],
    },
    natives: [],
  },
};

const npm = (...args) => execFileSync('npm', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();

/** Fetches a tarball and unpacks it where `require` would look for it. */
async function unpack(tree, name, version) {
  const spec = `${name}@${version}`;
  const [packed] = JSON.parse(npm('pack', spec, '--json', '--ignore-scripts', '--pack-destination', tree));
  const bytes = readFileSync(join(tree, packed.filename.replace(/^@/, '').replace('/', '-')));
  const integrity = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
  if (integrity !== npm('view', spec, 'dist.integrity')) throw new Error(`${spec}: the registry names another digest`);
  const tarball = `${name}/-/${name.split('/').at(-1)}-${version}.tgz`;
  if (!npm('view', spec, 'dist.tarball').endsWith(`/${tarball}`)) throw new Error(`${spec}: unusual tarball path`);
  const folder = join(tree, 'node_modules', name);
  mkdirSync(folder, { recursive: true });
  await extract({ file: join(tree, packed.filename.replace(/^@/, '').replace('/', '-')), cwd: folder, strip: 1 });
  return { version, tarball, integrity, size: bytes.length, files: {} };
}

/** Every file that literal `require`s reach from the entry, with the package.json files that steer them. */
function reachable(tree, entry) {
  const start = createRequire(join(tree, 'package.json')).resolve(entry);
  const seen = new Set();
  const queue = [start];
  while (queue.length > 0) {
    const file = queue.pop();
    if (seen.has(file)) continue;
    seen.add(file);
    for (let folder = dirname(file); folder.includes('node_modules'); folder = dirname(folder)) {
      if (existsSync(join(folder, 'package.json'))) seen.add(join(folder, 'package.json'));
    }
    if (!file.endsWith('.js')) continue;
    for (const [, spec] of readFileSync(file, 'utf8').matchAll(/\brequire\(["']([^"']+)["']\)/g)) {
      // A platform's own package is pinned apart, file by file.
      if (builtinModules.includes(spec.replace(/^node:/, '')) || spec.endsWith('.node')) continue;
      queue.push(createRequire(file).resolve(spec));
    }
  }
  return [...seen].sort();
}

function pin(file) {
  const bytes = readFileSync(file);
  return { sha256: createHash('sha256').update(bytes).digest('hex'), size: bytes.length };
}

function record(packages, name, platform, path, file) {
  packages[name].files[platform] ??= {};
  packages[name].files[platform][path] = pin(file);
}

async function pinEngine({ version, entry, shared, loaded, natives }, tree) {
  const packages = {};
  for (const [name, at] of Object.entries(shared)) packages[name] = await unpack(tree, name, at);
  for (const file of reachable(tree, entry)) {
    const inside = relative(join(tree, 'node_modules'), file).split(sep);
    const depth = inside[0].startsWith('@') ? 2 : 1;
    record(packages, inside.slice(0, depth).join('/'), '*', inside.slice(depth).join('/'), file);
  }
  for (const path of loaded?.files ?? []) {
    record(packages, loaded.name, '*', path, join(tree, 'node_modules', loaded.name, path));
  }
  for (const native of natives) {
    packages[native.name] ??= await unpack(tree, native.name, native.version);
    const folder = join(tree, 'node_modules', native.name);
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((found) => found.isFile())
      .map((found) => relative(folder, join(found.parentPath, found.name)).split(sep).join('/'));
    const wanted = files.filter(native.wanted).sort();
    if (!wanted.some((path) => path.endsWith('.node'))) throw new Error(`${native.platform}: no addon in the tarball`);
    for (const path of wanted) record(packages, native.name, native.platform, path, join(folder, path));
  }
  return { version, entry, packages };
}

/** JSON with one line a file, so that a new version shows as a readable difference. */
function format(lock) {
  return JSON.stringify(lock, null, 1).replace(/\{\s+("sha256": "[^"]+"),\s+("size": \d+)\s+\}/g, '{ $1, $2 }');
}

const lock = {};
for (const [engine, recipe] of Object.entries(ENGINES)) {
  const tree = mkdtempSync(join(tmpdir(), 'plumbline-pin-'));
  try {
    lock[engine] = await pinEngine(recipe, tree);
  } finally {
    rmSync(tree, { recursive: true, force: true });
  }
}
writeFileSync(LOCK, `${format(lock)}\n`);
