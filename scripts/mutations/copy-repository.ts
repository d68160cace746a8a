import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

/** The engines refuse to be loaded through a link. */
const ENGINES = ['@duckdb', 'onnxruntime-node', 'onnxruntime-common', 'detect-libc'];
const OURS = '@plumbline';

/**
 * A copy of the working tree (tracked and new files) in a new folder, with the installed packages linked in and our own
 * packages taken from the copy. Returns its path.
 */
export function copyRepository(root: string): string {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'plumbline-mutations-')));
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const files = new Set(listed.split('\0').filter((file) => file !== '' && !file.startsWith('dist/')));
  for (const file of files) if (existsSync(join(root, file))) copyInto(join(root, file), join(copy, file));
  linkModules(root, copy);
  return copy;
}

function linkModules(root: string, copy: string): void {
  const [from, to] = [join(root, 'node_modules'), join(copy, 'node_modules')];
  mkdirSync(join(to, OURS), { recursive: true });
  for (const name of readdirSync(from)) {
    if (ENGINES.includes(name)) duplicate(join(from, name), join(to, name));
    else if (name !== OURS) symlinkSync(realIn(join(from, name), { root, copy }), join(to, name));
  }
  for (const name of readdirSync(join(from, OURS)))
    symlinkSync(realIn(join(from, OURS, name), { root, copy }), join(to, OURS, name));
}

/** Where a link of ours leads in the copy; everything installed stays where it is. */
function realIn(path: string, { root, copy }: { readonly root: string; readonly copy: string }): string {
  const real = realpathSync(path);
  const inside = relative(realpathSync(root), real);
  return inside.startsWith('..') || inside.startsWith('node_modules') ? real : join(copy, inside);
}

/** Hard links where the file system has them: the engines are hundreds of megabytes. */
function duplicate(from: string, to: string): void {
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const source = join(entry.parentPath, entry.name);
    const target = join(to, relative(from, source));
    mkdirSync(dirname(target), { recursive: true });
    try {
      linkSync(source, target);
    } catch {
      copyFileSync(source, target);
    }
  }
}

function copyInto(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}
