import type { AlertPolicy, EstimatedPerformance, Move, Performance } from '@plumbline/monitor';
import type { Inputs } from './inputs.ts';
import type { Reference } from './load-reference.ts';
import type { WindowData } from './load-window.ts';

/** What the notices speak of. */
export interface NoticeBasis {
  readonly inputs: Inputs;
  readonly reference: Reference;
  readonly current: WindowData;
  readonly policy: AlertPolicy;
  readonly moves: readonly Move[];
  readonly performance: Performance | null;
  readonly estimated: EstimatedPerformance | null;
}

/** Above this many windows' worth of rows the reference's own error hardly widens the bound. */
const REFERENCE_WINDOWS_MIN = 20;

/** From this design effect on a bound is more than three times as wide as for independent rows. */
const STRONG_DEPENDENCE = 10;
const NAMED_MAX = 5;

/** What must be known besides the status: what was asked for and could not be judged. */
export function noticesOf(basis: NoticeBasis): readonly string[] {
  const { inputs, reference, current, performance, estimated } = basis;
  const { labelColumn, scoreColumn } = inputs;
  const ratio = current.looked.rows === 0 ? Number.POSITIVE_INFINITY : reference.looked.rows / current.looked.rows;
  return [
    ratio < REFERENCE_WINDOWS_MIN
      ? `The reference has ${ratio.toFixed(1)} times the rows of the window: below ${REFERENCE_WINDOWS_MIN} times, its own error makes moves harder to prove`
      : null,
    ...dependenceNotices(basis),
    ...unjudgedAnswers(basis),
    labelColumn !== '' && performance === null
      ? `Performance is not judged: no row of this window has both a prediction and "${labelColumn}"`
      : null,
    performance !== null && performance.current.kind === 'error' && performance.reference === null
      ? 'Decay is not judged: the reference has no rows with predictions and labels; give such data as "reference"'
      : null,
    performance !== null && performance.current.kind === 'absolute-error'
      ? 'The mean absolute error is reported, not judged: quantities without bounds have no distribution-free test'
      : null,
    scoreColumn !== '' && performance === null && estimated === null
      ? 'Performance is not estimated from scores: that needs predictions, and a reference of rows with scores, predictions and labels of two classes'
      : null,
    estimated === null
      ? null
      : 'Performance is estimated as if scores still meant what they meant on the reference: it can show decay, never health',
  ].filter((notice) => notice !== null);
}

/** What rows hang together by, and what that costs. */
function dependenceNotices({ inputs, current, policy, moves }: NoticeBasis): readonly string[] {
  if (!policy.estimatesDesignEffect) return [];
  if (current.dependence === null) {
    return [`Rows are taken as independent: the window has no column "${inputs.timestampColumn}" to tell their order`];
  }
  const strong = moves.filter((move) => (move.designEffect ?? 1) >= STRONG_DEPENDENCE);
  const names = [...new Set(strong.map(({ column }) => `"${column}"`))];
  if (names.length === 0) return [];
  const named = names.length > NAMED_MAX ? `${names.length} columns` : names.join(', ');
  return [
    `Rows hang together in time: in ${named} fewer than one in ${STRONG_DEPENDENCE} says something new, so moves there are harder to prove`,
  ];
}

/** Predictions and scores are judged as columns, where the reference has them. */
function unjudgedAnswers({ inputs, reference }: NoticeBasis): readonly string[] {
  const known = new Set(reference.profile.columns.map(({ name }) => name));
  return [inputs.predictionColumn, inputs.scoreColumn]
    .filter((name) => name !== '' && !known.has(name))
    .map((name) => `Drift of "${name}" is not judged: the reference has no such column`);
}
