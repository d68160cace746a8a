import { type Losses, type MeanLoss, meanLoss } from './losses.ts';
import type { Move } from './signal.ts';

/** How the model did, where labels have come. */
export interface Performance {
  /** Labelled rows that say as much as one independent row. */
  readonly designEffect: number;
  readonly current: MeanLoss;
  /** The same on the reference, where it has labels and predictions. */
  readonly reference: MeanLoss | null;
}

/** Largest rise of the error rate that does not matter, unless told. */
export const ERROR_TOLERANCE = 0.02;

/** The performance of a window, or null where none of its rows has prediction and label. */
export function performanceOf(current: Losses, reference: Losses | null, designEffect = 1): Performance | null {
  const now = meanLoss(current);
  if (now === null) return null;
  const before = reference === null || reference.kind !== current.kind ? null : meanLoss(reference);
  return { current: now, reference: before, designEffect };
}

/**
 * The rise of the error rate as a move, judged like every other. Null where there is nothing to compare with, or where the loss is a
 * quantity: a mean without bounds has no distribution-free test. A fall is a move of 0: only decay is raised.
 */
export function decayMove(
  { current, reference, designEffect }: Performance,
  column: string,
  tolerance: number,
): Move | null {
  if (reference === null || current.kind !== 'error') return null;
  const estimate = Math.max(0, current.mean - reference.mean);
  return {
    column,
    component: 'error-rate',
    estimate,
    tolerance,
    referenceRows: reference.rows,
    rows: current.rows,
    designEffect,
  };
}
