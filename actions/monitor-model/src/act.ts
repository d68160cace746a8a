import type { Context } from '@plumbline/frame';
import {
  type AlertHistory,
  concludeWindow,
  correlationId,
  dueActions,
  type Incident,
  seriesOf,
  withActions,
} from '@plumbline/monitor';
import type { Inputs } from './inputs.ts';
import { judge } from './judge.ts';
import type { Monitored, Outcome, TakenAction } from './outcome.ts';
import { takeAction } from './take-action.ts';

/**
 * Counts the window, then sets off what is due. All under the store's lock and from the store as it is then: another run may have counted
 * a window since this one read it. The window is written before anything is set off, what was done right after.
 */
export async function act(outcome: Outcome, inputs: Inputs, context: Context): Promise<Outcome> {
  const { monitored, store } = outcome;
  return store.hold(async ({ read, write }) => {
    const conclusion = concludeWindow(await read(), monitored, monitored.policy);
    await write(conclusion.history);
    const concluded = { ...outcome, conclusion, judgement: judge(monitored, conclusion, []) };
    const { status, incident } = conclusion.state;
    if (status !== 'alert' || incident === null || inputs.onAlert.length === 0) return concluded;
    const actions = await setOff(concluded, incident, { inputs, context });
    await write(withActions(conclusion.history, monitored.series, recordsOf(actions, monitored)));
    return { ...concluded, actions, judgement: judge(monitored, conclusion, actions) };
  });
}

async function setOff(
  outcome: Outcome,
  incident: Incident,
  { inputs, context }: { readonly inputs: Inputs; readonly context: Context },
): Promise<readonly TakenAction[]> {
  const { monitored, conclusion } = outcome;
  const {
    correlationId: id,
    due,
    held,
  } = dueActions({
    incident,
    series: monitored.series,
    wanted: inputs.onAlert,
    taken: takenBefore(conclusion.history, monitored),
    now: monitored.now,
    coolDownMs: monitored.policy.coolDownMs,
    identify: correlationId,
  });
  const taken: TakenAction[] = held.map(({ action, why }) => ({ action, state: 'held', why, correlationId: id }));
  for (const action of due) taken.push(await takeAction(action, { outcome, inputs, context, correlationId: id }));
  return taken.toSorted((a, b) => inputs.onAlert.indexOf(a.action) - inputs.onAlert.indexOf(b.action));
}

function takenBefore(history: AlertHistory, { series }: Monitored) {
  return seriesOf(history, series).actions;
}

/** Only what was done or failed is remembered: a dry run leaves everything due. */
function recordsOf(actions: readonly TakenAction[], { window, now }: Monitored) {
  return actions.flatMap(({ action, state, correlationId: id }) =>
    state === 'done' || state === 'failed'
      ? [{ action, state, correlationId: id, window: window.id, at: now.toISOString() }]
      : [],
  );
}
