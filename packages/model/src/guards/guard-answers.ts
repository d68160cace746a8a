import { count, percent } from '@plumbline/core';
import type { Answers, EvaluationSample } from '../evaluation-sample.ts';
import type { Suspicion } from './guard.ts';

/** Of fewer rows of a class, that none is answered says little. */
const CLASS_ROWS_MIN = 20;
const CLASSES_SHOWN_MAX = 5;

/** What a look at both models' answers makes suspicious. */
export function guardAnswers(
  sample: EvaluationSample,
  { sameModel, needsProbabilities }: { readonly sameModel: boolean; readonly needsProbabilities: boolean },
): readonly Suspicion[] {
  const sides = [
    ['candidate', sample.candidate] as const,
    ...(sample.baseline === null ? [] : [['baseline', sample.baseline] as const]),
  ];
  return [
    sameModel ? SAME_MODEL : samePredictions(sample),
    ...sides.flatMap(([side, answers]) => [
      constantPredictions(side, answers),
      needsProbabilities ? scoresOutOfRange(side, answers) : null,
    ]),
    missingClass(sample),
    unpredictedClass(sample),
  ].filter((found) => found !== null);
}

const SAME_MODEL: Suspicion = {
  guard: 'same-model',
  detail: 'Candidate and baseline are the same bytes: there is nothing to compare',
  evidence: {},
};

/** Different bytes that answer alike on every row: probably one model saved twice, or one predictions file for both. */
export function samePredictions({ candidate, baseline, rows }: EvaluationSample): Suspicion | null {
  if (baseline === null) return null;
  const parts: readonly (keyof Answers)[] = ['predicted', 'score', 'probabilities'];
  if (!parts.every((part) => areAlike(candidate[part], baseline[part]))) return null;
  return { guard: 'same-predictions', detail: 'Candidate and baseline answer alike on every row', evidence: { rows } };
}

type Part = Answers[keyof Answers];

function areAlike(a: Part, b: Part): boolean {
  if (a === null || b === null) return a === b;
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at += 1) {
    const [one, other] = [a[at]!, b[at]!];
    if (typeof one === 'number' || typeof other === 'number' ? !Object.is(one, other) : !areAlike(one, other))
      return false;
  }
  return true;
}

/** One answer to everything is no model: a broken feature, a wrong column, a scorer that fell back. */
export function constantPredictions(side: string, { score, predicted, probabilities }: Answers): Suspicion | null {
  const parts = probabilities ?? [score ?? predicted];
  const isConstant = parts.every(
    (part) => part !== null && part.length > 1 && part.every((value) => value === part[0]),
  );
  if (!isConstant) return null;
  const value = parts[0]?.[0] ?? null;
  return {
    guard: 'constant-predictions',
    detail: `The ${side} gives every row the same ${score === null && probabilities === null ? 'answer' : 'score'}`,
    evidence: { side, value },
  };
}

/** Numbers outside [0, 1] are no probabilities: a link is missing, and what is computed of them is not defined. */
export function scoresOutOfRange(side: string, { score, probabilities }: Answers): Suspicion | null {
  const columns = probabilities ?? (score === null ? [] : [score]);
  const rows = columns[0]?.length ?? 0;
  let outside = 0;
  for (let row = 0; row < rows; row += 1) {
    if (columns.some((column) => !(column[row]! >= 0 && column[row]! <= 1))) outside += 1;
  }
  if (outside === 0) return null;
  return {
    guard: 'scores-out-of-range',
    detail: `The ${side} gives ${count(outside)} of ${count(rows)} rows scores outside 0 to 1 where probabilities are needed`,
    evidence: { side, outside, rows },
  };
}

/** A class that models answer and no row of the test data has: how they do on it is not known. */
export function missingClass(sample: EvaluationSample): Suspicion | null {
  const rowsOf = rowsByClass(sample);
  if (rowsOf === null) return null;
  const missing = sample.classes.filter((_, index) => rowsOf[index] === 0);
  if (missing.length === 0) return null;
  return {
    guard: 'missing-class',
    detail: `No row of the test data is of the ${missing.length === 1 ? 'class' : 'classes'} ${listed(missing)}: nothing is known of them`,
    evidence: { missing: missing.length, classes: sample.classes.length },
  };
}

/** A class that the test data has and the candidate never answers. */
export function unpredictedClass(sample: EvaluationSample): Suspicion | null {
  const rowsOf = rowsByClass(sample);
  const { predicted } = sample.candidate;
  if (rowsOf === null || predicted === null) return null;
  const answered = new Set(predicted);
  const never = sample.classes.filter((_, index) => (rowsOf[index] ?? 0) >= CLASS_ROWS_MIN && !answered.has(index));
  if (never.length === 0) return null;
  const rows = never.reduce((sum, name) => sum + (rowsOf[sample.classes.indexOf(name)] ?? 0), 0);
  return {
    guard: 'unpredicted-class',
    detail: `The candidate never answers ${listed(never)}, which ${percent(rows / sample.rows)} of the rows are`,
    evidence: { never: never.length, rows },
  };
}

function rowsByClass({ label, classes }: EvaluationSample): readonly number[] | null {
  if (label === null) return null;
  const rows = classes.map(() => 0);
  for (const index of label) if (index >= 0) rows[index] = (rows[index] ?? 0) + 1;
  return rows;
}

function listed(names: readonly string[]): string {
  const shown = names
    .slice(0, CLASSES_SHOWN_MAX)
    .map((name) => `"${name}"`)
    .join(', ');
  return names.length > CLASSES_SHOWN_MAX ? `${shown} and ${names.length - CLASSES_SHOWN_MAX} more` : shown;
}
