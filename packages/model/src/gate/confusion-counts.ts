import type { Answers, EvaluationSample } from '../evaluation-sample.ts';

/**
 * Rows (their weight, where rows are weighted) by true (first index) and answered class; answers that are no class or not there come last.
 * Null without labels.
 */
export function confusionCounts(
  { label, classes, weights }: EvaluationSample,
  { predicted }: Answers,
): readonly (readonly number[])[] | null {
  if (label === null || predicted === null) return null;
  const counts = classes.map(() => new Float64Array(classes.length + 1));
  for (let row = 0; row < label.length; row += 1) {
    const line = counts[label[row]!];
    const answered = predicted[row]! < 0 ? classes.length : predicted[row]!;
    if (line !== undefined) line[answered]! += weights?.[row] ?? 1;
  }
  return counts.map((line) => Array.from(line));
}
