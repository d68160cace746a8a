import { isJsonObject } from '@plumbline/boundary';
import type { Json } from '@plumbline/core';
import { type Predictions, predictionsOf } from './predictions.ts';

const USUAL_KEYS = ['predictions', 'prediction', 'outputs', 'output', 'result'];

/**
 * The predictions of a plain JSON answer. `path` is keys and indices joined by dots, `*` for every item of a list, e.g.
 * `predictions.*.label`; a list found there is one prediction an item. Without a path the first usual key counts
 * (predictions, prediction, outputs, output, result), else the whole answer. Null where nothing is at the path.
 */
export function readJsonPredictions(body: Json, path: string): Predictions | null {
  const keys = path === '' ? usualPath(body) : path.split('.');
  const found = valuesAt([body], keys);
  if (found === null) return null;
  const only = found[0];
  const rows: readonly Json[] = !keys.includes('*') && Array.isArray(only) ? only : found;
  return predictionsOf(keys.join('.'), rows);
}

function usualPath(body: Json): readonly string[] {
  const key = isJsonObject(body) ? USUAL_KEYS.find((name) => Object.hasOwn(body, name)) : undefined;
  return key === undefined ? [] : [key];
}

function valuesAt(values: readonly Json[], keys: readonly string[]): readonly Json[] | null {
  let found = values;
  for (const key of keys) {
    const next: Json[] = [];
    for (const value of found) {
      const below = childrenOf(value, key);
      if (below === null) return null;
      next.push(...below);
    }
    found = next;
  }
  return found;
}

function childrenOf(value: Json, key: string): readonly Json[] | null {
  if (Array.isArray(value)) {
    if (key === '*') return value;
    const item: Json | undefined = /^\d{1,9}$/.test(key) ? value[Number(key)] : undefined;
    return item === undefined ? null : [item];
  }
  if (!isJsonObject(value) || !Object.hasOwn(value, key)) return null;
  return [value[key] ?? null];
}
