/**
 * The files among `found` that are not pinned but that `require` could load in place of, or on the way to, a pinned
 * one: `a` or `a.json` beside `a.js` or `a/index.js`, a `package.json` on its way, anything in a nested `node_modules`.
 * Other extra files (types, maps, read-me) are harmless and allowed. Paths have forward slashes.
 */
export function shadowingFiles(pinned: ReadonlySet<string>, found: readonly string[]): readonly string[] {
  const stems = new Set([...pinned].flatMap(stemsOf));
  return found.filter((path) => !pinned.has(path) && (isNested(path) || stems.has(reachedAs(path))));
}

/** Every spelling a `require` could use to reach the file: its folders and itself without extension. */
function stemsOf(path: string): readonly string[] {
  const parts = path.split('/');
  const folders = parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join('/'));
  return [...folders, withoutExtension(path)];
}

function isNested(path: string): boolean {
  return path.split('/').includes('node_modules');
}

/** A `package.json` says what its folder is loaded as; any other file answers to its name without extension. */
function reachedAs(path: string): string {
  return path.endsWith('/package.json') ? path.slice(0, -'/package.json'.length) : withoutExtension(path);
}

function withoutExtension(path: string): string {
  return path.replace(/\.([cm]?[jt]s|json|node)$/, '');
}
