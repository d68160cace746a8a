import { isJsonObject, nearest } from '@plumbline/boundary';
import type { Json } from '@plumbline/core';

/** A word for every key, as far as one was said. */
export type SaidWords<K extends string, W extends string> = Partial<Readonly<Record<K, W>>>;

/** What may be said. */
export interface LegalWords<K extends string, W extends string> {
  readonly keys: readonly K[];
  readonly words: readonly W[];
}

/**
 * Reads `key: word` lines of an input, or a mapping of the file. Keys and words that are not legal go to `problem` with the nearest legal one.
 */
export function readWords<K extends string, W extends string>(
  raw: Json | undefined,
  { keys, words }: LegalWords<K, W>,
  problem: (text: string) => void,
): SaidWords<K, W> {
  const said: { [key in K]?: W } = {};
  for (const [name, value] of entriesOf(raw)) {
    const key = keys.find((legal) => legal === name);
    const word = words.find((legal) => legal === value);
    if (key === undefined) problem(`may hold ${keys.join(', ')}: current value is "${name}"${hint(name, keys)}`);
    else if (word === undefined)
      problem(`"${name}" must be one of ${words.join(', ')}: current value is "${value}"${hint(value, words)}`);
    else said[key] = word;
  }
  return said;
}

function entriesOf(raw: Json | undefined): readonly (readonly [string, string])[] {
  if (isJsonObject(raw)) return Object.entries(raw).map(([name, value]) => [name, String(value).trim()]);
  const lines = (Array.isArray(raw) ? raw.map(String) : String(raw ?? '').split(/[,\n]/)).map((line) => line.trim());
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [name = '', ...rest] = line.split(':');
      return [name.trim(), rest.join(':').trim()];
    });
}

function hint(word: string, legal: readonly string[]): string {
  const near = nearest(word, legal);
  return near === null ? '' : `: did you mean "${near}"?`;
}
