import { sha256Of } from '@plumbline/boundary';

/** MLflow's own limits (3.x): characters of keys and values, entries of one batch. */
const KEY_CHARS_MAX = 250;
export const PARAM_CHARS_MAX = 6000;
export const TAG_CHARS_MAX = 8000;
export const PARAMS_PER_BATCH = 100;
export const METRICS_PER_BATCH = 1000;
export const DATASET_DIGEST_CHARS_MAX = 36;
export const DATASET_NAME_CHARS_MAX = 500;
export const DATASETS_MAX = 1000;

/** Entries with keys and values that MLflow takes, and what had to be changed, in words. */
export interface Fitted<V> {
  readonly entries: readonly { readonly key: string; readonly value: V }[];
  readonly notes: readonly string[];
}

const ILLEGAL = /[^/\p{L}\p{N}_.\- :]/gu;

/** A key MLflow takes: other characters become `_`; one that had to change gets a piece of its digest, so that none collide. */
export function fitKey(key: string): string {
  const legal = key.replaceAll(ILLEGAL, '_');
  const isPath = legal.startsWith('/') || legal.split('/').some((part) => ['', '.', '..'].includes(part));
  if (legal === key && key.length <= KEY_CHARS_MAX && !isPath) return key;
  const plain = isPath ? legal.replaceAll('/', '_') : legal;
  return `${plain.slice(0, KEY_CHARS_MAX - 9)}_${sha256Of(key).slice(0, 8)}`;
}

/** A value cut to its limit; a cut one ends in its digest, so that different values stay different. */
export function fitValue(value: string, charsMax: number): string {
  return value.length <= charsMax ? value : `${value.slice(0, charsMax - 80)}… sha256:${sha256Of(value)}`;
}

/** Parameters and metrics as MLflow takes them. */
export function fitEntries<V>(entries: Iterable<readonly [string, V]>, fit: (value: V) => V): Fitted<V> {
  const fitted = [...entries].map(([key, value]) => ({ key: fitKey(key), value: fit(value), was: { key, value } }));
  const notes = fitted
    .filter(({ key, value, was }) => key !== was.key || !Object.is(value, was.value))
    .map(({ key, was }) => `MLflow holds "${was.key}" ${key === was.key ? 'shortened' : `as "${key}"`}`);
  return { entries: fitted.map(({ key, value }) => ({ key, value })), notes };
}

/** The entries in batches. */
export function batches<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
