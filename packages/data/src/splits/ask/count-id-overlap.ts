import type { Split } from '../split-columns.ts';
import { askNumbers } from './ask-numbers.ts';

/** Rows of the other split by their id. */
export interface IdOverlap {
  readonly rows: number;
  /** Rows whose id is not missing; several columns are missing where one of them is. */
  readonly present: number;
  /** Of them, those whose id stands in the training data. */
  readonly shared: number;
}

/** Counts them exactly: one scan of either split. */
export async function countIdOverlap({ train, other, id }: Split): Promise<IdOverlap> {
  const own = id.map(({ trainValue }, index) => `${trainValue} AS k${index}`).join(', ');
  const theirs = id.map(({ otherValue }, index) => `${otherValue} AS k${index}`).join(', ');
  const present = id.map((_, index) => `k${index} IS NOT NULL`).join(' AND ');
  const keys = id.map((_, index) => `k${index}`).join(', ');
  const rows = `SELECT ${theirs} FROM ${other.relation}`;
  const [all = 0, whole = 0, shared = 0] = await askNumbers(
    train,
    `SELECT (SELECT count(*) FROM (${rows}))::DOUBLE, (SELECT count(*) FROM (${rows}) WHERE ${present})::DOUBLE,
      (SELECT count(*) FROM (${rows}) SEMI JOIN (SELECT DISTINCT ${own} FROM ${train.relation}) USING (${keys}))::DOUBLE`,
  );
  return { rows: all, present: whole, shared };
}
