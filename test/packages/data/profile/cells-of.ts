import { momentsOfValues } from '../../../../packages/data/src/profile/moments.ts';
import { cellsOfValues, countInto, gridEdges } from '../../../../packages/data/src/profile/number-cells.ts';
import type { NumberCells } from '../../../../packages/data/src/profile/profile.ts';

/** Cells of values as a profile would hold them: each value its own, or cut at quantiles. */
export function cellsOf(values: readonly number[], kind: 'exhaustive' | 'grid'): NumberCells {
  const sorted = [...values].sort((a, b) => a - b);
  const counted = [...Map.groupBy(sorted, (value) => value)].map(([value, { length }]) => ({ value, count: length }));
  if (kind === 'exhaustive' || values.length === 0) return cellsOfValues(counted);
  const grid = gridEdges(Float64Array.from(sorted));
  const edges = sorted.at(-1)! > grid.at(-1)! ? [...grid, sorted.at(-1)!] : grid;
  return { ...momentsOfValues(counted), edges, counts: countInto(edges, counted), exhaustive: false };
}

/** Rows by which cells misplace values at their worst edge. */
export function worstError({ edges, counts }: NumberCells, values: readonly number[]): number {
  let below = 0;
  return edges.reduce((worst, edge, cell) => {
    below += counts[cell]!;
    return Math.max(worst, Math.abs(below - values.filter((value) => value <= edge).length));
  }, 0);
}
