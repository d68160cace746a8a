import { ksOfCells, totalVariation } from '@plumbline/stats';
import type { Move } from './signal.ts';

/** One question asked of two profiles, with the counts that answer it: cells for a distribution, [rows with, rows without] for a share. */
export interface CountedHypothesis {
  readonly column: string;
  readonly component: string;
  readonly measure: 'ks' | 'total-variation' | 'share';
  readonly tolerance: number;
  readonly reference: readonly number[];
  readonly current: readonly number[];
}

/** Everything asked of two profiles. */
export interface CountedQuestions {
  readonly hypotheses: readonly CountedHypothesis[];
  /** Columns that are gone or of another kind: they moved as a whole. */
  readonly changed: readonly { readonly column: string; readonly reason: string }[];
}

/** Moves to be judged together, and how many could have been. */
export interface MoveFamily {
  readonly moves: readonly Move[];
  /** At most this many moves can come of these columns, whatever the window holds: the error is shared out among all of them. */
  readonly size: number;
}

/** A distribution and the shares of nulls, NaN and infinities, or of nulls and unseen categories. */
const MOVES_PER_COLUMN = 4;

/**
 * The moves behind the questions. A distribution with no value on one side is left out: its share of nulls tells the same. A column that
 * changed as a whole moved for certain. `designEffects` by column; 1 where there is none.
 */
export function driftMoves(
  { hypotheses, changed }: CountedQuestions,
  designEffects: ReadonlyMap<string, number> = new Map(),
): MoveFamily {
  const columns = new Set([...hypotheses, ...changed].map(({ column }) => column));
  const moves = hypotheses
    .flatMap((hypothesis) => moveOf(hypothesis) ?? [])
    .map((move) => ({ ...move, designEffect: designEffects.get(move.column) ?? 1 }));
  return { moves: [...changed.map(certainMove), ...moves], size: columns.size * MOVES_PER_COLUMN };
}

function certainMove({ column }: { readonly column: string }): Move {
  return { column, component: 'presence', estimate: 1, tolerance: 0, referenceRows: 0, rows: 0, certain: true };
}

function moveOf({ column, component, measure, tolerance, reference, current }: CountedHypothesis): Move | null {
  const referenceRows = sum(reference);
  const rows = sum(current);
  if (referenceRows === 0 || rows === 0) return null;
  const base = { column, component, tolerance, referenceRows, rows };
  if (measure === 'ks') return { ...base, estimate: ksOfCells(reference, current) };
  if (measure === 'share') return { ...base, estimate: Math.abs(current[0]! / rows - reference[0]! / referenceRows) };
  return { ...base, estimate: totalVariation(reference, current), cells: { reference, current } };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
