import { cellOf, pointCells } from './number-cells.ts';
import type { NumberCells } from './profile.ts';

/** How many values lie at or below an edge, and how many the truth may be away from it. */
export interface RowsBelow {
  readonly below: number;
  readonly error: number;
}

/**
 * Reads cells at any edge: exact at their own edges and beyond their extremes; within a cell as if its values lay evenly, where the truth
 * may be any number from none to all of them.
 */
export function belowEdges(cells: NumberCells): (edge: number) => RowsBelow {
  const { count, edges, counts, min, max } = cells;
  const upTo = [0];
  for (const own of counts) upTo.push(upTo.at(-1)! + own);
  const isPoint = pointCells(edges);
  const given = (cells.rankError ?? 0) * count;
  return (edge) => {
    if (count === 0 || min === null || max === null || edge < min) return { below: 0, error: 0 };
    if (edge >= max) return { below: count, error: 0 };
    const cell = cellOf(edges, edge);
    if (edges[cell] === edge) return { below: upTo[cell + 1]!, error: given };
    const own = counts[cell]!;
    // No number lies between the two edges of such a cell.
    if (own === 0 || isPoint[cell] === true) return { below: upTo[cell]!, error: given };
    const low = Math.max(min, edges[cell - 1] ?? min);
    const high = Math.min(max, edges[cell] ?? max);
    const part = portion(low, high, edge);
    return { below: upTo[cell]! + part * own, error: given + Math.max(part, 1 - part) * own };
  };
}

/** Halved first: the ends of the doubles are farther apart than the largest double. */
function portion(low: number, high: number, at: number): number {
  const part = (at / 2 - low / 2) / (high / 2 - low / 2);
  return Number.isFinite(part) ? Math.min(1, Math.max(0, part)) : 0.5;
}

/**
 * Cells re-expressed on other edges: themselves where the edges are the same; else counts within the stated `rankError`, which grows by the
 * largest share that a cell had to be divided by.
 */
export function onEdges(cells: NumberCells, edges: readonly number[]): NumberCells {
  if (areSame(cells.edges, edges)) return cells;
  return joinedOn([cells], edges);
}

/** The counts of all the cells together, on given edges. Moments are those of the first. */
export function joinedOn(parts: readonly NumberCells[], edges: readonly number[]): NumberCells {
  const readers = parts.map(belowEdges);
  const count = parts.reduce((sum, part) => sum + part.count, 0);
  let worst = 0;
  const below = edges.map((edge) => {
    const read = readers.map((reader) => reader(edge));
    const exact = read.reduce((sum, one) => sum + one.below, 0);
    const whole = Math.round(exact);
    worst = Math.max(worst, read.reduce((sum, { error }) => sum + error, 0) + Math.abs(whole - exact));
    return whole;
  });
  const counts = [...below, count].map((rows, cell) => rows - (below[cell - 1] ?? 0));
  const { rankError: _, ...first } = parts[0]!;
  const share = count === 0 ? 0 : Math.min(1, worst / count);
  return { ...first, count, edges, counts, exhaustive: false, ...(share > 0 ? { rankError: share } : {}) };
}

/** Are these the same edges? */
export function areSame(first: readonly number[], second: readonly number[]): boolean {
  return first.length === second.length && first.every((edge, place) => edge === second[place]);
}
