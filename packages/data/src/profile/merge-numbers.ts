import { mergeMoments, momentsOfValues } from './moments.ts';
import { justBelow, valuesIn } from './number-cells.ts';
import { areSame, joinedOn } from './on-edges.ts';
import type { NumberCells } from './profile.ts';

/** Cells a merged column has at most. */
const CELLS_MAX = 512;
/** A thinned column gets at most this many cells for shares of the values, and as many for single values that hold such a share. */
const SHARES = 250;

/**
 * Cells of all the values that several cells hold. Exact where the edges are the same, where every value has a cell, and where the ranges do
 * not meet; else within `rankError`. More than 512 cells are joined with their neighbours, which is exact at the edges that stay.
 */
export function mergeNumbers(parts: readonly NumberCells[]): NumberCells {
  const filled = parts.filter(({ count }) => count > 0);
  if (filled.length <= 1) return filled[0] ?? parts[0]!;
  const joined = { ...joinedCells(filled), ...mergeMoments(filled) };
  // Moments of values that are known need not be put together of rounded ones.
  const values = joined.exhaustive ? valuesIn(joined) : null;
  return values === null ? joined : { ...joined, ...momentsOfValues(values) };
}

function joinedCells(parts: readonly NumberCells[]): NumberCells {
  const [first] = parts;
  const isExhaustive = parts.every(({ exhaustive }) => exhaustive);
  if (parts.every(({ edges }) => areSame(edges, first!.edges))) return { ...summed(parts), exhaustive: isExhaustive };
  const all = [...new Set(parts.flatMap(({ edges }) => edges))].sort((a, b) => a - b);
  const edges = all.length < CELLS_MAX ? all : thinned(parts, all);
  return { ...joinedOn(parts, edges), exhaustive: edges === all && isExhaustive };
}

/** Cells of the same edges. */
function summed(parts: readonly NumberCells[]): NumberCells {
  const { rankError: _, ...first } = parts[0]!;
  const counts = first.counts.map((_own, cell) => parts.reduce((sum, part) => sum + part.counts[cell]!, 0));
  const count = parts.reduce((sum, part) => sum + part.count, 0);
  const error = parts.reduce((sum, part) => sum + (part.rankError ?? 0) * part.count, 0) / count;
  return { ...first, count, counts, ...(error > 0 ? { rankError: error } : {}) };
}

/** Those edges at which a share of the values is full, and both edges of values that hold such a share alone. */
function thinned(parts: readonly NumberCells[], all: readonly number[]): readonly number[] {
  const mass = new Map<number, number>();
  for (const { edges, counts } of parts) {
    for (const [cell, edge] of edges.entries()) mass.set(edge, (mass.get(edge) ?? 0) + counts[cell]!);
  }
  const full = parts.reduce((sum, { count }) => sum + count, 0) / SHARES;
  const kept = new Set<number>();
  let open = 0;
  for (const [place, edge] of all.entries()) {
    const own = mass.get(edge) ?? 0;
    open += own;
    if (open < full) continue;
    if (own >= full && all[place - 1] === justBelow(edge)) kept.add(justBelow(edge));
    kept.add(edge);
    open = 0;
  }
  kept.add(all.at(-1)!);
  return [...kept].sort((a, b) => a - b);
}
