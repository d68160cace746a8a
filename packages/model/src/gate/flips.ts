import type { EvaluationSample } from '../evaluation-sample.ts';

/** Rows on which exactly one model is right. */
export interface Flips {
  /** Rows (from 0) only the candidate has right. */
  readonly fixed: readonly number[];
  /** Rows only the baseline has right. */
  readonly broken: readonly number[];
}

/** The rows that changed between right and wrong; null where there are no labels to be right about. */
export function flipsOf({ label, candidate, baseline, rows }: EvaluationSample): Flips | null {
  const before = baseline?.predicted ?? null;
  const after = candidate.predicted;
  if (label === null || before === null || after === null) return null;
  const fixed: number[] = [];
  const broken: number[] = [];
  for (let row = 0; row < rows; row += 1) {
    const isRight = after[row] === label[row];
    const wasRight = before[row] === label[row];
    if (isRight && !wasRight) fixed.push(row);
    if (wasRight && !isRight) broken.push(row);
  }
  return { fixed, broken };
}
