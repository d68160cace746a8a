import {
  type CellDistances,
  cellDistances,
  chiSquareTest,
  gTest,
  jensenShannonDivergence,
  ksOfCells,
  ksTwoSampleTest,
  mergeRareCells,
  totalVariation,
  wassersteinOfCells,
} from '@plumbline/stats';
import { onEdges } from '../profile/on-edges.ts';
import type { ColumnProfile, NumberCells } from '../profile/profile.ts';
import { type DistanceCell, distanceCells, valueCells, withRareJoined } from './distance-cells.ts';
import { robustScale } from './robust-scale.ts';

/**
 * Distances other tools print. Reported, never judged. Over tenths of the reference or over categories; null, NaN and infinite are cells of
 * their own, as are unseen categories and, for PSI, rare ones (below 1 % of the reference).
 */
export interface ColumnDistances extends CellDistances {
  /** In bits: the square of `jensenShannon`. */
  readonly jensenShannonDivergence: number;
  readonly totalVariation: number;
  /** p of equal laws by the chi-square and the G test of homogeneity, rare cells merged (`mergeRareCells`). */
  readonly chiSquareP: number;
  readonly gTestP: number;
  /** Kolmogorov–Smirnov distance over finite values, and its p; null for categories. */
  readonly ks: number | null;
  readonly ksP: number | null;
  /** In units of the data; null for categories. */
  readonly wasserstein: number | null;
  /** The same divided by the named width of the reference; null for categories and for a constant reference. */
  readonly wassersteinScaled: { readonly value: number; readonly of: string } | null;
  /** Shares of both sides in the tenths or categories, what is missing left out, for a chart. */
  readonly reference: readonly number[];
  readonly current: readonly number[];
  /** The same cells with their limits or keys, which are values of the data. */
  readonly cells: readonly DistanceCell[];
}

/** Distances of one column, or null where either side has no distribution. */
export function columnDistances(before: ColumnProfile, after: ColumnProfile): ColumnDistances | null {
  const whole = distanceCells(before, after, 'reference-deciles');
  const values = valueCells(before, after, 'reference-deciles');
  // Of text without a frequent value there is but one cell.
  if (whole === null || values === null || values.every(({ content }) => content.kind === 'rare')) return null;
  const { reference, current } = sides(whole);
  const joined = sides(withRareJoined(whole));
  const merged = mergeRareCells(reference, current);
  return {
    ...cellDistances(reference, current),
    psi: cellDistances(joined.reference, joined.current).psi,
    jensenShannonDivergence: jensenShannonDivergence(reference, current),
    totalVariation: totalVariation(reference, current),
    chiSquareP: chiSquareTest(merged.reference, merged.current).pValue,
    gTestP: gTest(merged.reference, merged.current).pValue,
    ...numberDistances(before.numbers, after.numbers),
    reference: shares(sides(values).reference),
    current: shares(sides(values).current),
    cells: whole,
  };
}

/** Counts of both sides. */
export function sides(cells: readonly DistanceCell[]): {
  readonly reference: readonly number[];
  readonly current: readonly number[];
} {
  return { reference: cells.map(({ reference }) => reference), current: cells.map(({ current }) => current) };
}

function numberDistances(before: NumberCells | undefined, after: NumberCells | undefined) {
  if (before === undefined || after === undefined) {
    return { ks: null, ksP: null, wasserstein: null, wassersteinScaled: null };
  }
  const ks = ksOfColumns(before, after);
  const wasserstein = wassersteinOfColumns(before, after);
  const scale = robustScale(before);
  return {
    ks,
    ksP: ksTwoSampleTest(ks, before.count, after.count).pValue,
    wasserstein,
    wassersteinScaled: scale === null ? null : { value: wasserstein / scale.width, of: scale.of },
  };
}

/** Kolmogorov–Smirnov distance at the reference's edges. */
export function ksOfColumns(before: NumberCells, after: NumberCells): number {
  return ksOfCells(before.counts, onEdges(after, before.edges).counts);
}

/** Wasserstein-1 distance in units of the data, each cell's mass spread evenly. */
export function wassersteinOfColumns(before: NumberCells, after: NumberCells): number {
  const low = Math.min(before.min ?? 0, after.min ?? 0, before.edges[0] ?? 0);
  const high = Math.max(before.max ?? 0, after.max ?? 0, before.edges.at(-1) ?? 0);
  return wassersteinOfCells(before.counts, onEdges(after, before.edges).counts, [low, ...before.edges, high]);
}

function shares(counts: readonly number[]): readonly number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => count / total);
}
