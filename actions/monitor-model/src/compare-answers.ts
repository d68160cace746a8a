import {
  areQuantities,
  comparePrevious,
  decayMove,
  designEffect,
  type EstimatedPerformance,
  estimatedDecayMove,
  estimatePerformance,
  type Losses,
  lossesOf,
  type Move,
  type Outcome,
  type Performance,
  type PreviousComparison,
  performanceOf,
} from '@plumbline/monitor';
import { seededRandom } from '@plumbline/stats';
import type { Inputs } from './inputs.ts';
import type { Reference } from './load-reference.ts';
import {
  type Answers,
  type Dependence,
  type PreviousAnswers,
  type Reading,
  readAnswers,
  type WindowData,
} from './load-window.ts';

/** One-sided level at which an earlier version must be shown to be better before a rollback. */
const ROLLBACK_ALPHA = 0.05;

/** How many moves can come of answers: the error rate seen, and the one estimated. */
export const ANSWER_MOVES = 2;

/** What answers tell of performance: with labels, without them, and beside an earlier version. */
export interface ComparedAnswers {
  readonly performance: Performance | null;
  readonly comparison: PreviousComparison | null;
  /** Only where labels have not come. */
  readonly estimated: EstimatedPerformance | null;
}

/** Everything the answers of a window are held against. */
export interface AnswerBasis {
  readonly reference: Reference;
  readonly previous: PreviousAnswers | null;
  readonly reading: Reading;
  readonly seed: string;
}

/** Compares the answers of a window with the reference's, where it is data, and with an earlier version's. */
export async function compareAnswers(
  { answers, dependence }: WindowData,
  basis: AnswerBasis,
): Promise<ComparedAnswers> {
  if (answers === null) return { performance: null, comparison: null, estimated: null };
  const before = await referenceAnswers(basis);
  const seen =
    answers.labels === null
      ? NOTHING_SEEN
      : see({ ...answers, labels: answers.labels }, before, { ...basis, dependence });
  return { ...seen, estimated: seen.performance === null ? estimate(answers, before, basis) : null };
}

type Seen = Omit<ComparedAnswers, 'estimated'>;

const NOTHING_SEEN: Seen = { performance: null, comparison: null };

function see(
  answers: Labelled,
  before: Answers | null,
  { previous, seed, dependence }: AnswerBasis & { readonly dependence: Dependence | null },
): Seen {
  const losses = sharedLosses(answers, before, previous?.predictions ?? null);
  const effect = dependence === null ? 1 : designEffect(losses.current.values, dependence.order);
  const options = { alpha: ROLLBACK_ALPHA, random: seededRandom(seed), order: dependence?.order ?? null };
  return {
    performance: performanceOf(losses.current, losses.reference, effect),
    comparison: losses.previous === null ? null : comparePrevious(losses.current, losses.previous, options),
  };
}

async function referenceAnswers({ reference, reading }: AnswerBasis): Promise<Answers | null> {
  if (reference.paths === null) return null;
  const columns = reference.profile.columns.map(({ name }) => name);
  return readAnswers(reference.paths, columns, reading);
}

function estimate(answers: Answers, before: Answers | null, { seed }: AnswerBasis): EstimatedPerformance | null {
  if (answers.scores === null || before?.scores == null || before.labels === null) return null;
  const reference = { scores: before.scores, predictions: before.predictions, labels: before.labels };
  return estimatePerformance(
    reference,
    { scores: answers.scores, predictions: answers.predictions, labels: [] },
    seededRandom(seed),
  );
}

/** The moves of the answers: one at most, since performance is estimated only where it cannot be seen. */
export function answerMoves(
  { performance, estimated }: ComparedAnswers,
  { dependence }: WindowData,
  inputs: Inputs,
): readonly Move[] {
  const { labelColumn, scoreColumn, performanceTolerance } = inputs;
  const decay = performance === null ? null : decayMove(performance, labelColumn, performanceTolerance);
  return [
    ...(decay === null ? [] : [decay]),
    ...(estimated === null
      ? []
      : [
          {
            ...estimatedDecayMove(estimated, scoreColumn, performanceTolerance),
            designEffect: dependence?.designEffects.get(scoreColumn) ?? 1,
          },
        ]),
  ];
}

interface SharedLosses {
  readonly current: Losses;
  readonly reference: Losses | null;
  readonly previous: Losses | null;
}

type Labelled = Answers & { readonly labels: readonly Outcome[] };

/** Whether answers are quantities or classes is decided once, by all of them together. */
function sharedLosses(current: Labelled, reference: Answers | null, previous: readonly Outcome[] | null): SharedLosses {
  const labels = reference?.labels ?? null;
  const predictions = [...current.predictions, ...(reference?.predictions ?? []), ...(previous ?? [])];
  const quantities = areQuantities(predictions, [...current.labels, ...(labels ?? [])]);
  return {
    current: lossesOf(current.predictions, current.labels, quantities),
    reference: reference === null || labels === null ? null : lossesOf(reference.predictions, labels, quantities),
    previous: previous === null ? null : lossesOf(previous, current.labels, quantities),
  };
}
