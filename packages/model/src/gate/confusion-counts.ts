import type { Answers, EvaluationSample } from '../evaluation-sample.ts';

/** Rows by true (first index) and answered class; answers that are no class or not there come last. Null without labels. */
export function confusionCounts(
  { label, classes }: EvaluationSample,
  { predicted }: Answers,
): readonly (readonly number[])[] | null {
  if (label === null || predicted === null) return null;
  const counts = classes.map(() => new Array<number>(classes.length + 1).fill(0));
  for (const [row, truth] of label.entries()) {
    const answered = predicted[row]! < 0 ? classes.length : predicted[row]!;
    const line = counts[truth];
    if (line !== undefined) line[answered] = (line[answered] ?? 0) + 1;
  }
  return counts;
}
