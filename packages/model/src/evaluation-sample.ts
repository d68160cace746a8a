/** What kind of answer is judged. `mean`: a score per row that is already computed, larger is better. */
export type Task = 'binary' | 'multiclass' | 'regression' | 'ranking' | 'mean';

/** What one model says of each row. Absent parts are null; values may be NaN: the metrics then are, and fail closed. */
export interface Answers {
  /** Index into `classes`, or −1 for an answer that is no class of the test data. */
  readonly predicted: Int32Array | null;
  /** Binary: probability (or score) of the positive class. Ranking: relevance score. Regression and mean: the value. */
  readonly score: Float64Array | null;
  /** Multiclass: a probability per class, in the order of `classes`. */
  readonly probabilities: readonly Float64Array[] | null;
}

/** The rows a gate judges by: the truth, both models' answers, and how the rows hang together. Row i is the same in all. */
export interface EvaluationSample {
  readonly task: Task;
  readonly rows: number;
  /** Binary: the negative class, then the positive one. Empty unless classification. */
  readonly classes: readonly string[];
  /** Classification: index into `classes`. Else null. */
  readonly label: Int32Array | null;
  /** Regression and ranking: the true value or relevance. Else null. */
  readonly target: Float64Array | null;
  readonly weights: Float64Array | null;
  /** Number of the row's cluster (ranking: its query), from 0 without gaps. */
  readonly clusters: Int32Array | null;
  readonly candidate: Answers;
  readonly baseline: Answers | null;
}

/** The rows named, in that order. Clusters are numbered afresh. */
export function subsetOf(sample: EvaluationSample, rows: Uint32Array): EvaluationSample {
  const pick = <T extends Float64Array | Int32Array>(values: T | null): T | null =>
    values === null ? null : takeRows(values, rows);
  const answers = (side: Answers): Answers => ({
    predicted: pick(side.predicted),
    score: pick(side.score),
    probabilities: side.probabilities?.map((values) => takeRows(values, rows)) ?? null,
  });
  const clusters = pick(sample.clusters);
  return {
    ...sample,
    rows: rows.length,
    label: pick(sample.label),
    target: pick(sample.target),
    weights: pick(sample.weights),
    clusters: clusters === null ? null : renumbered(clusters),
    candidate: answers(sample.candidate),
    baseline: sample.baseline === null ? null : answers(sample.baseline),
  };
}

/** Exchanges candidate and baseline. */
export function swapped(sample: EvaluationSample & { readonly baseline: Answers }): EvaluationSample {
  return { ...sample, candidate: sample.baseline, baseline: sample.candidate };
}

/** Group names or numbers as numbers from 0, in order of first appearance. */
export function renumbered(groups: ArrayLike<number | string>): Int32Array {
  const numbers = new Map<number | string, number>();
  return Int32Array.from({ length: groups.length }, (_, row) => {
    const group = groups[row]!;
    const known = numbers.get(group) ?? numbers.size;
    numbers.set(group, known);
    return known;
  });
}

function takeRows<T extends Float64Array | Int32Array>(values: T, rows: Uint32Array): T {
  // `slice` keeps the kind of array, which a constructor call would have to guess.
  const taken = rows.length <= values.length ? values.slice(0, rows.length) : values.slice();
  for (const [place, row] of rows.entries()) taken[place] = values[row]!;
  return taken as T;
}
