import type { Split, SplitColumn } from '../split-columns.ts';

/** Labels of the other split that the training data does not have. */
export interface NewLabels {
  /** Rows of the other split that have a label. */
  readonly rows: number;
  readonly newRows: number;
  /** How many different ones. */
  readonly newLabels: number;
  /** The most frequent of them: values of the data. */
  readonly examples: readonly string[];
}

const EXAMPLES_MAX = 5;

/** Counts them: one scan of the label in either split. */
export async function countNewLabels({ train, other }: Split, label: SplitColumn): Promise<NewLabels> {
  const known = `SELECT DISTINCT ${label.trainValue} AS v FROM ${train.relation}`;
  const values = `SELECT ${label.otherValue} AS v FROM ${other.relation}`;
  const theirs = `SELECT v, count(*) AS n FROM (${values}) WHERE v IS NOT NULL GROUP BY v`;
  const found = await other.connection.runAndReadAll(
    `SELECT CAST(v AS VARCHAR), n::DOUBLE, v IN (SELECT v FROM (${known}) WHERE v IS NOT NULL) FROM (${theirs}) ORDER BY n DESC, 1`,
  );
  const labels = found.getRows().map(([v, n, isKnown]) => ({ v: String(v), n: Number(n), isNew: isKnown !== true }));
  const sum = (some: readonly { readonly n: number }[]): number => some.reduce((total, { n }) => total + n, 0);
  const fresh = labels.filter(({ isNew }) => isNew);
  return {
    rows: sum(labels),
    newRows: sum(fresh),
    newLabels: fresh.length,
    examples: fresh.slice(0, EXAMPLES_MAX).map(({ v }) => v),
  };
}
