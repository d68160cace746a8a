import type { Verdict } from '@plumbline/core';
import type { AlertPolicy } from './alert-policy.ts';
import type { Signal } from './signal.ts';

/** How production stands, as the `status` output says it. */
export type Status = 'ok' | 'suspect' | 'alert' | 'recovering' | 'no-data';

/** A window as the state machine sees it. */
export interface SignalledWindow {
  readonly id: string;
  readonly signal: Signal;
}

/** An alert from its first raised window until it is over. */
export interface Incident {
  /** The first of the raised windows that made the alert. */
  readonly start: string;
  /** Every window from `start` on that said something, in order. */
  readonly windows: readonly string[];
}

/** Where the state machine stands after a window. */
export interface AlertState {
  readonly phase: Exclude<Status, 'no-data'>;
  readonly status: Status;
  /** The last windows that said something, oldest first: at most `of`, none from before the last incident ended. */
  readonly recent: readonly SignalledWindow[];
  /** Clear windows in a row. */
  readonly clearRun: number;
  /** Open while the phase is `alert` or `recovering`. */
  readonly incident: Incident | null;
}

/** Before the first window there is no data. */
export const INITIAL_STATE: AlertState = { phase: 'ok', status: 'no-data', recent: [], clearRun: 0, incident: null };

/**
 * One window further. `ok` and `suspect` become `alert` when m of the last n windows with data are raised; an alert is `recovering` from
 * its first clear window and over after `recoveryWindows` of them in a row; a raised window brings it back. A window without data
 * changes no phase: it shows as `no-data`, but never hides an alert.
 */
export function nextState(state: AlertState, window: SignalledWindow, policy: AlertPolicy): AlertState {
  if (window.signal === 'no-data') return { ...state, status: state.phase === 'alert' ? 'alert' : 'no-data' };
  const recent = [...state.recent, window].slice(-policy.of);
  const clearRun = window.signal === 'clear' ? state.clearRun + 1 : 0;
  return state.incident === null
    ? watch(recent, clearRun, policy)
    : follow(state, { incident: state.incident, window, recent, clearRun }, policy);
}

function watch(recent: readonly SignalledWindow[], clearRun: number, policy: AlertPolicy): AlertState {
  const raised = recent.filter(({ signal }) => signal === 'raised');
  const first = raised[0];
  if (first === undefined) return { phase: 'ok', status: 'ok', recent, clearRun, incident: null };
  if (raised.length < policy.raised) return { phase: 'suspect', status: 'suspect', recent, clearRun, incident: null };
  const windows = recent.slice(recent.indexOf(first)).map(({ id }) => id);
  return { phase: 'alert', status: 'alert', recent, clearRun, incident: { start: first.id, windows } };
}

interface Followed {
  readonly incident: Incident;
  readonly window: SignalledWindow;
  readonly recent: readonly SignalledWindow[];
  readonly clearRun: number;
}

function follow(state: AlertState, { incident, window, recent, clearRun }: Followed, policy: AlertPolicy): AlertState {
  // What made the last alert must not make the next one.
  if (clearRun >= policy.recoveryWindows) return { phase: 'ok', status: 'ok', recent: [], clearRun, incident: null };
  const stays = state.phase === 'alert' && window.signal !== 'clear';
  const phase = stays || window.signal === 'raised' ? 'alert' : 'recovering';
  const open = { start: incident.start, windows: [...incident.windows, window.id] };
  return { phase, status: phase, recent, clearRun, incident: open };
}

/** The state after all windows, in their order. */
export function foldWindows(windows: readonly SignalledWindow[], policy: AlertPolicy): AlertState {
  return windows.reduce((state, window) => nextState(state, window, policy), INITIAL_STATE);
}

const VERDICTS: Readonly<Record<Status, Verdict>> = {
  ok: 'pass',
  recovering: 'pass',
  suspect: 'warn',
  alert: 'fail',
  'no-data': 'inconclusive',
};

/** What a status means as a verdict. */
export function verdictOf(status: Status): Verdict {
  return VERDICTS[status];
}
