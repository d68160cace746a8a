import { PlumblineError } from '@plumbline/core';
import type { RawAnswers } from '../tables/answers.ts';

/**
 * Rows on which two sides predict different labels, which needs no true answers: by predictions where both state them, else by the score and the
 * threshold, or by the likeliest class. A missing answer differs from every other. Throws `DATA_MISMATCH` where the sides have no label in common.
 */
export function rowsThatDiffer(a: RawAnswers, b: RawAnswers, threshold: number): Uint32Array {
  const [own, other] =
    a.labels !== null && b.labels !== null ? [a.labels, b.labels] : [decided(a, threshold), decided(b, threshold)];
  const found: number[] = [];
  for (let row = 0; row < own.length; row += 1) {
    if (own[row] !== other[row] || own[row] === null) found.push(row);
  }
  return Uint32Array.from(found);
}

function decided({ scores, classes, what }: RawAnswers, threshold: number): readonly (string | null)[] {
  const [only, second] = scores;
  if (only === undefined) {
    throw new PlumblineError(
      'DATA_MISMATCH',
      `Cannot compare what the models predict: both must have a column "prediction", or both scores: ${what} has no scores`,
      'write the same columns into both predictions files',
    );
  }
  if (second === undefined)
    return Array.from(only, (score) => (Number.isNaN(score) ? null : String(score >= threshold)));
  return Array.from(only, (_, row) => likeliest(scores, row, classes));
}

function likeliest(scores: readonly Float64Array[], row: number, classes: readonly string[] | null): string | null {
  let best = 0;
  for (let place = 0; place < scores.length; place += 1) {
    const score = scores[place]![row]!;
    if (Number.isNaN(score)) return null;
    if (score > scores[best]![row]!) best = place;
  }
  return classes?.[best] ?? String(best);
}
