import { PlumblineError } from '@plumbline/core';
import { type Answers, type EvaluationSample, renumbered, type Task } from '../evaluation-sample.ts';
import type { RawAnswers } from './answers.ts';
import { classAnswers } from './class-answers.ts';
import type { ColumnValues } from './columns.ts';
import { positiveClass, requireLabels, sortedClasses, spelling } from './labels.ts';
import { numbersOf } from './require-column.ts';

/** Everything a sample is made of; all rows in one order. */
export interface SampleParts {
  readonly task: Task;
  /** Null for `mean`. */
  readonly label: ColumnValues | null;
  readonly weights: ColumnValues | null;
  readonly clusters: ColumnValues | null;
  readonly candidate: RawAnswers;
  readonly baseline: RawAnswers | null;
  /** Empty: the usual one. */
  readonly positiveClass: string;
  /** Null: 0.5, and a model's own labels stand. */
  readonly decisionThreshold: number | null;
}

/**
 * Turns labels and answers into the rows a gate judges by. Throws `DATA_INVALID` (labels or weights that are not there, more than two labels
 * for a binary task) and `DATA_MISMATCH` (no answer is a label of the test data).
 */
export function buildSample(parts: SampleParts): EvaluationSample {
  const rows = parts.candidate.rows;
  const weights = parts.weights === null ? null : checkedWeights(parts.weights);
  const clusters = parts.clusters === null ? null : renumbered(requireLabels(parts.clusters, 'the cluster column'));
  const frame = { task: parts.task, rows, weights, clusters } as const;
  if (parts.task === 'binary' || parts.task === 'multiclass') return classificationSample(parts, frame);
  const target = parts.label === null ? null : numbersOf(parts.label, 'the label column');
  return {
    ...frame,
    classes: [],
    label: null,
    target,
    candidate: valueAnswers(parts.candidate, parts.task),
    baseline: parts.baseline === null ? null : valueAnswers(parts.baseline, parts.task),
  };
}

type Frame = Pick<EvaluationSample, 'task' | 'rows' | 'weights' | 'clusters'>;

function classificationSample(parts: SampleParts, frame: Frame): EvaluationSample {
  const sides = parts.baseline === null ? [parts.candidate] : [parts.candidate, parts.baseline];
  const truth = parts.label === null ? [] : requireLabels(parts.label, 'the label column');
  const known = sides.flatMap((side) => [
    ...(side.classes ?? []),
    ...(side.labels ?? []).filter((label) => label !== null),
  ]);
  const classes = classesOf(truth, known, parts);
  const index = new Map(classes.map((name, place) => [name, place]));
  const toAnswers = (side: RawAnswers): Answers =>
    classAnswers(side, { classes, binary: parts.task === 'binary', threshold: parts.decisionThreshold });
  return {
    ...frame,
    classes,
    label: Int32Array.from(truth, (label) => index.get(label) ?? index.get(spelling(label)) ?? -1),
    target: null,
    candidate: toAnswers(parts.candidate),
    baseline: parts.baseline === null ? null : toAnswers(parts.baseline),
  };
}

/** Binary: negative, positive. Else every class of the truth and of the answers, sorted. */
function classesOf(
  truth: readonly string[],
  known: readonly string[],
  { task, positiveClass: asked }: SampleParts,
): readonly string[] {
  const own = sortedClasses(truth);
  const same = new Map(own.map((name) => [spelling(name), name]));
  const all = sortedClasses([...truth, ...new Set(known.map((name) => same.get(spelling(name)) ?? name))]);
  if (task === 'multiclass') return all;
  if (own.length > 2) {
    throw new PlumblineError(
      'DATA_INVALID',
      `Cannot judge a binary task: the label column must hold two different labels: it holds ${own.length}`,
      'set task: multiclass or regression, or correct "label-column"',
    );
  }
  const two = own.length === 2 ? own : all.slice(0, 2);
  const positive = positiveClass(two, asked);
  const negative = two.find((name) => name !== positive) ?? `not ${positive}`;
  return [negative, positive];
}

function checkedWeights(column: ColumnValues): Float64Array {
  const weights = numbersOf(column, 'the weight column');
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (weights.every((weight) => weight >= 0) && total > 0) return weights;
  throw new PlumblineError(
    'DATA_INVALID',
    'Cannot use the weight column: weights must be 0 or above, and not all 0: some are not',
    'correct the weights, or leave "weight-column" out',
  );
}

/** Regression takes the prediction before the score, ranking and means the score before the prediction. */
function valueAnswers({ numbers, scores, what }: RawAnswers, task: Task): Answers {
  const [score] = scores;
  const chosen = task === 'regression' ? (numbers ?? score) : (score ?? numbers);
  if (chosen === undefined || chosen === null || scores.length > 1) {
    throw new PlumblineError(
      'DATA_MISMATCH',
      `Cannot judge ${what} as ${task}: it must give one number a row: it gives ${scores.length > 1 ? `${scores.length}` : 'none'}`,
      'correct "task", or give predictions with one number a row',
    );
  }
  return { predicted: null, score: chosen, probabilities: null };
}
