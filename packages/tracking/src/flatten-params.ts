import { canonicalJson, isJsonObject } from '@plumbline/boundary';
import type { Json, JsonObject } from '@plumbline/core';

/**
 * Parameters as trackers know them: nested names joined by dots, each value as text (a string as it is, else JSON).
 * An empty object stays visible as `{}`.
 */
export function flattenParams(params: JsonObject): ReadonlyMap<string, string> {
  const flat = new Map<string, string>();
  collect(flat, '', params);
  return flat;
}

function collect(flat: Map<string, string>, prefix: string, value: Json): void {
  if (isJsonObject(value) && (prefix === '' || Object.keys(value).length > 0)) {
    for (const [key, child] of Object.entries(value)) collect(flat, prefix === '' ? key : `${prefix}.${key}`, child);
    return;
  }
  flat.set(prefix, typeof value === 'string' ? value : canonicalJson(value));
}
