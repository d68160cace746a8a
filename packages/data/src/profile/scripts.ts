import { quoteText } from '../engine/sql.ts';
import type { CategoryCells, CategoryCount } from './profile.ts';

/** Scripts in the order they are looked for: the first that a text holds is its script. `latin` and `no letters` come last in it. */
const LOOKED_FOR: readonly (readonly [string, string])[] = [
  ['kana', '[\\p{Hiragana}\\p{Katakana}]'],
  ['hangul', '\\p{Hangul}'],
  ['han', '\\p{Han}'],
  ['cyrillic', '\\p{Cyrillic}'],
  ['arabic', '\\p{Arabic}'],
  ['greek', '\\p{Greek}'],
  ['hebrew', '\\p{Hebrew}'],
  ['devanagari', '\\p{Devanagari}'],
  ['thai', '\\p{Thai}'],
];
const NO_LETTERS = 'no letters';
const LATIN = 'latin';
const OTHER = 'other';
const NAMES = [NO_LETTERS, LATIN, ...LOOKED_FOR.map(([name]) => name), OTHER];

/** Each script is a cell of its own. */
export const SCRIPT_EDGES: readonly number[] = NAMES.map((_, place) => place);

/**
 * SQL of the place of a text's script among `NAMES`, null where there is no text. Text in ASCII, which most is, is told by its bytes and
 * letters alone.
 */
export function scriptPlace(text: string): string {
  const inLatin = `regexp_matches(${text}, '\\p{Latin}')`;
  const found = LOOKED_FOR.map(
    ([, pattern], place) => `WHEN regexp_matches(${text}, ${quoteText(pattern)}) THEN ${place + 2}`,
  );
  return (
    `(CASE WHEN ${text} IS NULL THEN NULL` +
    ` WHEN strlen(${text}) = length(${text}) THEN CASE WHEN regexp_matches(${text}, '[A-Za-z]') THEN 1 ELSE 0 END` +
    ` WHEN regexp_full_match(${text}, '[\\p{Latin}\\p{Common}\\p{Inherited}]*') THEN CASE WHEN ${inLatin} THEN 1 ELSE 0 END` +
    ` ${found.join(' ')} ELSE ${NAMES.length - 1} END)::DOUBLE`
  );
}

/** The place of a text's script, by the same rule. */
function placeOf(text: string): number {
  if (!/[^\x00-\x7f]/.test(text)) return /[A-Za-z]/.test(text) ? 1 : 0;
  if (!/[^\p{sc=Latin}\p{sc=Common}\p{sc=Inherited}]/u.test(text)) return /\p{sc=Latin}/u.test(text) ? 1 : 0;
  const found = LOOKED_FOR.findIndex(([, pattern]) =>
    new RegExp(pattern.replaceAll('\\p{', '\\p{sc='), 'u').test(text),
  );
  return found < 0 ? NAMES.length - 1 : found + 2;
}

/** Scripts of texts with their rows. */
export function scriptsOfTexts(texts: readonly CategoryCount[]): CategoryCells {
  const counts = NAMES.map(() => 0);
  for (const { key, count } of texts) counts[placeOf(key)]! += count;
  return scriptCells(counts);
}

/** Counts by place as categories named by script; those without rows are left out. */
export function scriptCells(counts: readonly number[]): CategoryCells {
  const categories = NAMES.map((key, place) => ({ key, count: counts[place] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
  const count = categories.reduce((sum, category) => sum + category.count, 0);
  return { count, distinct: categories.length, categories, unseen: 0 };
}

/** Is it the name of a script? */
export function isScript(name: string): boolean {
  return NAMES.includes(name);
}
