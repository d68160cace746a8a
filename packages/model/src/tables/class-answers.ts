import { PlumblineError } from '@plumbline/core';
import type { Answers } from '../evaluation-sample.ts';
import type { RawAnswers } from './answers.ts';
import { spelling } from './labels.ts';

/** An answer that is not there: every metric of the labels is then NaN and fails closed. */
export const NO_ANSWER = -2;
/** An answer that is none of the classes: simply wrong. */
const OTHER_CLASS = -1;

const DEFAULT_THRESHOLD = 0.5;

/** The classes of the task, and how scores become labels. */
export interface ClassFrame {
  readonly classes: readonly string[];
  readonly binary: boolean;
  /** Null: 0.5, and labels that a model prints stand. */
  readonly threshold: number | null;
}

/**
 * What one side says of each row, in the classes of the task. Labels a file states beat a threshold; a threshold that is asked for beats the
 * labels a model prints. Throws `DATA_MISMATCH` where scores or labels cannot be matched to the classes.
 */
export function classAnswers(side: RawAnswers, frame: ClassFrame): Answers {
  const columns = columnsByClass(side, frame);
  const score = frame.binary ? (columns[1] ?? null) : null;
  const probabilities =
    frame.binary || columns.length === 0 ? null : columns.map((column) => column ?? new Float64Array(side.rows));
  const threshold = frame.threshold !== null && !side.stated && score !== null;
  const labels = threshold ? null : side.labels;
  const predicted =
    labels !== null
      ? matchLabels(labels, side, frame)
      : score !== null
        ? thresholded(score, frame.threshold)
        : probabilities !== null
          ? mostLikely(probabilities)
          : null;
  return { predicted, score, probabilities };
}

/** Score columns in the order of the classes; a single one is the positive class's. */
function columnsByClass(
  { scores, classes, what }: RawAnswers,
  frame: ClassFrame,
): readonly (Float64Array | undefined)[] {
  if (scores.length === 0) return [];
  if (scores.length === 1 && frame.binary) return [undefined, scores[0]];
  const names = classes ?? (scores.length === frame.classes.length && isCounting(frame.classes) ? frame.classes : null);
  if (names === null || names.length !== scores.length) {
    throw new PlumblineError(
      'DATA_MISMATCH',
      `Cannot match the scores of ${what} to classes: their order must be known: there are ${scores.length} scores a row and ${names?.length ?? 'no'} names`,
      'name the classes in the order of the scores under "classes" in the configuration, or give columns "score_<class>"',
    );
  }
  const own = new Map(names.map((name, place) => [spelling(name), scores[place]]));
  const found = frame.classes.map((name) => own.get(spelling(name)));
  if (found.some((column) => column !== undefined) && (!frame.binary || found[1] !== undefined)) return found;
  throw unmatched(what, names, frame.classes);
}

/** 0, 1, 2, …: what frameworks without names of classes mean by position. */
function isCounting(classes: readonly string[]): boolean {
  return classes.every((name, place) => name === String(place));
}

function matchLabels(labels: readonly (string | null)[], { what }: RawAnswers, { classes }: ClassFrame): Int32Array {
  const exact = new Map(classes.map((name, place) => [name, place]));
  const loose = new Map(classes.map((name, place) => [spelling(name), place]));
  const predicted = Int32Array.from(labels, (label) =>
    label === null ? NO_ANSWER : (exact.get(label) ?? loose.get(spelling(label)) ?? OTHER_CLASS),
  );
  if (predicted.length > 0 && predicted.every((index) => index === OTHER_CLASS)) {
    throw unmatched(what, [...new Set(labels)].map(String), classes);
  }
  return predicted;
}

/** At the threshold or above is positive. Scores outside [0, 1] have no meaningful default threshold. */
function thresholded(score: Float64Array, asked: number | null): Int32Array | null {
  if (asked === null && !score.every((value) => Number.isNaN(value) || (value >= 0 && value <= 1))) return null;
  const threshold = asked ?? DEFAULT_THRESHOLD;
  return Int32Array.from(score, (value) => (Number.isFinite(value) ? (value >= threshold ? 1 : 0) : NO_ANSWER));
}

function mostLikely(probabilities: readonly Float64Array[]): Int32Array {
  return Int32Array.from({ length: probabilities[0]?.length ?? 0 }, (_, row) => {
    let best = 0;
    for (const [index, column] of probabilities.entries()) {
      if (!Number.isFinite(column[row]!)) return NO_ANSWER;
      if (column[row]! > probabilities[best]![row]!) best = index;
    }
    return best;
  });
}

function unmatched(what: string, own: readonly string[], classes: readonly string[]): PlumblineError {
  return new PlumblineError(
    'DATA_MISMATCH',
    `Cannot match the answers of ${what} to the labels of the test data: some must be the same: answers are ${own.slice(0, 10).join(', ')}; labels are ${classes.slice(0, 10).join(', ')}`,
    'write labels the same way on both sides',
  );
}
