import { count, percent } from '@plumbline/core';
import type { Suspicion } from './guard.ts';

/** From this share of shared or repeated rows, metrics can be off by as much. */
export const OVERLAP_MIN = 0.01;

/** A table most of whose rows repeat has few values: that says nothing of its rows. */
const FEW_VALUES = 0.5;

/** Rows of the test data that stand in the training data too, features alone. */
export interface TrainingOverlap {
  readonly testRows: number;
  readonly shared: number;
  /** Share that is more than chance repeats explain, beyond doubt. */
  readonly excess: number;
  /** Rows that repeat as copies do. */
  readonly copied: boolean;
  /** Shared rows whose label is another one there. */
  readonly conflicting: number;
}

/**
 * Rows that the model was trained on say how well it remembers. Rows of few values repeat by chance, so only what chance does not explain
 * speaks up, or what looks like copies.
 */
export function trainingOverlap(overlap: TrainingOverlap): Suspicion | null {
  const { testRows, shared, excess, copied, conflicting } = overlap;
  const share = testRows === 0 ? 0 : shared / testRows;
  if (!(excess > OVERLAP_MIN || (copied && share > OVERLAP_MIN))) return null;
  const others = conflicting === 0 ? '' : `; ${count(conflicting)} of them have another label there`;
  return {
    guard: 'training-overlap',
    detail: `${count(shared)} of ${count(testRows)} test rows (${percent(share)}) repeat the features of a training row${others}`,
    evidence: { testRows, shared, excess, copied, conflicting },
  };
}

/** The same row counted several times weighs more than it knows. */
export function duplicateRows({
  rows,
  different,
}: {
  readonly rows: number;
  readonly different: number;
}): Suspicion | null {
  const repeated = rows - different;
  if (rows === 0 || repeated / rows < OVERLAP_MIN || repeated / rows > FEW_VALUES) return null;
  return {
    guard: 'duplicate-rows',
    detail: `${count(repeated)} of ${count(rows)} test rows repeat another one: intervals count each as new evidence`,
    evidence: { rows, different },
  };
}

/** One unit under one id: what stands twice is counted twice. */
export function duplicateIds(ids: readonly string[] | null, idColumn: string): Suspicion | null {
  const different = ids === null ? 0 : new Set(ids).size;
  if (ids === null || different === ids.length) return null;
  return {
    guard: 'duplicate-ids',
    detail: `${count(ids.length - different)} of ${count(ids.length)} rows have an id in "${idColumn}" that stood there before`,
    evidence: { rows: ids.length, different },
  };
}

/** Columns of the test data that tell the label: the same values under other names, or its multiple. */
export function labelCopy(columns: readonly string[], label: string): Suspicion | null {
  if (columns.length === 0) return null;
  const named = columns
    .slice(0, 5)
    .map((name) => `"${name}"`)
    .join(', ');
  return {
    guard: 'label-copy',
    detail: `${named} ${columns.length === 1 ? 'tells' : 'tell'} the label "${label}" on every row: a model that sees ${columns.length === 1 ? 'it' : 'them'} sees the answer`,
    evidence: { columns: columns.length },
  };
}

/** A file of the test data as the pull request has it, and as its base had it. */
export interface TestFile {
  readonly name: string;
  readonly sha256: string;
  /** Null: the base does not have it. */
  readonly before: string | null;
}

/** Who changes what is judged by and what is judged in one request, decides on both. */
export function testSetChanged(files: readonly TestFile[]): Suspicion | null {
  const changed = files.filter(({ sha256, before }) => sha256 !== before);
  if (changed.length === 0) return null;
  const words = changed.slice(0, 5).map(({ name, before }) => `${name}${before === null ? ' is new' : ''}`);
  return {
    guard: 'test-set-changed',
    detail: `The test set changed in this pull request (${words.join(', ')}): production was judged before on another, so its earlier numbers do not compare`,
    evidence: { files: changed.length, digests: changed.map(({ sha256, before }) => ({ sha256, before })) },
  };
}
