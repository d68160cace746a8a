import { sha256Of } from '@plumbline/boundary';
import type { KeyedRow } from './row-bytes.ts';

/** What one or more sampled rows hold, with how many of either side do. */
export interface Content {
  readonly bytes: Uint8Array;
  readonly reference: number;
  readonly current: number;
}

/** Distinct rows of both sides, in an order that the seed and they alone settle. */
export function contentsOf(before: readonly KeyedRow[], after: readonly KeyedRow[], seed: string): readonly Content[] {
  const found = new Map<string, { bytes: Uint8Array; reference: number; current: number }>();
  const count = (rows: readonly KeyedRow[], side: 'reference' | 'current'): void => {
    for (const { bytes } of rows) {
      const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
      const content = found.get(text) ?? { bytes, reference: 0, current: 0 };
      content[side] += 1;
      found.set(text, content);
    }
  };
  count(before, 'reference');
  count(after, 'current');
  return [...found]
    .map(([text, content]) => ({ content, order: sha256Of(`${seed} ${text}`) }))
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ content }) => content);
}

/**
 * Numbers of contents in two halves of about as many rows: the first ones, and the rest. Equal rows are one content, so
 * that no row of one half is known from the other.
 */
export function halves(contents: readonly Content[], among: Uint32Array): readonly [Uint32Array, Uint32Array] {
  const sizes = Array.from(among, (index) => contents[index]!.reference + contents[index]!.current);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  let seen = 0;
  const first = sizes.findIndex((size) => {
    seen += size;
    return 2 * seen >= total;
  });
  return [among.slice(0, first + 1), among.slice(first + 1)];
}

/** Rows of the reference and of the current data that have these contents. */
export function rowsOf(contents: readonly Content[]): readonly [number, number] {
  return contents.reduce<[number, number]>(([n, m], { reference, current }) => [n + reference, m + current], [0, 0]);
}
