import { allOf } from './all-of.ts';
import { addUp, areCategories, byCount, frequentOf, ownCategories } from './category-cells.ts';
import { mergeNumbers } from './merge-numbers.ts';
import type { CategoryCells, CategoryCount, FrequentValues, TextCells } from './profile.ts';
import { textOfCategories } from './text-cells.ts';

/** Categories or text: what a profile knows of a column of words. */
export interface Words {
  readonly categories?: CategoryCells;
  readonly text?: TextCells;
}

/** A column of words with its non-null rows. */
export interface CountedWords extends Words {
  readonly present: number;
}

/**
 * The words of several columns together: categories, exact, where every column names all of its own and together they still are few; else
 * text, whose frequent values are counted within the stated error. `distinctAbout` is for the caller to settle.
 */
export function mergeWords(parts: readonly CountedWords[]): Words {
  const named = parts.flatMap(({ categories }) => (categories === undefined ? [] : [categories]));
  if (named.length === parts.length) {
    const together = mergeCategories(named);
    if (together !== null) return { categories: together };
  }
  const present = parts.reduce((sum, part) => sum + part.present, 0);
  const texts = parts.map(
    ({ categories, text }): Partial<TextCells> =>
      text ?? (categories === undefined ? {} : textOfCategories(categories)),
  );
  const lengths = allOf(texts.map((text) => text.lengths));
  const scripts = allOf(texts.map((text) => text.scripts));
  const frequent = mergeFrequent(parts, present);
  const text: TextCells = {
    distinctAbout: 0,
    ...(lengths === null ? {} : { lengths: mergeNumbers(lengths) }),
    ...(scripts === null ? {} : { scripts: addUp(scripts) }),
    ...(frequent === null ? {} : { frequent }),
  };
  return { text };
}

/** Null where they are too many for categories, or a value's name is not known. */
function mergeCategories(cells: readonly CategoryCells[]): CategoryCells | null {
  const [first] = cells;
  const keys = first?.categories.map(({ key }) => key).join('\0');
  // Counted against one reference: the same keys in its order, and what it has not seen.
  if (first !== undefined && cells.every(({ categories }) => categories.map(({ key }) => key).join('\0') === keys)) {
    const total = (count: (cell: CategoryCells) => number): number => cells.reduce((sum, cell) => sum + count(cell), 0);
    const categories = first.categories.map(({ key }, place) => ({
      key,
      count: total((cell) => cell.categories[place]!.count),
    }));
    const distinct = categories.filter(({ count }) => count > 0).length;
    const isOwn = cells.every((cell) => cell.categories.every((own, place) => isNext(cell.categories[place - 1], own)));
    const sorted = isOwn ? [...categories].sort(byCount) : categories;
    return { count: total((cell) => cell.count), distinct, categories: sorted, unseen: total((cell) => cell.unseen) };
  }
  if (cells.some(({ unseen }) => unseen > 0)) return null;
  const { categories } = addUp(cells);
  return areCategories(categories) ? ownCategories(categories) : null;
}

/** Are two categories in the order of a profile of its own categories? */
function isNext(before: CategoryCount | undefined, after: CategoryCount): boolean {
  return before === undefined || byCount(before, after) < 0;
}

/** What is known of the values of one part: rows of those it names, and how wrong that may be. */
interface Named extends Pick<FrequentValues, 'categories' | 'countError' | 'unnamedMost'> {}

/**
 * A value that a part does not name may have as many rows there as that part leaves to an unnamed value, and no more.
 * Reference: Agarwal and others, Mergeable summaries, 2012 (Misra–Gries).
 */
function mergeFrequent(parts: readonly CountedWords[], present: number): FrequentValues | null {
  const named = parts.map(namedIn);
  const known = allOf(named.map((part) => part ?? undefined));
  if (known === null) return null;
  const counts = new Map<string, { count: number; error: number }>();
  const unnamedMost = known.reduce((sum, part) => sum + part.unnamedMost, 0);
  for (const { categories, countError, unnamedMost: own } of known) {
    for (const { key, count } of categories) {
      const before = counts.get(key) ?? { count: 0, error: unnamedMost };
      counts.set(key, { count: before.count + count, error: before.error - own + countError });
    }
  }
  const values = [...counts].map(([key, { count }]): CategoryCount => ({ key, count }));
  const countError = Math.max(0, ...[...counts.values()].map(({ error }) => error));
  return frequentOf(values, { present, countError: Math.min(countError, present), unnamedMost });
}

/** Null where nothing is known, so that any value may be unnamed in all rows. */
function namedIn({ categories, text }: CountedWords): Named | null {
  if (categories !== undefined)
    return { categories: categories.categories, countError: 0, unnamedMost: categories.unseen };
  return text?.frequent ?? null;
}
