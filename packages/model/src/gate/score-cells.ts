import type { Answers, EvaluationSample } from '../evaluation-sample.ts';

const CELLS_MAX = 512;
const SAMPLED_MAX = 16_384;

/**
 * Rows of a binary task by cells of nearly equal score, ascending: all that ROC and precision–recall curves need, whatever the number of rows.
 * Weights are summed. Where scores take at most 512 values each is a cell of its own, and nothing is lost.
 */
export interface ScoreCells {
  readonly positives: Float64Array;
  readonly negatives: Float64Array;
  /** Independent rows of each class: rows, or Kish's effective number where they are weighted. Null where rows hang together in clusters. */
  readonly effective: { readonly positives: number; readonly negatives: number } | null;
}

type Labelled = Pick<EvaluationSample, 'label' | 'weights' | 'clusters'>;

/** The cells of one model; null without labels, with a score that is not finite, or without one of the classes. */
export function scoreCells({ label, weights, clusters }: Labelled, { score }: Answers): ScoreCells | null {
  if (label === null || score === null || !score.every(Number.isFinite)) return null;
  const edges = cellEdges(score, CELLS_MAX);
  const positives = new Float64Array(edges.length + 1);
  const negatives = new Float64Array(edges.length + 1);
  const sums = [new Float64Array(2), new Float64Array(2)] as const;
  for (let row = 0; row < score.length; row += 1) {
    const weight = weights?.[row] ?? 1;
    const side = label[row] === 1 ? 1 : 0;
    const counts = side === 1 ? positives : negatives;
    const cell = cellAt(edges, score[row]!);
    counts[cell] = counts[cell]! + weight;
    sums[0][side]! += weight;
    sums[1][side]! += weight * weight;
  }
  const rowsOf = (side: number): number => sums[0][side]! ** 2 / sums[1][side]!;
  if (!(rowsOf(0) > 0 && rowsOf(1) > 0)) return null;
  const effective = clusters === null ? { positives: rowsOf(1), negatives: rowsOf(0) } : null;
  return { positives, negatives, effective };
}

/**
 * At most `cells` − 1 ascending edges that cut finite values into cells of about equal counts: all different values where they are few. Beyond
 * 16,384 rows they are told from rows at even distances.
 */
export function cellEdges(values: Float64Array, cells: number): Float64Array {
  const stride = Math.max(1, Math.ceil(values.length / SAMPLED_MAX));
  const sorted = Float64Array.from(
    { length: Math.ceil(values.length / stride) },
    (_, at) => values[at * stride]!,
  ).sort();
  const different = sorted.filter((value, at) => at === 0 || value !== sorted[at - 1]);
  if (different.length <= cells) return different.slice(1);
  const picked = Float64Array.from(
    { length: cells - 1 },
    (_, at) => sorted[Math.floor(((at + 1) * sorted.length) / cells)]!,
  );
  return picked.filter((value, at) => at === 0 || value !== picked[at - 1]);
}

/** How many edges are at or below the value. */
export function cellAt(edges: Float64Array, value: number): number {
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (edges[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
