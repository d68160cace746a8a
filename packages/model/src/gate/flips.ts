import { sortingOrder } from '@plumbline/stats';
import type { Answers, EvaluationSample } from '../evaluation-sample.ts';

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

/** A row that changed between right and wrong. */
export interface Flip {
  readonly row: number;
  readonly change: 'fixed' | 'broken';
  readonly candidateScore: number | null;
  readonly baselineScore: number | null;
}

/** The flips whose score moved furthest, at most `most`: confident ones first, else in row order. */
export function confidentFlips({ fixed, broken }: Flips, sample: EvaluationSample, most: number): readonly Flip[] {
  const flips = [
    ...fixed.map((row) => flipAt(row, 'fixed', sample)),
    ...broken.map((row) => flipAt(row, 'broken', sample)),
  ].sort((a, b) => a.row - b.row);
  const order = sortingOrder(Float64Array.from(flips, (flip) => -movedBy(flip)));
  return Array.from(order.subarray(0, most), (place) => flips[place]!);
}

function flipAt(row: number, change: Flip['change'], sample: EvaluationSample): Flip {
  const { candidate, baseline } = sample;
  return {
    row,
    change,
    candidateScore: decidingScore(candidate, row, sample),
    baselineScore: baseline === null ? null : decidingScore(baseline, row, sample),
  };
}

/** Binary: the score. Multiclass: the probability of the true class. Null where the model gives neither. */
export function decidingScore(
  { score, probabilities }: Answers,
  row: number,
  { task, label }: Pick<EvaluationSample, 'task' | 'label'>,
): number | null {
  const value = task === 'binary' ? score?.[row] : probabilities?.[label?.[row] ?? -1]?.[row];
  return value !== undefined && Number.isFinite(value) ? value : null;
}

function movedBy({ candidateScore, baselineScore }: Flip): number {
  return candidateScore === null || baselineScore === null ? 0 : Math.abs(candidateScore - baselineScore);
}
