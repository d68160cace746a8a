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
  if (answers.ids === null || target.ids === null) {
    if (answers.rows === target.rows) return answers;
    throw mismatch(answers, target, unequal(answers, target));
  }
  if (inOrder(answers.ids, target.ids)) return demandUnique(answers, target);
  const place = new Map(answers.ids.map((id, row) => [id, row]));
  const wanted = new Set(target.ids);
  const problems = [
    [answers.rows - place.size, 'predictions repeat an id'],
    [target.rows - wanted.size, `rows of ${target.what} repeat an id`],
    [count(wanted, (id) => !place.has(id)), `ids of ${target.what} are not among the predictions`],
    [count(place.keys(), (id) => !wanted.has(id)), `ids of the predictions are not in ${target.what}`],
  ] as const;
  const found = problems.filter(([many]) => many > 0).map(([many, words]) => `${many} ${words}`);
  if (answers.rows !== target.rows) found.unshift(unequal(answers, target));
  if (found.length > 0) throw mismatch(answers, target, found.join('; '));
  return reordered(
    answers,
    Uint32Array.from(target.ids, (id) => place.get(id) ?? 0),
  );
}

function unequal({ rows }: RawAnswers, target: JoinTarget): string {
  return `${target.what} has ${target.rows} rows, the predictions have ${rows}`;
}

function inOrder(own: readonly string[], wanted: readonly string[]): boolean {
  return own.length === wanted.length && own.every((id, row) => id === wanted[row]);
}

function demandUnique(answers: RawAnswers, target: JoinTarget): RawAnswers {
  const different = new Set(target.ids).size;
  if (different === target.rows) return answers;
  throw mismatch(
    answers,
    target,
    `${target.rows - different} rows of ${target.what} repeat an id, and so do the predictions`,
  );
}

function count(ids: Iterable<string>, holds: (id: string) => boolean): number {
  let found = 0;
  for (const id of ids) found += holds(id) ? 1 : 0;
  return found;
}

function mismatch(answers: RawAnswers, target: JoinTarget, reason: string): PlumblineError {
  return new PlumblineError(
    'DATA_MISMATCH',
    `Cannot join the predictions of ${answers.what} to ${target.what}: every row must have one prediction: ${reason}`,
    `predict exactly the rows of ${target.what}, with the column "${target.idColumn}" in both files, or in the same order without it`,
  );
}
