import { PlumblineError } from '@plumbline/core';
import type { ActionRecord } from './due-actions.ts';
import type { Signal } from './signal.ts';
import type { Window } from './window.ts';

/** The name of version 1 of the store's format. */
export const ALERT_STORE_SCHEMA_NAME = 'plumbline.alert-store/v1';

/** The move that came nearest to its tolerance, or exceeded it most. */
export interface WorstMove {
  readonly column: string;
  readonly component: string;
  readonly estimate: number;
  readonly lower: number;
  readonly tolerance: number;
}

/** A judged window as the store remembers it. */
export interface WindowRecord {
  readonly window: Window;
  readonly signal: Signal;
  readonly rows: number;
  /** Columns raised, sorted; at most 20. */
  readonly raised: readonly string[];
  readonly worst: WorstMove | null;
  /** ISO 8601, UTC: when it was last judged. */
  readonly judged: string;
}

/** Everything known of one model version: windows in the order they came, and the actions taken. */
export interface AlertSeries {
  /** Digest of the model, or of the reference where no model is named. */
  readonly series: string;
  readonly windows: readonly WindowRecord[];
  readonly actions: readonly ActionRecord[];
}

/** The whole store: one series a model version, in the order they began. */
export interface AlertHistory {
  readonly schema: typeof ALERT_STORE_SCHEMA_NAME;
  readonly series: readonly AlertSeries[];
}

/** A store before the first window. */
export const EMPTY_HISTORY: AlertHistory = { schema: ALERT_STORE_SCHEMA_NAME, series: [] };

/** A store held under its lock. */
export interface HeldStore {
  readonly read: () => Promise<AlertHistory>;
  readonly write: (history: AlertHistory) => Promise<void>;
}

/** Where windows and actions are remembered. Drivers implement this and nothing else. */
export interface AlertStore {
  /** As people call it. */
  readonly name: string;
  /** An empty history where nothing was written yet. Throws `DATA_INVALID` for anything else that is no history. */
  readonly read: () => Promise<AlertHistory>;
  /** Runs `work` while no other run reads and writes; throws `LIMIT_TIME` where another run does not let go. */
  readonly hold: <T>(work: (held: HeldStore) => Promise<T>) => Promise<T>;
}

/** A series keeps its newest windows only, and an action as long as its window may matter. */
const WINDOWS_MAX = 1000;
const ACTIONS_MAX = 4000;
const SERIES_MAX = 50;

/** The series of a model version; empty where it is not there yet. */
export function seriesOf(history: AlertHistory, series: string): AlertSeries {
  return history.series.find((known) => known.series === series) ?? { series, windows: [], actions: [] };
}

/** The history with one window judged; judged again, it takes the place it had. */
export function withWindow(history: AlertHistory, series: string, record: WindowRecord): AlertHistory {
  const known = seriesOf(history, series);
  const at = known.windows.findIndex(({ window }) => window.id === record.window.id);
  const windows = at === -1 ? [...known.windows, record] : known.windows.with(at, record);
  return withSeries(history, { ...known, windows: windows.slice(-WINDOWS_MAX) });
}

/** The history with actions taken. */
export function withActions(history: AlertHistory, series: string, taken: readonly ActionRecord[]): AlertHistory {
  const known = seriesOf(history, series);
  return withSeries(history, { ...known, actions: [...known.actions, ...taken].slice(-ACTIONS_MAX) });
}

function withSeries(history: AlertHistory, changed: AlertSeries): AlertHistory {
  const at = history.series.findIndex(({ series }) => series === changed.series);
  const series = at === -1 ? [...history.series, changed] : history.series.with(at, changed);
  return { ...history, series: series.slice(-SERIES_MAX) };
}

/** The path in `file:<path>`. Throws `INPUT_INVALID` for every other kind of store, naming what is supported. */
export function parseAlertStore(spec: string): { readonly path: string } {
  const path = spec.startsWith('file:') ? spec.slice('file:'.length) : '';
  if (path !== '') return { path };
  throw new PlumblineError(
    'INPUT_INVALID',
    `Cannot open the alert store: it must be file:<path>, the one kind supported today (branch:<name> and issue are not yet): current value is "${spec}"`,
    'give alert-store: file:<path>, and keep that file between runs (a commit, a mounted disk, a restored artifact)',
  );
}
