import { logisticRegression, logOdds, type SparseRows } from '@plumbline/stats';
import { type Content, halves, rowsOf } from './contents.ts';
import { chooseKept, EVERYTHING, type Kept, keepOf, places } from './informative-scores.ts';

/** Different rows of either side that a half, or half of one, must have. */
const CONTENTS_MIN = 10;
const TOLERANCE = 1e-4;

/** Contents and what the classifier sees of them, row by row. */
export interface Featured {
  readonly contents: readonly Content[];
  readonly features: SparseRows;
  readonly penalty: number;
}

/**
 * A score for each content from a classifier that never saw it: contents in two halves, each scored by what was trained
 * on the other. In [0, 1], larger speaking for the current data. Which part of the scores tells anything is also learnt
 * from the other half: the rest is tied at 0.5. Null where a half has fewer than 10 different rows of a side. Two fits,
 * and four of half the size.
 */
export function heldOutScores(featured: Featured): Float64Array | null {
  const [first, second] = halves(featured.contents, Uint32Array.from(featured.contents.keys()));
  if (!isEnough(featured, first) || !isEnough(featured, second)) return null;
  const found = new Float64Array(featured.contents.length);
  for (const [train, test] of [
    [first, second],
    [second, first],
  ] as const) {
    const kept = informative(featured, train);
    const scores = keepOf(scored(featured, train, test).placed, kept);
    for (const [at, index] of test.entries()) found[index] = scores[at]!;
  }
  return found;
}

function informative(featured: Featured, among: Uint32Array): Kept {
  const [first, second] = halves(featured.contents, among);
  if (!isEnough(featured, first) || !isEnough(featured, second)) return EVERYTHING;
  return chooseKept([scored(featured, first, second), scored(featured, second, first)]);
}

function isEnough({ contents }: Featured, among: Uint32Array): boolean {
  const has = (side: 'reference' | 'current'): number =>
    among.reduce((sum, index) => sum + (contents[index]![side] > 0 ? 1 : 0), 0);
  return Math.min(has('reference'), has('current')) >= CONTENTS_MIN;
}

/** Trained on some contents, told of others. Both sides weigh the same in training, whatever their rows. */
function scored({ contents, features, penalty }: Featured, train: Uint32Array, test: Uint32Array) {
  const known = Array.from(train, (index) => contents[index]!);
  const asked = Array.from(test, (index) => contents[index]!);
  const [n, m] = rowsOf(known);
  const weights = {
    positive: Float64Array.from(known, ({ current }) => (current * (n + m)) / (2 * m)),
    negative: Float64Array.from(known, ({ reference }) => (reference * (n + m)) / (2 * n)),
  };
  const model = logisticRegression(takeRows(features, train), weights, { penalty, tolerance: TOLERANCE });
  return { contents: asked, placed: places(asked, logOdds(takeRows(features, test), model)) };
}

function takeRows(rows: SparseRows, chosen: Uint32Array): SparseRows {
  const starts = new Uint32Array(chosen.length + 1);
  for (const [at, row] of chosen.entries()) starts[at + 1] = starts[at]! + rows.starts[row + 1]! - rows.starts[row]!;
  const columns = new Uint32Array(starts.at(-1)!);
  const values = new Float64Array(starts.at(-1)!);
  for (const [at, row] of chosen.entries()) {
    columns.set(rows.columns.subarray(rows.starts[row], rows.starts[row + 1]), starts[at]);
    values.set(rows.values.subarray(rows.starts[row], rows.starts[row + 1]), starts[at]);
  }
  return { starts, columns, values, width: rows.width };
}
