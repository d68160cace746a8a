import type { Document } from 'yaml';

/** A key that cannot stand in JSON, and where in the text it is. */
export interface WrongKey {
  readonly reason: string;
  readonly offset: number;
}

/**
 * The first key of any mapping that is no plain value, or that stands twice as the text it becomes (`1` and `"1"` are one), or null.
 * Linear in the number of keys. The library is handed in, because it is loaded lazily.
 */
export function wrongKey(document: Document.Parsed, yaml: typeof import('yaml')): WrongKey | null {
  let found: WrongKey | null = null;
  yaml.visit(document, {
    Map: (_key, map) => {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        const name = yaml.isScalar(key) ? String(key.value) : null;
        const isWrong = name === null || seen.has(name);
        if (isWrong) {
          const offset = (yaml.isNode(key) ? key.range?.[0] : undefined) ?? map.range?.[0] ?? 0;
          found = {
            reason: name === null ? 'a key must be a plain value' : `the key "${name}" must stand once`,
            offset,
          };
          return yaml.visit.BREAK;
        }
        seen.add(name);
      }
      return undefined;
    },
  });
  return found;
}
