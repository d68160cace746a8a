import { rowHash, type Split, type SplitColumn } from '../split-columns.ts';
import { askNumbers } from './ask-numbers.ts';

/** How often rows with the same values stand in the splits. */
export interface Repeats {
  readonly trainRows: number;
  readonly otherRows: number;
  /** Rows of the other split whose values stand in the training data. */
  readonly matched: number;
  /** Of them, those whose values stand there exactly once. */
  readonly matchedOnce: number;
  /** How many different rows stand exactly twice in the training data, and three times. */
  readonly trainTwice: number;
  readonly trainThrice: number;
  /** How many different rows stand exactly once, twice, … seven times in both splits together. */
  readonly together: readonly number[];
}

/** Multiplicities that are counted one by one. */
const COUNTED = 7;

/**
 * Counts repeated rows over these columns, compared by a 64-bit hash: among 10¹⁹ pairs of different rows one passes for equal. One scan
 * of either split.
 */
export async function countRepeats({ train, other }: Split, columns: readonly SplitColumn[]): Promise<Repeats> {
  const hashes = {
    train: rowHash(columns.map(({ trainValue }) => trainValue)),
    other: rowHash(columns.map(({ otherValue }) => otherValue)),
  };
  const rows = `SELECT ${hashes.train} AS h, 1 AS a, 0 AS b FROM ${train.relation} UNION ALL SELECT ${hashes.other}, 0, 1 FROM ${other.relation}`;
  const groups = `SELECT sum(a)::DOUBLE AS a, sum(b)::DOUBLE AS b FROM (${rows}) GROUP BY h`;
  const together = Array.from({ length: COUNTED }, (_, index) => `count(*) FILTER (a + b = ${index + 1})`);
  const matches = ['sum(b) FILTER (a > 0)', 'sum(b) FILTER (a = 1)'];
  const list = [...matches, 'count(*) FILTER (a = 2)', 'count(*) FILTER (a = 3)', ...together];
  const [matched = 0, matchedOnce = 0, trainTwice = 0, trainThrice = 0, ...spectrum] = await askNumbers(
    train,
    `SELECT ${list.map((one) => `(${one})::DOUBLE`).join(', ')} FROM (${groups})`,
  );
  const rowsOf = { trainRows: train.rows, otherRows: other.rows };
  return { ...rowsOf, matched, matchedOnce, trainTwice, trainThrice, together: spectrum };
}
