import type { Cell } from '@plumbline/core';

/** The interval kind of cell. */
export type IntervalCell = Extract<Cell, { kind: 'interval' }>;

/**
 * Places in [0, 1] along a bar; null is unbounded. `threshold` is 0.5 where there is one: the line runs down the
 * column.
 */
export interface IntervalScale {
  readonly lower: number | null;
  readonly estimate: number;
  readonly upper: number | null;
  readonly threshold: number | null;
}

const MARGIN = 1.15;

/**
 * Where an interval is drawn. Each row has a scale of its own, centred on its threshold, so that rows of different
 * units line up at what they are judged by. null where there is nothing to draw: an estimate, bound or threshold that
 * is no number.
 */
export function intervalScale(cell: IntervalCell): IntervalScale | null {
  const lower = bounded(cell.lower);
  const upper = bounded(cell.upper);
  const known = [lower, cell.estimate, upper].filter((value) => value !== null);
  const centre = cell.threshold ?? (Math.min(...known) + Math.max(...known)) / 2;
  const radius = MARGIN * Math.max(...known.map((value) => Math.abs(value - centre)));
  if (!Number.isFinite(centre) || !Number.isFinite(radius)) return null;
  const place = (value: number): number => {
    if (value === centre) return 0.5;
    const exact = 0.5 + (value - centre) / (2 * radius);
    // However near, what lies on one side of the threshold is not drawn on it.
    return value > centre ? Math.max(exact, 0.5 + Number.EPSILON) : Math.min(exact, 0.5 - Number.EPSILON);
  };
  return {
    lower: lower === null ? null : place(lower),
    estimate: place(cell.estimate),
    upper: upper === null ? null : place(upper),
    threshold: cell.threshold === undefined ? null : 0.5,
  };
}

/** An infinite bound is no bound. */
function bounded(bound: number | null): number | null {
  return bound === Infinity || bound === -Infinity ? null : bound;
}
