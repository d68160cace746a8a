import { cellsOfValues } from './number-cells.ts';
import type { CategoryCells, TextCells } from './profile.ts';
import { scriptsOfTexts } from './scripts.ts';

/** Code points, as the engine counts them. */
export function charactersOf(text: string): number {
  return [...text].length;
}

/**
 * What a profile would say of a column with these values if they were too many to be categories, its frequent values left out. Of values
 * without a name nothing can be said.
 */
export function textOfCategories({ categories, distinct, unseen }: CategoryCells): TextCells {
  if (unseen > 0) return { distinctAbout: distinct };
  const lengths = new Map<number, number>();
  for (const { key, count } of categories)
    lengths.set(charactersOf(key), (lengths.get(charactersOf(key)) ?? 0) + count);
  const values = [...lengths].map(([value, count]) => ({ value, count })).sort((a, b) => a.value - b.value);
  return { distinctAbout: distinct, lengths: cellsOfValues(values), scripts: scriptsOfTexts(categories) };
}
