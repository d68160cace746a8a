import { NAME_CHARS_MAX } from '@plumbline/core';
import type { AlertPolicy } from './alert-policy.ts';
import { type AlertState, foldWindows, type SignalledWindow } from './alert-state.ts';
import { type AlertHistory, seriesOf, type WindowRecord, type WorstMove, withWindow } from './alert-store.ts';
import type { JudgedMove, JudgedMoves } from './signal.ts';
import { orderWindows, type Window } from './window.ts';

/** A window that was judged, ready to be put among the others. */
export interface JudgedWindow {
  /** Digest of the model, or of the reference where no model is named. */
  readonly series: string;
  readonly window: Window;
  readonly rows: number;
  readonly judged: JudgedMoves;
  readonly now: Date;
}

/** Where the model stands once the window is counted. */
export interface Conclusion {
  readonly state: AlertState;
  /** The state after the window before the last, for telling what changed. */
  readonly before: AlertState;
  /** All windows of the series in order, this one included. */
  readonly windows: readonly WindowRecord[];
  readonly history: AlertHistory;
}

const RAISED_NAMED_MAX = 20;

/**
 * Puts the window into the history and runs the state machine over all windows in order. Pure; the same window judged again changes
 * nothing. Throws `INPUT_CONFLICT` where the window does not fit between the others.
 */
export function concludeWindow(history: AlertHistory, judged: JudgedWindow, policy: AlertPolicy): Conclusion {
  const changed = withWindow(history, judged.series, recordOf(judged));
  const windows = orderWindows(seriesOf(changed, judged.series).windows);
  const signalled: readonly SignalledWindow[] = windows.map(({ window, signal }) => ({ id: window.id, signal }));
  return {
    state: foldWindows(signalled, policy),
    before: foldWindows(signalled.slice(0, -1), policy),
    windows,
    history: changed,
  };
}

function recordOf({ window, rows, judged, now }: JudgedWindow): WindowRecord {
  return {
    window,
    signal: judged.signal,
    rows,
    raised: raisedColumns(judged.moves)
      .slice(0, RAISED_NAMED_MAX)
      .map((name) => name.slice(0, NAME_CHARS_MAX)),
    worst: worstOf(judged.moves),
    judged: now.toISOString(),
  };
}

/** Columns with at least one raised move, sorted by code point, each once. */
export function raisedColumns(moves: readonly JudgedMove[]): readonly string[] {
  return [...new Set(moves.filter((move) => move.raised).map((move) => move.column))].sort();
}

/** Moves by how far their proven part exceeds what is tolerated, the farthest first; ties by name. */
export function bySeverity(moves: readonly JudgedMove[]): readonly JudgedMove[] {
  const excess = (move: JudgedMove): number =>
    move.estimate - move.windowRadius - move.referenceRadius - move.tolerance;
  const name = (move: JudgedMove): string => `${move.column}\n${move.component}`;
  return moves.toSorted((a, b) => excess(b) - excess(a) || (name(a) < name(b) ? -1 : 1));
}

function worstOf(moves: readonly JudgedMove[]): WorstMove | null {
  const worst = bySeverity(moves)[0];
  if (worst === undefined) return null;
  const { column, component, estimate, lower, tolerance } = worst;
  return { column: column.slice(0, NAME_CHARS_MAX), component, estimate, lower, tolerance };
}
