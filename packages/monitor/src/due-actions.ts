import type { Incident } from './alert-state.ts';

/** What an alert may set off. */
export const ALERT_ACTIONS = ['issue', 'retrain', 'rollback', 'webhook'] as const;

/** One of the things an alert may set off. */
export type AlertAction = (typeof ALERT_ACTIONS)[number];

/** An action as the store remembers it. Only `done` keeps it from being due again. */
export interface ActionRecord {
  readonly action: AlertAction;
  /** Ties everything an incident set off together. */
  readonly correlationId: string;
  /** The window that was judged when it was taken. */
  readonly window: string;
  readonly state: 'done' | 'failed';
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** What is due now, with the correlation id of the incident. */
export interface DueActions {
  readonly correlationId: string;
  readonly due: readonly AlertAction[];
  /** Wanted, but taken before for this incident. */
  readonly held: readonly { readonly action: AlertAction; readonly why: string }[];
}

/** What decides whether an action is due. */
export interface DueBasis {
  readonly incident: Incident;
  /** Digest of the model, or of the reference where no model is named. */
  readonly series: string;
  readonly wanted: readonly AlertAction[];
  /** Actions taken before for this series. */
  readonly taken: readonly ActionRecord[];
  readonly now: Date;
  readonly coolDownMs: number;
  /** Makes an id of a series and a window. */
  readonly identify: (series: string, window: string) => string;
}

/**
 * An incident sets every wanted action off once, and again when it still goes on after the cool-down; a rollback only once for a
 * model version. An action belongs to the incident when its window does, so that a backfilled window cannot set it off twice.
 */
export function dueActions(basis: DueBasis): DueActions {
  const inside = new Set(basis.incident.windows);
  const done = basis.taken.filter(({ state }) => state === 'done');
  const ofIncident = done.filter(({ window }) => inside.has(window));
  const correlationId = ofIncident[0]?.correlationId ?? basis.identify(basis.series, basis.incident.start);
  const due: AlertAction[] = [];
  const held: { action: AlertAction; why: string }[] = [];
  for (const action of new Set(basis.wanted)) {
    const why = whyHeld(action === 'rollback' ? done : ofIncident, action, basis);
    if (why === null) due.push(action);
    else held.push({ action, why });
  }
  return { correlationId, due, held };
}

function whyHeld(done: readonly ActionRecord[], action: AlertAction, { now, coolDownMs }: DueBasis): string | null {
  const last = done.filter((record) => record.action === action).at(-1);
  if (last === undefined) return null;
  if (action === 'rollback') return `this version was rolled back from at ${last.at}`;
  const again = Date.parse(last.at) + coolDownMs;
  // An unreadable time keeps the action back: acting twice is worse than waiting.
  if (now.getTime() >= again) return null;
  return `taken for this incident at ${last.at}; due again when the cool-down has passed`;
}
