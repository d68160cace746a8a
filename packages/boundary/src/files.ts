import { glob, readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, matchesGlob, relative, resolve, sep } from 'node:path';
import { type ErrorCode, PlumblineError } from '@plumbline/core';

/** What kind of file is read, for the error. */
export interface ReadOptions {
  readonly what: string;
  readonly bytesMax: number;
  readonly code?: ErrorCode;
}

/** A text file in UTF-8, never more than `bytesMax`. Throws the code given, or `LIMIT_SIZE`. */
export async function readTextFile(path: string, options: ReadOptions): Promise<string> {
  return (await readFileBytes(path, options)).toString('utf8');
}

/** The bytes of a file, under the same rules: for those who need them beside the text, e.g. for a digest. */
export async function readFileBytes(path: string, options: ReadOptions): Promise<Buffer> {
  const found = await stat(path).catch(() => null);
  if (found === null || !found.isFile()) {
    throw new PlumblineError(
      options.code ?? 'CONFIG_UNREADABLE',
      `Cannot read ${options.what}: it must be a file: "${path}" ${found === null ? 'does not exist' : 'is not a file'}`,
      'give the path of an existing file',
    );
  }
  if (found.size > options.bytesMax) {
    throw new PlumblineError(
      'LIMIT_SIZE',
      `Cannot read ${options.what}: it must be at most ${options.bytesMax} bytes: "${path}" has ${found.size}`,
      'give a smaller file',
    );
  }
  return readFile(path);
}

/**
 * Confines a path found in data, configuration, an archive or a model to `root`: absolute, `..` and symbolic links that lead out
 * throw `PATH_OUTSIDE`. The path need not exist. Returns it absolute.
 */
export async function resolveInside(root: string, path: string): Promise<string> {
  const full = resolve(root, path);
  const real = await realpathOfExisting(full);
  const realRoot = await realpath(root);
  if (isAbsolute(path) || path.includes('\0') || !isWithin(root, full) || !isWithin(realRoot, real)) {
    throw outside(path);
  }
  return full;
}

function outside(path: string): PlumblineError {
  return new PlumblineError(
    'PATH_OUTSIDE',
    `Cannot use the path "${path}": it must stay inside the workspace`,
    'use a relative path without ".." and without links that lead out',
  );
}

async function realpathOfExisting(path: string): Promise<string> {
  const found = await realpath(path).catch(() => null);
  if (found !== null) return found;
  const parent = resolve(path, '..');
  return parent === path ? path : join(await realpathOfExisting(parent), path.slice(parent.length));
}

function isWithin(root: string, path: string): boolean {
  const rest = relative(root, path);
  return rest === '' || (!rest.startsWith(`..${sep}`) && rest !== '..' && !isAbsolute(rest));
}

const HAS_WILDCARD = /[*?[\]{}]/;

/** Dots at the end of a name within or beside braces that hold a slash: what they may become together is not worth finding out. */
const SPREAD_DOTS = /(^|[/\\{,])\.|\.([/\\},]|$)/;
const SPREAD = /\{[^}]*[/\\]/;

/**
 * Confines patterns found in data or configuration before anybody looks: what they name literally must stay inside `root` as `resolveInside`
 * says, and no wildcard may lead up again. So nothing outside is walked, nor told to exist. `from`: where relative patterns start.
 */
export async function demandInside(patterns: readonly string[], root: string, from: string): Promise<void> {
  for (const pattern of patterns) {
    const literal = literalPart(pattern);
    const parts = literal.split(SLASH).filter((part) => part !== '..');
    const rest = pattern.slice(literal.length);
    const mayRise = [...parts, ...rest.split(SLASH)].some((part) => matchesGlob('..', part));
    if (rest !== '' && (mayRise || (SPREAD.test(pattern) && SPREAD_DOTS.test(pattern)))) throw outside(pattern);
    await resolveInside(root, relative(root, resolve(from, literal)));
  }
}

const SLASH = /[/\\]/;

/** The folders in front of the first wildcard with the slash behind them; all of a pattern that has none. */
function literalPart(pattern: string): string {
  const at = pattern.search(HAS_WILDCARD);
  if (at < 0) return pattern;
  return pattern.slice(0, Math.max(pattern.lastIndexOf('/', at), pattern.lastIndexOf('\\', at)) + 1);
}

/**
 * The files that paths and globs name, absolute, each once; the order of the patterns, names sorted inside a glob.
 * A pattern that matches nothing throws `DATA_MISSING`, whose fix names the `input` it came from: an empty set of files must
 * not look like an empty data set.
 */
export async function expandGlobs(
  patterns: readonly string[],
  root: string,
  input?: string,
): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const pattern of patterns) {
    const matches = await matchesOf(pattern, root);
    if (matches.length === 0) {
      throw new PlumblineError(
        'DATA_MISSING',
        `Cannot find "${pattern}": it must name at least one file: none is there`,
        `correct the path or the glob${input === undefined ? '' : ` in "${input}"`}; relative paths start at working-directory`,
      );
    }
    for (const match of matches) found.add(match);
  }
  return [...found];
}

async function matchesOf(pattern: string, root: string): Promise<readonly string[]> {
  const literal = resolve(root, pattern);
  if ((await stat(literal).catch(() => null)) !== null) return [literal];
  if (!HAS_WILDCARD.test(pattern)) return [];
  const matches: string[] = [];
  for await (const match of glob(pattern, { cwd: root })) matches.push(resolve(root, match));
  const files = await Promise.all(matches.map(async (match) => ((await stat(match)).isFile() ? match : null)));
  return files.filter((file) => file !== null).sort();
}

/** How a file is called in reports and evidence: relative to the workspace with forward slashes where it lies inside. */
export function displayName(path: string, workspace: string): string {
  return (isWithin(workspace, path) ? relative(workspace, path) : path).replaceAll('\\', '/');
}
