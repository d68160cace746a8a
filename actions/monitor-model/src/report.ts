import {
  type Cell,
  type Chart,
  code,
  counted,
  type Labelled,
  number,
  type ReportBody,
  type Section,
  type Table,
  text,
  verdictCell,
} from '@plumbline/core';
import { bySeverity, type JudgedMove } from '@plumbline/monitor';
import type { Outcome } from './outcome.ts';

const SHARE = { as: 'percent', digits: 1 } as const;
const COUNT = { as: 'integer' } as const;
const DECIDING_MAX = 10;
const MOVES_MAX = 500;
const WINDOWS_MAX = 60;

/** The moves nearest to an alarm, the windows before this one, and what was set off. */
export function report(outcome: Outcome): ReportBody {
  const { monitored } = outcome;
  const moves = bySeverity(monitored.judged.moves);
  return {
    compared: compared(outcome),
    deciding: moves.length === 0 ? null : moveTable(moves.slice(0, DECIDING_MAX), outcome),
    sections: [
      ...actionSection(outcome),
      trendSection(outcome),
      ...performanceSection(outcome),
      ...estimatedSection(outcome),
      ...(moves.length > DECIDING_MAX
        ? [{ heading: 'All comparisons', collapsed: true, blocks: [moveTable(moves.slice(0, MOVES_MAX), outcome)] }]
        : []),
      policySection(outcome),
    ],
  };
}

function compared({ monitored, conclusion, store }: Outcome): readonly Labelled[] {
  const { model, reference, current, window, policy } = monitored;
  return [
    { label: 'status', text: conclusion.state.status },
    ...(model === null ? [] : [{ label: 'model', text: `${model.version.uri} (${model.which})` }]),
    { label: 'window', text: `${window.id}: ${counted(current.rows, 'row')} of ${current.label}` },
    { label: 'reference', text: `${reference.label}: ${counted(reference.rows, 'row')}` },
    {
      label: 'policy',
      text: `${policy.raised} of ${policy.of} windows, at most ${policy.expectedFalseAlarms} false incidents a month`,
    },
    { label: 'alert store', text: `${store.name}: ${counted(conclusion.windows.length, 'window')} of this model` },
  ];
}

function moveTable(moves: readonly JudgedMove[], { monitored }: Outcome): Table {
  const noData = monitored.judged.signal === 'no-data';
  const row = (move: JudgedMove): readonly Cell[] => [
    verdictCell(noData ? 'inconclusive' : move.raised ? 'warn' : 'pass'),
    code(move.column),
    text(move.component),
    moveCell(move),
    number(move.certain === true ? null : move.rows, COUNT),
    number(move.certain === true ? null : move.independentRows, COUNT),
  ];
  return {
    kind: 'table',
    columns: ['', 'column', 'what', 'moved, against its tolerance', 'rows', 'independent rows'],
    rows: moves.map(row),
  };
}

function moveCell({ estimate, lower, upper, tolerance, certain }: JudgedMove): Cell {
  if (certain === true) return text('as a whole: it is gone or of another kind');
  return { kind: 'interval', estimate, lower, upper, threshold: tolerance, format: SHARE };
}

function actionSection({ actions }: Outcome): readonly Section[] {
  if (actions.length === 0) return [];
  const rows = actions.map(({ action, state, why, url }) => [
    code(action),
    text(state),
    text(url === undefined ? why : `${why}: ${url}`),
  ]);
  return [
    { heading: 'Actions', collapsed: false, blocks: [{ kind: 'table', columns: ['action', 'state', 'why'], rows }] },
  ];
}

