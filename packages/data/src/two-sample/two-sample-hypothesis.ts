import { aucComponents, clusteredAucDifference, type SparseRows } from '@plumbline/stats';
import type { DriftComponent, ScoreHypothesis } from '../drift/drift-hypothesis.ts';
import { type Content, contentsOf } from './contents.ts';
import { heldOutScores } from './held-out-scores.ts';
import { unpackSample } from './merge-samples.ts';
import type { KeyedRow } from './row-bytes.ts';
import { rowDesign } from './row-design.ts';
import type { ColumnSample, RowColumn, RowSample } from './sample.ts';
import { textDesign } from './text-design.ts';
import { vectorDesign } from './vector-design.ts';

/** What is asked of two samples. */
export interface TwoSampleOptions {
  /** Name of the column; of all columns together, whatever the report calls them. */
  readonly column: string;
  readonly tolerance: number;
  /** At least 32 hex digits. */
  readonly seed: string;
  /** Columns of whole rows that are not looked at: identifiers, and what the rules leave out. */
  readonly ignored?: ReadonlySet<string>;
  /** Rows that say as much as one independent row, on either side, where rows come in time order or clusters. */
  readonly designEffect?: readonly [number, number];
}

const COMPONENTS: Readonly<Record<(ColumnSample | RowSample)['form'], DriftComponent>> = {
  text: 'content',
  vector: 'embedding',
  rows: 'rows',
};

/** Of the classifier, whose features all have about length 1 a row. */
const PENALTY = 10;
/**
 * Both halves' classifiers learn from the other half: what chance does to one half it may do to both, as if there were
 * half the rows.
 */
const SHARED_CHANCE = 2;
const DIGITS = 4;

/**
 * The hypothesis that a classifier cannot tell the current rows from the reference's by more than the tolerance, with
 * its scores of rows it was not trained on. Null where the samples cannot be compared (another form, vectors of another
 * length, rows in another code) or hold too few different rows. What a trained classifier finds is at most what the
 * best one would: "drifted" is proven for both, "stable" says what this classifier can tell. The design effect counts
 * equal rows as one observation, and both halves as one half's worth of chance, so that the level holds however the two
 * halves hang together. Throws `DATA_INVALID` for a sample that contradicts itself.
 * Reference: Lopez-Paz and Oquab, "Revisiting classifier two-sample tests", ICLR 2017; cross-fitting as in Chernozhukov
 * et al., 2018.
 */
export function twoSampleHypothesis(
  before: ColumnSample | RowSample,
  after: ColumnSample | RowSample,
  options: TwoSampleOptions,
): ScoreHypothesis | null {
  if (!isComparable(before, after)) return null;
  const columns = before.form === 'rows' ? seenColumns(before, options.ignored) : [];
  const contents = contentsOf(
    seenRows(before, columns),
    seenRows(after, columns),
    `${options.seed} two samples ${options.column}`,
  );
  const features = designOf(
    before.form,
    contents.map(({ bytes }) => bytes),
    columns,
  );
  const scores = heldOutScores({ contents, features, penalty: PENALTY });
  if (scores === null) return null;
  const rows = byRow(
    contents,
    scores.map((score) => Number(score.toFixed(DIGITS))),
  );
  const together = SHARED_CHANCE * contentEffect(rows);
  const [n, m] = options.designEffect ?? [1, 1];
  return {
    column: options.column,
    component: COMPONENTS[before.form],
    measure: 'auc',
    tolerance: options.tolerance,
    resolution: 0,
    reference: Array.from(rows.scores.filter((_, row) => rows.isCurrent[row] === 0)),
    current: Array.from(rows.scores.filter((_, row) => rows.isCurrent[row] === 1)),
    designEffect: [together * n, together * m],
  };
}

function isComparable(before: ColumnSample | RowSample, after: ColumnSample | RowSample): boolean {
  if (before.form === 'vector' && after.form === 'vector') return before.dimensions === after.dimensions;
  if (before.form === 'rows' && after.form === 'rows') return before.code === after.code;
  return before.form === 'text' && after.form === 'text';
}

type SeenColumn = RowColumn & { readonly at: number };

function seenColumns({ columns }: RowSample, ignored: TwoSampleOptions['ignored']): readonly SeenColumn[] {
  return columns.map((column, at) => ({ ...column, at })).filter(({ name }) => ignored?.has(name) !== true);
}

/** Rows that differ in what is not looked at are equal. */
function seenRows(sample: ColumnSample | RowSample, columns: readonly SeenColumn[]): readonly KeyedRow[] {
  const rows = unpackSample(sample);
  if (sample.form !== 'rows') return rows;
  return rows.map(({ key, bytes }) => ({ key, bytes: Uint8Array.from(columns, ({ at }) => bytes[at]!) }));
}

function designOf(
  form: (ColumnSample | RowSample)['form'],
  rows: readonly Uint8Array[],
  columns: readonly RowColumn[],
): SparseRows {
  if (form === 'text') return textDesign(rows);
  return form === 'vector' ? vectorDesign(rows) : rowDesign(rows, columns);
}

interface ScoredRows {
  readonly isCurrent: Uint8Array;
  readonly scores: Float64Array;
  readonly content: Int32Array;
}

/** One entry a row: equal rows stand together, the rest in the order of chance that contents are in. */
function byRow(contents: readonly Content[], scores: Float64Array): ScoredRows {
  const rows = contents.flatMap(({ reference, current }, index) => [
    ...Array.from({ length: reference }, () => ({ index, isCurrent: 0 })),
    ...Array.from({ length: current }, () => ({ index, isCurrent: 1 })),
  ]);
  return {
    isCurrent: Uint8Array.from(rows, ({ isCurrent }) => isCurrent),
    scores: Float64Array.from(rows, ({ index }) => scores[index]!),
    content: Int32Array.from(rows, ({ index }) => index),
  };
}

/** Variance of the AUC with equal rows as clusters, over the one of independent rows; at least 1. */
function contentEffect({ isCurrent, scores, content }: ScoredRows): number {
  const coin = new Float64Array(scores.length);
  const clustered = clusteredAucDifference({ isPositive: isCurrent, cluster: content }, scores, coin).variance;
  const { positives, negatives } = aucComponents(isCurrent, scores);
  const independent = varianceOfMean(positives) + varianceOfMean(negatives);
  return independent > 0 && clustered > independent ? clustered / independent : 1;
}

function varianceOfMean(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length * (values.length - 1));
}
