import { countsOf } from './category-cells.ts';
import { onEdges } from './on-edges.ts';
import type {
  AgainstCategories,
  AgainstColumn,
  CategoryCells,
  CategoryCount,
  ColumnProfile,
  FrequentValues,
  NumberCells,
  Profile,
  TextCells,
  VectorCells,
} from './profile.ts';
import { textOfCategories } from './text-cells.ts';

/** A profile in a reference's cells, and the columns whose distribution cannot be told from it. */
export interface Counted {
  readonly profile: Profile;
  /** Columns of both that cannot be compared but by what is missing. Whoever judges must not take them for stable. */
  readonly incomparable: readonly { readonly column: string; readonly reason: string }[];
}

/**
 * A profile as if its rows had been counted against a reference: what drift compares. Exact where the profile carries counts against this
 * very reference (`ProfileOptions.against`), its edges are the same, or its cells name every value; else numbers are within `rankError`.
 * So shards can be profiled apart, merged, and judged without rows.
 */
export function againstReference(
  profile: Profile,
  reference: { readonly profile: Profile; readonly sha256: string },
): Counted {
  const { against, ...own } = profile;
  if (own.edgesFrom === reference.sha256) return { profile: own, incomparable: [] };
  const counts = against?.sha256 === reference.sha256 ? against.columns : [];
  const exact = new Map(counts.map((column) => [column.name, column]));
  const known = new Map(reference.profile.columns.map((column) => [column.name, column]));
  const columns = own.columns.map((column) => {
    const before = known.get(column.name);
    return before === undefined ? column : recounted(column, before, exact.get(column.name));
  });
  return {
    profile: { ...own, edgesFrom: reference.sha256, columns },
    incomparable: columns.flatMap((column) => {
      const isLost = known.get(column.name)?.categories !== undefined && column.text !== undefined;
      return isLost ? [{ column: column.name, reason: REASON }] : [];
    }),
  };
}

const REASON = 'its profile was not made against this reference, and it has too many values to name them all';

function recounted(column: ColumnProfile, before: ColumnProfile, exact: AgainstColumn | undefined): ColumnProfile {
  const { numbers, categories, text, vectors, ...rest } = column;
  return {
    ...rest,
    ...(numbers === undefined ? {} : { numbers: inCells(numbers, before.numbers, exact?.numbers) }),
    ...(vectors === undefined ? {} : { vectors: vectorsIn(vectors, before, exact) }),
    ...(categories === undefined && text === undefined ? {} : wordsIn(column, before, exact)),
  };
}

/** In the reference's cells; a column that has none there is left as it is. */
function inCells(own: NumberCells, before: NumberCells | undefined, exact: readonly number[] | undefined): NumberCells {
  if (before === undefined) return own;
  const { rankError: _, ...plain } = own;
  const { edges, exhaustive } = before;
  if (exact?.length === edges.length + 1) return { ...plain, edges, counts: exact, exhaustive };
  return { ...onEdges(own, edges), exhaustive };
}

function vectorsIn(own: VectorCells, before: ColumnProfile, exact: AgainstColumn | undefined): VectorCells {
  return { ...own, norms: inCells(own.norms, before.vectors?.norms, exact?.norms) };
}

function wordsIn(
  column: ColumnProfile,
  before: ColumnProfile,
  exact: AgainstColumn | undefined,
): Pick<ColumnProfile, 'categories' | 'text'> {
  const { categories, text } = column;
  if (before.categories !== undefined) {
    const keys = before.categories.categories;
    const counts = exact?.categories ?? (categories === undefined ? undefined : countsOf(categories.categories, keys));
    if (counts !== undefined) return { categories: categoriesOf(keys, counts, categories?.unseen ?? 0) };
  }
  const own = text ?? (categories === undefined ? undefined : textOfCategories(categories));
  if (before.text === undefined || own === undefined)
    return { ...(categories === undefined ? {} : { categories }), ...(text === undefined ? {} : { text }) };
  return { text: textIn(own, before.text, exact) };
}

function categoriesOf(
  keys: readonly CategoryCount[],
  { counts, others }: AgainstCategories,
  unnamed: number,
): CategoryCells {
  const categories = keys.map(({ key }, place) => ({ key, count: counts[place] ?? 0 }));
  const unseen = others + unnamed;
  return {
    count: categories.reduce((sum, { count }) => sum + count, unseen),
    distinct: categories.filter(({ count }) => count > 0).length,
    categories,
    unseen,
  };
}

function textIn(own: TextCells, before: TextCells, exact: AgainstColumn | undefined): TextCells {
  const { lengths, scripts, frequent, ...rest } = own;
  const named = before.frequent === undefined ? undefined : frequentIn(before.frequent, exact?.frequent);
  const script = exact?.scripts ?? scripts;
  return {
    ...rest,
    ...(lengths === undefined ? {} : { lengths: inCells(lengths, before.lengths, exact?.lengths) }),
    ...(script === undefined ? {} : { scripts: script }),
    ...(named === undefined ? {} : { frequent: named }),
  };
}

/** Only exact counts: rows of a value that is frequent there and not here are not known. */
function frequentIn(before: FrequentValues, exact: AgainstCategories | undefined): FrequentValues | undefined {
  if (exact === undefined) return undefined;
  const { categories } = categoriesOf(before.categories, exact, 0);
  return { categories, others: exact.others, countError: 0, unnamedMost: exact.others };
}
