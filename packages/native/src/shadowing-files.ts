/**
 * The files among `found` that are not pinned but that `require` could load in place of, or on the way to, a pinned
 * one: `a` or `a.json` beside `a.js` or `a/index.js`, a `package.json` on its way, a package of the engine in a nested
 * `node_modules`. Other extra files (types, maps, read-me) and packages that no pinned file asks for are harmless and allowed.
 * `packages` are the names of the engine's own. Paths have forward slashes.
 */
export function shadowingFiles(
  pinned: ReadonlySet<string>,
  found: readonly string[],
  packages: readonly string[],
): readonly string[] {
  const stems = new Set([...pinned].flatMap(stemsOf));
  const isNested = (path: string): boolean => packages.some((name) => `/${path}`.includes(`/node_modules/${name}/`));
  return found.filter((path) => !pinned.has(path) && (isNested(path) || stems.has(reachedAs(path))));
}

/** Every spelling a `require` could use to reach the file: its folders and itself without extension. */
function stemsOf(path: string): readonly string[] {
  const parts = path.split('/');
  const folders = parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join('/'));
  return [...folders, withoutExtension(path)];
}

/** A `package.json` says what its folder is loaded as; any other file answers to its name without extension. */
function reachedAs(path: string): string {
  return path.endsWith('/package.json') ? path.slice(0, -'/package.json'.length) : withoutExtension(path);
}

/** `require` puts these behind a name, and no others: `a.mjs` is only met by its whole name. */
function withoutExtension(path: string): string {
  return path.replace(/\.(js|json|node)$/, '');
}
