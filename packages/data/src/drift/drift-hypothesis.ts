/** What of a column may drift, each a hypothesis of its own. `rows` is all columns together, as one classifier sees them. */
export type DriftComponent =
  | 'distribution'
  | 'null-share'
  | 'nan-share'
  | 'infinite-share'
  | 'unseen-share'
  | 'length'
  | 'script'
  | 'norm'
  | 'vocabulary'
  | 'content'
  | 'embedding'
  | 'rows';

interface DriftQuestion {
  readonly column: string;
  readonly component: DriftComponent;
  readonly tolerance: number;
  /** What the cells cannot resolve of a KS distance; 0 for the other measures. */
  readonly resolution: number;
  /** Rows of the reference and of the current data that say as much as one independent row; 1 where not given. */
  readonly designEffect?: readonly [number, number];
}

/**
 * One hypothesis, D ≤ tolerance, with the counts that decide it: cells of both sides for a distribution, [rows with, rows without] for a
 * share. No value of the data is in it.
 */
export interface CountHypothesis extends DriftQuestion {
  readonly measure: 'ks' | 'total-variation' | 'share';
  readonly reference: readonly number[];
  readonly current: readonly number[];
  /** How far both sketches together may have misplaced the counts of a KS distance, as a share; 0 where not given. */
  readonly rankError?: number;
}

/**
 * The same of a classifier that tells the current rows from the reference's: its scores of rows it was not trained on, larger ones for
 * "current", in no particular order. D is 2·AUC − 1. At most a few thousand a side: they stand in the evidence.
 */
export interface ScoreHypothesis extends DriftQuestion {
  readonly measure: 'auc';
  readonly reference: readonly number[];
  readonly current: readonly number[];
}

/** One hypothesis, D ≤ tolerance, with all that decides it. */
export type DriftHypothesis = CountHypothesis | ScoreHypothesis;

/** How much may move, and what is left out. */
export interface DriftPolicy {
  /** Of distributions; default 0.05. */
  readonly tolerance: number;
  /** Of null, NaN, infinite and unseen shares; default 0.02. */
  readonly shareTolerance: number;
  readonly falseDiscoveryRate: number;
  /** By column name. */
  readonly columns: ReadonlyMap<string, { readonly tolerance?: number; readonly shareTolerance?: number }>;
  /** Columns that are not judged: identifiers, those the rules leave out, and those judged by another method. */
  readonly ignored: ReadonlySet<string>;
  /** At least 32 hex digits. */
  readonly seed: string;
}

/** A column that cannot be compared because it is no longer the same thing: it moved as a whole. */
export interface ChangedColumn {
  readonly column: string;
  readonly reason: string;
}

/** Everything that can be asked of two profiles. */
export interface DriftQuestions {
  readonly hypotheses: readonly CountHypothesis[];
  readonly changed: readonly ChangedColumn[];
  /** Columns of the current data that the reference does not have: reported, never judged. */
  readonly added: readonly string[];
}

/** Rows of either side, and how many independent rows they are worth. Rows of a ScoreHypothesis are its scores. */
export interface SampleSizes {
  readonly n: number;
  readonly m: number;
  readonly effective: readonly [number, number];
}

/** The sizes behind a hypothesis. */
export function sizesOf({ measure, reference, current, designEffect = [1, 1] }: DriftHypothesis): SampleSizes {
  const rows = (side: readonly number[]): number =>
    measure === 'auc' ? side.length : side.reduce((sum, count) => sum + count, 0);
  const [n, m] = [rows(reference), rows(current)];
  return { n, m, effective: [n / designEffect[0], m / designEffect[1]] };
}
