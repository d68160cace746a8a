import { PlumblineError } from '@plumbline/core';
import { type RawAnswers, reordered } from './answers.ts';

/** The rows to judge by: their ids where there are any. */
export interface JoinTarget {
  readonly rows: number;
  readonly ids: readonly string[] | null;
  /** How they are called: `the test data`. */
  readonly what: string;
  readonly idColumn: string;
}

/**
 * Brings answers into the order of the target: by id where both sides have one, else by row order with equal counts. Every row must be
 * answered once and only once: duplicates, rows without answer and answers without row throw `DATA_MISMATCH` with their counts.
 */
export function joinRows(answers: RawAnswers, target: JoinTarget): RawAnswers {
  if (answers.rows !== target.rows) {
    throw mismatch(answers, target, `${target.what} has ${target.rows} rows, the predictions have ${answers.rows}`);
  }
  if (answers.ids === null || target.ids === null) return answers;
  const place = new Map(answers.ids.map((id, row) => [id, row]));
  const wanted = new Set(target.ids);
  if (place.size < answers.rows)
    throw mismatch(answers, target, `${answers.rows - place.size} predictions repeat an id`);
  if (wanted.size < target.rows)
    throw mismatch(answers, target, `${target.rows - wanted.size} rows of ${target.what} repeat an id`);
  const unanswered = target.ids.filter((id) => !place.has(id)).length;
  if (unanswered > 0)
    throw mismatch(answers, target, `${unanswered} ids of ${target.what} are not among the predictions`);
  return reordered(
    answers,
    Uint32Array.from(target.ids, (id) => place.get(id) ?? 0),
  );
}

function mismatch(answers: RawAnswers, target: JoinTarget, reason: string): PlumblineError {
  return new PlumblineError(
    'DATA_MISMATCH',
    `Cannot join the predictions of ${answers.what} to ${target.what}: every row must have one prediction: ${reason}`,
    `predict exactly the rows of ${target.what}, with the column "${target.idColumn}" in both files, or in the same order without it`,
  );
}
