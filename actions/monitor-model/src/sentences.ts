import { count, counted, percent } from '@plumbline/core';
import { bySeverity, type Conclusion, type JudgedMove, raisedColumns, type Status } from '@plumbline/monitor';
import type { Monitored } from './outcome.ts';

/** What a component is called in a sentence. */
const MOVED: Readonly<Record<string, string>> = {
  distribution: 'rows that moved',
  'null-share': 'change of the share of nulls',
  'nan-share': 'change of the share of NaN',
  'infinite-share': 'change of the share of infinities',
  'unseen-share': 'share of unseen categories',
  'error-rate': 'rise of the error rate',
  'estimated-error-rate': 'rise of the estimated error rate',
};

/** One move in one sentence, without a value of the data. */
export function describeMove({ column, component, estimate, lower, tolerance, raised, certain }: JudgedMove): string {
  if (certain === true && component === 'presence') return `"${column}" is gone or of another kind`;
  const what = MOVED[component] ?? component;
  const outcome = raised ? `at least ${percent(lower)}, more than the tolerated` : 'not shown to exceed the tolerated';
  return `"${column}": ${what}: ${percent(estimate)}, ${outcome} ${percent(tolerance)}`;
}

/** The status with the numbers that decided it. */
export function statusSentence(monitored: Monitored, conclusion: Conclusion): string {
  const { state } = conclusion;
  return `${WORDS[state.status](monitored, conclusion)}${windowSentence(monitored, state.status)}`;
}

const WORDS: Readonly<Record<Status, (monitored: Monitored, conclusion: Conclusion) => string>> = {
  ok: () => 'Production is as the reference says',
  suspect: ({ policy }, conclusion) =>
    `Suspect: ${raisedAmong(conclusion)} of the last ${counted(conclusion.state.recent.length, 'window')} raised, ${policy.raised} of ${policy.of} make an alert`,
  alert: ({ policy }, { state }) =>
    `Alert since window ${state.incident?.start ?? ''} (${counted(state.incident?.windows.length ?? 0, 'window')}), begun by ${policy.raised} of ${policy.of} raised`,
  recovering: ({ policy }, { state }) =>
    `Recovering from the alert since window ${state.incident?.start ?? ''}: ${state.clearRun} of ${policy.recoveryWindows} clear windows in a row`,
  'no-data': ({ current, policy, judged }) => {
    if (judged.signal !== 'no-data') return 'No data: the latest window has too few rows';
    return current.rows < policy.minimumRows
      ? `No data: ${counted(current.rows, 'row')} in the window, ${count(policy.minimumRows)} are needed`
      : `No data: nothing in the ${counted(current.rows, 'row')} of the window can be compared with the reference`;
  },
};

function raisedAmong({ state }: Conclusion): number {
  return state.recent.filter(({ signal }) => signal === 'raised').length;
}

function windowSentence({ window, judged, current }: Monitored, status: Status): string {
  const worst = bySeverity(judged.moves)[0];
  const raised = raisedColumns(judged.moves);
  if (judged.signal === 'no-data') {
    return status === 'no-data'
      ? ''
      : `; window ${window.id} has only ${counted(current.rows, 'row')} and says nothing`;
  }
  if (!worst?.raised)
    return `; window ${window.id}: nothing among ${counted(judged.moves.length, 'comparison')} is shown to exceed its tolerance`;
  const more = raised.length > 1 ? ` and ${counted(raised.length - 1, 'more column')}` : '';
  return `; window ${window.id}: ${describeMove(worst)}${more}`;
}
