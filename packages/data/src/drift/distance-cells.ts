import { onEdges } from '../profile/on-edges.ts';
import type { ColumnProfile, NumberCells } from '../profile/profile.ts';
import { quantileOfCells } from './number-law.ts';

/** What of a column lies in a cell. Limits and keys are values of the data: shown only where showing is allowed. */
export type CellContent =
  /** From < x ≤ to; null leaves an end open. */
  | { readonly kind: 'bin'; readonly from: number | null; readonly to: number | null }
  | { readonly kind: 'category'; readonly key: string }
  /** Categories of the reference that are not told apart, or that it does not have. */
  | { readonly kind: 'rare' | 'unseen' }
  | { readonly kind: 'null' | 'nan' | 'infinite' | 'negative-infinite' };

/** One cell of the whole distribution of a column. */
export interface DistanceCell {
  readonly content: CellContent;
  readonly reference: number;
  readonly current: number;
}

/** Where numbers are cut: tenths of the reference, ten parts of its range of the same width, or every cell it holds. Ends are open. */
export type Bins = 'reference-deciles' | 'equal-width' | 'quantiles';

const GROUPS = 10;

/**
 * The cells of what two profiles of a column hold: values first, then what is missing, cells that both sides leave empty included. Null where
 * the two have nothing in common that could be compared, or a side has no values.
 */
export function distanceCells(before: ColumnProfile, after: ColumnProfile, bins: Bins): readonly DistanceCell[] | null {
  const values = valueCells(before, after, bins);
  if (values === null) return null;
  return [
    ...values,
    { content: { kind: 'null' }, reference: before.nulls, current: after.nulls },
    { content: { kind: 'nan' }, reference: before.nans, current: after.nans },
    { content: { kind: 'infinite' }, reference: positive(before), current: positive(after) },
    {
      content: { kind: 'negative-infinite' },
      reference: before.negativeInfinities ?? 0,
      current: after.negativeInfinities ?? 0,
    },
  ];
}

function positive({ infinities, negativeInfinities = 0 }: ColumnProfile): number {
  return infinities - negativeInfinities;
}

/** The same without what is missing. */
export function valueCells(before: ColumnProfile, after: ColumnProfile, bins: Bins): readonly DistanceCell[] | null {
  if (before.numbers !== undefined && after.numbers !== undefined) {
    return before.numbers.count === 0 || after.numbers.count === 0 ? null : binsOf(before.numbers, after.numbers, bins);
  }
  const [own, other] = [wordsOf(before), wordsOf(after)];
  if (own === null || other === null || own.count === 0 || other.count === 0) return null;
  const known = new Set(own.categories.map(({ key }) => key));
  const counts = new Map(other.categories.map(({ key, count }) => [key, count]));
  const cells = own.categories.map(
    ({ key, count }): DistanceCell => ({
      content: { kind: 'category', key },
      reference: count,
      current: counts.get(key) ?? 0,
    }),
  );
  // A profile of its own categories names those the reference lacks; one counted against the reference adds them up.
  const named = other.categories
    .filter(({ key }) => !known.has(key))
    .map(({ key, count }): DistanceCell => ({ content: { kind: 'category', key }, reference: 0, current: count }));
  const rest = {
    content: { kind: own.isWhole && other.isWhole ? 'unseen' : 'rare' },
    reference: own.count - sum(cells.map((cell) => cell.reference)),
    current: other.count - sum([...cells, ...named].map((cell) => cell.current)),
  } as const;
  return [...cells, ...named, rest];
}

/** Categories, or the frequent values of text, whose others are not told apart. */
function wordsOf({ categories, text }: ColumnProfile) {
  if (categories !== undefined) return { ...categories, isWhole: true };
  if (text?.frequent === undefined) return null;
  const { categories: frequent, others } = text.frequent;
  return { categories: frequent, count: sum(frequent.map(({ count }) => count)) + others, isWhole: false };
}

function binsOf(before: NumberCells, after: NumberCells, bins: Bins): readonly DistanceCell[] {
  if (bins === 'equal-width') return equalWidth(before, after);
  const current = onEdges(after, before.edges).counts;
  const cells = before.counts.map((reference, cell) => ({
    from: before.edges[cell - 1] ?? null,
    to: before.edges[cell] ?? null,
    reference,
    current: current[cell]!,
  }));
  return (bins === 'quantiles' ? cells : tenths(cells, before.count / GROUPS)).map(binCell);
}

interface Bin {
  readonly from: number | null;
  readonly to: number | null;
  readonly reference: number;
  readonly current: number;
}

function binCell({ from, to, reference, current }: Bin): DistanceCell {
  return { content: { kind: 'bin', from, to }, reference, current };
}

/** Neighbouring cells joined until each group holds a tenth of the reference; a large atom is a group by itself. */
function tenths(cells: readonly Bin[], wanted: number): readonly Bin[] {
  const groups: Bin[] = [];
  let open: Bin | null = null;
  for (const cell of cells) {
    open = open === null ? cell : joined(open, cell);
    if (open.reference < wanted) continue;
    groups.push(open);
    open = null;
  }
  if (open === null) return groups;
  // What lies above the reference's largest value belongs to the last group, whose end is open.
  if (open.reference === 0 && groups.length > 0) return [...groups.slice(0, -1), joined(groups.at(-1)!, open)];
  return [...groups, open];
}

function joined(first: Bin, second: Bin): Bin {
  return {
    from: first.from,
    to: second.to,
    reference: first.reference + second.reference,
    current: first.current + second.current,
  };
}

function equalWidth(before: NumberCells, after: NumberCells): readonly DistanceCell[] {
  const low = quantileOfCells(before, 0) ?? 0;
  const high = quantileOfCells(before, 1) ?? 0;
  const inner = Array.from({ length: GROUPS - 1 }, (_, place) => low + ((high - low) * (place + 1)) / GROUPS);
  const edges = [...new Set(inner)];
  const reference = onEdges(before, edges).counts;
  const current = onEdges(after, edges).counts;
  return reference.map((count, cell) =>
    binCell({ from: edges[cell - 1] ?? null, to: edges[cell] ?? null, reference: count, current: current[cell]! }),
  );
}

/** Categories that hold less than this share of the reference are one cell where small shares weigh too much. */
const RARE_BELOW = 0.01;

/** Rare categories of the reference joined; bins, what is missing and what is unseen stay as they are. */
export function withRareJoined(cells: readonly DistanceCell[]): readonly DistanceCell[] {
  const n = sum(cells.map(({ reference }) => reference));
  const isRare = ({ content, reference }: DistanceCell): boolean =>
    content.kind === 'category' && reference > 0 && reference < RARE_BELOW * n;
  const isNew = ({ content, reference }: DistanceCell): boolean => content.kind === 'category' && reference === 0;
  const rare = cells.filter(isRare);
  const fresh = cells.filter((cell) => isNew(cell) || cell.content.kind === 'unseen');
  const kept = cells.filter((cell) => !rare.includes(cell) && !fresh.includes(cell));
  return [...kept, ...together(rare, 'rare'), ...together(fresh, 'unseen')];
}

function together(cells: readonly DistanceCell[], kind: 'rare' | 'unseen'): readonly DistanceCell[] {
  if (cells.length === 0) return [];
  return [
    {
      content: { kind },
      reference: sum(cells.map(({ reference }) => reference)),
      current: sum(cells.map(({ current }) => current)),
    },
  ];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
