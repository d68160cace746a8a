import type { KeyedRow } from './row-bytes.ts';
import type { TextSample } from './sample.ts';
import { wordHash, wordsOf } from './text-features.ts';
import { featuresOf, unpackTexts } from './text-rows.ts';

/** A word with the share of sampled texts that hold it. */
export interface DistinguishingWord {
  readonly word: string;
  readonly reference: number;
  readonly current: number;
}

const ERRORS_MIN = 3;

/**
 * The words that most clearly hold more of the current texts than of the reference's, clearest first: what a person may
 * be shown beside the verdict where values may be shown at all. `texts` are current texts, whose words can be named;
 * words that only the reference had cannot. A description, no test: at least three standard errors each.
 */
export function distinguishingWords(
  before: TextSample,
  after: TextSample,
  { texts, count }: { readonly texts: readonly string[]; readonly count: number },
): readonly DistinguishingWord[] {
  const [reference, current] = [holders(unpackTexts(before)), holders(unpackTexts(after))];
  if (before.rows === 0 || after.rows === 0) return [];
  const words = [...new Set(texts.flatMap((text) => [...wordsOf(text)]))];
  return words
    .map((word) => {
      const hash = wordHash(word);
      const p = (reference.get(hash) ?? 0) / before.rows;
      const q = (current.get(hash) ?? 0) / after.rows;
      const pooled = (p * before.rows + q * after.rows) / (before.rows + after.rows);
      const error = Math.sqrt(pooled * (1 - pooled) * (1 / before.rows + 1 / after.rows));
      return { word, reference: p, current: q, clarity: error > 0 ? (q - p) / error : 0 };
    })
    .filter(({ clarity }) => clarity >= ERRORS_MIN)
    .sort((a, b) => b.clarity - a.clarity || (a.word < b.word ? -1 : 1))
    .slice(0, count)
    .map(({ word, reference: p, current: q }) => ({ word, reference: p, current: q }));
}

function holders(rows: readonly KeyedRow[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { bytes } of rows)
    for (const word of featuresOf(bytes).words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
