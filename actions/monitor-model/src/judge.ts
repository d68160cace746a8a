import { toJson } from '@plumbline/boundary';
import { count, counted, type Finding, NAME_CHARS_MAX, type Subject, type Verdict } from '@plumbline/core';
import type { Judgement } from '@plumbline/frame';
import { bySeverity, type Conclusion, type JudgedMove, verdictOf } from '@plumbline/monitor';
import type { Monitored, TakenAction } from './outcome.ts';
import { describeMove, statusSentence } from './sentences.ts';

const METHODS = [
  'Kolmogorov–Smirnov, total variation and shares against a tolerance, Dvoretzky–Kiefer–Wolfowitz and McDiarmid bounds',
  'alarm budget by a binomial bound, Bonferroni among hypotheses, the reference spent once',
  'm of n state machine with hysteresis',
];

/** The judgement of a window among the windows before it: the verdict is the status's and nothing else's. */
export function judge(monitored: Monitored, conclusion: Conclusion, actions: readonly TakenAction[]): Judgement {
  const verdict = verdictOf(conclusion.state.status);
  const summaryLine = statusSentence(monitored, conclusion);
  return {
    verdict,
    summaryLine,
    findings: [
      { check: 'status', verdict, detail: summaryLine },
      rowsFinding(monitored),
      ...bySeverity(monitored.judged.moves).map((move) => moveFinding(move, monitored)),
      ...actions.map(actionFinding),
    ],
    subjects: subjectsOf(monitored),
    products: [],
    seed: monitored.seed,
    methods: monitored.comparison === null ? METHODS : [...METHODS, `rollback: ${monitored.comparison.method}`],
    statistics: statisticsOf(monitored, conclusion, actions),
    notices: [
      ...monitored.notices,
      ...actions
        .filter(({ state }) => state === 'failed')
        .map(({ action, why }) => `The action "${action}" failed: ${why}`),
    ],
  };
}

function rowsFinding({ judged, current, policy }: Monitored): Finding {
  const { rows } = current;
  const nothing = judged.moves.length === 0;
  const reason = nothing ? 'there is nothing to compare' : `${count(policy.minimumRows)} are needed`;
  return {
    check: 'window.rows',
    verdict: judged.signal === 'no-data' ? 'inconclusive' : 'pass',
    detail:
      judged.signal === 'no-data'
        ? `the window has ${counted(rows, 'row')}: ${reason}`
        : `the window has ${counted(rows, 'row')}`,
  };
}

/** A raised move of one window is a warning: only the policy makes an alert of several. */
function moveFinding(move: JudgedMove, { judged }: Monitored): Finding {
  const verdict: Verdict = judged.signal === 'no-data' ? 'inconclusive' : move.raised ? 'warn' : 'pass';
  const { estimate, lower, upper, tolerance, rows, referenceRows } = move;
  return {
    check: `column.${move.column.slice(0, NAME_CHARS_MAX)}.${move.component}`,
    verdict,
    detail: describeMove(move),
    evidence: { estimate, lower, upper, tolerance, rows, referenceRows },
  };
}

function actionFinding({ action, state, why }: TakenAction): Finding {
  const verdict = state === 'failed' || state === 'refused' ? 'warn' : 'pass';
  return { check: `action.${action}`, verdict, detail: `${state}: ${why}` };
}

function subjectsOf({ model, reference, current, previous }: Monitored): readonly Subject[] {
  return [
    ...(model === null ? [] : [{ role: 'model', name: model.version.uri, sha256: model.version.digest }]),
    ...reference.subjects,
    ...current.subjects,
    ...(previous?.subjects ?? []),
  ];
}

/** Enough to judge again: every move with its counts, every window with its signal, and the policy. */
function statisticsOf(
  monitored: Monitored,
  { state, windows }: Conclusion,
  actions: readonly TakenAction[],
): Judgement['statistics'] {
  const { judged, policy, window, series, performance, comparison, estimated, current, reference, now } = monitored;
  return toJson({
    policy,
    budget: judged.budget,
    window,
    series,
    judgedAt: now.toISOString(),
    rows: current.rows,
    referenceRows: reference.rows,
    moves: judged.moves,
    signal: judged.signal,
    windows: windows.map((record) => ({ id: record.window.id, signal: record.signal })),
    state,
    performance,
    comparison,
    estimated,
    actions,
  });
}
