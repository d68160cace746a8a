import { TEXT_FEATURES_MAX } from './sample.ts';

// Bound once: it is called for every character, and where tests run each look-up of a global is slow.
const { imul } = Math;

/** Characters of a text that are looked at. */
export const TEXT_LENGTH_MAX = 1_000;
/** Words kept of a text, where character n-grams want the rest. */
const WORDS_MAX = TEXT_FEATURES_MAX / 2;
const WORD_LENGTH_MAX = 32;
const GRAMS = [3, 4, 5];
const WORD_SALT = 0x77_6f_72_64;
const GRAM_SALT = 0x67_72_61_6d;

/** A text as hashed features: 16 bits each, ascending, none twice. */
export interface TextFeatures {
  readonly words: readonly number[];
  readonly grams: readonly number[];
}

/**
 * The words of a text and its character 3-, 4- and 5-grams (digits all alike, white space as one blank) as hashes. Of
 * more than fit, those whose hash comes first are kept: so texts keep the same ones.
 */
export function textFeatures(text: string): TextFeatures {
  const words = new Set([...wordsOf(text)].map(rawWordHash));
  const padded = ` ${plain(text)
    .replaceAll(/\p{Nd}/gu, '0')
    .replaceAll(/\s+/gu, ' ')
    .trim()} `;
  const grams = new Set<number>();
  for (const length of padded === '  ' ? [] : GRAMS) {
    for (let from = 0; from + length <= padded.length; from += 1) {
      grams.add(hashOf(padded, { from, to: from + length, salt: GRAM_SALT }));
    }
  }
  const kept = firstOf(words, WORDS_MAX);
  return { words: kept, grams: firstOf(grams, TEXT_FEATURES_MAX - kept.length) };
}

/** The words of a text: runs of letters and digits, lower case, the first 32 characters of each. */
export function wordsOf(text: string): ReadonlySet<string> {
  return new Set([...plain(text).matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => word.slice(0, WORD_LENGTH_MAX)));
}

/** The feature that a word of `wordsOf` becomes. */
export function wordHash(word: string): number {
  return bucketOf(rawWordHash(word));
}

function plain(text: string): string {
  return text.slice(0, TEXT_LENGTH_MAX).toLowerCase();
}

function rawWordHash(word: string): number {
  return hashOf(word, { from: 0, to: word.length, salt: WORD_SALT });
}

/** FNV-1a over UTF-16 code units. Reference: Fowler, Noll and Vo, draft-eastlake-fnv. */
function hashOf(
  text: string,
  { from, to, salt }: { readonly from: number; readonly to: number; readonly salt: number },
): number {
  let hash = 0x81_1c_9d_c5 ^ salt;
  for (let at = from; at < to; at += 1) hash = imul(hash ^ text.charCodeAt(at), 0x01_00_01_93);
  return hash | 0;
}

function firstOf(hashes: ReadonlySet<number>, count: number): readonly number[] {
  const chosen =
    hashes.size <= count ? [...hashes] : [...hashes].sort((a, b) => orderOf(a) - orderOf(b)).slice(0, count);
  return [...new Set(chosen.map(bucketOf))].sort((a, b) => a - b);
}

/** Two different scramblings of one hash: which features are kept must say nothing of where they land. */
const bucketOf = (hash: number): number => scrambled(hash) >>> 16;
const orderOf = (hash: number): number => scrambled(hash ^ 0x5b_d1_e9_95) >>> 0;

/** The finaliser of MurmurHash3 (Appleby, public domain). */
function scrambled(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = imul(h, 0x85_eb_ca_6b);
  h ^= h >>> 13;
  h = imul(h, 0xc2_b2_ae_35);
  return h ^ (h >>> 16);
}
