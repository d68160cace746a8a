import { distributionRadius, normalQuantile, totalVariationRadius } from '@plumbline/stats';
import { type AlarmBudget, alarmBudget } from './alarm-budget.ts';
import type { AlertPolicy } from './alert-policy.ts';

/** Counts of the same cells on both sides, for total variation: the more cells, the farther chance carries it. */
export interface CellCounts {
  readonly reference: readonly number[];
  readonly current: readonly number[];
}

/** A measured move between the reference and a window: a hypothesis of its own. */
export interface Move {
  readonly column: string;
  /** What moved: `distribution`, `nulls`, `presence`, `error-rate`, … */
  readonly component: string;
  /** D̂, as a share of rows in [0, 1]; a rise is positive. What is not a number counts as 1. */
  readonly estimate: number;
  /** The largest move that does not matter. */
  readonly tolerance: number;
  readonly referenceRows: number;
  readonly rows: number;
  readonly cells?: CellCounts;
  /** Rows of this column that say as much as one independent row; 1 unless told. The policy's counts where it is larger. */
  readonly designEffect?: number;
  /** A fact that needs no sample: the column is gone. */
  readonly certain?: boolean;
  /** Standard error of the estimate that comes besides sampling, e.g. from calibrating: widens the bound by its normal quantile. */
  readonly standardError?: number;
  /** Can raise a window, but says nothing of health: a window of such moves alone has no data. */
  readonly raisesOnly?: boolean;
}

/** A move with its bounds at the levels of the alarm budget. */
export interface JudgedMove extends Move {
  /** Half-widths: c(α_w)/√n and c(α_r)/√n_ref, with the expected part for total variation. */
  readonly windowRadius: number;
  readonly referenceRadius: number;
  /** Rows of the window over the design effect. */
  readonly independentRows: number;
  /** At least this far, and at most; in [0, 1]. */
  readonly lower: number;
  readonly upper: number;
  readonly raised: boolean;
  /** Not shown to exceed the lower threshold that ends incidents. */
  readonly clear: boolean;
}

/** What one window says. `between` is neither raised nor clear; `no-data` says nothing. */
export type Signal = 'raised' | 'between' | 'clear' | 'no-data';

/** What is judged together, and on how many rows. */
export interface WindowRows {
  readonly rows: number;
  /** How many moves the error is shared out among: at least as many as are judged. */
  readonly family: number;
}

/** One window against the reference. */
export interface JudgedMoves {
  readonly signal: Signal;
  readonly moves: readonly JudgedMove[];
  readonly budget: AlarmBudget;
}

/**
 * Raises each move whose lower bound D̂ − c(α_w)/√n − c(α_r)/√n_ref exceeds its tolerance. A window with fewer rows than the minimum,
 * or with nothing to judge, is `no-data`: nothing looked at is never clear.
 */
export function judgeMoves(moves: readonly Move[], { rows, family }: WindowRows, policy: AlertPolicy): JudgedMoves {
  const budget = alarmBudget(policy, Math.max(moves.length, family));
  const judged = moves.map((move) => judgeMove(move, policy, budget));
  const tooFew = !(rows >= policy.minimumRows);
  return { signal: tooFew ? 'no-data' : signalOf(judged), moves: judged, budget };
}

function signalOf(moves: readonly JudgedMove[]): Signal {
  if (moves.some((move) => move.raised)) return 'raised';
  if (moves.every((move) => move.raisesOnly === true)) return 'no-data';
  return moves.every((move) => move.clear) ? 'clear' : 'between';
}

function judgeMove(move: Move, policy: AlertPolicy, budget: AlarmBudget): JudgedMove {
  const estimate = Number.isFinite(move.estimate) ? move.estimate : 1;
  const certain = move.certain === true || estimate !== move.estimate;
  const designEffect = Math.max(policy.designEffect, move.designEffect ?? 1);
  const radius = (rows: number, alpha: number, cells?: readonly number[]): number => {
    if (certain) return 0;
    const independent = rows / designEffect;
    return cells === undefined
      ? distributionRadius(independent, alpha)
      : totalVariationRadius(cells, alpha, independent);
  };
  const windowRadius = radius(move.rows, budget.windowEach, move.cells?.current);
  const besides = (move.standardError ?? 0) * normalQuantile(1 - budget.referenceEach / 2);
  const referenceRadius = radius(move.referenceRows, budget.referenceEach, move.cells?.reference) + besides;
  const proven = estimate - windowRadius - referenceRadius;
  return {
    ...move,
    estimate,
    windowRadius,
    referenceRadius,
    independentRows: Math.floor(move.rows / designEffect),
    lower: Math.max(0, proven),
    upper: Math.min(1, estimate + windowRadius + referenceRadius),
    raised: proven > move.tolerance,
    clear: proven <= policy.hysteresis * move.tolerance,
  };
}
