// Builds the bundles: tsc emits JavaScript, ncc makes one self-contained folder an action from it.
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

emit();
const names = wanted.length > 0 ? wanted : readdirSync(join(root, 'actions')).filter(isBundled);
for (const name of names) bundle(name);
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
  run('typescript/bin/tsc', '-p', 'tsconfig.build.json');
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
}

/** What tsc does not emit: JSON that a source imports. */
function copyData(from, to) {
  for (const file of readdirSync(from, { recursive: true })) {
    if (file.endsWith('.json')) cpSync(join(from, file), join(to, file));
  }
}

function bundle(name) {
  const out = join(target, name);
  rmSync(out, { recursive: true, force: true });
  run(
    '@vercel/ncc/dist/ncc/cli.js',
    'build',
    join('build/actions', name, 'src/index.js'),
    '-o',
    out,
    '-m',
    '--no-cache',
    '--license',
    'licenses.txt',
    '-q',
  );
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
