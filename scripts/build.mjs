// Builds the bundles: tsc emits JavaScript, ncc makes one self-contained folder an action from it.
// The heavy libraries, which all actions load lazily, are bundled once, in dist/lib.
// With names as arguments only those are built. With --check the committed dist/ is compared instead of replaced.
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const build = join(root, 'build');
const check = process.argv.includes('--check');
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const target = check ? mkdtempSync(join(tmpdir(), 'plumbline-dist-')) : join(root, 'dist');

/** Loaded lazily by more than one action: bundled once, so that a `uses:` line downloads them once. */
const SHARED = [
  '@actions/artifact',
  '@actions/cache',
  '@actions/github/lib/utils',
  '@actions/http-client',
  '@octokit/plugin-retry',
  '@octokit/plugin-throttling',
  'ajv-formats',
  'ajv/dist/2020.js',
  'apache-arrow',
  'tar',
  'undici',
  'vega',
  'vega-lite',
  'yaml',
];

/** What lies beside the bundles of the actions: what they share, and the program of the child process that runs models (SCORER). */
const BESIDE = { lib: 'build/lib/index.js', scorer: 'build/actions/evaluate-gate/src/scorer.js' };

/** A CommonJS module has names when Node imports it, but only a default when ncc does: they are given back. */
const NAMED = `const withNames = (module) =>
  Object.keys(module).join() === 'default' ? { ...module.default, default: module.default } : module;`;

emit();
const names =
  wanted.length > 0 ? wanted : [...readdirSync(join(root, 'actions')).filter(isBundled), ...Object.keys(BESIDE)];
for (const name of names) bundle(name, BESIDE[name] ?? `build/actions/${name}/src/index.js`);
if (check) compare();

function isBundled(name) {
  return existsSync(join(root, 'actions', name, 'src/index.ts'));
}

function run(script, ...args) {
  execFileSync(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** The emitted tree resolves `@plumbline/*` to itself, so that ncc never meets TypeScript. */
function emit() {
  rmSync(build, { recursive: true, force: true });
  // Emits whatever the checker says: `npm run types` judges types, and a bundle is wanted while they are being mended.
  try {
    run('typescript/bin/tsc', '-p', 'tsconfig.build.json');
  } catch {
    console.error('types have errors: see "npm run types"');
  }
  const scope = join(build, 'node_modules/@plumbline');
  mkdirSync(scope, { recursive: true });
  for (const name of readdirSync(join(build, 'packages'))) {
    symlinkSync(join('../../packages', name), join(scope, name));
    const manifest = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'));
    writeFileSync(
      join(build, 'packages', name, 'package.json'),
      JSON.stringify({ ...manifest, exports: './src/index.js' }),
    );
    copyData(join(root, 'packages', name, 'src'), join(build, 'packages', name, 'src'));
  }
  writeFileSync(join(build, 'package.json'), '{"type":"module"}');
  writeLibrary();
  for (const file of readdirSync(build, { recursive: true }))
    if (/^(packages|actions).*\.js$/.test(file)) share(join(build, file));
}

/** One entry that loads each shared library on demand; ncc gives each a chunk and keeps what they have in common once. */
function writeLibrary() {
  mkdirSync(join(build, 'lib'));
  const loaders = SHARED.map((name) => `  '${name}': () => named(import('${name}')),`).join('\n');
  writeFileSync(
    join(build, 'lib/index.js'),
    `${NAMED}\nconst named = (loading) => loading.then(withNames);\nexport const load = {\n${loaders}\n};\n`,
  );
}

/** Turns `import('vega')` into a request to the library bundle, which lies beside every action's own. */
function share(file) {
  const text = readFileSync(file, 'utf8');
  const shared = text.replaceAll(/\bimport\('([^']+)'\)/g, (whole, name) =>
    SHARED.includes(name)
      ? `import(/* webpackIgnore: true */ '../lib/index.js').then((library) => library.load['${name}']())`
      : whole,
  );
  if (shared !== text) writeFileSync(file, shared);
}

/** What tsc does not emit: JSON that a source imports. */
function copyData(from, to) {
  for (const file of readdirSync(from, { recursive: true })) {
    if (file.endsWith('.json')) cpSync(join(from, file), join(to, file));
  }
}

function bundle(name, entry) {
  const out = join(target, name);
  rmSync(out, { recursive: true, force: true });
  run('@vercel/ncc/dist/ncc/cli.js', 'build', entry, '-o', out, '-m', '--no-cache', '--license', 'licenses.txt', '-q');
  const broken = readdirSync(out, { recursive: true }).filter(
    (file) => /\.js$/.test(file) && /webpackMissingModule|@@notfound/.test(readFileSync(join(out, file), 'utf8')),
  );
  if (broken.length > 0) throw new Error(`${name}: modules are missing in ${broken.join(', ')}`);
}

function compare() {
  const differing = names.filter((name) => listing(join(root, 'dist', name)) !== listing(join(target, name)));
  rmSync(target, { recursive: true, force: true });
  if (differing.length === 0) return;
  console.error(`dist/ is not what the sources give: ${differing.join(', ')}. Run "npm run build" and commit dist/.`);
  process.exitCode = 1;
}

function listing(folder) {
  if (!existsSync(folder)) return '';
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => `${file.slice(folder.length)}\n${readFileSync(file, 'utf8').replaceAll('\r\n', '\n')}`)
    .join('\n');
}
