import { PlumblineError } from '@plumbline/core';
import { allOf } from './all-of.ts';
import { mergeDistinct } from './merge-distinct.ts';
import { mergeNumbers } from './merge-numbers.ts';
import { mergeAllSamples } from './merge-shard-samples.ts';
import { type CountedWords, mergeWords } from './merge-words.ts';
import { valuesIn } from './number-cells.ts';
import type { ColumnProfile, VectorCells } from './profile.ts';

/** A column with the rows of its table and the name of its profile. */
export interface ColumnPart {
  readonly column: ColumnProfile;
  readonly rows: number;
  readonly from: string;
}

/** One column of several tables as the column of all their rows. Throws `DATA_MISMATCH` where they hold different kinds of values. */
export function mergeColumns(parts: readonly ColumnPart[]): ColumnProfile {
  const filled = parts.filter(({ column, rows }) => column.nulls < rows);
  // A column without a value has no kind of its own; text is what the engine takes it for then.
  const empty = parts.find(({ column }) => column.kind !== 'string') ?? parts[0]!;
  const speaking = filled.length > 0 ? filled : [empty];
  const kind = commonKind(speaking);
  const columns = speaking.map(({ column }) => column);
  const total = (count: (column: ColumnProfile) => number): number =>
    parts.reduce((sum, { column }) => sum + count(column), 0);
  const negativeInfinities = total((column) => column.negativeInfinities ?? 0);
  const cells = cellsOf(speaking);
  const present = parts.reduce(
    (sum, { column, rows }) => sum + rows - column.nulls - column.nans - column.infinities,
    0,
  );
  const counts = allOf(columns.map((column) => column.distinct)) ?? [];
  const distinct = mergeDistinct(counts, { exact: exactDistinct(cells), present });
  const sample = mergeAllSamples(columns.map((column) => column.sample));
  const designEffect = Math.max(...parts.map(({ column }) => column.designEffect ?? 1));
  return {
    name: columns[0]!.name,
    kind,
    type: [...new Set(columns.flatMap(({ type }) => type.split(' | ')))].sort().join(' | '),
    nulls: total((column) => column.nulls),
    nans: total((column) => column.nans),
    infinities: total((column) => column.infinities),
    ...(negativeInfinities > 0 ? { negativeInfinities } : {}),
    ...cells,
    ...(cells.text === undefined ? {} : { text: { ...cells.text, distinctAbout: aboutOf(columns, distinct?.about) } }),
    ...(distinct === undefined ? {} : { distinct }),
    ...(designEffect > 1 ? { designEffect } : {}),
    ...(sample === undefined ? {} : { sample }),
  };
}

function commonKind(parts: readonly ColumnPart[]): ColumnProfile['kind'] {
  const [first] = parts;
  for (const { column, from } of parts) {
    if (column.kind === first!.column.kind) continue;
    const numeric = ['integer', 'number'];
    if (numeric.includes(column.kind) && numeric.includes(first!.column.kind)) continue;
    throw new PlumblineError(
      'DATA_MISMATCH',
      `Cannot merge profiles: column "${column.name}" must hold one kind of values: it is ${first!.column.kind} in ` +
        `${first!.from} and ${column.kind} in ${from}`,
      'state the type of the column in the rules, so that every shard reads it the same way',
    );
  }
  return parts.some(({ column }) => column.kind === 'number') ? 'number' : first!.column.kind;
}

type Cells = Pick<ColumnProfile, 'numbers' | 'categories' | 'text' | 'vectors'>;

function cellsOf(parts: readonly ColumnPart[]): Cells {
  const columns = parts.map(({ column }) => column);
  const numbers = allOf(columns.map((column) => column.numbers));
  const vectors = allOf(columns.map((column) => column.vectors));
  const words = allOf(parts.map(wordsOf));
  return {
    ...(numbers === null ? {} : { numbers: mergeNumbers(numbers) }),
    ...(words === null ? {} : mergeWords(words)),
    ...(vectors === null ? {} : { vectors: mergeVectors(vectors) }),
  };
}

function wordsOf({ column: { categories, text, nulls }, rows }: ColumnPart): CountedWords | undefined {
  if (categories !== undefined) return { categories, present: rows - nulls };
  return text === undefined ? undefined : { text, present: rows - nulls };
}

/** Known where every value has a cell or a name of its own. */
function exactDistinct({ numbers, categories }: Cells): number | null {
  if (categories !== undefined) return categories.unseen === 0 ? categories.distinct : null;
  return numbers?.exhaustive === true ? (valuesIn(numbers)?.length ?? null) : null;
}

/** Without a count of distinct values: the largest that is known. */
function aboutOf(columns: readonly ColumnProfile[], about: number | undefined): number {
  return about ?? Math.max(...columns.map(({ text, categories }) => text?.distinctAbout ?? categories?.distinct ?? 0));
}

function mergeVectors(parts: readonly VectorCells[]): VectorCells {
  const lengths = parts.flatMap(({ dimensions }) => (dimensions === null ? [] : [dimensions]));
  const least = Math.min(...lengths.map((length) => length.least));
  const most = Math.max(...lengths.map((length) => length.most));
  return {
    dimensions: lengths.length === 0 ? null : { least, most },
    norms: mergeNumbers(parts.map(({ norms }) => norms)),
  };
}