function trendSection({ conclusion, monitored }: Outcome): Section {
  const windows = conclusion.windows.slice(-WINDOWS_MAX);
  // Both lines are read against one: a move divided by its own tolerance.
  const relative = (part: 'estimate' | 'lower'): readonly (number | null)[] =>
    windows.map(({ worst }) => (worst === null || worst.tolerance === 0 ? null : worst[part] / worst.tolerance));
  const chart: Chart = {
    kind: 'chart',
    shape: 'lines',
    title: 'Largest move of each window, in tolerances',
    xTitle: 'window',
    yTitle: 'tolerances',
    x: windows.map(({ window }) => window.id),
    series: [
      { name: 'measured', values: relative('estimate') },
      { name: 'at least', values: relative('lower') },
    ],
    threshold: 1,
  };
  const rows = windows
    .toReversed()
    .map(({ window, signal, rows: count, raised }) => [
      text(`${window.id}${window.id === monitored.window.id ? ' (this one)' : ''}`),
      text(signal),
      number(count, COUNT),
      text(raised.join(', ')),
    ]);
  const table: Table = { kind: 'table', columns: ['window', 'signal', 'rows', 'raised columns'], rows };
  return { heading: 'Windows', collapsed: true, blocks: [chart, table] };
}

function performanceSection({ monitored: { performance, comparison } }: Outcome): readonly Section[] {
  if (performance === null) return [];
  const isError = performance.current.kind === 'error';
  const format = isError ? SHARE : ({ as: 'decimal', digits: 4 } as const);
  const rows = [
    [text('this window'), number(performance.current.mean, format), number(performance.current.rows, COUNT)],
    ...(performance.reference === null
      ? []
      : [[text('reference'), number(performance.reference.mean, format), number(performance.reference.rows, COUNT)]]),
  ];
  const table: Table = { kind: 'table', columns: ['', isError ? 'error rate' : 'mean absolute error', 'rows'], rows };
  const said = comparison === null ? [] : [{ kind: 'paragraph' as const, text: previousSentence(comparison) }];
  return [{ heading: 'Performance', collapsed: false, blocks: [table, ...said] }];
}

function estimatedSection({ monitored: { estimated } }: Outcome): readonly Section[] {
  if (estimated === null) return [];
  const { errorRate, rows, referenceErrorRate, referenceRows, positive } = estimated;
  const table: Table = {
    kind: 'table',
    columns: ['', 'error rate', 'rows'],
    rows: [
      [text('this window, estimated'), number(errorRate, SHARE), number(rows, COUNT)],
      [text('reference, seen'), number(referenceErrorRate, SHARE), number(referenceRows, COUNT)],
    ],
  };
  const said = `From scores for the class "${positive}", calibrated on the reference. Blind to a change of what scores mean.`;
  return [{ heading: 'Estimated performance', collapsed: false, blocks: [table, { kind: 'paragraph', text: said }] }];
}

function previousSentence({
  rows,
  difference,
  lower,
  previousBetter,
  method,
}: NonNullable<Outcome['monitored']['comparison']>): string {
  const bound = lower === null ? '' : `, at least ${lower.toFixed(4)}`;
  const verb = previousBetter ? 'is shown to be better' : 'is not shown to be better';
  return `The earlier version ${verb} on the same ${counted(rows, 'row')}: difference of the loss ${difference.toFixed(4)}${bound} (${method}).`;
}

function policySection({ monitored: { policy, judged } }: Outcome): Section {
  const { budget } = judged;
  const items = [
    `${policy.raised} of ${policy.of} windows make an alert; ${policy.recoveryWindows} clear ones in a row end it`,
    `a window with fewer than ${counted(policy.minimumRows, 'row')} says nothing`,
    `at most ${policy.expectedFalseAlarms} false incidents a month of ${policy.windowsPerMonth} windows: α = ${budget.window.toPrecision(3)} a window and ${budget.reference.toPrecision(3)} once for the reference, shared among ${budget.hypotheses} comparisons`,
    policy.estimatesDesignEffect
      ? 'rows that hang together in time count for fewer: estimated for each column from the order of the timestamps, where there are any'
      : policy.designEffect === 1
        ? 'each row counts as independent'
        : `${policy.designEffect} rows count as one independent row`,
    `actions are due again after ${policy.coolDownMs / 3_600_000} hours`,
  ];
  return { heading: 'Policy', collapsed: true, blocks: [{ kind: 'list', items }] };
}
